package org.guillemet.claims;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guillemet.attribution.Speaker;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Claim.Support;
import org.guillemet.claims.Signal.Kind;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Token;

/**
 * Holds headlines, standfirsts and captions against the body: they may leave a source out, but not
 * state flat what the body gives as one person's word, or as uncertain.
 */
final class Headlines {

  private static final Set<Certainty> FLAT = EnumSet.of(Certainty.ASSERTED, Certainty.NEGATED);

  /** Whose word is not yet a fact; a document or a body may be taken for the record. */
  private static final Set<Entity.Kind> PARTIAL =
      EnumSet.of(Entity.Kind.PERSON, Entity.Kind.GROUP, Entity.Kind.UNNAMED);

  private final List<ClaimDraft> body;

  Headlines(List<ClaimDraft> drafts) {
    this.body = drafts.stream().filter(d -> !d.display()).toList();
  }

  /** The same claims, those on display with signals only where they are surer than the body. */
  List<ClaimDraft> settle(List<ClaimDraft> drafts) {
    return drafts.stream().map(d -> d.display() ? settle(d) : d).toList();
  }

  private ClaimDraft settle(ClaimDraft draft) {
    if (draft.standing().support() != Support.NONE || !FLAT.contains(draft.reading().certainty())) {
      return draft.with(List.<Signal>of());
    }
    List<Signal> kept =
        draft.signals().stream()
            .filter(
                s ->
                    s.kind() == Kind.ALLEGATION
                        || s.kind() == Kind.FIGURE && isSurerThanBody(draft))
            .toList();
    return kept.isEmpty() && isHedgedInBody(draft)
        ? draft.with(List.of(new Signal(Kind.HEARSAY, draft.reading().clause().head().span())))
        : draft.with(kept);
  }

  private boolean isSurerThanBody(ClaimDraft draft) {
    List<ClaimDraft> same =
        body.stream()
            .filter(
                b ->
                    b.reading().figures().stream()
                        .anyMatch(f -> draft.reading().figures().stream().anyMatch(f::agreesWith)))
            .toList();
    return !same.isEmpty() && same.stream().allMatch(Headlines::isUncertain);
  }

  private static boolean isUncertain(ClaimDraft draft) {
    boolean partial =
        draft.standing().support() == Support.CONTENT
            && draft
                .standing()
                .attribution()
                .flatMap(a -> a.speaker())
                .map(Speaker::entity)
                .filter(e -> PARTIAL.contains(e.kind()))
                .isPresent();
    return partial || !FLAT.contains(draft.reading().certainty()) || draft.has(Kind.HEARSAY);
  }

  /** Whether the body says the same of the same thing, and never flat. */
  private boolean isHedgedInBody(ClaimDraft draft) {
    Token head = draft.reading().clause().head();
    if (!head.pos().equals("VERB")) {
      return false;
    }
    Set<String> things = things(draft);
    List<ClaimDraft> same =
        body.stream()
            .filter(b -> b.reading().clause().head().lemma().equals(head.lemma()))
            .filter(b -> things(b).stream().anyMatch(things::contains))
            .toList();
    return same.stream().anyMatch(b -> b.has(Kind.HEARSAY))
        && same.stream()
            .allMatch(b -> !FLAT.contains(b.reading().certainty()) || b.has(Kind.HEARSAY));
  }

  private static Set<String> things(ClaimDraft draft) {
    Set<String> things = new HashSet<>();
    for (Token token : draft.reading().clause().tokens()) {
      if (token.pos().equals("NOUN") || token.pos().equals("PROPN")) {
        things.add(token.lemma());
      }
    }
    return things;
  }
}
