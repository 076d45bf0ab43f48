package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.attribution.Attribution;
import org.guillemet.linguistics.Entity;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.text.Span;

/** Notes a source whose name is withheld. */
final class UnnamedSource implements Rule {

  @Override
  public String name() {
    return "unnamed-source";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
    return facts.attributions().stream()
        .filter(a -> a.within().isEmpty() && !a.source().isEmpty() && isUnnamed(a))
        .map(a -> finding(facts, a.source().get(0)))
        .toList();
  }

  private static boolean isUnnamed(Attribution attribution) {
    return attribution.speaker().filter(s -> s.entity().kind() == Entity.Kind.UNNAMED).isPresent();
  }

  private Finding finding(ArticleFacts facts, Span source) {
    return new Finding(
        name(), severity(), facts.article(), source, Message.of("unnamed-source"), List.of());
  }
}
