package org.guillemet.attribution.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.linguistics.NameType;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/**
 * The questions of an interview, by how they are laid out: in bold, in italics or as headings; or
 * plain, each before a paragraph that is an answer in quotation marks or begins with a name; or
 * nothing but every other paragraph of a run. An article without two of them is none, one without
 * three of the last kind. Immutable.
 */
public final class Interview {

  /** One question alone may be rhetorical. */
  private static final int QUESTIONS = 2;

  /** Where nothing else tells, as few may be rhetorical. */
  private static final int ALTERNATING = 3;

  /** "The Beacon: Why close?", "A.-L. R. : Et maintenant ?": who asks. */
  private static final Pattern LABEL = Pattern.compile("([^:?!«“\"\n]{1,40}?)\\h?:\\h");

  private final Context context;
  private final List<Block> blocks;
  private final SpanIndex<Inline> apart;
  private final boolean marked;
  private final boolean plain;

  /** What stands before most questions: "Q". */
  private final Set<String> asking;

  /** The blocks that ask by turns with others. */
  private final BitSet turns = new BitSet();

  public Interview(Context context) {
    this.context = context;
    this.blocks = context.article().blocks();
    this.apart =
        new SpanIndex<>(
            context.article().inlines().stream()
                .filter(i -> i.kind() == Inline.Kind.STRONG || i.kind() == Inline.Kind.EMPHASIS)
                .toList(),
            i -> List.of(i.span()));
    this.marked = blocks.stream().filter(b -> isMarked(b) && asks(b)).count() >= QUESTIONS;
    this.asking = asking();
    this.plain = !marked && plainQuestions() >= QUESTIONS;
    if (!marked && !plain) {
      addTurns(0);
      addTurns(1);
    }
  }

  private Set<String> asking() {
    Map<String, Integer> balance = new HashMap<>();
    for (Block block : blocks) {
      label(block).ifPresent(l -> balance.merge(l, asks(block) ? 1 : -1, Integer::sum));
    }
    return balance.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every other paragraph of a run, when most of them ask and none of those between does. */
  private void addTurns(int parity) {
    int[] asking =
        IntStream.range(0, blocks.size())
            .filter(i -> i % 2 == parity && isPlain(blocks.get(i)) && asks(blocks.get(i)))
            .toArray();
    if (asking.length < ALTERNATING) {
      return;
    }
    int first = asking[0];
    int last = asking[asking.length - 1];
    boolean alternate =
        2 * asking.length > (last - first) / 2 + 1
            && IntStream.rangeClosed(first, last)
                .allMatch(
                    i ->
                        blocks.get(i).kind() == Block.Kind.PARAGRAPH
                            && (i % 2 == parity || !asks(blocks.get(i))));
    if (alternate) {
      IntStream.rangeClosed(first, last).filter(i -> i % 2 == parity).forEach(turns::set);
    }
  }

  private long plainQuestions() {
    long questions = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (isPlain(blocks.get(i)) && asks(blocks.get(i)) && isAnswer(blocks.get(i + 1))) {
        questions++;
      }
    }
    return questions;
  }

  /** Whether the article is one. */
  public boolean isInterview() {
    return marked || plain || !turns.isEmpty();
  }

  boolean isMarked() {
    return marked;
  }

  /** Whether a block is the interviewer's. */
  boolean isQuestion(int index) {
    Block block = blocks.get(index);
    return marked
        ? isMarked(block)
        : turns.get(index)
            || plain
                && isPlain(block)
                && index + 1 < blocks.size()
                && isAnswer(blocks.get(index + 1))
                && (asks(block) || isBetweenAnswers(index));
  }

  /** "Your mayor says two million.": what is no question stands for one between two answers. */
  private boolean isBetweenAnswers(int index) {
    return index > 0 && isAnswer(blocks.get(index - 1));
  }

  /** Whether the block looks like the interviewer's: bold, italic, or a heading that asks. */
  boolean isMarked(Block block) {
    return block.kind() == Block.Kind.HEADING && asks(block)
        || block.kind() == Block.Kind.PARAGRAPH && isSetApart(block);
  }

  private boolean isPlain(Block block) {
    return block.kind() == Block.Kind.PARAGRAPH && !isWholeQuotation(block);
  }

  /** A paragraph in quotation marks from end to end, behind a name or not. */
  boolean isAnswer(Block block) {
    return block.kind() == Block.Kind.PARAGRAPH
        && (isWholeQuotation(block) || isLabelled(block) && !asks(block));
  }

  private boolean isLabelled(Block block) {
    return label(block).filter(l -> !asking.contains(l)).isPresent();
  }

  boolean isWholeQuotation(Block block) {
    return context.quotationsIn(block.span()).stream()
        .anyMatch(
            q ->
                q.span().start() <= block.span().start() + 1
                    && q.span().end() >= block.span().end() - 1);
  }

  boolean asks(Block block) {
    return context.text().charAt(block.span().end() - 1) == '?';
  }

  /** The words before the first colon of a block, when they may name somebody. */
  Optional<String> label(Block block) {
    Matcher label = LABEL.matcher(context.text()).region(block.span().start(), block.span().end());
    return label.lookingAt() && Character.isUpperCase(label.group(1).codePointAt(0))
        ? Optional.of(label.group(1).strip())
        : Optional.empty();
  }

  /** The outlet that asks: the article's own, or whatever the first labelled question names. */
  public Optional<String> outlet() {
    Optional<String> own = context.article().metadata().outlet();
    return own.isPresent() || !isInterview()
        ? own
        : questions().stream()
            .filter(this::asks)
            .flatMap(b -> label(b).stream())
            .filter(l -> l.length() > 2 && !l.contains(".") && !isPerson(l))
            .findFirst();
  }

  private boolean isPerson(String label) {
    int at = context.text().indexOf(label);
    int sentence = context.sentenceIndexAt(at);
    return sentence < context.sentences().size()
        && context.sentences().get(sentence).tokens().stream()
            .filter(t -> t.span().start() >= at && t.span().end() <= at + label.length())
            .anyMatch(t -> t.name() == NameType.PERSON);
  }

  List<Block> questions() {
    List<Block> questions = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (isQuestion(i)) {
        questions.add(blocks.get(i));
      }
    }
    return questions;
  }

  /** Bold or italic from the first letter to the last. */
  private boolean isSetApart(Block block) {
    int start = block.span().start();
    int end = block.span().end();
    return apart.overlapping(new Span(Math.max(0, start - 2), start + 2)).stream()
        .map(Inline::span)
        .anyMatch(s -> s.start() <= start + 1 && s.end() >= end - 2);
  }
}
