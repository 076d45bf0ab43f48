package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.attribution.Attribution;
import org.guillemet.linguistics.Entity;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.MessagePart.Excerpt;
import org.guillemet.rules.MessagePart.Name;
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
    return Severity.INFO;
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
    Message message =
        Message.of(
            "ambiguous-speaker",
            new Excerpt(facts.article(), source),
            names(attribution.candidates()));
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
        .map(m -> new Related(facts.article(), m, stands(entity)))
        .stream()
        .toList();
  }

  private static MessagePart names(List<Entity> candidates) {
    return candidates.stream()
        .<MessagePart>map(Name::of)
        .reduce((before, name) -> Message.of("or", before, name))
        .orElseThrow();
  }

  private static Message stands(Entity entity) {
    return Message.of("ambiguous-speaker.candidate", Name.of(entity));
  }
}
