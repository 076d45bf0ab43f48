package org.guillemet.attribution.speakers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.DraftIndex;

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
    DraftIndex index = new DraftIndex(drafts);
    for (Draft draft : drafts) {
      Resolution found = resolved.get(draft);
      if (found.by() == ResolvedBy.PRONOUN
          && found.isKnown()
          && !draft.source().isEmpty()
          && context.quotationAround(draft.source().get(0)).isPresent()
          && index
              .around(draft.source().get(0))
              .anyMatch(d -> d != draft && speaks(resolved.get(d), found))) {
        resolved.put(draft, new Resolution(List.of(), Optional.empty(), ResolvedBy.PRONOUN));
      }
    }
  }

  private static boolean speaks(Resolution other, Resolution found) {
    return other.referents().equals(found.referents());
  }
}
