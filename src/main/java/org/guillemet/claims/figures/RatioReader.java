package org.guillemet.claims.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.claims.Quantity;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.claims.wording.Wording;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.NumberWords;
import org.guillemet.linguistics.NumberWords.Spelled;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Reads shares given as ratios: "un élu sur trois", "three out of five patients". Thread-safe. */
final class RatioReader {

  private static final BigDecimal MOST = BigDecimal.valueOf(100);
  private static final int DIGITS = 4;

  private final NumberWords spelled;
  private final NumberReader numbers;
  private final Phrases bounds;
  private final CountedNouns nouns;
  private final Lexicon lexicon;

  RatioReader(Lexicon lexicon) {
    Language language = lexicon.language();
    this.spelled = NumberWords.of(language);
    this.numbers = new NumberReader(language);
    this.bounds = Phrases.of(language, "number-bounds");
    this.nouns = new CountedNouns(lexicon);
    this.lexicon = lexicon;
  }

  /** A number with the place behind its last word. */
  private record Part(BigDecimal value, int to) {}

  /** The ratio that begins at a place. */
  Optional<Figure> at(Sentence sentence, Wording words, int from) {
    return part(words, from).flatMap(part -> ratio(sentence, words, from, part));
  }

  private Optional<Figure> ratio(Sentence sentence, Wording words, int from, Part part) {
    // "un élu sur trois", "deux sur trois"
    for (int at = part.to(); at <= part.to() + 1 && at < words.size(); at++) {
      Optional<Match> link = bounds.at(words, at).filter(m -> m.classes().contains("ratio"));
      if (link.isEmpty() || link.get().to() >= words.size()) {
        continue;
      }
      Optional<Part> whole =
          part(words, link.get().to()).filter(w -> w.value().compareTo(part.value()) > 0);
      if (whole.isPresent()) {
        Span span = words.span(from, whole.get().to());
        Optional<Token> noun =
            at > part.to()
                ? noun(sentence, words.piece(part.to()).span())
                : nouns.find(sentence, span, span, true).filter(nouns::hasShares);
        if (isSpan(sentence, words, whole.get().to(), at > part.to(), noun)) {
          return Optional.empty();
        }
        BigDecimal value = part.value().divide(whole.get().value(), DIGITS, RoundingMode.HALF_UP);
        return noun.filter(n -> !nouns.isVisible(n))
            .map(
                n ->
                    new Figure(
                        span.cover(n.span()), Quantity.of(value), Kind.SHARE, "", n.lemma()));
      }
    }
    return Optional.empty();
  }

  /**
   * "12 deaths in 24 hours", "three houses in 12 villages": where or how long, not out of how many.
   *
   * @param to the place behind the second number
   * @param counted whether a noun stands between the numbers
   */
  private boolean isSpan(
      Sentence sentence, Wording words, int to, boolean counted, Optional<Token> noun) {
    boolean followed = to < words.size() && noun(sentence, words.piece(to).span()).isPresent();
    return counted && followed
        || noun.filter(n -> lexicon.has("link-words", n.lemma(), "moment")).isPresent();
  }

  private static Optional<Token> noun(Sentence sentence, Span word) {
    return sentence.tokens().stream()
        .filter(t -> t.span().overlaps(word) && t.pos().equals("NOUN"))
        .findFirst();
  }

  /** A small number, "one" included. */
  private Optional<Part> part(Wording words, int at) {
    Optional<Spelled> one = spelled.longest(words.texts(at).subList(0, 1));
    return numbers
        .at(words, at)
        .map(r -> new Part(r.value(), r.to()))
        .or(() -> one.map(s -> new Part(BigDecimal.valueOf(s.value()), at + 1)))
        .filter(p -> p.value().signum() > 0 && p.value().compareTo(MOST) <= 0);
  }
}
