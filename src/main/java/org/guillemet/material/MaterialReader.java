package org.guillemet.material;

import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.Speaker;
import org.guillemet.compare.Account;
import org.guillemet.compare.UtteranceReader;
import org.guillemet.text.Article;

/** Makes material of documents: who says what in them, as they say it themselves. Thread-safe. */
public final class MaterialReader {

  private MaterialReader() {}

  /** A document of which nothing is known but its text. */
  public static Material read(Article document) {
    return new TranscriptReader(document).read(List.of());
  }

  /** A document whose quotations are known, as those of a press release may be. */
  public static Material read(Account account) {
    List<Turn> quoted =
        UtteranceReader.read(account).stream()
            .map(
                utterance ->
                    new Turn(
                        utterance
                            .attribution()
                            .flatMap(a -> a.speaker().map(Speaker::entity))
                            .map(Voice::of),
                        utterance.quoted()))
            .filter(turn -> !turn.voice().equals(Optional.empty()))
            .toList();
    return new TranscriptReader(account.article()).read(quoted);
  }
}
