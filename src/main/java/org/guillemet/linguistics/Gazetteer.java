package org.guillemet.linguistics;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * The names of countries and of large cities in one language, from the Unicode CLDR, and the places
 * that a newspaper names for a government ("Matignon"), from the language's own list. Thread-safe.
 */
public final class Gazetteer {

  private static final Map<Language, Gazetteer> ALL = new ConcurrentHashMap<>();

  /** The state that a place stands for, or nothing, by the folded name. */
  private final Map<String, String> states = new HashMap<>();

  /** What a place is called in every language, by the folded name. */
  private final Map<String, String> codes = new HashMap<>();

  private final ClosedClasses words;

  private Gazetteer(Language language) {
    this.words = ClosedClasses.of(language);
    ULocale locale = new ULocale(language.code());
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
    TimeZoneNames cities = TimeZoneNames.getInstance(locale);
    for (String country : ULocale.getISOCountries()) {
      add(names.regionDisplayName(country), country, country);
      Set<String> zones =
          TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null);
      for (String zone : zones) {
        String city = cities.getExemplarLocationName(zone);
        if (city != null) {
          // The one city that the CLDR knows of a country is where its government sits.
          add(city, zone, zones.size() == 1 ? country : "");
        }
      }
    }
    Lexicon.of(language)
        .classes("metonyms")
        .forEach((name, state) -> add(name, "", String.join("", state)));
  }

  public static Gazetteer of(Language language) {
    return ALL.computeIfAbsent(language, Gazetteer::new);
  }

  /** "Le Caire" is "au Caire", too. */
  private void add(String name, String code, String state) {
    String folded = Folding.lower(name);
    for (String form : List.of(folded, words.withoutArticle(folded))) {
      codes.putIfAbsent(form, code);
      if (!state.isEmpty()) {
        states.putIfAbsent(form, state);
      }
    }
  }

  /** Whether the name, without article, is that of a known place. */
  public boolean isPlace(String name) {
    return codes.containsKey(Folding.lower(name));
  }

  /** The region code of the state whose government the place stands for: "RU" for "Moscow". */
  public Optional<String> state(String name) {
    return Optional.ofNullable(states.get(Folding.lower(name)));
  }

  /** A code of the place that is the same in every language: the Unicode CLDR's. */
  public Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(Folding.lower(name))).filter(code -> !code.isEmpty());
  }
}
