package org.guillemet.rules.builtin;

import java.util.Comparator;
import java.util.List;
import org.guillemet.compare.Account;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.QuotationMatch;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.matching.Difference;
import org.guillemet.matching.Difference.Gravity;
import org.guillemet.material.Verified;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.MaterialRule;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Excerpt;
import org.guillemet.rules.MessagePart.Words;
import org.guillemet.rules.Severity;
import org.guillemet.rules.material.SourceAlterations;

/** Flags a quotation whose words are others in another article, or in its source. */
final class AlteredQuotation implements DossierRule, MaterialRule {

  @Override
  public String name() {
    return "altered-quotation";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> check(Dossier dossier) {
    return QuotationPairs.byFlagged(dossier, AlteredQuotation::differs).stream()
        .map(this::finding)
        .toList();
  }

  @Override
  public List<Finding> check(Verified verified) {
    return new SourceAlterations(this).find(verified);
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

  private static Message message(QuotationMatch match, Difference difference) {
    return Message.of(
        key(difference.gravity()),
        Witness.here(match.left().account()),
        Witness.of(match.right().account()),
        words(match, difference));
  }

  private static String key(Gravity gravity) {
    return switch (gravity) {
      case NEGATION -> "altered-quotation.negation";
      case NUMBER -> "altered-quotation.number";
      case NAME -> "altered-quotation.name";
      case MODALITY -> "altered-quotation.modality";
      case MEANING -> "altered-quotation.meaning";
      case FUNCTION -> "altered-quotation.function";
    };
  }

  private static Message words(QuotationMatch match, Difference difference) {
    Words here = new Words(match.left().account().article(), difference.leftParts());
    Words there = new Words(match.right().account().article(), difference.rightParts());
    if (difference.left().isEmpty()) {
      return Message.of("difference.missing-here", there);
    }
    return difference.right().isEmpty()
        ? Message.of("difference.missing-there", here)
        : Message.of("difference.changed", here, there);
  }

  private static Related related(QuotationMatch match) {
    Account there = match.right().account();
    return new Related(
        there.article(),
        match.rightSpan(),
        Message.of(
            "altered-quotation.other",
            Witness.of(there),
            new Excerpt(there.article(), match.rightSpan())));
  }
}
