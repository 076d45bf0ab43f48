package org.guillemet.material;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guillemet.compare.Account;
import org.guillemet.compare.Match;
import org.guillemet.compare.Utterance;
import org.guillemet.matching.Difference;
import org.guillemet.matching.Fold;
import org.guillemet.text.Span;

/**
 * A quotation of a draft that was looked up in material.
 *
 * @param utterance the quotation
 * @param verdict what came of it
 * @param passage where it stands; of one that was not found the place that is most like it
 * @param differences what stands otherwise there, in text order; the quotation is on the left
 * @param folds what was taken for no difference
 * @param context what turns the words there
 * @param sentence the whole sentence there, where something in it turns the words
 * @param likeness which part of the words agrees, from 0 to 1
 */
public record Verification(
    Utterance utterance,
    Verdict verdict,
    Optional<Passage> passage,
    List<Difference> differences,
    Set<Fold> folds,
    Optional<Context> context,
    Optional<Passage> sentence,
    double likeness)
    implements Match {

  public Verification {
    Objects.requireNonNull(utterance);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(passage);
    differences = List.copyOf(differences);
    folds = Fold.inOrder(folds);
    Objects.requireNonNull(context);
    Objects.requireNonNull(sentence);
  }

  @Override
  public Account account() {
    return utterance.account();
  }

  @Override
  public Span span() {
    return utterance.segments().get(0);
  }

  /** The gravest difference; of several the first. */
  public Optional<Difference> gravest() {
    return Difference.gravest(differences);
  }
}
