package org.guillemet.claims.support;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guillemet.attribution.Speaker;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Claim.Support;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Signal;
import org.guillemet.claims.Signal.Kind;
import org.guillemet.claims.clauses.Clause;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Token;

/**
 * Holds headlines, standfirsts and captions against the body: they may leave a source out, but not
 * state flat what the body gives as one person's word, or as uncertain.
 */
public final class Headlines {

  private static final Set<Certainty> FLAT = EnumSet.of(Certainty.ASSERTED, Certainty.NEGATED);

  /** Whose word is not yet a fact; a document or a body may be taken for the record. */
  private static final Set<Entity.Kind> PARTIAL =
      EnumSet.of(Entity.Kind.PERSON, Entity.Kind.GROUP, Entity.Kind.UNNAMED);

  private final FigureIndex body;
  private final FigureIndex certain;

  /** What verbs of the body say of which nouns, as hearsay and flat. */
  private final Set<Saying> hearsay = new HashSet<>();

  private final Set<Saying> flat = new HashSet<>();

  private record Saying(String verb, String noun) {}

  /** Takes all claims of an article, those of its body too. */
  public Headlines(List<ClaimDraft> drafts) {
    boolean needed = drafts.stream().anyMatch(ClaimDraft::display);
    List<ClaimDraft> below =
        needed ? drafts.stream().filter(d -> !d.display()).toList() : List.of();
    this.body = new FigureIndex(below);
    this.certain = new FigureIndex(below.stream().filter(d -> !isUncertain(d)).toList());
    for (ClaimDraft draft : below) {
      if (draft.has(Kind.HEARSAY)) {
        hearsay.addAll(sayings(draft));
      } else if (FLAT.contains(draft.reading().certainty())) {
        flat.addAll(sayings(draft));
      }
    }
  }

  /** The same claims, those on display with signals only where they are surer than the body. */
  public List<ClaimDraft> settle(List<ClaimDraft> drafts) {
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
    List<Figure> figures = draft.reading().figures();
    return figures.stream().anyMatch(f -> body.first(f).isPresent())
        && figures.stream().allMatch(f -> certain.first(f).isEmpty());
  }

  /** What a body says it would do is what it plans, and no less certain in a headline. */
  private static boolean isUncertain(ClaimDraft draft) {
    boolean content = draft.standing().support() == Support.CONTENT;
    boolean partial =
        content
            && draft
                .standing()
                .attribution()
                .flatMap(a -> a.speaker())
                .map(Speaker::entity)
                .filter(e -> PARTIAL.contains(e.kind()))
                .isPresent();
    boolean planned = content && draft.reading().certainty() == Certainty.CONDITIONAL;
    return partial
        || !planned && !FLAT.contains(draft.reading().certainty())
        || draft.has(Kind.HEARSAY);
  }

  /** Whether the body says the same of the same thing, and never flat. */
  private boolean isHedgedInBody(ClaimDraft draft) {
    Set<Saying> same = sayings(draft);
    return draft.reading().clause().head().pos().equals("VERB")
        && same.stream().anyMatch(hearsay::contains)
        && same.stream().noneMatch(flat::contains);
  }

  private static Set<Saying> sayings(ClaimDraft draft) {
    Clause clause = draft.reading().clause();
    Set<Saying> sayings = new HashSet<>();
    for (Token token : clause.tokens()) {
      if (token.pos().equals("NOUN") || token.pos().equals("PROPN")) {
        sayings.add(new Saying(clause.head().lemma(), token.lemma()));
      }
    }
    return sayings;
  }
}
