package org.guillemet.attribution.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/** Finds quotations that are signed: "“We close.” — Lea Brun, mayor". */
public final class SignatureAttributions {

  /** A dash, a name and perhaps a function, up to the end of the paragraph. */
  private static final Pattern SIGNATURE =
      Pattern.compile("(?U)\\s*(?:[-–—―]|--)\\s*(\\p{Lu}[^.!?:;\"«»“”]{1,80}?)\\s*\\.?\\s*");

  private final Context context;

  public SignatureAttributions(Context context) {
    this.context = context;
  }

  public List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    for (Quotation quotation : context.quotations()) {
      signature(quotation).ifPresent(s -> drafts.add(draft(quotation.span(), s)));
    }
    return drafts;
  }

  /** The signature behind the quotation in its own paragraph, or as the whole of the next one. */
  private Optional<Span> signature(Quotation quotation) {
    int from = quotation.span().end();
    Optional<Block> block = context.blockAt(Math.max(0, from - 1));
    if (block.isEmpty()) {
      return Optional.empty();
    }
    int end = block.get().span().end();
    if (end <= from || nextWord(from) >= end) {
      int next = Math.min(end + 1, context.text().length());
      end = context.blockAt(next).map(b -> b.span().end()).orElse(from);
    }
    if (end <= from) {
      return Optional.empty();
    }
    Matcher matcher = SIGNATURE.matcher(context.text()).region(from, end);
    return matcher.matches()
        ? Optional.of(new Span(matcher.start(1), matcher.end(1)))
        : Optional.empty();
  }

  private int nextWord(int from) {
    int i = from;
    while (i < context.text().length() && Span.isSpace(context.text().charAt(i))) {
      i++;
    }
    return i;
  }

  private Draft draft(Span content, Span name) {
    return Draft.of(FoundBy.SIGNATURE, List.of(content))
        .withSource(new Source(List.of(name), node(name)));
  }

  private Optional<Node> node(Span name) {
    int index = context.sentenceIndexAt(name.start());
    if (index >= context.sentences().size()) {
      return Optional.empty();
    }
    Sentence sentence = context.sentences().get(index);
    return sentence.tokens().stream()
        .filter(t -> name.contains(t.span()))
        .findFirst()
        .map(t -> new Node(sentence, t));
  }
}
