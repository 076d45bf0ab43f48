package org.guillemet.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.guillemet.ingest.words.WordList;
import org.jsoup.nodes.Element;

/**
 * Knows what surrounds an article by its name: elements and roles that are made for it, and words
 * in class names and ids. Names are made by people: what they say has to be held against the text.
 */
final class FurnitureNames {

  private static final Set<String> ELEMENTS =
      Set.of("aside", "dialog", "footer", "form", "menu", "nav");
  private static final Set<String> ROLES =
      Set.of(
          "alertdialog",
          "banner",
          "complementary",
          "contentinfo",
          "dialog",
          "navigation",
          "search");
  private static final Set<String> WORDS = Set.copyOf(WordList.common("page-furniture"));
  private static final Set<String> OF_WRAPPERS = Set.copyOf(WordList.common("page-wrappers"));
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_\\s]+|(?<=\\p{Ll})(?=\\p{Lu})");

  /** With one of these, a name tells what state a part is in or what stands beside it. */
  private static final Set<String> OF_STATES = Set.copyOf(WordList.common("page-states"));

  private FurnitureNames() {}

  /** The word that says that the element surrounds an article; a telling one if there is one. */
  static Optional<String> find(Element element) {
    if (ELEMENTS.contains(element.normalName())) {
      return Optional.of(element.normalName());
    }
    if (ROLES.contains(element.attr("role"))) {
      return Optional.of(element.attr("role"));
    }
    List<String> found = new ArrayList<>();
    for (String names : List.of(element.className(), element.id())) {
      for (String name : names.split("\\s+")) {
        word(name).ifPresent(found::add);
      }
    }
    return found.stream().filter(WORDS::contains).findFirst().or(() -> found.stream().findFirst());
  }

  /** Whether wrappers of articles bear the word as well. */
  static boolean isOfWrappers(String word) {
    return OF_WRAPPERS.contains(word);
  }

  /**
   * Names are looked up by word and by pairs of words: {@code post-comments}, {@code read-also}.
   * What stands behind two hyphens is the state of a part.
   */
  private static Optional<String> word(String name) {
    Optional<String> found = Optional.empty();
    String previous = "";
    for (String word : BETWEEN_WORDS.split(name.replaceFirst("--.*", ""))) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (OF_STATES.contains(lower)) {
        return Optional.empty();
      }
      String pair = previous + "-" + lower;
      if (found.isEmpty() && isKnown(pair)) {
        found = Optional.of(pair);
      } else if (found.isEmpty() && isKnown(lower)) {
        found = Optional.of(lower);
      }
      previous = lower;
    }
    return found;
  }

  private static boolean isKnown(String word) {
    return WORDS.contains(word) || OF_WRAPPERS.contains(word);
  }
}
