package org.guillemet.attribution.drafts;

import java.util.ArrayList;
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
  private final List<Quotation> outermost;
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
        all.all().stream()
            .filter(q -> q.depth() == 0 && hasMarks(q) && !isNickname(q))
            .sorted(Comparator.comparing(Quotation::span))
            .toList();
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
    return outermost;
  }

  /** The outermost quotation that the span stands in, its marks included. */
  public Optional<Quotation> quotationAround(Span span) {
    for (int i = firstEndingBehind(span.start()); i < outermost.size(); i++) {
      Quotation q = outermost.get(i);
      if (q.span().start() >= span.end()) {
        break;
      }
      if (q.span().overlaps(span) && q.span().contains(span)) {
        return Optional.of(q);
      }
    }
    return Optional.empty();
  }

  /** The outermost quotations that share a character with the span, by start. */
  public List<Quotation> quotationsIn(Span span) {
    List<Quotation> found = new ArrayList<>();
    for (int i = firstEndingBehind(span.start()); i < outermost.size(); i++) {
      Quotation q = outermost.get(i);
      if (q.span().start() >= span.end()) {
        break;
      }
      if (q.span().overlaps(span)) {
        found.add(q);
      }
    }
    return found;
  }

  /** The outermost quotation that ends right before the offset, but for spaces. */
  public Optional<Quotation> quotationEndingBefore(int offset) {
    int end = offset;
    while (end > 0 && Span.isSpace(text().charAt(end - 1))) {
      end--;
    }
    int i = firstEndingBehind(Math.max(0, end - 1));
    return i < outermost.size() && outermost.get(i).span().end() == end
        ? Optional.of(outermost.get(i))
        : Optional.empty();
  }

  /** The first outermost quotation that begins at the offset or behind it. */
  public Optional<Quotation> quotationBehind(int offset) {
    int i = firstEndingBehind(offset);
    while (i < outermost.size() && outermost.get(i).span().start() < offset) {
      i++;
    }
    return i < outermost.size() ? Optional.of(outermost.get(i)) : Optional.empty();
  }

  private int firstEndingBehind(int offset) {
    return SortedSpans.firstEndingBehind(outermost, Quotation::span, offset);
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
    List<Span> spans = new ArrayList<>();
    for (Span run : runsOf(sentence, tokens)) {
      trimmed(wholeQuotations(run)).ifPresent(spans::add);
    }
    return merge(spans);
  }

  /** The same, without taking quotations in whole. */
  List<Span> runsOf(Sentence sentence, BitSet tokens) {
    List<Span> runs = new ArrayList<>();
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i)) {
      int end = tokens.nextClearBit(i);
      Span run = sentence.token(i).span().cover(sentence.token(end - 1).span());
      trimmed(run).ifPresent(runs::add);
      i = end;
    }
    return merge(runs);
  }

  private Span wholeQuotations(Span run) {
    Span whole = run;
    for (Quotation q : quotationsIn(run)) {
      boolean begins = run.contains(q.span().start()) || run.contains(q.words().start());
      if (begins && q.words().end() > run.end() || run.end() > q.words().start() && begins) {
        whole = whole.cover(q.span());
      }
    }
    return whole;
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
    int from = span.start();
    int to = span.end();
    String text = text();
    while (from < to && isOuter(text.charAt(from), from, true)) {
      from++;
    }
    while (to > from && isOuter(text.charAt(to - 1), to - 1, false)) {
      to--;
    }
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  private boolean isOuter(char c, int at, boolean leading) {
    if (Span.isSpace(c)) {
      return true;
    }
    if (",;:–—".indexOf(c) >= 0 || c == '-' && leading) {
      return true;
    }
    boolean mark = "«»“”„\"‘’'".indexOf(c) >= 0;
    if (mark) {
      return !beginsOrEndsQuotation(at, leading) && (leading || c != '’' && c != '\'');
    }
    return c == '.' && !leading && !insideQuotation(at)
        || ")]".indexOf(c) >= 0 && leading
        || "([".indexOf(c) >= 0 && !leading;
  }

  private boolean beginsOrEndsQuotation(int at, boolean leading) {
    return quotationsIn(new Span(at, at + 1)).stream()
        .anyMatch(q -> leading ? at < q.words().end() : at >= q.words().start());
  }

  private boolean insideQuotation(int at) {
    return quotationAround(new Span(at, at + 1)).isPresent();
  }

  /** Spans in text order, those that touch or overlap joined. */
  public static List<Span> merge(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted().toList();
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end()) {
        merged.set(last, merged.get(last).cover(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
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
