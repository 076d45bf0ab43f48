package org.guillemet.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.claims.Figure;
import org.guillemet.compare.SharedFigure.Telling;
import org.guillemet.text.Span;

/**
 * Gathers the figures of one thing that several articles give. It would rather miss some than put
 * figures of two things together. Used for one set of articles; not thread-safe.
 */
public final class SharedFigures {

  private static final Comparator<Telling> IN_TIME =
      Account.<Telling>inTime(Telling::account).thenComparing(t -> t.figure().span());

  private final ToldFigures told = new ToldFigures();
  private final Map<Place, List<Telling>> clusters = new LinkedHashMap<>();

  /** A figure of an article: several claims may hold it. */
  private record Place(String path, Span span) {
    static Place of(Telling telling) {
      return new Place(telling.account().article().path(), telling.figure().span());
    }
  }

  /** Figures of two articles that are of one thing. */
  private record Link(ClaimMatch match, Telling left, Telling right, boolean agreeing) {

    /** The surest first. */
    private static final Comparator<Link> SUREST =
        Comparator.comparing(Link::agreeing)
            .thenComparing(link -> link.match.similarity())
            .thenComparing(link -> link.match.shared())
            .reversed();
  }

  private SharedFigures() {}

  /** Those that articles differ on first, then in time. */
  public static List<SharedFigure> in(Dossier dossier) {
    SharedFigures figures = new SharedFigures();
    dossier.claims().stream().flatMap(figures::links).sorted(Link.SUREST).forEach(figures::join);
    Map<List<Telling>, Boolean> seen = new IdentityHashMap<>();
    return figures.clusters.values().stream()
        .filter(cluster -> seen.put(cluster, true) == null)
        .filter(SharedFigures::isShared)
        .map(SharedFigures::figure)
        .sorted(
            Comparator.comparing((SharedFigure f) -> !f.isDisputed())
                .thenComparing(f -> f.tellings().get(0), IN_TIME))
        .toList();
  }

  private Stream<Link> links(ClaimMatch match) {
    List<Figure> left = FigureDifference.figures(match.left(), match);
    List<Figure> right = FigureDifference.figures(match.right(), match);
    if (left.isEmpty() || right.isEmpty() || !mayBeOfOneThing(match)) {
      return Stream.empty();
    }
    List<Link> links = new ArrayList<>();
    for (Figure x : left) {
      for (Figure y : right) {
        if (FigureDifference.isOfOneThing(match, x, y) && !FigureDifference.exclude(x, y)) {
          links.add(link(match, x, y, true));
        }
      }
    }
    FigureDifference.between(match)
        .filter(d -> match.periods().isEmpty() && !told.tellTogether(match, d))
        .ifPresent(d -> links.add(link(match, d.left(), d.right(), false)));
    return links.stream();
  }

  private static boolean isShared(List<Telling> cluster) {
    return cluster.stream().anyMatch(t -> t.account() != cluster.get(0).account());
  }

  private static SharedFigure figure(List<Telling> cluster) {
    Set<String> seen = new HashSet<>();
    return new SharedFigure(
        cluster.stream()
            .sorted(IN_TIME)
            .filter(t -> seen.add(t.account().article().path() + "\n" + t.figure().quantity()))
            .toList());
  }

  private static Link link(ClaimMatch match, Figure x, Figure y, boolean agreeing) {
    return new Link(match, new Telling(match.left(), x), new Telling(match.right(), y), agreeing);
  }

  /** Whether nothing tells that the figures of alike claims are of two things. */
  private static boolean mayBeOfOneThing(ClaimMatch match) {
    return match.left().isDenied() == match.right().isDenied()
        && !match.areOfTwoTimes()
        && !match.areElsewhere()
        && !match.isContrasted()
        && !match.areQuoted();
  }

  private void join(Link link) {
    List<Telling> left = cluster(link.left());
    List<Telling> right = cluster(link.right());
    if (left == right
        || left.stream().anyMatch(a -> right.stream().anyMatch(b -> areApart(a, b)))) {
      return;
    }
    left.addAll(right);
    right.forEach(telling -> clusters.put(Place.of(telling), left));
  }

  private List<Telling> cluster(Telling telling) {
    return clusters.computeIfAbsent(Place.of(telling), p -> new ArrayList<>(List.of(telling)));
  }

  /** Whether one article tells both figures, or they are of two places or times. */
  private static boolean areApart(Telling a, Telling b) {
    Statement x = a.statement();
    Statement y = b.statement();
    return a.account() == b.account()
        ? FigureDifference.exclude(a.figure(), b.figure())
        : x.namesMoreThan(y) && y.namesMoreThan(x)
            || PeriodDifference.isOfAnotherTime(x, y)
            || PeriodDifference.isOfAnotherTime(y, x);
  }
}
