package org.guillemet.compare.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Finds functions beside a name in one language: "The board's chairman, Neil Abbott", "Neil Abbott,
 * the chairman". Thread-safe.
 */
final class Appositions {

  private static final Map<Language, Appositions> ALL = new ConcurrentHashMap<>();

  /** How far before a name a sentence may begin that begins with a function, in UTF-16 units. */
  private static final int FAR = 80;

  /** Up to the next comma. */
  private static final String FUNCTION = "[^,.;:«»“”\"\n]{3,60}";

  /** What ends no run of words. */
  private static final String NO_SIGN = "[^.;:!?()«»“”\"\n,]";

  /**
   * The words before a name, up to the last sign, and maybe a comma. Where a run fails from its
   * start, it fails from anywhere in it.
   */
  private static final Pattern TAIL = Pattern.compile("(?<!" + NO_SIGN + ")(" + NO_SIGN + "+),? $");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’'-]+");

  /** How many words of a function may stand before a name. */
  private static final int LONGEST = 5;

  private final Language language;
  private final Pattern behind;
  private final Pattern before;

  private Appositions(Language language) {
    List<String> articles =
        ClosedClasses.of(language).words(WordClass.ARTICLE).stream()
            .map(article -> article.replace("'", "['’]"))
            .toList();
    String opening =
        articles.stream()
            .map(a -> Character.toUpperCase(a.charAt(0)) + a.substring(1))
            .collect(Collectors.joining("|"));
    this.language = language;
    behind =
        Pattern.compile(", ((?:(?:" + String.join("|", articles) + ") ?)?" + FUNCTION + ")[,.;]");
    before = Pattern.compile("(?:^|[.!?]\\s|\\n)((?:" + opening + ") ?" + FUNCTION + "), $");
  }

  static Appositions of(Language language) {
    return ALL.computeIfAbsent(language, Appositions::new);
  }

  /** The words of a function that end where a name begins: "Flight attendant Anna Brun". */
  private static Optional<Span> before(String text, Span name, Language language) {
    int from = Math.max(0, name.start() - FAR);
    Matcher tail = TAIL.matcher(text.substring(from, name.start()));
    if (!tail.find()) {
      return Optional.empty();
    }
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(tail.group(1));
    while (word.find()) {
      int at = from + tail.start(1);
      words.add(new Span(at + word.start(), at + word.end()));
    }
    return IntStream.range(Math.max(0, words.size() - LONGEST), words.size())
        .mapToObj(i -> words.get(i).cover(words.get(words.size() - 1)))
        .filter(span -> Function.isListed(span.of(text), language))
        .findFirst();
  }

  /** The functions right behind the name and at the start of its sentence, as far as there are. */
  List<Span> beside(String text, Span name) {
    List<Span> found = new ArrayList<>();
    before(text, name, language).ifPresent(found::add);
    Matcher next = behind.matcher(text).region(name.end(), text.length());
    Matcher last = before.matcher(text).region(Math.max(0, name.start() - FAR), name.start());
    last.useTransparentBounds(true);
    if (next.lookingAt() && Function.isOpened(next.group(1), language)) {
      found.add(new Span(next.start(1), next.end(1)));
    }
    if (last.find()) {
      found.add(new Span(last.start(1), last.end(1)));
    }
    return found;
  }
}
