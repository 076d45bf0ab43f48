package org.guillemet.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Period;
import org.guillemet.linguistics.Entity;
import org.guillemet.material.Passage;
import org.guillemet.material.Verified;
import org.guillemet.pipeline.Checked;
import org.guillemet.report.Places;
import org.guillemet.report.VerdictPhrases;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Lists what a fact-checker ticks off in an article: in text order, each thing once. */
final class Sheet {

  private static final int CONTEXT = 40;
  private static final String TICK = "✓ ";

  /** What holds something else comes before it. */
  private static final Comparator<Entry> IN_ORDER =
      Comparator.<Entry>comparingInt(e -> e.span().start())
          .thenComparing(e -> -e.span().end())
          .thenComparing(Entry::kind);

  private final Places places = new Places();

  private final List<Verified> verified;
  private final VerdictPhrases phrases;

  private record Entry(Span span, SheetRow.Kind kind, List<Span> words, String who) {

    /** Whether it says little without the words around it. */
    private boolean isAlone() {
      return kind == SheetRow.Kind.FIGURE || kind == SheetRow.Kind.DATE;
    }
  }

  /**
   * @param verified what came of holding articles against material
   */
  Sheet(List<Verified> verified, Language language) {
    this.verified = List.copyOf(verified);
    this.phrases = new VerdictPhrases(language);
  }

  /** The rows of an article. */
  List<SheetRow> rows(Checked checked) {
    List<Entry> entries = new ArrayList<>();
    for (Attribution attribution : checked.attributions()) {
      boolean quoted = attribution.type() != Attribution.Type.INDIRECT;
      String who = attribution.speaker().map(s -> MarkedText.shown(s.entity().name())).orElse("");
      add(
          entries,
          quoted ? SheetRow.Kind.QUOTATION : SheetRow.Kind.REPORTED,
          attribution.content(),
          who);
    }
    for (Claim claim : checked.claims()) {
      if (claim.support() == Claim.Support.NONE && !claim.signals().isEmpty()) {
        add(entries, SheetRow.Kind.CLAIM, claim.spans(), "");
      }
      for (Figure figure : claim.figures()) {
        if (claim.periods().stream().anyMatch(p -> p.span().overlaps(figure.span()))) {
          continue;
        }
        add(entries, SheetRow.Kind.FIGURE, List.of(figure.span()), "");
      }
      for (Period period : claim.periods()) {
        add(entries, SheetRow.Kind.DATE, List.of(period.span()), "");
      }
    }
    for (Entity entity : checked.entities()) {
      if (entity.kind() == Entity.Kind.PERSON && !entity.mentions().isEmpty()) {
        add(entries, SheetRow.Kind.NAME, List.of(entity.mentions().get(0)), "");
      }
    }
    List<SheetRow> rows = new ArrayList<>();
    int shown = 0;
    for (Entry entry : entries.stream().sorted(IN_ORDER).distinct().toList()) {
      rows.add(row(checked.article(), entry, entry.span().end() <= shown));
      if (!entry.isAlone()) {
        shown = Math.max(shown, entry.span().end());
      }
    }
    return rows;
  }

  private static void add(List<Entry> entries, SheetRow.Kind kind, List<Span> words, String who) {
    entries.add(new Entry(words.get(0), kind, words, who));
  }

  private SheetRow row(Article article, Entry entry, boolean within) {
    boolean alone = entry.isAlone();
    String words =
        alone
            ? MarkedText.line(article, entry.span())
            : entry.words().stream()
                .map(span -> MarkedText.line(article, span))
                .collect(Collectors.joining(" … "));
    Span around = alone ? around(article, entry.span()) : entry.span();
    return new SheetRow(
        entry.kind(),
        places.of(article, entry.span()).position(),
        alone ? MarkedText.line(article, new Span(around.start(), entry.span().start())) : "",
        words,
        alone ? MarkedText.line(article, new Span(entry.span().end(), around.end())) : "",
        entry.who(),
        document(article, entry),
        within);
  }

  /** Ticked where the material has the very thing; where it has another, what that is. */
  private String document(Article article, Entry entry) {
    return verified.stream()
        .filter(v -> v.account().article() == article)
        .findFirst()
        .map(
            v ->
                entry.kind() == SheetRow.Kind.QUOTATION
                    ? ofQuotation(v, entry)
                    : entry.isAlone() ? ofFigure(v, entry) : "")
        .orElse("");
  }

  private String ofQuotation(Verified all, Entry entry) {
    return all.quotations().stream()
        .filter(v -> v.utterance().segments().stream().anyMatch(s -> s.overlaps(entry.span())))
        .findFirst()
        .map(v -> told(v.verdict().isConfirmed(), phrases.verdict(v), v.passage()))
        .orElse("");
  }

  private String ofFigure(Verified all, Entry entry) {
    return all.reported().stream()
        .filter(f -> f.span().overlaps(entry.span()))
        .findFirst()
        .map(f -> told(f.agrees(), phrases.verdict(f), f.passage()))
        .orElse("");
  }

  private String told(boolean agreed, String verdict, Optional<Passage> passage) {
    String place = passage.map(phrases::place).orElse("");
    return agreed ? TICK + place : (verdict + " " + place).strip();
  }

  /** A few words around a figure tell what it is one of. */
  private static Span around(Article article, Span span) {
    Span paragraph =
        article.blocks().stream()
            .map(Block::span)
            .filter(b -> b.contains(span))
            .findFirst()
            .orElse(span);
    int start = Math.max(paragraph.start(), span.start() - CONTEXT);
    while (start > paragraph.start()
        && start < span.start()
        && !Span.isSpace(article.text().charAt(start - 1))) {
      start++;
    }
    int end = Math.min(paragraph.end(), span.end() + CONTEXT);
    while (end < paragraph.end() && end > span.end() && !Span.isSpace(article.text().charAt(end))) {
      end--;
    }
    return new Span(start, end);
  }
}
