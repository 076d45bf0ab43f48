package org.guillemet.compare.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.compare.Codes;

/**
 * The facts of two articles side by side, with what is found out once: for all of a kind how many
 * the other article does not bear out, and how alike each is to those of the other; for each what
 * stands beside it, and where the other article tells it. Not thread-safe.
 */
final class SideBySide {

  /** So many of an article are laid beside the other's: with more it is a table. */
  private static final int MOST = 200;

  /** How far apart a reader sees two together, in UTF-16 units. */
  private static final int BESIDE = 250;

  private final List<Told> left;
  private final List<Told> right;
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<Told, List<Told>> beside = new IdentityHashMap<>();
  private final Map<Told, List<Told>> onLeft = new IdentityHashMap<>();
  private final Map<Told, List<Told>> onRight = new IdentityHashMap<>();
  private final Set<String> leftNames;
  private final Set<String> rightNames;

  /**
   * Facts of one kind.
   *
   * @param apart those on the left that nothing on the right agrees with
   * @param otherApart those on the right that nothing on the left agrees with
   * @param likest how alike each of these is to the likest of the other article's
   * @param next how alike it is to the next of that
   */
  private record Kind(
      List<Told> apart, List<Told> otherApart, Map<Told, Double> likest, Map<Told, Double> next) {}

  SideBySide(List<Told> left, List<Told> right) {
    this.left = left;
    this.right = right;
    this.leftNames = names(left);
    this.rightNames = names(right);
  }

  /** Those of an article that are laid beside the other's. */
  static Stream<Told> laid(List<Told> all) {
    return all.stream().limit(MOST);
  }

  private static Set<String> names(List<Told> all) {
    Set<String> names = new HashSet<>();
    all.forEach(t -> names.addAll(t.sentence().only(Codes.NAME)));
    return names;
  }

  List<Told> left() {
    return left;
  }

  List<Told> right() {
    return right;
  }

  /** Those of both articles. */
  Stream<Told> stream() {
    return Stream.of(left, right).flatMap(List::stream);
  }

  /** Those that a reader sees together with one, itself among them. */
  List<Told> beside(Told told) {
    return beside.computeIfAbsent(told, t -> stream().filter(o -> areBeside(o, t)).toList());
  }

  private static boolean areBeside(Told a, Told b) {
    return a.account() == b.account()
        && Math.abs(a.fact().span().start() - b.fact().span().start()) <= BESIDE;
  }

  /** Those on the left that tell what one on the right does. */
  List<Told> onLeftAs(Told told) {
    return onLeft.computeIfAbsent(told, t -> left.stream().filter(o -> Facts.tells(t, o)).toList());
  }

  /** Those on the right that tell what one on the left does. */
  List<Told> onRightAs(Told told) {
    return onRight.computeIfAbsent(
        told, t -> right.stream().filter(o -> Facts.tells(t, o)).toList());
  }

  private Kind kind(Told told) {
    return kinds.computeIfAbsent(told.kind(), this::reckon);
  }

  private Kind reckon(String kind) {
    List<Told> x = laid(left).filter(t -> t.kind().equals(kind)).toList();
    List<Told> y = laid(right).filter(t -> t.kind().equals(kind)).toList();
    Map<Told, Double> likest = new IdentityHashMap<>();
    Map<Told, Double> next = new IdentityHashMap<>();
    List<Told> apart = Facts.apart(x, y);
    List<Told> otherApart = Facts.apart(y, x);
    for (Told a : apart) {
      for (Told b : otherApart) {
        double likeness = Likeness.of(a, b);
        enter(a, likeness, likest, next);
        enter(b, likeness, likest, next);
      }
    }
    return new Kind(apart, otherApart, likest, next);
  }

  private static void enter(
      Told told, double likeness, Map<Told, Double> likest, Map<Told, Double> next) {
    double most = likest.getOrDefault(told, 0.0);
    if (likeness > most) {
      next.put(told, most);
      likest.put(told, likeness);
    } else {
      next.merge(told, likeness, Math::max);
    }
  }

  /** How many of the kind on the left the right does not bear out. */
  int apart(Told told) {
    return kind(told).apart().size();
  }

  /** How many of the kind on the right the left does not bear out. */
  int otherApart(Told told) {
    return kind(told).otherApart().size();
  }

  /** How many on the left may be what the right one tells, and the right does not bear out. */
  long rivals(Told left, Told right) {
    return kind(left).apart().stream().filter(t -> t == left || t.mayBe(right)).count();
  }

  /** How many on the right may be what the left one tells, and the left does not bear out. */
  long otherRivals(Told left, Told right) {
    return kind(left).otherApart().stream().filter(t -> t == right || t.mayBe(left)).count();
  }

  /** How alike either is to the likest of all others than the other. */
  double rest(Told a, Told b, double likeness) {
    return Math.max(rest(a, likeness), rest(b, likeness));
  }

  private double rest(Told told, double likeness) {
    Kind kind = kind(told);
    double most = kind.likest().getOrDefault(told, 0.0);
    return likeness < most ? most : kind.next().getOrDefault(told, 0.0);
  }

  /** Whether each has a name in its clause that the other article has beside no fact. */
  boolean haveOwnNames(Told a, Told b) {
    return !rightNames.containsAll(a.clause().only(Codes.NAME))
        && !leftNames.containsAll(b.clause().only(Codes.NAME));
  }
}
