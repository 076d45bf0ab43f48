package org.guillemet.compare.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.compare.Account;
import org.guillemet.compare.EntityLinks;
import org.guillemet.compare.Names;
import org.guillemet.compare.SharedEntity;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.compare.Utterance;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.text.Folding;

/**
 * Compares the speakers of quotations of different articles. Only two who are both named, and of
 * whom neither speaks for the other, are different. Used for one set; not thread-safe.
 */
public final class SpeakerComparison {

  /** A function in fewer words leaves open where somebody holds it: "the mayor". */
  private static final int PRECISE = 3;

  private final EntityLinks links;

  /** By the id of an attribution the speakers of those that stand inside it. */
  private final Map<Account, Map<String, List<Entity>>> inside = new IdentityHashMap<>();

  /** Compares speakers by who is the same in several articles. */
  public SpeakerComparison(EntityLinks links) {
    this.links = links;
  }

  /** Whether two quotations are of one speaker. */
  public SpeakerRelation compare(Utterance left, Utterance right) {
    return compare(left.account(), left.attribution(), right.account(), right.attribution());
  }

  /** Whether what two articles tell is of one speaker, as far as it is attributed. */
  public SpeakerRelation compare(
      Account accountOfLeft,
      Optional<Attribution> left,
      Account accountOfRight,
      Optional<Attribution> right) {
    List<Entity> a = speakers(accountOfLeft, left);
    List<Entity> b = speakers(accountOfRight, right);
    if (a.isEmpty() || b.isEmpty() || mayBeOthers(left) || mayBeOthers(right)) {
      return SpeakerRelation.UNKNOWN;
    }
    // Whom somebody unknown quotes with the words is named, perhaps; he himself is not.
    boolean unknown = isUnknown(left) || isUnknown(right);
    for (Entity x : a) {
      for (Entity y : b) {
        SpeakerRelation relation = compare(accountOfLeft, x, accountOfRight, y);
        if (relation == SpeakerRelation.SAME) {
          return relation;
        }
        unknown |= relation == SpeakerRelation.UNKNOWN;
      }
    }
    return unknown ? SpeakerRelation.UNKNOWN : SpeakerRelation.DIFFERENT;
  }

  /** Who says the words, when that is somebody with a name. */
  public Optional<SharedEntity> speaker(Account account, Optional<Attribution> attribution) {
    return attribution
        .flatMap(a -> a.speaker().map(Speaker::entity))
        .filter(e -> Names.isNamed(e, account.article().language()))
        .map(e -> links.find(account.article(), e));
  }

  private static boolean isUnknown(Optional<Attribution> attribution) {
    return attribution.flatMap(Attribution::speaker).isEmpty();
  }

  private static boolean mayBeOthers(Optional<Attribution> attribution) {
    return attribution.filter(a -> a.candidates().isEmpty() && !a.hedged()).isEmpty();
  }

  /** Who says the words, and whom he quotes with them. */
  private List<Entity> speakers(Account account, Optional<Attribution> outer) {
    if (outer.isEmpty()) {
      return List.of();
    }
    List<Entity> speakers = new ArrayList<>();
    outer.get().speaker().map(Speaker::entity).ifPresent(speakers::add);
    speakers.addAll(
        inside
            .computeIfAbsent(account, SpeakerComparison::inside)
            .getOrDefault(outer.get().id(), List.of()));
    return speakers;
  }

  private static Map<String, List<Entity>> inside(Account account) {
    Map<String, List<Entity>> inside = new HashMap<>();
    for (Attribution a : account.attributions()) {
      if (a.within().isPresent() && a.speaker().isPresent()) {
        inside
            .computeIfAbsent(a.within().get(), id -> new ArrayList<>())
            .add(a.speaker().get().entity());
      }
    }
    return inside;
  }

  private SpeakerRelation compare(Account accountOfX, Entity x, Account accountOfY, Entity y) {
    SharedEntity a = links.find(accountOfX.article(), x);
    SharedEntity b = links.find(accountOfY.article(), y);
    if (a == b) {
      return SpeakerRelation.SAME;
    }
    boolean named =
        Names.isNamed(x, accountOfX.article().language())
            && Names.isNamed(y, accountOfY.article().language());
    if (!named || mayShareName(x, y)) {
      return SpeakerRelation.UNKNOWN;
    }
    if (x.kind() == Kind.PERSON && y.kind() == Kind.PERSON) {
      return SpeakerRelation.DIFFERENT;
    }
    if (x.kind() == Kind.PERSON || y.kind() == Kind.PERSON) {
      boolean first = x.kind() == Kind.PERSON;
      return comparePersonWithBody(first ? a : b, first ? b : a);
    }
    return x.kind() == y.kind() && x.kind() == Kind.ORGANIZATION
        ? SpeakerRelation.DIFFERENT
        : SpeakerRelation.UNKNOWN;
  }

  /** A surname that stays alone may be anybody's of that name; a name is the same in any marks. */
  private static boolean mayShareName(Entity x, Entity y) {
    List<String> a = Folding.words(x.name());
    List<String> b = Folding.words(y.name());
    return a.containsAll(b) || b.containsAll(a);
  }

  /** A person may speak for a body unless the articles give him functions elsewhere. */
  private static SpeakerRelation comparePersonWithBody(SharedEntity person, SharedEntity body) {
    Set<String> bodyWords = new HashSet<>();
    Stream.concat(Stream.of(body.name()), body.aliases().stream())
        .forEach(name -> bodyWords.addAll(Folding.words(name)));
    boolean elsewhere =
        !person.roles().isEmpty()
            && person.roles().stream()
                .allMatch(
                    role ->
                        Folding.words(role).size() >= PRECISE
                            && Collections.disjoint(bodyWords, Folding.words(role)));
    return elsewhere && body.kind() == Kind.ORGANIZATION
        ? SpeakerRelation.DIFFERENT
        : SpeakerRelation.UNKNOWN;
  }
}
