package org.guillemet.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.pipeline.Checked;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Writes who says what for a terminal. */
final class AttributionsText {

  /** Words beyond so many characters are left out. */
  private static final int LONGEST = 160;

  private final Places places = new Places();
  private final Results results;
  private final Ink ink;
  private final Appendable out;

  AttributionsText(Results results, Ink ink, Appendable out) {
    this.results = results;
    this.ink = ink;
    this.out = out;
  }

  void write() throws IOException {
    List<Checked> articles = results.compared().articles();
    int attributions = 0;
    for (Checked checked : articles) {
      Article article = checked.article();
      TextPhrases phrases = new TextPhrases(results.language(article));
      String title = article.metadata().title().map(t -> ": " + Visible.line(t)).orElse("");
      out.append(ink.bold(Visible.line(article.path()))).append(title).append("\n\n");
      for (Attribution attribution : checked.attributions()) {
        write(article, attribution, phrases);
      }
      attributions += checked.attributions().size();
    }
    TextPhrases frame = new TextPhrases(results.language());
    OmissionsText omissions = new OmissionsText(frame);
    omissions.write(results.omissions(), ink, out);
    String total =
        frame.get(
            "total",
            frame.get("attributions", attributions),
            frame.get("articles", articles.size()));
    out.append(ink.bold(omissions.addTotal(total, results.omissions()))).append('\n');
  }

  private void write(Article article, Attribution attribution, TextPhrases phrases)
      throws IOException {
    String type = phrases.of(attribution.type());
    String negated = attribution.negated() ? phrases.get("negated", type) : type;
    String hedged = attribution.hedged() ? phrases.get("hedged", negated) : negated;
    String sure = attribution.isUncertain() ? phrases.get("uncertain", hedged) : hedged;
    String who =
        attribution
            .speaker()
            .map(s -> speaker(s, phrases))
            .orElseGet(() -> ink.bold(phrases.get("unknown")));
    out.append("  ")
        .append(places.of(article, attribution.content().get(0)).position().toString())
        .append(' ')
        .append(phrases.labelled(sure))
        .append(' ')
        .append(
            attribution
                .outlet()
                .map(o -> phrases.get("outlet", who, Visible.line(o.name())))
                .orElse(who))
        .append('\n');
    words("source", article, attribution.source(), phrases);
    words("cue", article, attribution.cue(), phrases);
    words("content", article, attribution.content(), phrases);
    out.append('\n');
  }

  /** Name, function and the way it was found out: "Léa Brun, maire de Granville (by pronoun)". */
  private String speaker(Speaker speaker, TextPhrases phrases) {
    String name = ink.bold(Visible.line(speaker.entity().name()));
    String role = speaker.role().map(r -> ", " + Visible.line(r)).orElse("");
    return phrases.of(speaker.resolvedBy(), name + role);
  }

  private void words(String key, Article article, List<Span> spans, TextPhrases phrases)
      throws IOException {
    if (!spans.isEmpty()) {
      String words =
          spans.stream()
              .map(span -> Visible.line(excerpt(article.text(), span)))
              .collect(Collectors.joining(" … "));
      String label = phrases.get("label." + key);
      out.append("    ")
          .append(ink.faint(phrases.labelled(label)))
          .append(" ".repeat(longestLabel(phrases) - label.length() + 1))
          .append(cut(words))
          .append('\n');
    }
  }

  private static int longestLabel(TextPhrases phrases) {
    return Stream.of("source", "cue", "content")
        .mapToInt(key -> phrases.get("label." + key).length())
        .max()
        .orElse(0);
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
