package org.guillemet.linguistics;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.text.Language;

/**
 * The names of countries and of large cities in one language, from the Unicode CLDR, and the places
 * that a newspaper names for a government ("Matignon"), from the language's own list. Thread-safe.
 */
public final class Gazetteer {

  private static final Map<Language, Gazetteer> ALL = new ConcurrentHashMap<>();

  private final Set<String> places = new HashSet<>();

  private Gazetteer(Language language) {
    ULocale locale = new ULocale(language.code());
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
    for (String country : ULocale.getISOCountries()) {
      add(names.regionDisplayName(country));
    }
    TimeZoneNames cities = TimeZoneNames.getInstance(locale);
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String city = cities.getExemplarLocationName(zone);
      if (city != null) {
        add(city);
      }
    }
    Lexicon.of(language).words("metonyms").forEach(this::add);
  }

  public static Gazetteer of(Language language) {
    return ALL.computeIfAbsent(language, Gazetteer::new);
  }

  private void add(String name) {
    places.add(fold(name));
  }

  private static String fold(String name) {
    return name.replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  /** Whether the name, without article, is that of a known place. */
  public boolean isPlace(String name) {
    return places.contains(fold(name));
  }
}
