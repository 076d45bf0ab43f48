package org.guillemet.linguistics.cldr;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * What countries and the cities after which time zones are named are called in one language; the
 * first of a name counts.
 */
final class Places {

  private final ClosedClasses words;
  private final Map<String, String> codes = new LinkedHashMap<>();
  private final Map<String, String> states = new HashMap<>();

  private Places(Language language) {
    this.words = ClosedClasses.of(language);
  }

  /** Entries such as "le caire = Africa/Cairo EG": a code, and the region of the state if any. */
  static List<String> of(Language language) {
    Places places = new Places(language);
    places.addAll(new ULocale(language.code()));
    return places.codes.keySet().stream().map(places::entry).toList();
  }

  private String entry(String name) {
    String entry = name + " = " + codes.get(name);
    return states.containsKey(name) ? entry + " " + states.get(name) : entry;
  }

  private void addAll(ULocale locale) {
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
}
