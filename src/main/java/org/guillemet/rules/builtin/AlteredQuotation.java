package org.guillemet.rules.builtin;

import java.util.Comparator;
import java.util.List;
import org.guillemet.compare.Account;
import org.guillemet.compare.Difference;
import org.guillemet.compare.Difference.Gravity;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.QuotationMatch;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Severity;

/** Flags a quotation whose words are others in another article. */
final class AlteredQuotation implements DossierRule {

  @Override
  public String name() {
    return "altered-quotation";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "a quotation whose words are others in another article";
  }

  @Override
  public List<Finding> check(Dossier dossier) {
    return QuotationPairs.byFlagged(dossier, AlteredQuotation::differs).stream()
        .map(this::finding)
        .toList();
  }

  private static boolean differs(QuotationMatch match) {
    return match.speakers() != SpeakerRelation.DIFFERENT && match.gravest().isPresent();
  }

  /** The gravest difference is told; other articles that differ are listed with it. */
  private Finding finding(List<QuotationMatch> pairs) {
    QuotationMatch worst =
        pairs.stream()
            .max(Comparator.comparing(m -> m.gravest().orElseThrow().gravity()))
            .orElseThrow();
    Difference difference = worst.gravest().orElseThrow();
    return new Finding(
        name(),
        difference.gravity() == Gravity.FUNCTION ? Severity.INFO : severity(),
        worst.left().account().article(),
        worst.leftSpan(),
        message(worst, difference),
        pairs.stream().map(AlteredQuotation::related).toList());
  }

  private static String message(QuotationMatch match, Difference difference) {
    String there = Witness.of(match.right().account());
    String here = Witness.here(match.left().account());
    return "these words %s differ %sfrom those in %s: %s; go back to the recording or the notes"
        .formatted(here, what(difference.gravity()), there, words(match, difference));
  }

  private static String what(Gravity gravity) {
    return switch (gravity) {
      case NEGATION -> "in a negation ";
      case NUMBER -> "in a number ";
      case MEANING -> "";
      case FUNCTION -> "in small words ";
    };
  }

  private static String words(QuotationMatch match, Difference difference) {
    Account here = match.left().account();
    Account there = match.right().account();
    if (difference.left().isEmpty()) {
      return "\"%s\" there is missing here".formatted(difference.rightWords(there));
    }
    String left = difference.leftWords(here);
    return difference.right().isEmpty()
        ? "\"%s\" here is missing there".formatted(left)
        : "\"%s\" here, \"%s\" there".formatted(left, difference.rightWords(there));
  }

  private static Related related(QuotationMatch match) {
    Account there = match.right().account();
    return new Related(
        there.article(),
        match.rightSpan(),
        "%s has %s"
            .formatted(Witness.of(there), Passages.excerpt(there.article(), match.rightSpan())));
  }
}
