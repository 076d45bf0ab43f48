package org.guillemet.rules.builtin;

import java.util.List;
import java.util.stream.Collectors;
import org.guillemet.attribution.Attribution;
import org.guillemet.linguistics.Entity;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.text.Span;

/** Flags a source that fits two or more people equally well where it stands. */
final class AmbiguousSpeaker implements Rule {

  @Override
  public String name() {
    return "ambiguous-speaker";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "a source that may be one of several people";
  }

  @Override
  public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
    return facts.attributions().stream()
        .filter(a -> a.candidates().size() > 1 && a.within().isEmpty() && !a.source().isEmpty())
        .map(a -> finding(facts, a))
        .toList();
  }

  private Finding finding(ArticleFacts facts, Attribution attribution) {
    Span source = attribution.source().get(0);
    String names =
        attribution.candidates().stream().map(Entity::name).collect(Collectors.joining(" or "));
    String message =
        "\"%s\" may be %s: name who speaks".formatted(Passages.excerpt(facts, source), names);
    List<Related> related =
        attribution.candidates().stream()
            .flatMap(e -> lastMention(facts, e, source).stream())
            .toList();
    return new Finding(name(), severity(), facts.article(), source, message, related);
  }

  private static List<Related> lastMention(ArticleFacts facts, Entity entity, Span before) {
    return entity.mentions().stream()
        .filter(m -> m.end() <= before.start())
        .reduce((first, second) -> second)
        .map(m -> new Related(facts.article(), m, entity.name() + " stands here"))
        .stream()
        .toList();
  }
}
