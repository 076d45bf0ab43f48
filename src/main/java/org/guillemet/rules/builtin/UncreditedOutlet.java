package org.guillemet.rules.builtin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.compare.Account;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.QuotationMatch;
import org.guillemet.compare.SharedEntity;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.compare.Utterance;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Name;
import org.guillemet.rules.MessagePart.Text;
import org.guillemet.rules.Severity;
import org.guillemet.rules.reading.FoldedTexts;
import org.guillemet.rules.reading.OutletNames;

/** Flags a quotation that another article credits to an outlet which is not named here. */
final class UncreditedOutlet implements DossierRule {

  /** Below, the words may have been said on another occasion. */
  private static final double ALIKE = 0.8;

  @Override
  public String name() {
    return "uncredited-outlet";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> check(Dossier dossier) {
    Set<Utterance> flagged = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Finding> findings = new ArrayList<>();
    FoldedTexts texts = new FoldedTexts();
    dossier.quotations().stream()
        .flatMap(match -> Stream.of(match, match.turned()))
        .filter(UncreditedOutlet::isOneStatement)
        .filter(match -> !match.left().account().archived())
        .forEach(
            match ->
                missing(dossier, match, texts)
                    .filter(outlet -> flagged.add(match.left()))
                    .ifPresent(outlet -> findings.add(finding(match, outlet))));
    return findings;
  }

  private static boolean isOneStatement(QuotationMatch match) {
    return match.translated()
        ? match.speakers() == SpeakerRelation.SAME
        : match.speakers() != SpeakerRelation.DIFFERENT && match.similarity() >= ALIKE;
  }

  /** The outlet that the right article credits and the left one does not. */
  private static Optional<SharedEntity> missing(
      Dossier dossier, QuotationMatch match, FoldedTexts texts) {
    Account there = match.right().account();
    boolean credited = match.left().attribution().flatMap(Attribution::outlet).isPresent();
    return match
        .right()
        .attribution()
        .flatMap(Attribution::outlet)
        .map(outlet -> dossier.entity(there.article(), outlet))
        .filter(outlet -> !credited && !OutletNames.isPlatform(outlet))
        .filter(outlet -> !isNamed(outlet, match.left().account(), texts));
  }

  /** Whether the article is the outlet's own, or names it anywhere. */
  private static boolean isNamed(SharedEntity outlet, Account account, FoldedTexts texts) {
    return OutletNames.of(outlet).stream()
        .anyMatch(name -> texts.hasOrIsOf(account.article(), name));
  }

  private Finding finding(QuotationMatch match, SharedEntity outlet) {
    Account there = match.right().account();
    Text witness = Witness.of(there);
    Name name = new Name(outlet.name(), outlet.kind());
    return new Finding(
        name(),
        severity(),
        match.left().account().article(),
        match.left().segments().get(0),
        Message.of("uncredited-outlet", Witness.here(match.left().account()), name, witness),
        List.of(
            new Related(
                there.article(),
                match.right().segments().get(0),
                Message.of("uncredited-outlet.other", witness, name))));
  }
}
