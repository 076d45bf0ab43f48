package org.guillemet.attribution.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.Speaker;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.people.Referent;
import org.guillemet.attribution.speakers.Outlet;
import org.guillemet.attribution.speakers.OutletFinder;
import org.guillemet.attribution.speakers.Resolution;
import org.guillemet.attribution.speakers.SpeakerFinder;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.text.Span;

/** Who speaks and who relays in an article, as entities numbered by their first mention. */
public final class NumberedEntities {

  private final Map<Draft, Resolution> speakers;
  private final Map<Draft, Referent> outlets = new IdentityHashMap<>();
  private final Map<Referent, Entity> entities = new LinkedHashMap<>();
  private final Map<Referent, Integer> places = new IdentityHashMap<>();

  public NumberedEntities(Context context, List<Draft> drafts, Set<String> extraOutlets) {
    SpeakerFinder finder = new SpeakerFinder(context);
    this.speakers = finder.resolve(drafts);
    List<Referent> all = new ArrayList<>(finder.referents());
    findOutlets(new OutletFinder(context, extraOutlets), drafts, all);
    number(all);
  }

  private void findOutlets(OutletFinder finder, List<Draft> drafts, List<Referent> all) {
    Map<List<String>, Referent> bodies = new HashMap<>();
    all.stream()
        .filter(r -> r.kind() == Kind.ORGANIZATION)
        .forEach(r -> bodies.putIfAbsent(r.words(), r));
    for (Draft draft : drafts) {
      Optional<Outlet> outlet = finder.find(draft);
      if (outlet.isPresent()) {
        Referent referent =
            bodies.computeIfAbsent(
                Referent.words(outlet.get().name()), w -> added(outlet.get(), all));
        outlet.get().span().ifPresent(referent::addMention);
        outlets.put(draft, referent);
      }
    }
  }

  private static Referent added(Outlet outlet, List<Referent> all) {
    Referent referent =
        new Referent(outlet.name(), Kind.ORGANIZATION, Gender.UNKNOWN, Number.SINGULAR);
    all.add(referent);
    return referent;
  }

  private void number(List<Referent> all) {
    Set<Referent> speaking = Collections.newSetFromMap(new IdentityHashMap<>());
    speakers.values().forEach(r -> speaking.addAll(r.referents()));
    speaking.addAll(outlets.values());
    List<Referent> mentioned =
        all.stream()
            .filter(r -> speaking.contains(r) || !r.mentions().isEmpty() && !isPlace(r))
            .sorted(
                Comparator.comparing(NumberedEntities::firstMention).thenComparing(Referent::name))
            .toList();
    for (Referent referent : mentioned) {
      places.put(referent, places.size());
      String id = ("e" + places.size()).intern(); // one string for all articles
      entities.put(referent, referent.toEntity(id));
    }
  }

  /** Places count only when they stand for a government that speaks. */
  private static boolean isPlace(Referent referent) {
    return referent.kind() == Kind.PLACE;
  }

  private static int firstMention(Referent referent) {
    return referent.mentions().stream().findFirst().map(Span::start).orElse(Integer.MAX_VALUE);
  }

  /** In the order of the first mention. */
  List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  public Optional<Speaker> speaker(Draft draft) {
    Resolution resolution = speakers.get(draft);
    return resolution.isKnown()
        ? Optional.of(
            new Speaker(
                entities.get(resolution.referents().get(0)), resolution.role(), resolution.by()))
        : Optional.empty();
  }

  /** Whom a source fits equally well; none unless there are two. */
  List<Entity> candidates(Draft draft) {
    List<Referent> referents = speakers.get(draft).referents();
    return referents.size() > 1
        ? referents.stream()
            .filter(entities::containsKey)
            .distinct()
            .sorted(Comparator.comparing(places::get))
            .map(entities::get)
            .toList()
        : List.of();
  }

  Optional<Entity> outlet(Draft draft) {
    return Optional.ofNullable(outlets.get(draft)).map(entities::get);
  }
}
