package org.guillemet.quotations;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Folding;
import org.guillemet.text.SortedSpans;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/**
 * Tells what quotations are used for, from their own words and those right before them: whole
 * sentences are speech, capitalised words behind "le film" a title, a single word a scare quote.
 * What fits nothing is unknown. Whether somebody is named for the words is not asked here.
 * Thread-safe.
 */
public final class UseClassifier {

  private static final String NAMED = "quoted-names";

  /** A scare quote or a term has no more words. */
  private static final int FEW = 3;

  /** Speech has at least as many words, unless it is an exclamation or a question. */
  private static final int SENTENCE = 4;

  /** What a quotation is introduced by stands among so many words before it. */
  private static final int BEFORE = 3;

  /** The quotations with their use. */
  public Quotations classify(Article article, Analysis analysis, Quotations quotations) {
    Places places = new Places(article, analysis);
    Lexicon lexicon = analysis.lexicon();
    List<Quotation> all =
        quotations.all().stream()
            .map(q -> q.with(use(article.text(), places, lexicon, q)))
            .toList();
    return new Quotations(all, quotations.faults());
  }

  private static Use use(String text, Places places, Lexicon lexicon, Quotation quotation) {
    if (quotation.form() == Form.DASH || quotation.form() == Form.LAYOUT) {
      return Use.SPEECH;
    }
    ClosedClasses closed = ClosedClasses.of(lexicon.language());
    Set<String> introduced = introduced(text, lexicon, quotation);
    List<Token> tokens = places.tokens(quotation.words());
    long words = tokens.stream().filter(t -> !t.isPunctuation()).count();
    boolean sentence = isSentence(text, places, closed, quotation, tokens, words);
    if (!sentence && introduced.contains("title")) {
      return Use.TITLE;
    }
    if (!sentence && introduced.contains("term")) {
      return Use.TERM;
    }
    if (introduced.contains("inscription")) {
      return sentence ? Use.UNKNOWN : Use.TERM;
    }
    if (introduced.contains("scare") && words <= FEW + 1) {
      return Use.SCARE;
    }
    if (sentence) {
      return Use.SPEECH;
    }
    boolean named = isCapitalised(tokens, words) && !endsSentence(quotation.words().of(text));
    if (named && words > 1) {
      return Use.TITLE;
    }
    if (named && !places.opensSentence(quotation)) {
      return Use.TERM; // the first word of a sentence has its capital anyway
    }
    return words <= FEW && tokens.stream().noneMatch(t -> isFirstOrSecondPerson(t, closed))
        ? Use.SCARE
        : Use.UNKNOWN;
  }

  /** The classes of the words right before: "le film", "l'opération", "so-called". */
  private static Set<String> introduced(String text, Lexicon lexicon, Quotation quotation) {
    int end = quotation.span().start();
    String before = Folding.lower(text.substring(Math.max(0, end - 40), end)).stripTrailing();
    int last = before.length();
    for (int i = 0; i < BEFORE && last > 0; i++) {
      last = Math.max(before.lastIndexOf(' ', last - 1), before.lastIndexOf('\'', last - 1));
      Set<String> classes =
          lexicon.classes(NAMED).getOrDefault(before.substring(last + 1), Set.of());
      if (!classes.isEmpty()) {
        return classes;
      }
    }
    return Set.of();
  }

  /** Words that only somebody's mouth puts so: a clause of their own, begun and ended as one. */
  private static boolean isSentence(
      String text,
      Places places,
      ClosedClasses closed,
      Quotation quotation,
      List<Token> tokens,
      long words) {
    if (tokens.isEmpty() || quotation.depth() > 0 || places.isInHeading(quotation)) {
      return false;
    }
    String said = quotation.words().of(text);
    boolean begins = Character.isUpperCase(said.codePointAt(0)) || said.startsWith("[");
    boolean ends = endsSentence(said) || endsBefore(text, quotation);
    boolean clause = tokens.stream().anyMatch(UseClassifier::isFinite);
    boolean person = tokens.stream().anyMatch(t -> isFirstOrSecondPerson(t, closed));
    boolean exclaims = said.endsWith("!") || said.endsWith("?");
    if (begins && ends) {
      return clause && (words >= SENTENCE || person) || exclaims && clause;
    }
    return clause && person && words >= SENTENCE + 1;
  }

  private static boolean endsSentence(String said) {
    return ".!?…,".indexOf(said.charAt(said.length() - 1)) >= 0;
  }

  /** "…", she said; "…".: the stop or comma stands behind the mark. */
  private static boolean endsBefore(String text, Quotation quotation) {
    int end = quotation.span().end();
    return end >= text.length() || ".,\n".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isFinite(Token token) {
    return token.isVerbal()
        && (token.morphology().mood() == Mood.INDICATIVE
            || token.morphology().mood() == Mood.CONDITIONAL
            || token.morphology().mood() == Mood.IMPERATIVE
            || token.pos().equals("AUX") && token.morphology().mood() == Mood.UNKNOWN);
  }

  private static boolean isFirstOrSecondPerson(Token token, ClosedClasses words) {
    return !token.pos().equals("NOUN") // "un ton grave"
        && Stream.of(WordClass.I, WordClass.WE, WordClass.YOU).anyMatch(c -> words.has(token, c));
  }

  /** Every word of some length begins with a capital, as in titles and names. */
  private static boolean isCapitalised(List<Token> tokens, long words) {
    long capitals =
        tokens.stream().filter(t -> Character.isUpperCase(t.text().codePointAt(0))).count();
    boolean first = !tokens.isEmpty() && Character.isUpperCase(tokens.get(0).text().codePointAt(0));
    return first && capitals * 2 >= words && (capitals > 1 || words == 1);
  }

  /** The tokens of an analysis by their place. */
  private static final class Places {

    private final List<Sentence> sentences;

    private final SpanIndex<Block> headings;

    Places(Article article, Analysis analysis) {
      this.sentences = analysis.sentences();
      this.headings =
          new SpanIndex<>(
              article.blocks().stream()
                  .filter(b -> b.kind() == Block.Kind.TITLE || b.kind() == Block.Kind.HEADING)
                  .toList(),
              b -> List.of(b.span()));
    }

    private int firstEndingBehind(int offset) {
      return SortedSpans.firstEndingBehind(sentences, Sentence::span, offset);
    }

    /** The tokens in the span; no more than fill a paragraph are needed to tell its use. */
    List<Token> tokens(Span span) {
      int first = firstEndingBehind(span.start());
      return sentences.subList(first, Math.min(sentences.size(), first + 5)).stream()
          .flatMap(s -> s.tokens().stream())
          .filter(t -> span.contains(t.span()))
          .toList();
    }

    boolean opensSentence(Quotation quotation) {
      int at = firstEndingBehind(quotation.span().start());
      return at < sentences.size() && sentences.get(at).span().start() >= quotation.span().start();
    }

    /** A headline may quote what the body attributes. */
    boolean isInHeading(Quotation quotation) {
      return headings.overlapping(quotation.span()).stream()
          .anyMatch(b -> b.span().contains(quotation.span()));
    }
  }
}
