package org.guillemet.report.redaction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Participant;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;
import org.guillemet.text.Article;
import org.guillemet.text.Metadata;

/**
 * Copies of articles and of what is known of them, without hidden words. Of an article that nothing
 * is known of, nothing is shown. Offsets stay what they are. Not thread-safe.
 */
final class Copies {

  private final Map<String, HiddenWords> bySource = new HashMap<>();

  // Two articles with the same text are still two.
  private final Map<Article, Article> articles = new IdentityHashMap<>();

  private final Set<String> hiddenNames = new HashSet<>();

  Copies(List<Checked> all) {
    for (Checked checked : all) {
      bySource.merge(
          checked.article().source(),
          new HiddenWords(checked),
          (one, other) -> {
            one.add(other);
            return one;
          });
    }
    Set<String> shown = new HashSet<>();
    for (Checked checked : all) {
      for (Entity entity : checked.entities()) {
        boolean hidden = isHidden(checked.article(), entity);
        (hidden ? hiddenNames : shown).add(entity.name());
      }
    }
    hiddenNames.removeAll(shown);
  }

  Article of(Article article) {
    return articles.computeIfAbsent(article, this::copy);
  }

  private Article copy(Article article) {
    Optional<HiddenWords> hidden = hidden(article);
    String source =
        hidden.map(h -> h.source(article)).orElseGet(() -> Blackout.of(article.source()));
    String text = hidden.map(h -> h.text(article)).orElseGet(() -> Blackout.of(article.text()));
    Metadata facts = article.metadata();
    return new Article(
        article.path(),
        source,
        article.reading().as(text),
        article.language(),
        new Metadata(
            facts.title().map(title -> inQuoting(article, title)),
            facts.outlet(),
            facts.published(),
            facts.author(),
            facts.section()),
        article.blocks(),
        article.inlines(),
        article.unread());
  }

  private Optional<HiddenWords> hidden(Article article) {
    return Optional.ofNullable(bySource.get(article.source()));
  }

  /** Something that somebody wrote about an article. */
  String in(Article article, String text) {
    return hidden(article).map(h -> h.in(text)).orElse(text);
  }

  private String inQuoting(Article article, String text) {
    return hidden(article).map(h -> h.inQuoting(text)).orElseGet(() -> Blackout.of(text));
  }

  /** A name, unless nothing but hidden words have it. */
  String name(String name, Entity.Kind kind) {
    return kind == Entity.Kind.UNNAMED || hiddenNames.contains(name) ? Blackout.of(name) : name;
  }

  boolean isHidden(Article article, Entity entity) {
    return hidden(article).filter(h -> !h.isHidden(article, entity)).isEmpty();
  }

  Entity of(Article article, Entity entity) {
    UnaryOperator<String> copy =
        isHidden(article, entity) ? Blackout::of : text -> in(article, text);
    return new Entity(
        entity.id(),
        copy.apply(entity.name()),
        entity.kind(),
        entity.gender(),
        entity.number(),
        entity.roles().stream().map(copy).toList(),
        entity.aliases().stream().map(copy).toList(),
        entity.mentions());
  }

  private Speaker of(Article article, Speaker speaker) {
    UnaryOperator<String> copy =
        isHidden(article, speaker.entity()) ? Blackout::of : text -> in(article, text);
    return new Speaker(
        of(article, speaker.entity()), speaker.role().map(copy), speaker.resolvedBy());
  }

  Attribution of(Article article, Attribution said) {
    return new Attribution(
        said.id(),
        said.type(),
        said.content(),
        said.cue(),
        said.source(),
        said.speaker().map(speaker -> of(article, speaker)),
        said.candidates().stream().map(candidate -> of(article, candidate)).toList(),
        said.outlet().map(outlet -> of(article, outlet)),
        said.within(),
        said.negated(),
        said.hedged(),
        said.confidence(),
        said.foundBy());
  }

  Claim of(Article article, Claim claim) {
    return new Claim(
        claim.id(),
        claim.spans(),
        claim.participants().stream()
            .map(p -> new Participant(of(article, p.entity()), p.role()))
            .toList(),
        claim.predicate(),
        claim.head(),
        claim.figures(),
        claim.periods(),
        claim.polarity(),
        claim.certainty(),
        claim.signals(),
        claim.support(),
        claim.attribution().map(said -> of(article, said)));
  }
}
