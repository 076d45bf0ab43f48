package org.guillemet.compare.roles;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guillemet.compare.Account;
import org.guillemet.linguistics.Entity;
import org.guillemet.text.MappedText;
import org.guillemet.text.PhraseFinder;
import org.guillemet.text.SortedSpans;
import org.guillemet.text.Span;

/** Where the functions that an article gives to people stand in it. Immutable. */
final class RolePlaces {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** So many on each side are looked at: the nearest may be one that the mention stands in. */
  private static final int BESIDE = 2;

  private final Map<String, List<Span>> places;
  private final MappedText spaced;

  RolePlaces(Account account) {
    this.spaced = spaced(account.article().text());
    List<String> roles =
        account.entities().stream().flatMap(e -> e.roles().stream()).map(RolePlaces::key).toList();
    this.places = new PhraseFinder(roles).places(spaced.text());
  }

  private static String key(String role) {
    return SPACES.matcher(role).replaceAll(" ");
  }

  /** The text with single spaces. */
  private static MappedText spaced(String text) {
    MappedText.Builder spaced = new MappedText.Builder();
    Matcher spaces = SPACES.matcher(text);
    int done = 0;
    while (spaces.find()) {
      spaced.append(text.substring(done, spaces.start()), done);
      spaced.append(" ", new Span(spaces.start(), spaces.end()));
      done = spaces.end();
    }
    return spaced.append(text.substring(done), done).build();
  }

  /** The place of a function that is nearest to a mention of who holds it; of two the first. */
  Optional<Span> nearest(Entity holder, String role) {
    List<Span> all = places.getOrDefault(key(role), List.of());
    return holder.mentions().stream()
        .flatMap(m -> Stream.of(m.start(), m.end()).flatMap(end -> near(all, end, m)))
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::place))
        .map(Near::place);
  }

  private record Near(Span place, int distance) {}

  /** The places before and behind an end of a mention. */
  private Stream<Near> near(List<Span> all, int end, Span mention) {
    int behind = SortedSpans.firstStartingFrom(all, spaced::toSource, end);
    return all.subList(Math.max(0, behind - BESIDE), Math.min(all.size(), behind + BESIDE)).stream()
        .map(spaced::toSource)
        .map(place -> new Near(place, distance(place, mention)));
  }

  private static int distance(Span place, Span mention) {
    return Math.min(
        Math.abs(mention.start() - place.end()), Math.abs(place.start() - mention.end()));
  }
}
