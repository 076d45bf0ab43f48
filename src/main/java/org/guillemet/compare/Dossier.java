package org.guillemet.compare;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guillemet.linguistics.Entity;
import org.guillemet.text.Article;

/**
 * A set of articles with what they have in common: who is the same, which quotations are, and where
 * they differ. It does not depend on the order in which the articles are given. Immutable.
 */
public final class Dossier {

  private static final Comparator<QuotationMatch> IN_ORDER =
      Comparator.comparing((QuotationMatch m) -> m.left().account(), Account.BY_PATH)
          .thenComparing(m -> m.left().segments().get(0))
          .thenComparing(m -> m.right().account(), Account.BY_PATH)
          .thenComparing(m -> m.right().segments().get(0));

  private final List<Account> accounts;
  private final EntityLinks links;
  private final List<QuotationMatch> quotations;
  private final List<RoleDifference> roles;
  private final List<ClaimMatch> claims;
  private final List<FactMatch> facts;
  private final List<NameDifference> names;
  private final List<EventPair> events;

  /** The same with its matches. */
  private final Supplier<Dossier> compared;

  private Dossier(
      List<Account> accounts,
      EntityLinks links,
      List<QuotationMatch> quotations,
      List<RoleDifference> roles,
      List<ClaimMatch> claims,
      List<FactMatch> facts,
      List<NameDifference> names,
      List<EventPair> events) {
    this.accounts = accounts;
    this.links = links;
    this.quotations = quotations;
    this.roles = roles;
    this.claims = claims;
    this.facts = facts;
    this.names = names;
    this.events = events;
    this.compared = () -> this;
  }

  private Dossier(List<Account> accounts, EntityLinks links, Supplier<Dossier> compared) {
    this.accounts = accounts;
    this.links = links;
    this.quotations = List.of();
    this.roles = List.of();
    this.claims = List.of();
    this.facts = List.of();
    this.names = List.of();
    this.events = List.of();
    this.compared = compared;
  }

  /**
   * Articles with what a comparison of them has found.
   *
   * @param entities in the order of the first article that names each
   * @param quotations as they were found
   */
  public static Dossier of(
      List<Account> given,
      List<SharedEntity> entities,
      List<QuotationMatch> quotations,
      List<RoleDifference> roles,
      List<ClaimMatch> claims,
      List<FactMatch> facts,
      List<NameDifference> names,
      List<EventPair> events) {
    return new Dossier(
        given.stream().sorted(Account.BY_PATH).toList(),
        new EntityLinks(entities),
        quotations.stream().map(Dossier::forwards).sorted(IN_ORDER).toList(),
        List.copyOf(roles),
        claims instanceof ClaimMatches ? claims : List.copyOf(claims), // all would be made by it
        List.copyOf(facts),
        List.copyOf(names),
        List.copyOf(events));
  }

  /** The articles without any comparison: whom each names is somebody of its own. */
  public static Dossier apart(List<Account> given) {
    List<Account> accounts = given.stream().sorted(Account.BY_PATH).toList();
    return new Dossier(
        accounts,
        alone(accounts),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same when it is known already who is the same. */
  public static Dossier linked(List<Account> given, List<SharedEntity> entities) {
    return new Dossier(
        given.stream().sorted(Account.BY_PATH).toList(),
        new EntityLinks(entities),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * The same, with matches that are found out when somebody asks for them.
   *
   * @param comparing gives the matches
   */
  public static Dossier known(
      List<Account> given, List<SharedEntity> entities, Supplier<Dossier> comparing) {
    AtomicReference<Dossier> compared = new AtomicReference<>();
    return new Dossier(
        given.stream().sorted(Account.BY_PATH).toList(),
        new EntityLinks(entities),
        () -> compared.updateAndGet(d -> d == null ? comparing.get() : d));
  }

  /** Several sets as one, in which nothing of a set has to do with anything of another. */
  public static Dossier together(List<Dossier> sets) {
    if (sets.size() == 1) {
      return sets.get(0);
    }
    return new Dossier(
        all(sets, Dossier::accounts).sorted(Account.BY_PATH).toList(),
        new EntityLinks(
            all(sets, Dossier::entities)
                .sorted(Comparator.comparing(e -> e.members().get(0).account(), Account.BY_PATH))
                .toList()),
        all(sets, Dossier::quotations).sorted(IN_ORDER).toList(),
        all(sets, Dossier::roles).toList(),
        new Joined<>(sets.stream().map(Dossier::claims).toList()),
        all(sets, Dossier::facts).toList(),
        all(sets, Dossier::names).toList(),
        all(sets, Dossier::events).toList());
  }

  private static <T> Stream<T> all(List<Dossier> sets, Function<Dossier, List<T>> part) {
    return sets.stream().flatMap(set -> part.apply(set).stream());
  }

  /** The same articles with some of what they have in common. */
  public Dossier only(List<Match> some) {
    return new Dossier(
        accounts,
        links,
        of(some, QuotationMatch.class),
        of(some, RoleDifference.class),
        of(some, ClaimMatch.class),
        of(some, FactMatch.class),
        of(some, NameDifference.class),
        events());
  }

  /** The same articles with all but quotations that they have in common. */
  public Dossier withoutQuotations() {
    return new Dossier(accounts, links, List.of(), roles(), claims(), facts(), names(), events());
  }

  private static <M extends Match> List<M> of(List<Match> matches, Class<M> kind) {
    return matches.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static EntityLinks alone(List<Account> accounts) {
    return new EntityLinks(
        accounts.stream()
            .flatMap(
                a ->
                    a.entities().stream()
                        .map(
                            e ->
                                new SharedEntity(
                                    e.name(), e.kind(), List.of(new SharedEntity.Member(a, e)))))
            .toList());
  }

  private static QuotationMatch forwards(QuotationMatch match) {
    return Account.BY_PATH.compare(match.left().account(), match.right().account()) <= 0
        ? match
        : match.turned();
  }

  /** By path. */
  public List<Account> accounts() {
    return accounts;
  }

  /** In the order of the first article that names each. */
  public List<SharedEntity> entities() {
    return links.all();
  }

  /** What the entity of an article is among all articles. */
  public SharedEntity entity(Article article, Entity entity) {
    return links.find(article, entity);
  }

  /** The entities of one article, in its order. */
  public List<SharedEntity> entities(Article article) {
    return links.of(article);
  }

  /** Quotations that stand in two articles; the left one's path comes first. */
  public List<QuotationMatch> quotations() {
    return compared.get().quotations;
  }

  /** Functions of one person that exclude each other. */
  public List<RoleDifference> roles() {
    return compared.get().roles;
  }

  /** Claims of two articles that speak of the same; the left one's path comes first. */
  public List<ClaimMatch> claims() {
    return compared.get().claims;
  }

  /** Numbers and dates for one thing that exclude each other. */
  public List<FactMatch> facts() {
    return compared.get().facts;
  }

  /** People under two names. */
  public List<NameDifference> names() {
    return compared.get().names;
  }

  /** The articles that are on one event. */
  public List<EventPair> events() {
    return compared.get().events;
  }

  /** All that articles both tell. */
  public List<Match> matches() {
    return new Joined<>(List.of(quotations(), roles(), claims(), facts(), names()));
  }

  /** Articles that speak of the same; they are counted anew each time. */
  public List<ComparedPair> pairs() {
    return compared.get().countPairs();
  }

  private List<ComparedPair> countPairs() {
    return Pairs.of(accounts, links.all(), quotations, claims);
  }
}
