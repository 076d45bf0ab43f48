package org.guillemet.lsp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.linguistics.Entity;
import org.guillemet.quotations.Quotation;
import org.guillemet.report.TextPhrases;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Phrasebook;
import org.guillemet.text.Span;

/** Says who speaks at a place of a document, to whom, how surely and how that was found. */
final class SpeakerHover {

  private static final String BUNDLE = "org.guillemet.lsp.phrases";
  private static final int PERCENT = 100;

  private final TextPhrases reports;
  private final Phrasebook phrases;
  private final Markup markup;

  /**
   * @param language of whoever reads it
   * @param markdown whether it may be Markdown
   */
  SpeakerHover(Language language, boolean markdown) {
    this.reports = new TextPhrases(language);
    this.phrases = new Phrasebook(BUNDLE, language);
    this.markup = new Markup(markdown);
  }

  /** What is said of a place, if somebody speaks there or nobody knows who does. */
  Optional<Hover> at(Examined examined, Position position) {
    Article article = examined.alone().article();
    int offset = Ranges.offset(article.source(), position);
    List<Attribution> here =
        examined.alone().attributions().stream()
            .filter(a -> spans(a).anyMatch(span -> isAt(article, span, offset)))
            .sorted(Comparator.comparingInt(a -> length(a.content())))
            .toList();
    if (!here.isEmpty()) {
      List<String> parts = new ArrayList<>();
      here.forEach(attribution -> parts.add(text(attribution)));
      return Optional.of(hover(String.join(markup.rule(), parts), article, here.get(0), offset));
    }
    return examined.alone().quotations().stream()
        .filter(q -> q.use() == Quotation.Use.SPEECH || q.use() == Quotation.Use.UNKNOWN)
        .filter(q -> isAt(article, q.span(), offset))
        .min(Comparator.comparingInt(q -> q.span().length()))
        .map(q -> hover(phrases.get("hover.nobody"), article, q.span()));
  }

  private Hover hover(String text, Article article, Attribution attribution, int offset) {
    Span span = spans(attribution).filter(s -> isAt(article, s, offset)).findFirst().orElseThrow();
    return hover(text, article, span);
  }

  private Hover hover(String text, Article article, Span span) {
    return new Hover(new MarkupContent(markup.kind(), text), new Ranges().of(article, span));
  }

  private static Stream<Span> spans(Attribution attribution) {
    return Stream.of(attribution.content(), attribution.cue(), attribution.source())
        .flatMap(List::stream);
  }

  private static boolean isAt(Article article, Span span, int offset) {
    return article.reading().toSource(span).contains(offset);
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private String text(Attribution attribution) {
    List<String> lines = new ArrayList<>();
    String who =
        attribution.speaker().map(this::who).orElseGet(() -> unknown(attribution.candidates()));
    lines.add(
        attribution
            .outlet()
            .map(outlet -> phrases.get("hover.outlet", who, markup.text(outlet.name())))
            .orElse(who));
    lines.add(kind(attribution));
    attribution
        .speaker()
        .ifPresent(speaker -> lines.add(phrases.get("hover.by." + word(speaker.resolvedBy()))));
    long percent = Math.round(attribution.confidence() * PERCENT);
    lines.add(
        phrases.get(
            attribution.isUncertain() ? "hover.unsure" : "hover.sure",
            percent,
            markup.code(attribution.foundBy().word())));
    return String.join(markup.line(), lines);
  }

  private String who(Speaker speaker) {
    String name = markup.bold(speaker.entity().name());
    return speaker
        .role()
        .map(role -> phrases.get("hover.role", name, markup.text(role)))
        .orElse(name);
  }

  private String unknown(List<Entity> candidates) {
    return candidates.isEmpty()
        ? phrases.get("hover.nobody")
        : phrases.get(
            "hover.candidates",
            String.join(", ", candidates.stream().map(c -> markup.bold(c.name())).toList()));
  }

  private String kind(Attribution attribution) {
    String type = reports.of(attribution.type());
    String negated = attribution.negated() ? reports.get("negated", type) : type;
    String hedged = attribution.hedged() ? reports.get("hedged", negated) : negated;
    return phrases.get("hover.kind", hedged);
  }

  private static String word(Speaker.ResolvedBy resolvedBy) {
    return resolvedBy.name().toLowerCase(Locale.ROOT);
  }

  /** Writes Markdown, or plain text where an editor reads no other. */
  private record Markup(boolean markdown) {

    String kind() {
      return markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT;
    }

    String text(String text) {
      return markdown ? MarkdownWords.of(text) : MarkdownWords.line(text);
    }

    String bold(String text) {
      return markdown ? "**" + text(text) + "**" : text(text);
    }

    String code(String word) {
      return markdown ? "`" + word + "`" : word;
    }

    String line() {
      return markdown ? "  \n" : "\n";
    }

    String rule() {
      return markdown ? "\n\n---\n\n" : "\n\n";
    }
  }
}
