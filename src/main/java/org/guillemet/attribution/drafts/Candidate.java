package org.guillemet.attribution.drafts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * One reading of a cue, which may be right or wrong.
 *
 * @param draft the attribution that it would be; its cue head is present, and its confidence is the
 *     least that it deserves, whatever the model makes of it
 * @param classes what the lexicon says of the cue's head
 * @param contentHead the token that governs the content, where the grammar gives one
 * @param listed whether the lexicon lists the cue for this reading
 */
public record Candidate(
    Draft draft, Set<String> classes, Optional<Token> contentHead, boolean listed) {

  public Candidate {
    Objects.requireNonNull(draft);
    classes = Set.copyOf(classes);
    Objects.requireNonNull(contentHead);
  }

  /** The same reading of the cue with another content. */
  public Candidate with(List<Span> content) {
    return new Candidate(draft.withContent(content), classes, contentHead, listed);
  }

  /** The same reading, as sure as given at least, whatever the model makes of it. */
  public Candidate atLeast(double confidence) {
    Draft sure = draft.withConfidence(Math.max(confidence, draft.confidence()));
    return new Candidate(sure, classes, contentHead, listed);
  }
}
