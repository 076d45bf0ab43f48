package org.guillemet.attribution.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guillemet.linguistics.Entity.Kind;

/**
 * Finds referents of lists that grow by the words of their names, without looking at each of them.
 * Used for one article; not thread-safe.
 */
public final class WordIndex {

  private static final Comparator<Place> IN_ORDER =
      Comparator.comparingInt(Place::list).thenComparingInt(Place::number);

  private final List<List<Referent>> lists;
  private final int[] taken;
  private final Map<List<String>, List<Place>> byName = new HashMap<>();
  private final Map<String, List<Place>> byWord = new HashMap<>();

  private record Place(int list, int number, Referent referent) {}

  /**
   * @param lists to which referents may be added later
   */
  public WordIndex(List<List<Referent>> lists) {
    this.lists = List.copyOf(lists);
    this.taken = new int[lists.size()];
  }

  /** Those with just these words, and the people whose names have all of them, in order. */
  public List<Referent> find(List<String> words) {
    takeNew();
    Stream<Place> people =
        words.stream()
            .map(w -> byWord.getOrDefault(w, List.of()))
            .min(Comparator.comparingInt(List::size))
            .filter(places -> places.size() <= KnownNames.CROWD)
            .stream()
            .flatMap(List::stream)
            .filter(p -> p.referent().words().containsAll(words));
    return Stream.concat(byName.getOrDefault(words, List.of()).stream(), people)
        .distinct()
        .sorted(IN_ORDER)
        .map(Place::referent)
        .toList();
  }

  private void takeNew() {
    for (int list = 0; list < taken.length; list++) {
      List<Referent> all = lists.get(list);
      while (taken[list] < all.size()) {
        Referent referent = all.get(taken[list]);
        Place place = new Place(list, taken[list]++, referent);
        byName.computeIfAbsent(referent.words(), w -> new ArrayList<>()).add(place);
        if (referent.kind() == Kind.PERSON) {
          new HashSet<>(referent.words())
              .forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(place));
        }
      }
    }
  }
}
