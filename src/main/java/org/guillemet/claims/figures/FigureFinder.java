package org.guillemet.claims.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.claims.figures.NumberReader.Read;
import org.guillemet.claims.wording.Wording;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Finds the figures of a sentence, with their bounds, their units and what they count. */
public final class FigureFinder {

  /** Longer runs of digits are numbers of telephones and accounts. */
  private static final int MOST_DIGITS = 7;

  private final CountedNouns nouns;
  private final NumberReader numbers;
  private final FigureReader reader;
  private final RankReader ranks;
  private final RatioReader ratios;

  /** Finds figures with the word lists that hold for an article. */
  public FigureFinder(Lexicon lexicon) {
    Language language = lexicon.language();
    this.nouns = new CountedNouns(lexicon);
    this.numbers = new NumberReader(language);
    this.reader = new FigureReader(language, numbers);
    this.ranks = new RankReader(language);
    this.ratios = new RatioReader(lexicon);
  }

  /** The figures of a sentence, in text order. */
  public List<Figure> find(String text, Sentence sentence) {
    Wording words = new Wording(text, sentence.span());
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Read> read = numbers.at(words, i);
      Optional<Figure> whole = whole(sentence, words, i);
      if (whole.isPresent()) {
        figures.add(whole.get());
        i = lastOf(words, i, whole.get().span());
      } else if (read.isPresent() && !isInsideWord(words, i)) {
        FigureDraft draft = reader.read(words, i, read.get());
        figures.add(figure(sentence, words, draft));
        i = draft.to() - 1;
      }
    }
    return figures;
  }

  /** A figure that is read in one go. */
  private Optional<Figure> whole(Sentence sentence, Wording words, int at) {
    return ranks.at(words, at).or(() -> ratios.at(sentence, words, at));
  }

  /** The place of the last word of a figure. */
  private static int lastOf(Wording words, int from, Span figure) {
    int i = from;
    while (i + 1 < words.size() && words.piece(i + 1).span().overlaps(figure)) {
      i++;
    }
    return i;
  }

  /** "A380", "F-16": part of a name; "9/11": of a date. */
  private static boolean isInsideWord(Wording words, int i) {
    int before = i > 0 && words.piece(i - 1).text().equals("-") ? i - 2 : i - 1;
    return words.piece(i).isNumber()
        && before >= 0
        && words.touchesNext(i - 1)
        && (Character.isLetter(words.piece(before).text().charAt(0))
            || words.piece(before).text().equals("/"))
        && !words.piece(before).text().endsWith("'");
  }

  private Figure figure(Sentence sentence, Wording words, FigureDraft draft) {
    Span span = words.span(draft.from(), draft.to());
    boolean loose =
        !draft.settled()
            && !FigureReader.isYear(words, draft.number(), draft.read())
            && !isLabel(words, draft);
    Optional<Token> noun = loose ? counted(sentence, words, draft) : Optional.empty();
    Kind kind = noun.isPresent() ? Kind.COUNT : draft.kind();
    if (draft.read().share()) {
      noun = counted(sentence, words, draft).filter(nouns::hasShares);
      kind = noun.isPresent() ? Kind.SHARE : Kind.OTHER;
    }
    if (draft.read().vague() && noun.filter(nouns::isPeople).isEmpty()) {
      kind = Kind.OTHER;
    }
    Span whole =
        noun.map(Token::span).filter(n -> n.start() >= span.end()).map(span::cover).orElse(span);
    String counted = noun.map(Token::lemma).orElse("").intern(); // one string for all articles
    return new Figure(whole, draft.quantity(), kind, draft.unit(), counted);
  }

  /** A number of a telephone or an account; "a hundred" and "mille" in a manner of speaking. */
  private static boolean isLabel(Wording words, FigureDraft draft) {
    if (draft.read().digits()) {
      return words.piece(draft.number()).text().matches("\\d{" + (MOST_DIGITS + 1) + ",}");
    }
    boolean single = draft.to() - draft.number() == 1;
    return single && Set.of("100", "1000").contains(draft.quantity().value().toPlainString());
  }

  private Optional<Token> counted(Sentence sentence, Wording words, FigureDraft draft) {
    Span number = words.piece(draft.number()).span();
    return nouns.find(sentence, number, words.piece(draft.to() - 1).span(), draft.read().share());
  }
}
