package org.guillemet.compare.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.compare.Account;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.EntityLinks;
import org.guillemet.compare.Names;
import org.guillemet.compare.entities.Cluster.Node;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Gazetteer;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * Decides which entities of several articles are one: what the newsroom has configured, people by
 * full name in any spelling and then by surname where only one fits, bodies by name and acronym,
 * places by the state whose government they stand for. Two people with one surname stay two, and so
 * do any two that one article tells apart. Used for one set of articles; not thread-safe.
 */
public final class EntityLinker {

  private final Spellings spellings = new Spellings();
  private final Map<String, Set<Cluster>> index = new HashMap<>();
  private final Map<String, Cluster> configured = new HashMap<>();
  private final List<Cluster> clusters = new ArrayList<>();

  /**
   * @param accounts sorted by path
   */
  public EntityLinks link(List<Account> accounts, Aliases aliases) {
    Map<List<String>, String> known = aliases.index();
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      for (Entity entity : accounts.get(i).entities()) {
        nodes.add(new Node(i, accounts.get(i), entity));
      }
    }
    List<Node> rest = nodes.stream().filter(n -> !isConfigured(n, known)).toList();
    rest.stream().filter(n -> !isSurnameOnly(n)).forEach(this::place);
    rest.stream().filter(EntityLinker::isSurnameOnly).forEach(this::placeSurname);
    return new EntityLinks(clusters.stream().map(Cluster::toEntity).toList());
  }

  private boolean isConfigured(Node node, Map<List<String>, String> known) {
    Optional<String> name =
        Names.all(node.entity()).flatMap(n -> Aliases.find(known, n).stream()).findFirst();
    name.ifPresent(n -> configured.computeIfAbsent(n, x -> open(Optional.of(n))).add(node));
    return name.isPresent();
  }

  private Cluster open(Optional<String> name) {
    Cluster cluster = new Cluster(name);
    clusters.add(cluster);
    return cluster;
  }

  private static boolean isSurnameOnly(Node node) {
    return isPerson(node) && words(node.entity()).size() == 1;
  }

  private static boolean isPerson(Node node) {
    return node.entity().kind() == Kind.PERSON && Names.isNamed(node.entity(), language(node));
  }

  private static Language language(Node node) {
    return node.of().article().language();
  }

  /** Into the first cluster that it belongs to, or one of its own. */
  private void place(Node node) {
    Set<String> keys = keys(node);
    Cluster cluster =
        candidates(keys)
            .filter(c -> c.isOpenTo(node))
            .filter(c -> !isPerson(node) || c.nodes().stream().anyMatch(n -> isSame(n, node)))
            .findFirst()
            .orElseGet(() -> open(Optional.empty()));
    enter(node, cluster, keys);
  }

  /** Into the only cluster with that surname; roles choose between several. */
  private void placeSurname(Node node) {
    Set<String> keys = keys(node);
    List<Cluster> fitting =
        candidates(keys)
            .filter(c -> c.isOpenTo(node))
            .filter(c -> c.nodes().stream().anyMatch(n -> hasSameSurname(n, node)))
            .toList();
    if (fitting.size() > 1) {
      Set<String> roles = roleWords(node);
      fitting =
          fitting.stream()
              .filter(c -> c.nodes().stream().anyMatch(n -> sharesRole(roles, n)))
              .toList();
    }
    enter(node, fitting.size() == 1 ? fitting.get(0) : open(Optional.empty()), keys);
  }

  private static boolean sharesRole(Set<String> roles, Node node) {
    return roleWords(node).stream().anyMatch(roles::contains);
  }

  private static Set<String> roleWords(Node node) {
    Set<String> words = new HashSet<>();
    node.entity().roles().forEach(r -> words.addAll(Names.wordsOfBody(r, language(node))));
    return words;
  }

  private void enter(Node node, Cluster cluster, Set<String> keys) {
    cluster.add(node);
    for (String key : keys) {
      index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cluster);
    }
  }

  private Stream<Cluster> candidates(Set<String> keys) {
    return keys.stream().flatMap(k -> index.getOrDefault(k, Set.of()).stream()).distinct();
  }

  /** What the entity shares with others that may be the same; nothing for those without a name. */
  private Set<String> keys(Node node) {
    Entity entity = node.entity();
    Set<String> keys = new LinkedHashSet<>();
    if (isPerson(node)) {
      spellings.keys(surname(node), language(node)).forEach(key -> keys.add("p:" + key));
    } else if (entity.kind() == Kind.ORGANIZATION) {
      Names.all(entity).forEach(name -> addBody(name, language(node), keys));
    } else if (entity.kind() == Kind.PLACE) {
      Gazetteer gazetteer = Gazetteer.of(language(node));
      String bare = ClosedClasses.of(language(node)).withoutArticle(entity.name());
      keys.add(
          "l:"
              + gazetteer
                  .state(bare)
                  .or(() -> gazetteer.code(bare))
                  .orElse(Folding.fold(entity.name())));
    }
    return keys;
  }

  private static void addBody(String name, Language language, Set<String> keys) {
    List<String> words = Names.wordsOfBody(name, language);
    Set<String> common =
        Lexicon.of(language).classes("bodies").getOrDefault(Folding.fold(name), Set.of());
    if (!common.isEmpty()) {
      common.forEach(code -> keys.add("b:" + code));
    } else if (Names.isAcronym(name)) {
      keys.add("a:" + Folding.fold(name).replace(".", ""));
    } else if (!words.isEmpty()) {
      keys.add("o:" + String.join(" ", words));
      String initials = Names.initials(name, language);
      if (initials.length() >= Names.SHORTEST_INITIALS) {
        keys.add("a:" + initials);
      }
    }
  }

  /** Whether two full names are spellings of one. */
  private boolean isSame(Node a, Node b) {
    List<String> x = words(a.entity());
    List<String> y = words(b.entity());
    if (x.size() == 1 || y.size() == 1) {
      return x.equals(y);
    }
    return hasSameSurname(a, b)
        && spellings.isSameGivenName(x.get(0), language(a), y.get(0), language(b));
  }

  private boolean hasSameSurname(Node a, Node b) {
    return spellings.isSame(surname(a), language(a), surname(b), language(b));
  }

  private static String surname(Node node) {
    List<String> words = words(node.entity());
    return words.get(words.size() - 1);
  }

  /** What spaces part: "Osei-Marsh" is one surname. */
  private static List<String> words(Entity person) {
    return List.of(Folding.fold(person.name()).strip().split("\\s+"));
  }
}
