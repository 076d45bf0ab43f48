package org.guillemet.ingest.page;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guillemet.ingest.words.WordList;
import org.guillemet.text.Folding;

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
      Pattern.compile("\\d+ (\\p{L}+)(?: \\p{Ll}{1,4} [«“\"'‘].*)?:?");

  /** "What readers say in their reviews (9)". A year is no count. */
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("(\\p{L}[^()\\d]{0,60}?) ?\\((?!(?:19|20)\\d\\d\\))\\d+\\):?");

  /** "Comments 14". "Reactions to the budget 2025" stands over a part of the article. */
  private static final Pattern BARE =
      Pattern.compile("(\\p{L}[^()\\d]{0,60}?) ?(?:\\(\\d+\\)|\\d{1,3}):?");

  private SectionLabels() {}

  /** What the words announce, if they do. */
  static Optional<Kind> kind(String text) {
    String plain = Folding.lower(text).strip();
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
    Matcher bare = BARE.matcher(plain);
    if (bare.matches() && isOfComments(LABELS.getOrDefault(bare.group(1), ""))) {
      return true;
    }
    Matcher inParentheses = IN_PARENTHESES.matcher(plain);
    return inParentheses.matches()
        && Stream.of(inParentheses.group(1).split(" ")).anyMatch(SectionLabels::isCountable);
  }

  private static boolean isOfComments(String announced) {
    return announced.equals("comments") || announced.equals("counted");
  }

  private static boolean isCountable(String word) {
    return LABELS.getOrDefault(word, "").equals("counted");
  }
}
