package org.guillemet.attribution.drafts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * One way to read a cue. The model decides which of a cue's candidates is right, if any is.
 *
 * @param draft the attribution that this reading makes. Its cue head is present. Its confidence is
 *     a lower bound: the model may find the candidate likelier, but not less likely
 * @param classes the classes that the word list gives the cue's head
 * @param contentHead the token that governs the content, if the content is a part of the tree
 * @param listed whether the word list has the cue for this way of reading it
 */
public record Candidate(
    Draft draft, Set<String> classes, Optional<Token> contentHead, boolean listed) {

  public Candidate {
    Objects.requireNonNull(draft);
    classes = Set.copyOf(classes);
    Objects.requireNonNull(contentHead);
  }

  /** This candidate with another content. */
  public Candidate with(List<Span> content) {
    return new Candidate(draft.withContent(content), classes, contentHead, listed);
  }

  /** This candidate with a lower bound that is no less than the one given. */
  public Candidate atLeast(double confidence) {
    Draft sure = draft.withConfidence(Math.max(confidence, draft.confidence()));
    return new Candidate(sure, classes, contentHead, listed);
  }
}
