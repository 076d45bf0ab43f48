package org.guillemet.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Damages texts as editors, programs and enemies do: pieces are dropped, doubled and swapped, and
 * characters that nobody expects are put in. The same seed does the same damage. Not thread-safe.
 */
final class Damage {

  /** A text is never damaged into a longer one. */
  static final int LONGEST = 30_000;

  private static final int MOST_STEPS = 12;

  private static final Pattern WORDS = Pattern.compile("\\S+\\s*");
  private static final Pattern MARKS = Pattern.compile("[«»‹›“”„‟\"‘’‚'–—…:;,.!?()\\[\\]*_#<>/-]");
  private static final Pattern SENTENCES = Pattern.compile("[^.!?\\n]+[.!?\\n]*\\s*");
  private static final Pattern PARAGRAPHS = Pattern.compile("[^\\n]+\\n*");
  private static final Pattern QUOTES = Pattern.compile("[«»‹›“”„\"‘’']");

  private static final List<String> STYLES =
      List.of("«»", "‹›", "“”", "„“", "„”", "\"\"", "‘’", "‚‘", "''", "»«", "””", "「」", "『』", "＂＂");

  /** Code units and words that may stand where nobody expects them. */
  private static final List<String> STRANGERS =
      List.of(
          ("\0 \u0001 \b \u001B[31m \u007F \u0085 \u009B \t \r \r\n \n\n \f \u000B \u2028 \u2029 "
                  + "\u00A0 \u202F \u3000 \u2009 \u180E \u1680 "
                  + "\u200B \u200C \u200D \u2060 \uFEFF \u00AD \u034F \u061C "
                  + "\u200E \u200F \u202A \u202B \u202D \u202E \u202C \u2066 \u2067 \u2068 \u2069 "
                  + "\uD83D \uDE00 \uDE00\uD83D \uD800 \uDBFF \uDFFF \uFFFE \uFFFF \uFFFD \uE000 "
                  + "e\u0301 \u0301 \u0327\u0301\u0302 \u20DD \u0338 \uD835\uDFCF 1\uD835\uDFCF "
                  + "\u0661\u0662 \u0967 ② Ⅳ ½ ١٢٫٥ 1e999 -0 0x1F 1/0 00 999999999999999999999 "
                  + "москва הוא العربية 他说 ไทย हिन्दी 👩\u200D🚒 🏳\uFE0F\u200D🌈 İ ı ß ﬁ ǅ Å "
                  + "null undefined NaN %s %n {} ${x} ' '' \" \"\" ` ``` ´ « » ‹ › “ ” „ ‘ ’ ‚ ‛ "
                  + "< > & &amp; &#0; &#xD800; &nbsp; &#1114112; <b> </b> <p> </p> <q> </q> <br> "
                  + "<blockquote> </blockquote> <table> <td> </table> <script> </script> <!-- --> "
                  + "<style> <figure> <h1> </h1> <li> <em> </em> <a href=\"x\"> ]]> <![CDATA[ <? "
                  + "* ** _ __ # ## > - + 1. [ ]( ![ [^1] [^1]: \\ | --- ``` ~~~ {{< x >}} "
                  + "---\ntitle:\n--- — – - -- ... … : ; ?! ,, (( )) § ° % € $ @ / // · • ¶")
              .split(" "));

  /** What leads or bounds, in both languages: a piece of text that some stage looks for. */
  private static final List<String> TRIGGERS =
      List.of(
          "selon",
          "d'après",
          "dit-il",
          "a-t-elle affirmé",
          "jusqu'à plus de 200",
          "entre 3 et",
          "moins de",
          "il y a 3 milliards de jours",
          "qui",
          "dont",
          "que",
          "le maire",
          "l'AFP",
          "une source proche du dossier",
          "Mme Brun,",
          "de ne pas",
          "SY :",
          "LEA :",
          "Tél. 12",
          "according to",
          "said",
          "he said",
          "told",
          "who",
          "which",
          "that",
          "the mayor",
          "AP",
          "up to more than 9",
          "at least",
          "between 3 and",
          "999999999999 days ago",
          "Ms. Brun,",
          "a source close to the matter",
          "as one put it,",
          "not to",
          "Q:",
          "A.",
          "7 h 15 -",
          "the 51-year-old",
          "un sur trois",
          "one in three",
          "le 31 février",
          "31 February 2026");

  private final Random random;
  private final List<String> pool;

  /**
   * @param pool texts that pieces are taken from
   */
  Damage(long seed, List<String> pool) {
    this.random = new Random(seed);
    this.pool = List.copyOf(pool);
  }

  /** One of the texts, damaged. */
  String next() {
    return of(pool.get(random.nextInt(pool.size())));
  }

  /** The text, damaged at least once. */
  String of(String text) {
    String damaged = random.nextInt(3) == 0 ? text : stretch(text, 1_500);
    int steps = 1 + (int) Math.floor(MOST_STEPS * Math.pow(random.nextDouble(), 3));
    for (int i = 0; i < steps; i++) {
      damaged = step(damaged);
      if (damaged.length() > LONGEST) {
        damaged = damaged.substring(0, LONGEST);
      }
    }
    return damaged;
  }

  private String step(String text) {
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> pieces(text, WORDS);
      case 3, 4 -> pieces(text, MARKS);
      case 5 -> pieces(text, SENTENCES);
      case 6 -> pieces(text, PARAGRAPHS);
      case 7, 8 -> insert(text, draw(STRANGERS));
      case 9, 10 -> insert(text, " " + draw(TRIGGERS) + " ");
      case 11 -> scatter(text, draw(STRANGERS));
      case 12 -> restyled(text);
      case 13 -> insert(text, stretch(draw(pool), 300));
      case 14 -> insert(text, repeated());
      default -> all(text);
    };
  }

  private <T> T draw(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A piece of at most so many code units, which may begin and end anywhere. */
  private String stretch(String text, int most) {
    if (text.length() <= 1) {
      return text;
    }
    int start = random.nextInt(text.length());
    return text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(most)));
  }

  /** Drops, doubles, swaps or moves pieces of one kind. */
  private String pieces(String text, Pattern kind) {
    List<MatchResult> found = kind.matcher(text).results().toList();
    if (found.isEmpty()) {
      return text;
    }
    MatchResult one = draw(found);
    MatchResult other = draw(found);
    MatchResult first = one.start() <= other.start() ? one : other;
    MatchResult second = first == one ? other : one;
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, one.start()) + text.substring(one.end());
      case 1 -> text.substring(0, one.end()) + one.group() + text.substring(one.end());
      case 2 ->
          first.end() > second.start()
              ? text
              : text.substring(0, first.start())
                  + second.group()
                  + text.substring(first.end(), second.start())
                  + first.group()
                  + text.substring(second.end());
      default -> text.substring(0, one.start()) + other.group() + text.substring(one.start());
    };
  }

  private String insert(String text, String stranger) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + stranger + text.substring(at);
  }

  /** Puts the same in many places. */
  private String scatter(String text, String stranger) {
    double often = random.nextDouble() * random.nextDouble() / 2;
    return text.codePoints()
        .mapToObj(c -> Character.toString(c) + (random.nextDouble() < often ? stranger : ""))
        .collect(Collectors.joining());
  }

  /** Gives all quotation marks another style, in turns. */
  private String restyled(String text) {
    String style = draw(STYLES);
    Matcher matcher = QUOTES.matcher(text);
    StringBuilder restyled = new StringBuilder();
    int count = 0;
    while (matcher.find()) {
      matcher.appendReplacement(restyled, String.valueOf(style.charAt(count++ % 2)));
    }
    return matcher.appendTail(restyled).toString();
  }

  private String repeated() {
    String piece =
        switch (random.nextInt(3)) {
          case 0 -> draw(STRANGERS);
          case 1 -> draw(TRIGGERS) + " ";
          default -> stretch(draw(pool), 30);
        };
    int times = 1 + random.nextInt(random.nextInt(20) == 0 ? 3_000 : 40);
    return piece.repeat(Math.min(times, 1 + LONGEST / 3 / Math.max(1, piece.length())));
  }

  /** Something that is done to the whole text. */
  private String all(String text) {
    return switch (random.nextInt(6)) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> text.toLowerCase(Locale.ROOT);
      case 2 -> text.replaceAll("\\s+", random.nextBoolean() ? "\n" : "\u00A0");
      case 3 -> text.replace("\n", random.nextBoolean() ? "\r\n" : " ");
      case 4 -> shuffled(text);
      default -> new StringBuilder(stretch(text, 200)).reverse().toString();
    };
  }

  private String shuffled(String text) {
    List<String> words = new ArrayList<>(List.of(text.split("(?<=\\s)")));
    IntStream.range(0, words.size() / 2)
        .forEach(
            i -> words.set(random.nextInt(words.size()), words.get(random.nextInt(words.size()))));
    return String.join("", words);
  }
}
