package org.guillemet.attribution.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.DraftIndex;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.MarkFault;
import org.guillemet.quotations.MarkFault.Kind;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * Finds the ends of quotations whose beginning is lost: a paragraph that only closes a mark, as in
 * an excerpt, is what somebody says who is not named. Used for one article; not thread-safe.
 */
public final class UnopenedAttributions {

  private final Context context;
  private final List<MarkFault> faults;

  /** By the start of a block where its last letter or digit ends. */
  private final Map<Integer, Integer> lastWords = new HashMap<>();

  public UnopenedAttributions(Context context, List<MarkFault> faults) {
    this.context = context;
    this.faults = List.copyOf(faults);
  }

  /**
   * @param others what has a cue, and needs no other
   */
  public List<Draft> find(List<Draft> others) {
    DraftIndex index = new DraftIndex(others);
    Set<Integer> paragraphs = new HashSet<>();
    return faults.stream()
        .filter(f -> f.kind() != Kind.MISMATCHED)
        .flatMap(f -> closed(f.mark()).stream())
        .filter(
            s ->
                paragraphs.add(s.start())
                    && s.of(context.text()).chars().anyMatch(Character::isLetterOrDigit))
        .filter(s -> !index.touches(s))
        .filter(s -> context.quotationsIn(s).isEmpty())
        .map(s -> Draft.of(FoundBy.UNOPENED_QUOTATION, List.of(s)))
        .toList();
  }

  /** All of the paragraph, when it ends with the mark. */
  private Optional<Span> closed(Span mark) {
    return context
        .blockAt(mark.start())
        .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
        .filter(b -> isLast(b, mark))
        .map(b -> b.span().until(mark.end()));
  }

  /** Whether the token is a mark that ends a quotation whose opening mark is lost. */
  public static boolean isClosing(Context context, Token token) {
    return Set.of("\"", "»", "”").contains(token.text()) && !context.isQuoted(token);
  }

  /**
   * Where words begin that end before the token: "On ferme. C'est dit », a lancé Brun.": behind a
   * mark that closes nothing, where their paragraph does.
   */
  public static int start(Context context, Sentence sentence, int token) {
    int start = context.startOf(sentence);
    boolean lost =
        sentence.tokens().subList(Math.max(0, token - 2), token).stream()
            .anyMatch(t -> isClosing(context, t));
    return context
        .blockAt(start)
        .map(b -> b.span().start())
        .filter(b -> lost && context.quotationsIn(new Span(b, start + 1)).isEmpty())
        .orElse(start);
  }

  /** Whether no word of the block stands behind the mark. */
  private boolean isLast(Block block, Span mark) {
    return lastWords.computeIfAbsent(block.span().start(), start -> lastWord(block.span()))
        <= mark.end();
  }

  private int lastWord(Span block) {
    int end = block.end();
    while (end > block.start() && !Character.isLetterOrDigit(context.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
