package org.guillemet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.compare.QuotedWord.Weight;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Reads the words of quotations as the page on matching quotations says: marks, spaces, case,
 * accents and typography are folded, contractions written out, inserts left out, cuts kept in mind.
 * Used for one utterance; not thread-safe.
 */
public final class QuotedText {

  private static final String LIST = "quotation-words";

  /** How many words may stand between the two parts of a negation. */
  private static final int REACH = 5;

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<insert>\\[[^\\]\\n]{0,200}\\]|\\([^)\\n]{0,200}\\))"
              + "|(?<cut>…|\\.{2,}|[.](?:\\s[.]){2,})"
              + "|(?<number>\\p{Nd}+(?:[.,\\s\\u00A0\\u202F]\\p{Nd}{3}(?!\\p{Nd}))*(?:[.,]\\p{Nd}+)?)"
              + "|(?<word>[\\p{L}\\p{M}\\p{Nd}]+(?:['’][\\p{L}\\p{M}]++)*+['’]?)"
              + "|(?<end>[.!?]+)");

  private final String text;
  private final Language language;
  private final List<QuotedWord> words = new ArrayList<>();
  private boolean opens = true;
  private boolean cut;

  /**
   * Reads words of an article.
   *
   * @param text its whole reading text
   */
  public QuotedText(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  /**
   * Reads on.
   *
   * @param span of quoted words, without marks, in the reading text
   */
  public void read(Span span) {
    opens = words.isEmpty() || opens;
    cut = !words.isEmpty();
    Matcher pieces = PIECE.matcher(text).region(span.start(), span.end());
    while (pieces.find()) {
      if (pieces.group("insert") != null) {
        cut |= !isNote(pieces.group());
      } else if (pieces.group("cut") != null) {
        cut = true;
      } else if (pieces.group("end") != null) {
        opens = true;
      } else {
        Span place = new Span(pieces.start(), pieces.end());
        if (pieces.group("number") != null) {
          add(place, number(pieces.group()), Weight.NUMBER);
        } else {
          word(place);
        }
      }
    }
  }

  /** What has been read so far, in the order of reading. */
  public List<QuotedWord> words() {
    return words;
  }

  /** Whether a cut or an insert is the last that was read. */
  boolean endsCut() {
    return cut;
  }

  /** "(sic)", "[emphasis added]": about the words, and in place of none. */
  private boolean isNote(String insert) {
    String first = Folding.words(insert).stream().findFirst().orElse("");
    return Lexicon.of(language).has(LIST, first, "note");
  }

  /** Grouped digits without separators; a point before decimals. */
  private static String number(String digits) {
    String plain = digits.replaceAll("[.,\\s\\u00A0\\u202F](?=\\p{Nd}{3}(?!\\p{Nd}))", "");
    return plain.replace(',', '.');
  }

  private void word(Span span) {
    String word = Folding.fold(span.of(text));
    Set<String> full = expansion(word);
    if (!full.isEmpty()) {
      full.forEach(part -> add(span, part));
      return;
    }
    for (String part : word.split("'")) {
      Set<String> parts = expansion(part + "'");
      if (!parts.isEmpty()) {
        parts.forEach(p -> add(span, p));
      } else if (!part.isEmpty()) {
        add(span, part);
      }
    }
  }

  /** The words that a contraction stands for; none when it is not one. */
  private Set<String> expansion(String word) {
    return Lexicon.of(language).classes("contractions").getOrDefault(word, Set.of());
  }

  private void add(Span span, String word) {
    add(span, word, weight(word));
  }

  private void add(Span span, String word, Weight weight) {
    words.add(new QuotedWord(span, word, weight, opens, cut));
    opens = false;
    cut = false;
  }

  private Weight weight(String word) {
    Set<String> classes = Lexicon.of(language).classes(LIST).getOrDefault(word, Set.of());
    if (classes.contains("negation")) {
      return Weight.NEGATION;
    }
    if (classes.contains("behind-ne") && isBehindNe()) {
      return Weight.NEGATION;
    }
    if (classes.contains("number")) {
      return Weight.NUMBER;
    }
    return classes.contains("function") ? Weight.FUNCTION : Weight.MEANING;
  }

  /** "Il ne paiera plus": the word negates only with another before it. */
  private boolean isBehindNe() {
    return words.subList(Math.max(0, words.size() - REACH), words.size()).stream()
        .anyMatch(w -> Lexicon.of(language).has(LIST, w.text(), "ne"));
  }
}
