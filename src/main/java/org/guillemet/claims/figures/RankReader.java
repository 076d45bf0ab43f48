package org.guillemet.claims.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.claims.Quantity;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.claims.wording.Wording;
import org.guillemet.linguistics.NumberWords;
import org.guillemet.text.Language;

/** Reads ranks: "third-largest", "deuxième employeur". Thread-safe. */
final class RankReader {

  private final NumberWords numbers;
  private final Phrases ranks;

  RankReader(Language language) {
    this.numbers = NumberWords.of(language);
    this.ranks = Phrases.of(language, "ranks");
  }

  /** The rank that begins at a place: an ordinal with a word behind it that compares. */
  Optional<Figure> at(Wording words, int from) {
    OptionalInt rank = numbers.ordinal(words.piece(from).text());
    if (rank.isEmpty() || from + 1 >= words.size()) {
      return Optional.empty();
    }
    Optional<Match> compared = ranks.at(words, from + 1);
    return compared.map(
        m ->
            new Figure(
                words.span(from, m.to()),
                Quantity.of(BigDecimal.valueOf(rank.getAsInt())),
                Kind.RANK,
                "",
                words.join(m.from(), m.to())));
  }
}
