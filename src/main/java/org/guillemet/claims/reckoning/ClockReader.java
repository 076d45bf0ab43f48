package org.guillemet.claims.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.claims.reckoning.Clock.Half;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.text.Language;

/** Reads times of day, those that do not exist, too. Thread-safe. */
final class ClockReader {

  private static final String NAMED = "time:";
  private static final Pattern POINTED = Pattern.compile("([0-9]{1,2})\\.([0-9]{2})");
  private static final Pattern HOUR = Pattern.compile("[0-9]{1,2}");
  private static final Pattern MINUTE = Pattern.compile("[0-9]{2}");

  private final Phrases calendar;

  ClockReader(Language language) {
    this.calendar = Phrases.of(language, "calendar");
  }

  /** The times of a sentence, in text order. */
  List<Clock> all(Line line) {
    List<Clock> clocks = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Optional<Clock> clock = at(line, i);
      if (clock.isPresent()) {
        clocks.add(clock.get());
        i = clock.get().to() - 1;
      }
    }
    return clocks;
  }

  /** The time that begins at a place, with what says that it is one. */
  Optional<Clock> at(Line line, int from) {
    Optional<Integer> named =
        calendar
            .at(line.words(), from)
            .flatMap(m -> m.classes().stream().filter(c -> c.startsWith(NAMED)).findFirst())
            .map(c -> Integer.valueOf(c.substring(NAMED.length())));
    if (named.isPresent()) {
      Half half = named.get() == Clock.HOURS ? Half.AM : Half.PM;
      int hour = Clock.HOURS / 2;
      return Optional.of(new Clock(from, from + 1, hour, 0, half, false, true));
    }
    String text = line.words().piece(from).text();
    Matcher pointed = POINTED.matcher(text);
    if (pointed.matches()) {
      int hour = Integer.parseInt(pointed.group(1));
      int minute = Integer.parseInt(pointed.group(2));
      return Optional.of(ended(line, from, from + 1, new int[] {hour, minute}, false))
          .filter(c -> c.half() != Half.NONE);
    }
    return HOUR.matcher(text).matches() ? inFigures(line, from) : Optional.empty();
  }

  private Optional<Clock> inFigures(Line line, int from) {
    int hour = Integer.parseInt(line.words().piece(from).text());
    boolean joined = from > 0 && line.words().touchesNext(from - 1) && !line.isSignOrEnd(from - 1);
    if (joined || line.isAt(from - 1, ":") && line.words().touchesNext(from - 1)) {
      return Optional.empty();
    }
    boolean colon = line.isAt(from + 1, ":") && line.words().touchesNext(from);
    Optional<Match> word = line.at(calendar, from + 1, "hour");
    int behind = colon ? from + 2 : word.map(Match::to).orElse(from + 1);
    boolean minutes =
        (colon ? line.words().touchesNext(from + 1) : word.isPresent())
            && behind < line.size()
            && MINUTE.matcher(line.words().piece(behind).text()).matches();
    if (colon && (!minutes || line.isAt(behind + 1, ":"))) {
      return Optional.empty();
    }
    int minute = minutes ? Integer.parseInt(line.words().piece(behind).text()) : 0;
    int to = minutes ? behind + 1 : behind;
    Clock clock = ended(line, from, to, new int[] {hour, minute}, minutes);
    boolean marked = word.isPresent() || clock.half() != Half.NONE;
    return marked || colon
        ? Optional.of(new Clock(from, clock.to(), hour, minute, clock.half(), minutes, marked))
        : Optional.empty();
  }

  /** With the half of the day behind it. */
  private Clock ended(Line line, int from, int to, int[] time, boolean split) {
    Optional<Match> am = line.at(calendar, to, "am");
    Optional<Match> pm = line.at(calendar, to, "pm");
    Half half = am.isPresent() ? Half.AM : pm.isPresent() ? Half.PM : Half.NONE;
    int end = am.or(() -> pm).map(Match::to).orElse(to);
    boolean pointed = to == from + 1 && time[1] > 0;
    return new Clock(from, end, time[0], time[1], half, split || pointed, half != Half.NONE);
  }
}
