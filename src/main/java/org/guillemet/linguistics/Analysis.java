package org.guillemet.linguistics;

import java.util.List;
import java.util.Objects;
import org.guillemet.text.Language;

/**
 * The grammar of an article's reading text. A sentence never runs over the end of a block.
 *
 * @param language the language it was analysed in
 * @param sentences in text order
 */
public record Analysis(Language language, List<Sentence> sentences) {

  public Analysis {
    Objects.requireNonNull(language);
    sentences = List.copyOf(sentences);
  }
}
