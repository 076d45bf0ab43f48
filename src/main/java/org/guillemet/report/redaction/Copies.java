package org.guillemet.report.redaction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Participant;
import org.guillemet.compare.SharedEntity;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;
import org.guillemet.text.Article;
import org.guillemet.text.Metadata;

/**
 * Copies of articles and of what is known of them, without hidden words. Of an article that nothing
 * is known of, nothing is shown. Offsets stay what they are. Not thread-safe.
 */
final class Copies {

  private final Map<String, HiddenWords> bySource = new HashMap<>();

  // Two articles with the same text are still two.
  private final Map<Article, Article> articles = new IdentityHashMap<>();

  private final Map<Article, ShownNames> names = new IdentityHashMap<>();

  /** Of all articles. */
  private final List<ShownNames> shown;

  /** What each name of an entity is shown as. */
  private final Map<String, String> byName = new HashMap<>();

  Copies(List<Checked> all) {
    for (Checked checked : all) {
      bySource.merge(
          checked.article().source(),
          new HiddenWords(checked),
          (one, other) -> {
            one.add(other);
            return one;
          });
    }
    this.shown = all.stream().map(checked -> names(checked.article())).toList();
    for (Checked checked : all) {
      for (Entity entity : checked.entities()) {
        String shown = names(checked.article()).of(entity);
        byName.merge(
            entity.name(), shown, (one, other) -> other.equals(entity.name()) ? other : one);
      }
    }
  }

  /** Enters a name that several articles have in common, or that a newsroom has configured. */
  void add(SharedEntity shared) {
    if (byName.containsKey(shared.name())) {
      return;
    }
    boolean shown =
        shared.members().stream()
            .anyMatch(member -> names(member.account().article()).isShown(shared.name()));
    byName.put(
        shared.name(),
        shown
            ? shared.name()
            : shared.members().stream()
                .filter(member -> isShown(member))
                .map(member -> names(member.account().article()).of(member.entity()))
                .max(Comparator.comparingInt(String::length).thenComparing(Function.identity()))
                .orElseGet(() -> Blackout.of(shared.name())));
  }

  private boolean isShown(SharedEntity.Member member) {
    ShownNames shown = names(member.account().article());
    return shown.isShown(shown.of(member.entity()));
  }

  private ShownNames names(Article article) {
    return names.computeIfAbsent(
        article, a -> new ShownNames(a, hidden(a).orElseThrow(IllegalArgumentException::new)));
  }

  Article of(Article article) {
    return articles.computeIfAbsent(article, this::copy);
  }

  private Article copy(Article article) {
    Optional<HiddenWords> hidden = hidden(article);
    String source =
        hidden.map(h -> h.source(article)).orElseGet(() -> Blackout.of(article.source()));
    String text = hidden.map(h -> h.text(article)).orElseGet(() -> Blackout.of(article.text()));
    Metadata facts = article.metadata();
    return new Article(
        article.path(),
        source,
        article.reading().as(text),
        article.language(),
        new Metadata(
            facts.title().map(title -> inQuoting(article, title)),
            facts.outlet(),
            facts.published(),
            facts.author(),
            facts.section()),
        article.blocks(),
        article.inlines(),
        article.unread(),
        article.landmarks());
  }

  private Optional<HiddenWords> hidden(Article article) {
    return Optional.ofNullable(bySource.get(article.source()));
  }

  /** Something that a program says of an article. */
  String in(Article article, String text) {
    return hidden(article).map(h -> h.in(text)).orElse(text);
  }

  /** Something that somebody says of an article, and that may quote. */
  String inQuoting(Article article, String text) {
    return hidden(article).map(h -> h.inQuoting(text)).orElseGet(() -> Blackout.of(text));
  }

  /** A name that no article has is no article's words. */
  String name(String name, Entity.Kind kind) {
    return kind == Entity.Kind.UNNAMED ? Blackout.of(name) : byName.getOrDefault(name, name);
  }

  /** What material calls somebody, unless no article shows that somewhere. */
  String label(String words) {
    return shown.stream().anyMatch(names -> names.isShown(words)) ? words : Blackout.of(words);
  }

  Entity of(Article article, Entity entity) {
    ShownNames shown = names(article);
    return new Entity(
        entity.id(),
        shown.of(entity),
        entity.kind(),
        entity.gender(),
        entity.number(),
        entity.roles().stream().map(role -> shown.of(entity, role)).toList(),
        entity.aliases().stream().map(alias -> shown.of(entity, alias)).toList(),
        entity.mentions());
  }

  private Speaker of(Article article, Speaker speaker) {
    Entity entity = speaker.entity();
    return new Speaker(
        of(article, entity),
        speaker.role().map(role -> names(article).of(entity, role)),
        speaker.resolvedBy());
  }

  Attribution of(Article article, Attribution said) {
    return new Attribution(
        said.id(),
        said.type(),
        said.content(),
        said.cue(),
        said.source(),
        said.speaker().map(speaker -> of(article, speaker)),
        said.candidates().stream().map(candidate -> of(article, candidate)).toList(),
        said.outlet().map(outlet -> of(article, outlet)),
        said.within(),
        said.negated(),
        said.hedged(),
        said.confidence(),
        said.foundBy());
  }

  Claim of(Article article, Claim claim) {
    return new Claim(
        claim.id(),
        claim.spans(),
        claim.participants().stream()
            .map(p -> new Participant(of(article, p.entity()), p.role()))
            .toList(),
        claim.predicate(),
        claim.head(),
        claim.figures(),
        claim.periods(),
        List.of(), // no report tells them, and they are made of the words
        claim.polarity(),
        claim.certainty(),
        claim.signals(),
        claim.support(),
        claim.attribution().map(said -> of(article, said)));
  }
}
