package org.guillemet.report.redaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.text.Article;
import org.guillemet.text.Metadata;
import org.guillemet.text.Span;

/**
 * The names and functions of one article that may be shown: those that stand in it, or in what it
 * says of itself, outside hidden words. Immutable.
 */
final class ShownNames {

  private static final String GAP = "";

  private final Article article;
  private final HiddenWords hidden;

  /** Lower case; a gap for each hidden word, and between texts. */
  private final List<String> words = new ArrayList<>();

  ShownNames(Article article, HiddenWords hidden) {
    this.article = article;
    this.hidden = hidden;
    add(article.text(), hidden.text(article));
    Metadata facts = article.metadata();
    facts.title().ifPresent(title -> add(title, hidden.inQuoting(title)));
    Stream.of(facts.outlet(), facts.author(), facts.section())
        .flatMap(Optional::stream)
        .forEach(text -> add(text, text));
  }

  private void add(String text, String blacked) {
    WordRuns.Words all = WordRuns.Words.of(text);
    for (int i = 0; i < all.words().size(); i++) {
      Span place = all.places().get(i);
      boolean shown = place.of(text).equals(place.of(blacked));
      words.add(shown ? all.words().get(i) : GAP);
    }
    words.add(GAP);
  }

  /** The name, or else the longest mention that is shown, or else blocks. */
  String of(Entity entity) {
    if (entity.kind() == Kind.UNNAMED) {
      return Blackout.of(entity.name());
    }
    return isShown(entity.name())
        ? entity.name()
        : entity.mentions().stream()
            .filter(mention -> !hidden.isHidden(article, mention))
            .map(mention -> mention.of(article.text()))
            .filter(this::isShown)
            .max(Comparator.comparingInt(String::length))
            .orElseGet(() -> Blackout.of(entity.name()));
  }

  /** Another name of somebody, or a function. */
  String of(Entity entity, String words) {
    return entity.kind() != Kind.UNNAMED && isShown(words) ? words : Blackout.of(words);
  }

  boolean isShown(String name) {
    return Collections.indexOfSubList(words, WordRuns.Words.of(name).words()) >= 0;
  }
}
