package org.guillemet.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.matching.QuotedWord.Idle;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Reads the words of quotations as the page on matching quotations says: marks, spaces, case,
 * accents and typography are folded, contractions written out, inserts left out, cuts kept in mind.
 * Used for one passage; not thread-safe.
 */
public final class QuotedText {

  private static final String LIST = "quotation-words";

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<insert>\\[[^\\]\\n]{0,200}\\]|\\([^)\\n]{0,200}\\))"
              + "|(?<cut>…|\\.{2,}|[.](?:\\s[.]){2,})"
              + "|(?<currency>\\p{Sc})\\h?(?=\\p{Nd})"
              + "|(?<sign>[%&\\p{Sc}])"
              + "|(?<number>(?:(?<grouped>\\p{Nd}{1,3}(?:[., \\u00A0\\u202F]\\p{Nd}{3}(?!\\p{Nd}))+)"
              + "|\\p{Nd}+)(?:[.,]\\p{Nd}+)?)"
              + "|(?<word>[\\p{L}\\p{M}\\p{Nd}]+(?:['’][\\p{L}\\p{M}]++)*+['’]?)"
              + "|(?<end>[.!?]+)");

  private final String text;
  private final Language language;
  private final Kind kind;
  private final Weights weights;
  private final List<QuotedWord> words = new ArrayList<>();
  private boolean opens = true;
  private boolean cut;
  private boolean aside;
  private boolean shouted;

  private enum Kind {
    /** What a writer quotes: brackets and dots say where he has cut. */
    QUOTATION,
    /** What somebody said, as others wrote it down: brackets are a remark on it. */
    SPEECH,
    /** What somebody wrote himself: round brackets hold words of his, too. */
    WRITING
  }

  private QuotedText(String text, Language language, Kind kind) {
    this.text = text;
    this.language = language;
    this.kind = kind;
    this.weights = new Weights(language);
  }

  /**
   * Reads what is quoted.
   *
   * @param text that it stands in, as a whole
   */
  public static QuotedText ofQuotation(String text, Language language) {
    return new QuotedText(text, language, Kind.QUOTATION);
  }

  /**
   * Reads what somebody said and others wrote down; dots are a hesitation.
   *
   * @param text that it stands in, as a whole
   */
  public static QuotedText ofSpeech(String text, Language language) {
    return new QuotedText(text, language, Kind.SPEECH);
  }

  /**
   * Reads what somebody wrote himself; dots are a hesitation.
   *
   * @param text that it stands in, as a whole
   */
  public static QuotedText ofWriting(String text, Language language) {
    return new QuotedText(text, language, Kind.WRITING);
  }

  /**
   * Reads on: what a writer quotes is cut before it, what somebody said begins a sentence.
   *
   * @param span of words, without marks, in the text
   */
  public void read(Span span) {
    opens = words.isEmpty() || opens || kind != Kind.QUOTATION;
    cut = !words.isEmpty() && kind == Kind.QUOTATION;
    readOn(span);
  }

  /**
   * Reads on in the sentence that has been read last, if nothing ended it.
   *
   * @param span of words, without marks, in the text
   */
  public void readOn(Span span) {
    shouted = isShouted(span.of(text));
    readPieces(span);
  }

  private void readPieces(Span span) {
    Matcher pieces = PIECE.matcher(text).region(span.start(), span.end());
    Optional<Span> currency = Optional.empty();
    while (pieces.find()) {
      Span place = new Span(pieces.start(), pieces.end());
      if (currency.isPresent() && pieces.group("number") == null && !isScale(place)) {
        addCurrency(currency.get());
        currency = Optional.empty();
      }
      if (pieces.group("currency") != null) {
        currency = Optional.of(place);
      } else if (pieces.group("insert") != null) {
        insert(place);
      } else if (pieces.group("cut") != null) {
        cut |= kind == Kind.QUOTATION;
      } else if (pieces.group("end") != null) {
        opens = true;
      } else if (pieces.group("sign") != null) {
        expansion(pieces.group()).forEach(part -> add(place, part));
      } else if (pieces.group("number") != null) {
        add(currency.map(place::cover).orElse(place), number(pieces), Weight.NUMBER);
      } else if (!isOrdinalEnd(place)) {
        word(place);
      }
    }
    currency.ifPresent(this::addCurrency);
  }

  /** The "th" of "12th". */
  private boolean isOrdinalEnd(Span place) {
    return place.start() > 0
        && Character.isDigit(text.charAt(place.start() - 1))
        && Lexicon.of(language).has(LIST, Folding.fold(place.of(text)), "ordinal");
  }

  private boolean isScale(Span place) {
    return NumberForms.of(language).isScale(Folding.fold(place.of(text)));
  }

  /** "£40" is read as "40 pounds": the sign is spoken behind the amount. */
  private void addCurrency(Span sign) {
    Span amount = words.get(words.size() - 1).span();
    expansion(sign.of(text).strip()).forEach(part -> add(amount, part));
  }

  /** Brackets hold the writer's words in a quotation, and else what may be left out. */
  private void insert(Span place) {
    if (kind == Kind.QUOTATION) {
      boolean note = isRemark(place.of(text), "note");
      if (!note && isNegation(place)) {
        readAside(place);
      }
      cut |= !note;
    } else if (isRemark(place.of(text), "gap")) {
      cut = true;
    } else if (text.charAt(place.start()) == '(' && (kind == Kind.WRITING || isNegation(place))) {
      readPieces(inside(place));
    } else if (place.of(text).codePoints().anyMatch(Character::isLetter)) {
      readAside(place);
    }
  }

  private void readAside(Span place) {
    boolean opened = opens;
    aside = true;
    readPieces(inside(place));
    aside = false;
    opens = opened;
  }

  private static Span inside(Span brackets) {
    return new Span(brackets.start() + 1, brackets.end() - 1);
  }

  /** "We will [not] go": the writer gives the negation in words of his own. */
  private boolean isNegation(Span insert) {
    return Folding.words(insert.of(text)).stream()
        .anyMatch(word -> Lexicon.of(language).has(LIST, word, "negation"));
  }

  /** What has been read so far, in the order of reading. */
  public QuotedPassage passage() {
    List<QuotedWord> marked = new Hesitations(Lexicon.of(language), text).in(words);
    return new QuotedPassage(language, WholeNumbers.in(marked, text, language), cut);
  }

  /** Whether capitals say nothing, as there is hardly anything else. */
  private static boolean isShouted(String words) {
    long small = words.chars().filter(Character::isLowerCase).count();
    return small < words.chars().filter(Character::isUpperCase).count();
  }

  /** "(sic)", "[emphasis added]": about the words, and in place of none; "[inaudible]". */
  private boolean isRemark(String insert, String sort) {
    String first = Folding.words(insert).stream().findFirst().orElse("");
    return Lexicon.of(language).has(LIST, first, sort);
  }

  /** Grouped digits without separators; a point before decimals. */
  private static String number(Matcher pieces) {
    String grouped = pieces.group("grouped");
    String whole = grouped == null ? "" : grouped.replaceAll("[^\\p{Nd}]", "");
    String rest = pieces.group("number").substring(grouped == null ? 0 : grouped.length());
    return whole + rest.replace(',', '.');
  }

  private void word(Span span) {
    String word = Folding.fold(span.of(text));
    Set<String> full = expansion(word);
    if (!full.isEmpty() || isBeforeSign(span)) {
      (full.isEmpty() ? Set.of(word) : full).forEach(part -> add(span, part));
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

  /** The "M" of "5 M€" is no "m'" that lacks its apostrophe. */
  private boolean isBeforeSign(Span span) {
    return span.end() < text.length()
        && Character.getType(text.charAt(span.end())) == Character.CURRENCY_SYMBOL;
  }

  /** The words that a contraction stands for; none when it is not one. */
  private Set<String> expansion(String word) {
    return Lexicon.of(language).classes("contractions").getOrDefault(word, Set.of());
  }

  private void add(Span span, String word) {
    weights.negateSubject(words, word);
    boolean letter = span.length() == 1;
    add(span, word, weights.of(words, word, isName(span), letter));
  }

  private void add(Span span, String word, Weight weight) {
    Idle idle = aside ? Idle.ASIDE : Idle.NONE;
    // One string for all quotations, which have many words in common.
    words.add(new QuotedWord(span, word.intern(), weight, idle, opens, cut));
    opens &= aside;
    cut = false;
  }

  private boolean isName(Span span) {
    return !opens && !shouted && Character.isUpperCase(text.codePointAt(span.start()));
  }
}
