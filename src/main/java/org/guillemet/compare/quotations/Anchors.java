package org.guillemet.compare.quotations;

import java.util.HashSet;
import java.util.Set;
import org.guillemet.compare.Ideas;
import org.guillemet.compare.entities.Spellings;
import org.guillemet.linguistics.Gazetteer;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.matching.QuotedPassage;
import org.guillemet.matching.QuotedWord;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.text.Language;

/**
 * What a translation leaves of words as it is.
 *
 * @param all figures, names, ideas and roots of long words
 * @param figures these alone
 * @param negated whether they deny something
 */
public record Anchors(Set<String> all, Set<String> figures, boolean negated) {

  /** So many letters of a long word are the same in French and English. */
  private static final int ROOT = 5;

  public Anchors {
    all = Set.copyOf(all);
    figures = Set.copyOf(figures);
  }

  /**
   * Those of a passage.
   *
   * @param text that it stands in
   */
  public static Anchors of(QuotedPassage passage, String text) {
    Set<String> anchors = new HashSet<>();
    Set<String> figures = new HashSet<>();
    Language language = passage.language();
    for (QuotedWord word : passage.words()) {
      String written = word.span().of(text);
      boolean capital = Character.isUpperCase(written.codePointAt(0)) && !word.opensSentence();
      if (word.weight() == Weight.NUMBER) {
        figures.add("n" + value(word, language));
      } else if (capital && written.length() > 1) {
        anchors.add(
            "c" + Gazetteer.of(language).code(written).orElse(Spellings.common(word.text())));
      } else if (word.carriesMeaning() && word.weight() != Weight.NEGATION) {
        Set<String> idea = Ideas.of(word.text(), written, language);
        if (!idea.isEmpty()) {
          anchors.add("i" + idea.iterator().next());
        } else if (word.text().length() > ROOT) {
          anchors.add("r" + word.text().substring(0, ROOT));
        }
      }
    }
    anchors.addAll(figures);
    return new Anchors(
        anchors, figures, passage.words().stream().anyMatch(w -> w.weight() == Weight.NEGATION));
  }

  /** The value of a number in words, in digits; otherwise the word. */
  static String value(QuotedWord word, Language language) {
    return Lexicon.of(language)
        .classes("quotation-words")
        .getOrDefault(word.text(), Set.of())
        .stream()
        .filter(c -> Character.isDigit(c.charAt(0)))
        .findFirst()
        .orElse(word.text());
  }
}
