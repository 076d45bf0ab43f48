package org.guillemet.rules.builtin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Name;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.rules.reading.Passages;
import org.guillemet.text.Span;

/** Flags somebody quoted by surname alone whom the article nowhere introduces. */
final class UnidentifiedSpeaker implements Rule {

  /** How far behind a name its explanation may begin: "Nour (le prénom a été modifié)". */
  private static final int NOTE = 60;

  @Override
  public String name() {
    return "unidentified-speaker";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    PersonEvidence people = new PersonEvidence(facts);
    for (Attribution attribution : facts.attributions()) {
      if (attribution.speaker().isEmpty()
          || attribution.source().isEmpty()
          || attribution.within().isPresent()
          || isAside(attribution)) {
        continue;
      }
      Speaker speaker = attribution.speaker().get();
      Entity entity = speaker.entity();
      if (speaker.resolvedBy() == ResolvedBy.NAME
          && isSurnameAlone(entity)
          && !seen.contains(entity.id())
          && isName(facts, attribution.source().get(0))
          && !isKnown(settings, entity)
          && people.isPerson(entity, attribution)
          && !people.isNamedInFull(entity)
          && !isExplained(facts, entity)
          && seen.add(entity.id())) {
        findings.add(finding(facts, attribution.source().get(0), entity));
      }
    }
    return findings;
  }

  /** "As Twain put it" borrows words that need no introduction. */
  private static boolean isAside(Attribution attribution) {
    return attribution.foundBy() == FoundBy.AS_CLAUSE;
  }

  private static boolean isSurnameAlone(Entity entity) {
    boolean oneWord = !entity.name().strip().contains(" ");
    boolean fuller = entity.aliases().stream().anyMatch(a -> a.strip().contains(" "));
    return entity.kind() == Entity.Kind.PERSON && oneWord && !fuller && entity.roles().isEmpty();
  }

  /** "M. Brun", "Brun"; not "la famille Brun", which is no person. */
  private static boolean isName(ArticleFacts facts, Span source) {
    return Passages.tokens(facts, source).stream()
        .noneMatch(t -> t.pos().equals("NOUN") && Character.isLowerCase(t.text().charAt(0)));
  }

  private static boolean isKnown(RuleSettings settings, Entity entity) {
    return settings.knownSpeakers().stream().anyMatch(entity.name()::equalsIgnoreCase);
  }

  /** A changed or withheld name is explained where it first stands. */
  private static boolean isExplained(ArticleFacts facts, Entity entity) {
    String text = facts.article().text();
    Set<String> notes = Lexicon.of(facts.analysis().language()).words("name-notes");
    for (Span mention : entity.mentions()) {
      int end = Math.min(text.length(), mention.end() + NOTE);
      String behind = text.substring(mention.end(), end);
      if (notes.stream().anyMatch(behind::contains)) {
        return true;
      }
    }
    return false;
  }

  private Finding finding(ArticleFacts facts, Span source, Entity entity) {
    return new Finding(
        name(),
        severity(),
        facts.article(),
        source,
        Message.of("unidentified-speaker", Name.of(entity)),
        List.of());
  }
}
