package org.guillemet.attribution.drafts;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.LanguageTraits;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.quotations.Quotations;
import org.guillemet.quotations.UseClassifier;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.SortedSpans;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/**
 * What the strategies read: one article with its grammar and its quotations, and the questions that
 * they all ask of it. Immutable; all spans are in the reading text.
 */
public final class Context {

  /** "7 h 15 - ", "8:05 a.m. — ": when an entry of a live report was made. */
  private static final Pattern TIME =
      Pattern.compile("(?U)\\d{1,2}\\s?[h:.]\\s?\\d{2}(?:\\s?[ap]\\.?m\\.?)?\\s*[-–—:,]+\\s*");

  private static final Pattern NICKNAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}\\p{L}*)?");

  private final Article article;
  private final Analysis analysis;
  private final Quotations all;
  private final OutermostQuotations outermost;
  private final ContentSpans spans;
  private final SpanIndex<Quotation> setApart;
  private final List<Span> datelines;
  private final CueLexicon cues;
  private final LanguageTraits traits;

  /**
   * @param found the quotations as they are found, whatever use they are said to have
   */
  public Context(Article article, Analysis analysis, Quotations found) {
    this.article = article;
    this.analysis = analysis;
    this.all = new UseClassifier().classify(article, analysis, found);
    this.cues = CueLexicon.of(analysis.lexicon());
    this.traits = LanguageTraits.of(analysis.language());
    this.outermost =
        new OutermostQuotations(
            text(),
            all.all().stream()
                .filter(q -> q.depth() == 0 && hasMarks(q) && !isNickname(q))
                .sorted(Comparator.comparing(Quotation::span))
                .toList());
    this.spans = new ContentSpans(text(), outermost);
    this.setApart =
        new SpanIndex<>(
            all.all().stream().filter(q -> !hasMarks(q)).toList(), q -> List.of(q.span()));
    this.datelines =
        article.inlines().stream()
            .filter(i -> i.kind() == Inline.Kind.DATELINE)
            .map(Inline::span)
            .toList();
  }

  /** Turns of a dialogue and italics hold their cues, as sentences do. */
  private static boolean hasMarks(Quotation quotation) {
    return quotation.form() != Form.EMPHASIS && quotation.form() != Form.DASH;
  }

  /** "Jean « Jeannot » Brun": part of a person's name, and nobody's words. */
  private boolean isNickname(Quotation quotation) {
    if (!NICKNAME.matcher(quotation.words().of(text())).matches()) {
      return false;
    }
    Optional<Token> before = tokenAt(quotation.span().start() - 2);
    Optional<Token> behind = tokenAt(quotation.span().end() + 1);
    return before.filter(t -> t.name() == NameType.PERSON).isPresent()
        && behind.filter(t -> t.pos().equals("PROPN") && !isDayOrRank(t)).isPresent();
  }

  private boolean isDayOrRank(Token t) {
    return cues.link(t).equals("moment") || !cues.speaker(t).isEmpty();
  }

  private Optional<Token> tokenAt(int offset) {
    int index = sentenceIndexAt(Math.max(0, offset));
    return index < sentences().size()
        ? sentences().get(index).tokens().stream()
            .filter(t -> t.span().contains(offset))
            .findFirst()
        : Optional.empty();
  }

  public Article article() {
    return article;
  }

  public String text() {
    return article.text();
  }

  public Analysis analysis() {
    return analysis;
  }

  public List<Sentence> sentences() {
    return analysis.sentences();
  }

  public CueLexicon cues() {
    return cues;
  }

  public boolean has(Trait trait) {
    return traits.has(trait);
  }

  /** All quotations with their use, and the faulty marks. */
  public Quotations marked() {
    return all;
  }

  /** Quotations that stand in no other one, italics left out, by start. */
  public List<Quotation> quotations() {
    return outermost.all();
  }

  /** The outermost quotation that the span stands in, its marks included. */
  public Optional<Quotation> quotationAround(Span span) {
    return outermost.around(span);
  }

  /** The outermost quotations that share a character with the span, by start. */
  public List<Quotation> quotationsIn(Span span) {
    return outermost.in(span);
  }

  /** The outermost quotation that ends right before the offset, but for spaces. */
  public Optional<Quotation> quotationEndingBefore(int offset) {
    return outermost.endingBefore(offset);
  }

  /** The first outermost quotation that begins at the offset or behind it. */
  public Optional<Quotation> quotationBehind(int offset) {
    return outermost.behind(offset);
  }

  /** The sentence that holds the offset, or the first one behind it. */
  public int sentenceIndexAt(int offset) {
    return SortedSpans.firstEndingBehind(sentences(), Sentence::span, offset);
  }

  /** The block that holds the offset. */
  public Optional<Block> blockAt(int offset) {
    int index = blockIndexAt(offset);
    List<Block> blocks = article.blocks();
    return index < blocks.size() && blocks.get(index).span().contains(offset)
        ? Optional.of(blocks.get(index))
        : Optional.empty();
  }

  /** The index of the block that holds the offset, or of the first one behind it. */
  public int blockIndexAt(int offset) {
    return SortedSpans.firstEndingBehind(article.blocks(), Block::span, offset);
  }

  /** Where the words of a sentence begin: behind its dateline or time, if it has one. */
  public int startOf(Sentence sentence) {
    int start = sentence.span().start();
    Matcher time = TIME.matcher(text()).region(start, sentence.span().end());
    if (time.lookingAt()) {
      start = time.end();
    }
    for (Span dateline : datelines) {
      if (dateline.overlaps(sentence.span())) {
        start = Math.min(dateline.end(), sentence.span().end());
      }
    }
    return start;
  }

  /**
   * The spans of a set of tokens: neighbours are joined, with whatever stands between them; then
   * quotations that a span begins are taken in whole, and white space, commas and other punctuation
   * at the edges are left out, but not the marks of a quotation.
   */
  public List<Span> spansOf(Sentence sentence, BitSet tokens) {
    return spans.spansOf(sentence, tokens);
  }

  /** The same, without taking quotations in whole. */
  List<Span> runsOf(Sentence sentence, BitSet tokens) {
    return spans.runsOf(sentence, tokens);
  }

  /** Whether a colon is the last thing before the offset. */
  public boolean isBehindColon(int offset) {
    int i = offset - 1;
    while (i >= 0 && Span.isSpace(text().charAt(i))) {
      i--;
    }
    return i >= 0 && text().charAt(i) == ':';
  }

  /** The span without white space and punctuation at its edges; empty when nothing is left. */
  public Optional<Span> trimmed(Span span) {
    return spans.trimmed(span);
  }

  /** Whether the words are a turn of dialogue, or in italics. */
  public boolean isSetApart(Span span) {
    return setApart.overlapping(span).stream().anyMatch(q -> q.span().contains(span));
  }

  /** Whether the token stands inside an outermost quotation, marks included. */
  public boolean isQuoted(Token token) {
    return isQuoted(token.span());
  }

  /** Whether the words stand inside an outermost quotation, marks included. */
  public boolean isQuoted(Span words) {
    return quotationAround(words).isPresent();
  }

  /** Whether words stand in the headline. */
  public boolean isHeadline(Span span) {
    return blockAt(span.start()).filter(b -> b.kind() == Block.Kind.TITLE).isPresent();
  }
}
