package org.guillemet.compare.roles;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.compare.Account;
import org.guillemet.compare.EventPair;
import org.guillemet.compare.RoleDifference;
import org.guillemet.compare.RoleDifference.Place;
import org.guillemet.compare.SharedEntity;
import org.guillemet.compare.SharedEntity.Member;
import org.guillemet.compare.many.AllCores;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/**
 * Finds functions of one person that exclude each other in articles of about the same date. Used
 * for one set of articles; not thread-safe.
 */
public final class RoleComparison {

  /** Later a function may have changed. */
  private static final int DAYS = 10;

  private static final Pattern OWNER =
      Pattern.compile("(?:([\\p{L}-]+['’]s)|(?:[\\p{L}-]+\\s+)?[\\p{L}-]+)\\s+$");

  /** How far before a function its owner may begin, in UTF-16 code units. */
  private static final int REACH = 40;

  private record Held(Place place, Function function) {}

  private final Map<Account, Set<Account>> events = new IdentityHashMap<>();

  /**
   * @param pairs the articles that are on one event
   */
  public RoleComparison(List<EventPair> pairs) {
    for (EventPair pair : pairs) {
      of(pair.left()).add(pair.right());
      of(pair.right()).add(pair.left());
    }
  }

  private Set<Account> of(Account account) {
    return events.computeIfAbsent(account, a -> Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** At most one for two articles and a person, by the order of the entities. */
  public List<RoleDifference> compare(List<SharedEntity> entities) {
    List<SharedEntity> people =
        entities.stream().filter(e -> e.kind() == Kind.PERSON && e.members().size() > 1).toList();
    Map<Member, List<Held>> held = held(people);
    List<RoleDifference> differences = new ArrayList<>();
    people.forEach(person -> compare(person, held, differences));
    return differences;
  }

  /** Those that one article gives to one person; at most one for each. */
  public List<RoleDifference> within(List<SharedEntity> entities) {
    return AllCores.flatMap(entities, RoleComparison::within);
  }

  private static List<RoleDifference> within(SharedEntity entity) {
    return entity.kind() == Kind.PERSON
        ? entity.members().stream()
            .flatMap(member -> within(entity, held(member, appositions(member))).stream())
            .toList()
        : List.of();
  }

  private static Optional<RoleDifference> within(SharedEntity person, List<Held> held) {
    for (Held a : held) {
      for (Held b : held) {
        if (a.place().span().start() > b.place().span().end()
            && a.function().excludesAnywhere(b.function())) {
          return Optional.of(new RoleDifference(person, a.place(), b.place()));
        }
      }
    }
    return Optional.empty();
  }

  private void compare(
      SharedEntity person, Map<Member, List<Held>> all, List<RoleDifference> differences) {
    List<List<Held>> held =
        person.members().stream().map(all::get).filter(h -> !h.isEmpty()).toList();
    for (int i = 0; i < held.size(); i++) {
      List<Held> here = held.get(i);
      held.subList(0, i).stream()
          .flatMap(there -> difference(person, there, here).stream())
          .findFirst()
          .ifPresent(differences::add);
    }
  }

  private Optional<RoleDifference> difference(
      SharedEntity person, List<Held> left, List<Held> right) {
    if (!areClose(left.get(0).place().account(), right.get(0).place().account())) {
      return Optional.empty();
    }
    for (Held a : left) {
      for (Held b : right) {
        if (a.function().excludes(b.function())
            && left.stream().noneMatch(other -> agrees(other, b))
            && right.stream().noneMatch(other -> agrees(other, a))) {
          return Optional.of(new RoleDifference(person, a.place(), b.place()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an article that gives both functions has them held together. */
  private static boolean agrees(Held a, Held b) {
    return a.function().concept().equals(b.function().concept())
        && !a.function().excludes(b.function());
  }

  /** On one event, and at about one time. */
  private boolean areClose(Account a, Account b) {
    boolean apart =
        a.article().metadata().published().isPresent()
            && b.article().metadata().published().isPresent()
            && Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) > DAYS;
    return !apart && events.getOrDefault(a, Set.of()).contains(b);
  }

  /** The functions of all members, read article by article. */
  private static Map<Member, List<Held>> held(List<SharedEntity> people) {
    Map<Account, List<Member>> byAccount = new IdentityHashMap<>();
    for (SharedEntity person : people) {
      for (Member member : person.members()) {
        byAccount.computeIfAbsent(member.account(), a -> new ArrayList<>()).add(member);
      }
    }
    Map<Member, List<Held>> held = new IdentityHashMap<>();
    AllCores.map(List.copyOf(byAccount.values()), RoleComparison::ofOneArticle)
        .forEach(held::putAll);
    return held;
  }

  private static Map<Member, List<Held>> ofOneArticle(List<Member> members) {
    RolePlaces places = new RolePlaces(members.get(0).account());
    Map<Member, List<Held>> held = new IdentityHashMap<>();
    members.forEach(member -> held.put(member, held(member, places)));
    return held;
  }

  private static List<Held> held(Member member, RolePlaces roles) {
    List<Place> places =
        member.entity().roles().stream()
            .flatMap(role -> place(member, role, roles).stream())
            .toList();
    List<Held> held = new ArrayList<>(held(member, places));
    // What stands beside a name may be less of a function that is known in full.
    held(member, appositions(member)).stream()
        .filter(h -> held.stream().noneMatch(k -> isOfOneConcept(k, h)))
        .toList()
        .forEach(held::add);
    return held;
  }

  private static boolean isOfOneConcept(Held a, Held b) {
    return a.function().concept().equals(b.function().concept());
  }

  private static List<Held> held(Member member, List<Place> places) {
    return places.stream()
        .flatMap(
            place ->
                Function.read(place.words(), member.account().article().language()).stream()
                    .map(function -> new Held(place, function)))
        .toList();
  }

  /**
   * Functions beside a mention: "The board's chairman, Neil Abbott", "Neil Abbott, the chairman".
   */
  private static List<Place> appositions(Member member) {
    Article article = member.account().article();
    Appositions appositions = Appositions.of(article.language());
    List<Place> places = new ArrayList<>();
    for (Span mention : member.entity().mentions()) {
      appositions
          .beside(article.text(), mention)
          .forEach(span -> places.add(place(member.account(), span)));
    }
    return places;
  }

  private static Place place(Account account, Span span) {
    return new Place(account, span, span.of(account.article().text()).replaceAll("\\s+", " "));
  }

  /** Where the function stands that goes with a mention: the place nearest to one. */
  private static Optional<Place> place(Member member, String role, RolePlaces places) {
    Account account = member.account();
    return places
        .nearest(member.entity(), role)
        .map(span -> place(account, withOwner(account.article(), span)));
  }

  /** "the commission's secretary", "the Green senator": whose it is may stand before it. */
  private static Span withOwner(Article article, Span role) {
    Matcher owner =
        OWNER.matcher(article.text()).region(Math.max(0, role.start() - REACH), role.start());
    if (!owner.find()) {
      return role;
    }
    String words = owner.group().strip();
    int last = words.lastIndexOf(' ') + 1;
    boolean whole = owner.group(1) != null || Function.isParty(words, article.language());
    if (!whole && !Function.isParty(words.substring(last), article.language())) {
      return role;
    }
    return new Span(owner.start() + (whole ? 0 : last), role.end());
  }
}
