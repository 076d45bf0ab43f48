package org.guillemet.compare;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.linguistics.Entity;
import org.guillemet.text.Article;

/** The entities of a set of articles, and which of them an article's own entity is. Immutable. */
public final class EntityLinks {

  private final List<SharedEntity> all;

  // Two articles with the same text are still two.
  private final Map<Article, Map<String, SharedEntity>> byMember = new IdentityHashMap<>();

  private final Map<Article, Account> accounts = new IdentityHashMap<>();

  /** Takes all entities, in the order of the first article that names each. */
  public EntityLinks(List<SharedEntity> all) {
    this.all = List.copyOf(all);
    for (SharedEntity entity : all) {
      for (SharedEntity.Member member : entity.members()) {
        accounts.put(member.account().article(), member.account());
        byMember
            .computeIfAbsent(member.account().article(), a -> new HashMap<>())
            .put(member.entity().id(), entity);
      }
    }
  }

  /** In the order of the first article that names each. */
  public List<SharedEntity> all() {
    return all;
  }

  /** The entities of one article, in its order. */
  List<SharedEntity> of(Article article) {
    Map<String, SharedEntity> found = byMember.getOrDefault(article, Map.of());
    Set<SharedEntity> once = Collections.newSetFromMap(new IdentityHashMap<>());
    return Optional.ofNullable(accounts.get(article)).stream()
        .flatMap(account -> account.entities().stream())
        .flatMap(entity -> Optional.ofNullable(found.get(entity.id())).stream())
        .filter(once::add)
        .toList();
  }

  /**
   * What the entity of an article is among all articles.
   *
   * @throws IllegalArgumentException when the article does not speak of it
   */
  public SharedEntity find(Article article, Entity entity) {
    SharedEntity found = byMember.getOrDefault(article, Map.of()).get(entity.id());
    if (found == null) {
      throw new IllegalArgumentException(article.path() + " does not speak of " + entity);
    }
    return found;
  }
}
