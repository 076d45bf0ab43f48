package org.guillemet.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.compare.SharedEntity;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/**
 * Who is quoted in a set of articles, how often and at what length. Speakers are numbered in the
 * order in which they are first quoted; words of those who cannot be told have the number 0.
 */
final class Roster {

  private final Compared compared;
  private final Wording wording;
  private final Map<SharedEntity, Tally> tallies = new IdentityHashMap<>();
  private final List<Tally> inOrder = new ArrayList<>();
  private final Tally unknown = new Tally(0, Optional.empty());

  /** What is counted of one speaker. */
  private static final class Tally {
    private final int number;
    private final Optional<SharedEntity> entity;
    private final Set<Integer> articles = new TreeSet<>();
    private final Set<String> outlets = new LinkedHashSet<>();
    private final int[] types = new int[Attribution.Type.values().length];
    private int words;

    private Tally(int number, Optional<SharedEntity> entity) {
      this.number = number;
      this.entity = entity;
    }
  }

  Roster(Compared compared, Wording wording) {
    this.compared = compared;
    this.wording = wording;
    for (int i = 0; i < compared.articles().size(); i++) {
      Checked checked = compared.articles().get(i);
      for (Attribution attribution : checked.attributions()) {
        count(i, checked.article(), attribution);
      }
    }
  }

  private void count(int index, Article article, Attribution attribution) {
    Tally tally =
        attribution
            .speaker()
            .map(s -> tallies.computeIfAbsent(shared(article, s), this::next))
            .orElse(unknown);
    tally.articles.add(index);
    tally.types[attribution.type().ordinal()]++;
    tally.words += words(article, attribution);
    attribution
        .outlet()
        .map(o -> compared.dossier().entity(article, o).name())
        .ifPresent(tally.outlets::add);
  }

  private SharedEntity shared(Article article, Speaker speaker) {
    return compared.dossier().entity(article, speaker.entity());
  }

  private Tally next(SharedEntity entity) {
    Tally tally = new Tally(inOrder.size() + 1, Optional.of(entity));
    inOrder.add(tally);
    return tally;
  }

  /** How many words a content has. */
  static int words(Article article, Attribution attribution) {
    int words = 0;
    for (Span span : attribution.content()) {
      boolean inside = false;
      for (int i = span.start(); i < span.end(); i++) {
        boolean letter = Character.isLetterOrDigit(article.text().charAt(i));
        words += letter && !inside ? 1 : 0;
        inside = letter || inside && "'’-.".indexOf(article.text().charAt(i)) >= 0;
      }
    }
    return words;
  }

  /** The number of an attribution's speaker. */
  int number(Article article, Attribution attribution) {
    return attribution.speaker().map(s -> tallies.get(shared(article, s)).number).orElse(0);
  }

  /** Most words first. */
  List<SpeakerView> speakers() {
    List<Tally> all = new ArrayList<>(inOrder);
    if (!unknown.articles.isEmpty()) {
      all.add(unknown);
    }
    int words = all.stream().mapToInt(t -> t.words).sum();
    return all.stream()
        .sorted(Comparator.<Tally>comparingInt(t -> -t.words).thenComparingInt(t -> t.number))
        .map(tally -> view(tally, words))
        .toList();
  }

  /** How many speakers are people whose names are withheld. */
  int unnamed() {
    return (int)
        inOrder.stream().filter(t -> t.entity.orElseThrow().kind() == Entity.Kind.UNNAMED).count();
  }

  private SpeakerView view(Tally tally, int words) {
    return new SpeakerView(
        tally.number,
        tally
            .entity
            .map(SharedEntity::name)
            .map(MarkedText::shown)
            .orElseGet(() -> wording.get("speaker.unknown")),
        tally.entity.map(e -> wording.of(e.kind())).orElse(""),
        tally.entity.map(SharedEntity::roles).orElse(List.of()).stream()
            .map(MarkedText::shown)
            .toList(),
        List.copyOf(tally.articles),
        tally.types[Attribution.Type.DIRECT.ordinal()],
        tally.types[Attribution.Type.MIXED.ordinal()],
        tally.types[Attribution.Type.INDIRECT.ordinal()],
        tally.words,
        words == 0 ? 0 : Math.round(100f * tally.words / words),
        tally.outlets.stream().map(MarkedText::shown).toList(),
        tally.entity.map(this::introduced).orElse(-1));
  }

  /** The number of the first article, in the order of the report, that names the speaker. */
  private int introduced(SharedEntity entity) {
    for (int i = 0; i < compared.articles().size(); i++) {
      Article article = compared.articles().get(i).article();
      if (entity.members().stream().anyMatch(m -> m.account().article() == article)) {
        return i;
      }
    }
    return -1;
  }
}
