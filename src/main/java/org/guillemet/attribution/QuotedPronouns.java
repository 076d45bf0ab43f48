package org.guillemet.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.text.Span;

/**
 * Takes back that a "she" in somebody's quoted words is that very person: who speaks says "I". Used
 * for one article; not thread-safe.
 */
final class QuotedPronouns {

  private final Context context;

  QuotedPronouns(Context context) {
    this.context = context;
  }

  /** Takes back what is found for pronouns among drafts that are all resolved. */
  void fill(List<Draft> drafts, Map<Draft, Resolution> resolved) {
    for (Draft draft : drafts) {
      Resolution found = resolved.get(draft);
      if (found.by() == ResolvedBy.PRONOUN
          && found.isKnown()
          && !draft.source().isEmpty()
          && context.quotationAround(draft.source().get(0)).isPresent()
          && drafts.stream().anyMatch(d -> speaks(d, draft, found, resolved.get(d)))) {
        resolved.put(draft, new Resolution(List.of(), Optional.empty(), ResolvedBy.PRONOUN));
      }
    }
  }

  /** Whether the other's content has the source, and the same speaker. */
  private static boolean speaks(Draft other, Draft draft, Resolution found, Resolution others) {
    Span source = draft.source().get(0);
    return other != draft
        && others.referents().equals(found.referents())
        && other.content().stream().anyMatch(c -> c.contains(source));
  }
}
