package org.guillemet.report.jsonld;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.compare.SharedEntity;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Morphology;
import org.guillemet.report.Speakers;

/**
 * The entities that words come from, as nodes of schema.org. Those that only occur in the articles
 * are left out: nothing says that they speak.
 */
final class Agents {

  private final Speakers speakers;
  private final Nodes nodes;
  private final Set<String> used = new HashSet<>();

  Agents(Speakers speakers, Nodes nodes) {
    this.speakers = speakers;
    this.nodes = nodes;
  }

  /**
   * The name of the entity's node, which will be written.
   *
   * @param article the number of the article in the report
   */
  String refer(int article, Entity entity) {
    String id = speakers.id(article, entity);
    used.add(id);
    return node(id);
  }

  /** No IRI: who they are outside the report is not known. */
  private static String node(String id) {
    return "_:" + id;
  }

  /** Writes those that have been referred to. */
  void write() throws IOException {
    for (Speakers.Listed listed : speakers.all()) {
      if (used.contains(listed.id())) {
        write(node(listed.id()), listed.entity());
      }
    }
  }

  private void write(String node, SharedEntity entity) throws IOException {
    nodes.open(node, types(entity));
    if (hasName(entity.kind())) {
      nodes.text(Property.NAME, entity.name());
      nodes.texts(Property.ALTERNATE_NAME, entity.aliases());
    } else {
      nodes.texts(
          Property.DESCRIPTION,
          Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).toList());
    }
    if (isPerson(entity)) {
      nodes.texts(Property.JOB_TITLE, entity.roles());
    }
    nodes.close();
  }

  /** What the others are called describes them. */
  private static boolean hasName(Entity.Kind kind) {
    return switch (kind) {
      case PERSON, ORGANIZATION, PLACE, DOCUMENT -> true;
      case GROUP, UNNAMED -> false;
    };
  }

  private static String[] types(SharedEntity entity) {
    return switch (entity.kind()) {
      case PERSON -> new String[] {"Person"};
      case ORGANIZATION -> new String[] {"Organization"};
      case PLACE -> new String[] {"GovernmentOrganization"};
      case DOCUMENT -> new String[] {"CreativeWork"};
      case GROUP -> group();
      case UNNAMED -> isPerson(entity) ? new String[] {"Person"} : group();
    };
  }

  /** Critics and residents are no organization, and schema.org has nothing closer. */
  private static String[] group() {
    return new String[] {"Thing", "as:Group"};
  }

  private static boolean isPerson(SharedEntity entity) {
    return entity.kind() == Entity.Kind.PERSON
        || entity.kind() == Entity.Kind.UNNAMED
            && entity.members().stream()
                .noneMatch(m -> m.entity().number() == Morphology.Number.PLURAL);
  }
}
