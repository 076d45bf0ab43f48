package org.guillemet.linguistics;

import java.util.List;
import java.util.Objects;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * The grammar of an article's reading text. A sentence never runs over the end of a block.
 *
 * @param language the language it was analysed in
 * @param sentences in text order
 * @param cut stretches of the text that were too long to be analysed as one sentence and have been
 *     cut into several, in text order: what stands in two of the pieces is not seen together
 * @param lexicon the word lists to read it with
 */
public record Analysis(
    Language language, List<Sentence> sentences, List<Span> cut, Lexicon lexicon) {

  public Analysis {
    Objects.requireNonNull(language);
    sentences = List.copyOf(sentences);
    cut = List.copyOf(cut);
    Objects.requireNonNull(lexicon);
  }

  /** With the word lists of the language itself. */
  public Analysis(Language language, List<Sentence> sentences, List<Span> cut) {
    this(language, sentences, cut, Lexicon.of(language));
  }

  /** All sentences are whole. */
  public Analysis(Language language, List<Sentence> sentences) {
    this(language, sentences, List.of());
  }

  /** Some of its sentences. */
  public Analysis of(List<Sentence> some) {
    return new Analysis(language, some, cut, lexicon);
  }

  /** To be read with what a newsroom adds to the word lists. */
  public Analysis with(Words words) {
    return new Analysis(language, sentences, cut, lexicon.with(words));
  }
}
