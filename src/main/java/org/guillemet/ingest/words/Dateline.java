package org.guillemet.ingest.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guillemet.text.Span;

/**
 * Place, day, agency and dash at the start of a dispatch: {@code BAKOU (AP) —}.
 *
 * @param span from the place to the dash
 * @param agency as it signs; empty when none is named
 * @param published the day, when the year is given too
 */
public record Dateline(Span span, Optional<String> agency, Optional<LocalDate> published) {

  private static final int LONGEST = 120;

  private static final Set<String> AGENCIES =
      WordList.common("agencies").stream()
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern JOINT =
      Pattern.compile("[,/]| (?:%s) ".formatted(String.join("|", WordList.ofAll("joints"))));

  private static final String SPACE = "[ \\u00A0\\u202F]";
  private static final String NAME = "\\p{Lu}[\\p{L}'’.\\-]*+(?:[ \\u00A0][\\p{L}'’.\\-]++){0,4}+";

  /** One word in capitals of two letters or more, then others, small words between them. */
  private static final String CAPITALS =
      "(?:\\p{Lu}[\\p{Lu}'’.]+)"
          + "(?:[ \\u00A0\\-](?!-)[\\p{Lu}'’.]+|[ \\-](?:%s)(?=[ \\-])){0,5}"
              .formatted(String.join("|", WordList.ofAll("place-links")));

  /** Region and day. */
  private static final String MORE = "(?:, ?[^,()—–]{1,30}){0,3}?";

  /** A place in capitals, perhaps with region, day and brackets; the dash may touch the place. */
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "^%1$s%2$s%3$s*(?:\\(([^()]{1,60})\\))?(?:%3$s*(?:—|–|--)|%3$s+-(?=%3$s))"
              .formatted(CAPITALS, MORE, SPACE));

  /** A place in any case, or none, with brackets: only an agency in them makes it a dateline. */
  private static final Pattern WITH_BRACKETS =
      Pattern.compile(
          "^(?:%1$s%2$s%3$s+)?\\(([^()]{1,60})\\)%3$s*(?:—|–|--|-|:)".formatted(NAME, MORE, SPACE));

  /**
   * The dateline that a paragraph begins with.
   *
   * @param agencies names of agencies beside those that are known
   */
  public static Optional<Dateline> find(String text, Span paragraph, Set<String> agencies) {
    int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    String start = text.substring(paragraph.start(), end);
    Matcher inCapitals = IN_CAPITALS.matcher(start);
    if (inCapitals.find()) {
      return Optional.of(of(inCapitals, paragraph.start(), agencies));
    }
    Matcher withBrackets = WITH_BRACKETS.matcher(start);
    if (withBrackets.find() && agency(withBrackets, agencies).isPresent()) {
      return Optional.of(of(withBrackets, paragraph.start(), agencies));
    }
    return Optional.empty();
  }

  private static Dateline of(Matcher matcher, int offset, Set<String> agencies) {
    Span span = new Span(offset, offset + matcher.end());
    return new Dateline(span, agency(matcher, agencies), Dates.find(matcher.group()));
  }

  /** An agency stands in the brackets alone, with the day, or with another one: "AFP/Reuters". */
  private static Optional<String> agency(Matcher matcher, Set<String> agencies) {
    if (matcher.group(1) == null) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    for (String part : JOINT.split(matcher.group(1))) {
      String name = part.strip();
      if (AGENCIES.contains(name.toLowerCase(Locale.ROOT))
          || agencies.stream().anyMatch(name::equalsIgnoreCase)) {
        names.add(part.strip());
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("/", names));
  }
}
