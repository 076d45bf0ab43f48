package org.guillemet.claims.figures;

import java.util.ArrayList;
import java.util.List;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Makes sentences of words with their parts of speech: {@code 400/NUM workers/NOUN}. */
final class Sentences {

  /**
   * A text and its one sentence.
   *
   * @param text the words with single spaces between
   */
  record Tagged(String text, Sentence sentence) {}

  private Sentences() {}

  /** The words hang on the last one; a word without a part of speech is punctuation. */
  static Tagged tagged(Language language, String words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    String[] all = words.split(" ");
    for (String word : all) {
      String[] sides = word.split("/(?=[A-Z]+$)");
      text.append(text.length() == 0 ? "" : " ");
      Span span = new Span(text.length(), text.length() + sides[0].length());
      text.append(sides[0]);
      int i = tokens.size();
      tokens.add(
          new Token(
              i,
              span,
              sides[0],
              sides[0].toLowerCase(java.util.Locale.ROOT).replaceFirst("(?<=\\p{L}{3})s$", ""),
              sides.length == 2 ? sides[1] : "PUNCT",
              i == all.length - 1 ? -1 : all.length - 1,
              "dep",
              NameType.NONE,
              Morphology.NONE));
    }
    return new Tagged(text.toString(), new Sentence(language, tokens));
  }
}
