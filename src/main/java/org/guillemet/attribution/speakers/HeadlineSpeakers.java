package org.guillemet.attribution.speakers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.people.Referent;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * Finds whom a headline's description stands for, who is named below: "Dam will hold, says mayor".
 * Used for one article; not thread-safe.
 */
final class HeadlineSpeakers {

  private final Context context;
  private final Descriptions descriptions;

  HeadlineSpeakers(Context context, Descriptions descriptions) {
    this.context = context;
    this.descriptions = descriptions;
  }

  /** Resolves the headline's descriptions once the article is read. */
  void fill(List<Draft> drafts, Map<Draft, Resolution> resolved) {
    for (Draft draft : drafts) {
      Resolution before = resolved.get(draft);
      if (before.by() == ResolvedBy.DESCRIPTION
          && draft.sourceHead().filter(this::isOneOfTheHeadline).isPresent()
          && descriptions.referents().containsAll(before.referents())) {
        Span source = draft.source().get(0);
        List<Referent> named = descriptions.people(draft.sourceHead().get(), source);
        if (named.size() == 1) {
          before.referents().forEach(r -> r.removeMention(source));
          named.get(0).addMention(source);
          resolved.put(draft, Resolution.of(named, ResolvedBy.DESCRIPTION));
        }
      }
    }
  }

  /** HeadlineSpeakers leave out the article before a noun for somebody known. */
  private boolean isOneOfTheHeadline(Node head) {
    Token noun = head.token();
    return context.isHeadline(noun.span())
        && context.cues().speaker(noun).equals(Set.of("person"))
        && noun.morphology().number() != Number.PLURAL
        && (descriptions.isDefinite(head) || head.sentence().child(noun, "det").isEmpty());
  }
}
