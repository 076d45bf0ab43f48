package org.guillemet.bounds;

import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guillemet.text.Language;

/** A kind of document that grows in one way. */
enum Kind {
  /** Paragraphs of news, a third of their sentences attributed. */
  PROSE("md", 1_000, Kind::prose),
  /** Quotations with a speaker each. */
  QUOTATIONS("txt", 10_000, (a, size) -> a.many("quoted", size, "\n\n")),
  /** Quotations of nobody. */
  ORPHANS("txt", 8_000, (a, size) -> quotes(a, size, ".\n\n")),
  /** Quotations with a speaker and quotations of nobody, with the article's own words between. */
  MIXED(
      "txt",
      6_000,
      (a, size) ->
          lines(
              size,
              i ->
                  i % 2 == 1
                      ? a.a("noun") + " " + a.a("place") + "."
                      : i % 4 == 0 ? a.a("quoted") : "“" + a.a("Words") + ".”")),
  /** Quotations of nobody in one paragraph. */
  CROWD("txt", 4_000, (a, size) -> quotes(a, size, ". ")),
  /** Who speaks is told by a pronoun. */
  PRONOUNS("txt", 4_000, (a, size) -> lines(size, i -> "“" + a.a("Words") + ",” she said.")),
  /** Names and nothing else. */
  NAMES("txt", 8_000, (a, size) -> a.many("name", size, ", ") + "."),
  /** Everybody has a function. */
  ROLES("txt", 4_000, (a, size) -> lines(size, i -> a.a("name") + ", " + a.a("role") + ".")),
  /** Everybody has the same surname. */
  SURNAMES(
      "txt",
      4_000,
      (a, size) ->
          lines(
              size,
              i ->
                  i % 2 == 0 ? a.a("place") + " Brun, 40." : "“" + a.a("Words") + ",” said Brun.")),
  /** Everybody has the same function. */
  MAYORS(
      "txt",
      4_000,
      (a, size) ->
          lines(
              size,
              i ->
                  i % 2 == 0
                      ? a.a("name") + ", mayor of " + a.a("place") + "."
                      : "“" + a.a("Words") + ",” said the mayor.")),
  /** Every body is a council, and so are those that speak. */
  COUNCILS(
      "txt",
      4_000,
      (a, size) ->
          lines(
              size,
              i ->
                  i % 2 == 0
                      ? "The " + a.a("place") + " Council sold " + a.a("number") + " boats."
                      : "The "
                          + (i % 4 == 1 ? "c" : "C")
                          + "ouncil said that it sold "
                          + a.a("place")
                          + ".")),
  /** Paragraphs about ever other bodies and persons. */
  BODIES("txt", 5_000, (a, size) -> lines(size, i -> a.a(i % 2 == 0 ? "attributed" : "sentence"))),
  /** One sentence of clauses between commas. */
  SENTENCE("txt", 500, (a, size) -> a.many("clause", size, "") + "and that was all."),
  /** One sentence of words without any mark. */
  UNMARKED(
      "txt", 500, (a, size) -> a.many("clause", size, "").replace(",", "") + "and that was all."),
  /** One sentence of quotations, each with its aside. */
  ASIDES("txt", 500, (a, size) -> a.many("aside", size, "") + "and that was all."),
  /** One paragraph. */
  PARAGRAPH("txt", 10_000, (a, size) -> a.many("sentence", size, " ")),
  /** One paragraph, attributed. */
  SAYINGS("txt", 5_000, (a, size) -> a.many("attributed", size, " ")),
  /** Who speaks stands before a colon, as in a transcript. */
  TURNS("txt", 4_000, (a, size) -> lines(size, i -> a.a("name") + ": " + a.a("Words") + ".")),
  /** Turns behind a dash. */
  DIALOGUE("txt", 4_000, (a, size) -> lines(size, i -> "— " + a.a("Words") + ".")),
  /** Questions in bold, each with its answer. */
  INTERVIEW(
      "md",
      2_000,
      (a, size) -> lines(size, i -> "**" + a.a("Words") + "?**\n\n" + a.a("sentence"))),
  /** Headings, each over a sentence. */
  HEADINGS(
      "md", 4_000, (a, size) -> lines(size, i -> "## " + a.a("words") + "\n\n" + a.a("sentence"))),
  /** Items of a list. */
  LIST("md", 5_000, (a, size) -> "- " + a.many("sentence", size, "\n- ")),
  TABLE("md", 5_000, Kind::table),
  TABLE_HTML("html", 5_000, Kind::htmlTable),
  LINKS("md", 8_000, (a, size) -> linked(a, size, "[%s](https://example.org/%d) *%s* ")),
  LINKS_HTML(
      "html",
      8_000,
      (a, size) ->
          page("<p>" + linked(a, size, "<a href=\"/%2$d\">%1$s</a> <em>%3$s</em> ") + "</p>")),
  /** Nothing but cues. */
  CUES("txt", 8_000, (a, size) -> "said ".repeat(size)),
  /** One word, in a sentence that somebody says. */
  WORD(
      "txt",
      1_000_000,
      (a, size) -> a.a("name") + " said the " + a.a("noun") + " opened the X" + "x".repeat(size)),
  /** White space between words. */
  SPACES("txt", 10_000, (a, size) -> a.many("noun", size, " \u00A0 \t ".repeat(5))),
  /** Opening marks that nothing closes, in words. */
  OPENINGS("txt", 10_000, (a, size) -> a.many("noun", size, " “")),
  /** Straight marks in words. */
  STRAIGHT("txt", 10_000, (a, size) -> a.many("noun", size, " \"")),
  /** Closing marks behind the last word. */
  ENDINGS("txt", 100_000, (a, size) -> "The " + a.a("noun") + " closes. " + "» ".repeat(size)),
  PUNCTUATION("txt", 50_000, (a, size) -> "?!,.:;()–".repeat(size / 9)),
  CYRILLIC("txt", 20_000, (a, size) -> foreign(size, 'а', 32, 7)),
  ARABIC("txt", 20_000, (a, size) -> foreign(size, 'ب', 20, 5)),
  CHINESE("txt", 100_000, (a, size) -> unspaced(size, '一', 5000, "，", "。")),
  THAI("txt", 100_000, (a, size) -> unspaced(size, 'ก', 40, "", ""));

  private final String extension;
  private final int largest;
  private final BiFunction<Invented, Integer, String> text;

  Kind(String extension, int largest, BiFunction<Invented, Integer, String> text) {
    this.extension = extension;
    this.largest = largest;
    this.text = text;
  }

  /** Of the file: {@code bounds.txt}. */
  String path() {
    return name().toLowerCase(Locale.ROOT) + "." + extension;
  }

  /** How many sentences, quotations, rows, … the largest document has; a unit is the kind's own. */
  int largest() {
    return largest;
  }

  /** A document of a size in the kind's own unit. */
  String text(Language language, int size) {
    return text.apply(new Invented(language, 1), size);
  }

  private static String lines(int size, IntFunction<String> line) {
    return IntStream.range(0, size).mapToObj(line).collect(Collectors.joining("\n\n"));
  }

  private static String prose(Invented a, int size) {
    return lines(size, i -> a.many("sentence", 2, " ") + " " + a.a("attributed"));
  }

  private static String quotes(Invented a, int size, String end) {
    return IntStream.range(0, size)
        .mapToObj(i -> "“" + a.a("Words") + end.replace(".", ".”"))
        .collect(Collectors.joining());
  }

  private static String table(Invented a, int size) {
    return "| a | b | c |\n|---|---|---|\n"
        + IntStream.range(0, size)
            .mapToObj(i -> "| %s | %s | %s |\n".formatted(a.a("name"), a.a("body"), a.a("number")))
            .collect(Collectors.joining());
  }

  private static String htmlTable(Invented a, int size) {
    return page(
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    "<tr><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                        .formatted(a.a("name"), a.a("words"), a.a("number")))
            .collect(Collectors.joining("", "<table>", "</table>")));
  }

  private static String page(String body) {
    return "<html><body><article>" + body + "</article></body></html>";
  }

  private static String linked(Invented a, int size, String pattern) {
    return IntStream.range(0, size / 2)
        .mapToObj(i -> pattern.formatted(a.a("name"), i, a.a("words")))
        .collect(Collectors.joining());
  }

  private static String foreign(int words, char first, int letters, int length) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= words; i++) {
      for (int letter = 1 + random.nextInt(2 * length); letter > 0; letter--) {
        text.append((char) (first + random.nextInt(letters)));
      }
      text.append(i % 200 == 0 ? ".\n\n" : i % 20 == 0 ? ". " : i % 7 == 0 ? ", " : " ");
    }
    return text.toString();
  }

  private static String unspaced(
      int characters, char first, int letters, String comma, String stop) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= characters; i++) {
      text.append((char) (first + random.nextInt(letters)));
      text.append(i % 400 == 0 ? stop + "\n\n" : i % 40 == 0 ? stop : i % 9 == 0 ? comma : "");
    }
    return text.toString();
  }
}
