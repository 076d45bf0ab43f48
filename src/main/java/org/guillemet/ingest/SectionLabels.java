package org.guillemet.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows what stands over the parts of a page that are not its article: "Most read", "3 replies".
 */
final class SectionLabels {

  /** What a label announces. */
  enum Kind {
    /** What readers say: nothing of the article comes behind it. */
    COMMENTS,
    OTHER
  }

  private static final Map<String, String> LABELS = WordList.valuesOfAll("section-labels");

  /** "14 comments", "3 replies to “Bridge to close”". */
  private static final Pattern COUNTED =
      Pattern.compile("\\d+ (\\p{L}+)(?: (?:à|to|on|sur) [«“\"'‘].*)?:?");

  /** "Comments (14)", "What readers say (9)". */
  private static final Pattern WITH_COUNT =
      Pattern.compile("(\\p{L}[^()\\d]{0,60}?) ?(?:\\(\\d+\\)|\\d+):?");

  private SectionLabels() {}

  /** What the words announce, if they do. */
  static Optional<Kind> kind(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    if (isCounted(plain)) {
      return Optional.of(Kind.COMMENTS);
    }
    return switch (LABELS.getOrDefault(plain.replaceFirst("[\\s:…]+$", ""), "counted")) {
      case "counted" -> Optional.empty();
      case "comments" -> Optional.of(Kind.COMMENTS);
      default -> Optional.of(Kind.OTHER);
    };
  }

  private static boolean isCounted(String plain) {
    Matcher counted = COUNTED.matcher(plain);
    if (counted.matches()) {
      return isCountable(counted.group(1));
    }
    Matcher withCount = WITH_COUNT.matcher(plain);
    return withCount.matches()
        && Stream.of(withCount.group(1).split(" ")).anyMatch(SectionLabels::isCountable);
  }

  private static boolean isCountable(String word) {
    return LABELS.getOrDefault(word, "").equals("counted");
  }
}
