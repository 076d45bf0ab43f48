package org.guillemet.attribution.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guillemet.text.Span;

/**
 * Finds those whom a word mentions without looking at all mentions. Used for one article; not
 * thread-safe.
 */
public final class MentionPlaces {

  /** Mentions are kept by the stretches of so many characters that they stand in. */
  private static final int STRETCH = 64;

  private final Map<Integer, List<Place>> byStretch = new HashMap<>();

  private record Place(Span span, Referent referent) {}

  /** Takes in a mention. */
  public void add(Referent referent, Span mention) {
    Place place = new Place(mention, referent);
    for (int i = mention.start() / STRETCH; i <= mention.end() / STRETCH; i++) {
      byStretch.computeIfAbsent(i, s -> new ArrayList<>()).add(place);
    }
  }

  /** Those of whom a mention has the word in it, each once. */
  public List<Referent> around(Span word) {
    return byStretch.getOrDefault(word.start() / STRETCH, List.of()).stream()
        .filter(p -> p.span().contains(word))
        .map(Place::referent)
        .distinct()
        .toList();
  }
}
