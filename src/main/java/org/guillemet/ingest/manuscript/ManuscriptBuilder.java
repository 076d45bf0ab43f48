package org.guillemet.ingest.manuscript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.guillemet.ingest.words.Characters;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Landmark;
import org.guillemet.text.MappedText;
import org.guillemet.text.Span;

/**
 * Lays out text as a reader sees it: blocks without white space at their ends, a line feed behind
 * each, runs of white space made one space, invisible characters left out.
 *
 * <p>Pieces come in the order of the source. One that does not is left out, since the map to the
 * source must stay in order. Not thread-safe.
 */
public final class ManuscriptBuilder {

  private static final Comparator<Inline> BY_START_OUTER_FIRST =
      Comparator.<Inline>comparingInt(inline -> inline.span().start())
          .thenComparingInt(inline -> -inline.span().end());

  /** What stands between two characters that were seen. */
  private enum Gap {
    NONE,
    SPACE,
    /** The source breaks the line, the layout does not. */
    SOFT_BREAK,
    LINE_BREAK,
    /** Two line breaks. */
    PARAGRAPH_BREAK
  }

  /** Words set apart whose end is not known yet. */
  private static final class OpenInline {
    private final Inline.Kind kind;
    private final String target;
    private int start;

    OpenInline(Inline.Kind kind, String target, int start) {
      this.kind = kind;
      this.target = target;
      this.start = start;
    }
  }

  private final MappedText.Builder reading = new MappedText.Builder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> inlines = new ArrayList<>();
  private final List<Inline> inBlock = new ArrayList<>();
  private final Deque<OpenInline> open = new ArrayDeque<>();
  private final NavigableMap<Integer, Seam> seams = new TreeMap<>();
  private final List<Landmark> landmarks = new ArrayList<>();
  private Optional<Landmark> passed = Optional.empty();
  private Block.Kind layout = Block.Kind.PARAGRAPH;
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int blockStart;
  private int sourceEnd;
  private Gap gap = Gap.NONE;
  private Span gapSource = new Span(0, 0);

  /** Ends the block before, if any; the text that follows is of this kind. */
  public void block(Block.Kind next) {
    endBlock();
    layout = next;
    kind = next;
  }

  /** Appends words of the source as the headline. Between single quotes, two of them are one. */
  public void title(String source, Span title) {
    block(Block.Kind.TITLE);
    int from = title.start();
    boolean quoted = source.startsWith("'", from - 1);
    int two = source.indexOf("''", from);
    while (quoted && two >= 0 && two < title.end()) {
      text(source.substring(from, two), from);
      text("'", new Span(two, two + 2));
      from = two + 2;
      two = source.indexOf("''", from);
    }
    text(source.substring(from, title.end()), from);
    block(Block.Kind.PARAGRAPH);
  }

  /** The text has these seams, each before the first character that stands there or behind. */
  public void seams(Map<Integer, Seam> places) {
    seams.putAll(places);
  }

  /** The text that follows is on this page, or is said at this time. */
  public void landmark(Landmark.Kind counted, String label) {
    passed = Optional.of(new Landmark(counted, reading.length(), label));
  }

  /** Appends characters that stand in the source as they are, from {@code start} on. */
  public void text(String characters, int start) {
    int from = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (Characters.collapses(c)) {
        run(characters, from, i, start);
        gap(Gap.SPACE, new Span(start + i, start + i + 1));
        from = i + 1;
      } else if (c >= '\u00AD') {
        char before = i > from ? characters.charAt(i - 1) : reading.last();
        int unseen = Characters.invisible(characters, i, before);
        if (unseen > 0) {
          run(characters, from, i, start);
          from = i + unseen;
          i = from - 1;
        }
      }
    }
    run(characters, from, characters.length(), start);
  }

  /** Appends characters all of which stand for {@code source}: an entity, an escape. */
  public void text(String characters, Span source) {
    if (characters.isEmpty() || Characters.invisible(characters, 0, reading.last()) > 0) {
      return;
    }
    if (Characters.collapses(characters.charAt(0))) {
      gap(Gap.SPACE, source);
    } else if (begin(characters.charAt(0), source.start())) {
      reading.append(characters, source);
      sourceEnd = source.end();
    }
  }

  /** The source breaks the line here, which the layout shows as a space. */
  public void softBreak() {
    gap(Gap.SOFT_BREAK, new Span(sourceEnd, sourceEnd));
  }

  /** The layout breaks the line here. Two in a row end the paragraph. */
  public void lineBreak() {
    boolean second = gap == Gap.LINE_BREAK || gap == Gap.PARAGRAPH_BREAK;
    // A line all in bold is a question, and its answer follows.
    boolean bold = !inBlock.isEmpty() && isAllStrong(inBlock.get(inBlock.size() - 1));
    gap(second || bold ? Gap.PARAGRAPH_BREAK : Gap.LINE_BREAK, new Span(sourceEnd, sourceEnd));
  }

  /** What follows is set apart, until {@link #endInline}. */
  public void startInline(Inline.Kind inline, String target) {
    if (inline == Inline.Kind.STRONG && gap == Gap.LINE_BREAK) {
      // A new line that begins in bold opens a turn of an interview.
      gap = Gap.PARAGRAPH_BREAK;
    }
    open.push(new OpenInline(inline, target, reading.length()));
  }

  /** Ends the words that were set apart last. */
  public void endInline() {
    record(open.pop());
  }

  /** What has been laid out. */
  public Manuscript build() {
    endBlock();
    MappedText text = reading.build();
    List<Block> trimmedBlocks =
        blocks.stream()
            .map(block -> new Block(block.kind(), block.span().trim(text.text())))
            .toList();
    List<Inline> trimmedInlines =
        inlines.stream()
            .map(in -> new Inline(in.kind(), in.span().trim(text.text()), in.target()))
            .filter(in -> !in.span().isEmpty())
            .sorted(BY_START_OUTER_FIRST)
            .toList();
    return new Manuscript(text, trimmedBlocks, trimmedInlines, landmarks);
  }

  private void run(String characters, int from, int to, int start) {
    if (from < to && begin(characters.charAt(from), start + from)) {
      reading.append(characters.substring(from, to), start + from);
      sourceEnd = start + to;
    }
  }

  /** Settles what stands before the next character; whether the character may be appended. */
  private boolean begin(char next, int source) {
    if (source < sourceEnd) {
      return false;
    }
    while (!seams.isEmpty() && seams.firstKey() <= source) {
      cross(seams.pollFirstEntry().getValue());
    }
    if (gapEndsBlock(next)) {
      endBlock();
    } else if (gap != Gap.NONE && !atBlockStart()) {
      boolean inOrder = sourceEnd <= gapSource.start() && gapSource.end() <= source;
      reading.append(" ", inOrder ? gapSource : new Span(sourceEnd, sourceEnd));
    }
    gap = Gap.NONE;
    passed.ifPresent(
        mark -> landmarks.add(new Landmark(mark.kind(), reading.length(), mark.label())));
    passed = Optional.empty();
    return true;
  }

  private void cross(Seam seam) {
    if (seam == Seam.SPACE) {
      gap(Gap.SPACE, new Span(sourceEnd, sourceEnd));
    } else {
      endBlock();
      kind = seam.kind().orElse(layout);
    }
  }

  private boolean gapEndsBlock(char next) {
    return switch (gap) {
      case PARAGRAPH_BREAK -> true;
      case LINE_BREAK -> Characters.isDash(next);
      case SOFT_BREAK ->
          Characters.isDash(next)
              && (kind == Block.Kind.BLOCK_QUOTE || ".!?…»”\"".indexOf(reading.last()) >= 0);
      case SPACE, NONE -> false;
    };
  }

  private void gap(Gap next, Span source) {
    if (gap == Gap.NONE) {
      gapSource = source;
    }
    if (next.compareTo(gap) > 0) {
      gap = next;
    }
  }

  private boolean isAllStrong(Inline inline) {
    return inline.kind() == Inline.Kind.STRONG
        && inline.span().equals(new Span(blockStart, reading.length()));
  }

  private boolean atBlockStart() {
    return reading.length() == blockStart;
  }

  private void endBlock() {
    gap = Gap.NONE;
    reading.trimEnd(blockStart);
    open.forEach(this::record);
    Span span = new Span(blockStart, reading.length());
    for (Inline inline : inBlock) {
      int end = Math.min(inline.span().end(), span.end());
      if (inline.span().start() < end) {
        inlines.add(
            new Inline(inline.kind(), new Span(inline.span().start(), end), inline.target()));
      }
    }
    inBlock.clear();
    if (!span.isEmpty()) {
      blocks.add(new Block(kind, span));
      reading.append("\n", new Span(sourceEnd, sourceEnd));
    }
    blockStart = reading.length();
    open.forEach(inline -> inline.start = blockStart);
  }

  private void record(OpenInline inline) {
    if (inline.start < reading.length()) {
      Span span = new Span(inline.start, reading.length());
      inBlock.add(new Inline(inline.kind, span, inline.target));
    }
  }
}
