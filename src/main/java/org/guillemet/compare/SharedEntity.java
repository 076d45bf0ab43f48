package org.guillemet.compare;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.guillemet.linguistics.Entity;

/**
 * Somebody or something that articles speak of, under all the names that they use.
 *
 * @param name the fullest name, or the one that the newsroom has configured
 * @param kind what it is
 * @param members the entity as each article has it, in the order of the accounts' paths
 */
public record SharedEntity(String name, Entity.Kind kind, List<Member> members) {

  /**
   * The entity as one article has it.
   *
   * @param account the article
   * @param entity as it stands there
   */
  public record Member(Account account, Entity entity) {
    public Member {
      Objects.requireNonNull(account);
      Objects.requireNonNull(entity);
    }
  }

  public SharedEntity {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    members = List.copyOf(members);
  }

  /** Titles and functions given to it, without repetition. */
  public List<String> roles() {
    return members.stream().flatMap(m -> m.entity().roles().stream()).distinct().toList();
  }

  /** Its other names, without repetition. */
  public List<String> aliases() {
    return members.stream()
        .flatMap(m -> Stream.concat(Stream.of(m.entity().name()), m.entity().aliases().stream()))
        .filter(alias -> !alias.equals(name))
        .distinct()
        .toList();
  }
}
