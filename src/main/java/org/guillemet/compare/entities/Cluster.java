package org.guillemet.compare.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guillemet.compare.Account;
import org.guillemet.compare.SharedEntity;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Morphology.Gender;

/** Entities of several articles that are one, while they are being gathered. Not thread-safe. */
final class Cluster {

  private final Optional<String> configured;
  private final List<Node> nodes = new ArrayList<>();

  /**
   * An entity of an article.
   *
   * @param account the number of the article
   */
  record Node(int account, Account of, Entity entity) {}

  /**
   * @param configured the name under which the newsroom wants it reported
   */
  Cluster(Optional<String> configured) {
    this.configured = configured;
  }

  List<Node> nodes() {
    return nodes;
  }

  void add(Node node) {
    nodes.add(node);
  }

  /** One article keeps its entities apart: what it tells apart is never one here. */
  boolean isOpenTo(Node node) {
    Gender wanted = node.entity().gender();
    return configured.isEmpty()
        && nodes.stream()
            .allMatch(
                n ->
                    n.account() != node.account()
                        && n.entity().kind() == node.entity().kind()
                        && !contradicts(n.entity().gender(), wanted));
  }

  private static boolean contradicts(Gender a, Gender b) {
    return a != Gender.UNKNOWN && b != Gender.UNKNOWN && a != b;
  }

  SharedEntity toEntity() {
    String fullest =
        nodes.stream()
            .map(n -> n.entity().name())
            .max(Comparator.comparingInt(name -> name.split("\\s+").length))
            .orElseThrow();
    List<SharedEntity.Member> members =
        nodes.stream()
            .sorted(Comparator.comparingInt(Node::account))
            .map(n -> new SharedEntity.Member(n.of(), n.entity()))
            .toList();
    return new SharedEntity(configured.orElse(fullest), nodes.get(0).entity().kind(), members);
  }
}
