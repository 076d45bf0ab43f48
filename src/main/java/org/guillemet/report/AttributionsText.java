package org.guillemet.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Omission;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Writes who says what for a terminal. */
final class AttributionsText {

  /** Words beyond so many characters are left out. */
  private static final int LONGEST = 160;

  private final Places places = new Places();
  private final Ink ink;
  private final Appendable out;

  AttributionsText(Ink ink, Appendable out) {
    this.ink = ink;
    this.out = out;
  }

  void write(List<Checked> articles, List<Omission> omissions) throws IOException {
    int attributions = 0;
    for (Checked checked : articles) {
      Article article = checked.article();
      String title = article.metadata().title().map(t -> ": " + Visible.line(t)).orElse("");
      out.append(ink.bold(Visible.line(article.path()))).append(title).append("\n\n");
      for (Attribution attribution : checked.attributions()) {
        write(article, attribution);
      }
      attributions += checked.attributions().size();
    }
    new OmissionsText().write(omissions, ink, out);
    String total =
        Words.count(attributions, "attribution")
            + " in "
            + Words.count(articles.size(), "article")
            + OmissionsText.total(omissions);
    out.append(ink.bold(total)).append('\n');
  }

  private void write(Article article, Attribution attribution) throws IOException {
    out.append("  ")
        .append(places.of(article, attribution.content().get(0)).position().toString())
        .append(' ')
        .append(Words.of(attribution.type()))
        .append(attribution.negated() ? ", negated" : "")
        .append(attribution.hedged() ? ", hedged" : "")
        .append(": ")
        .append(ink.bold(attribution.speaker().map(s -> name(s)).orElse("unknown")))
        .append(attribution.speaker().map(AttributionsText::details).orElse(""))
        .append(attribution.outlet().map(o -> ", to " + Visible.line(o.name())).orElse(""))
        .append('\n');
    words("source", article, attribution.source());
    words("cue", article, attribution.cue());
    words("content", article, attribution.content());
    out.append('\n');
  }

  private static String name(Speaker speaker) {
    return Visible.line(speaker.entity().name());
  }

  /** Function and the way it was found out: ", maire de Granville (by pronoun)". */
  private static String details(Speaker speaker) {
    return speaker.role().map(r -> ", " + Visible.line(r)).orElse("")
        + " (by "
        + Words.of(speaker.resolvedBy())
        + ")";
  }

  private void words(String label, Article article, List<Span> spans) throws IOException {
    if (!spans.isEmpty()) {
      String words =
          spans.stream()
              .map(span -> Visible.line(excerpt(article.text(), span)))
              .collect(Collectors.joining(" … "));
      out.append("    ")
          .append(ink.faint(label + ":"))
          .append(" ".repeat("content".length() - label.length() + 1))
          .append(cut(words))
          .append('\n');
    }
  }

  private static String excerpt(String text, Span span) {
    return span.until(span.start() + 4 * LONGEST).of(text).replaceAll("\\s+", " ").strip();
  }

  private static String cut(String words) {
    if (words.codePointCount(0, words.length()) <= LONGEST) {
      return words;
    }
    int end = words.offsetByCodePoints(0, LONGEST);
    int space = words.lastIndexOf(' ', end);
    return words.substring(0, space > 0 ? space : end).stripTrailing() + " …";
  }
}
