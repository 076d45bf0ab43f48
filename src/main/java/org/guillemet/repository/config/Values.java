package org.guillemet.repository.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.guillemet.repository.glob.Glob;
import org.guillemet.repository.glob.InvalidGlobException;
import org.guillemet.yaml.YamlNode;
import org.guillemet.yaml.YamlNode.Entry;
import org.guillemet.yaml.YamlNode.Kind;
import org.guillemet.yaml.YamlNode.Mapping;
import org.guillemet.yaml.YamlNode.Scalar;
import org.guillemet.yaml.YamlNode.Sequence;

/** Takes values of the kinds that a configuration knows out of YAML, and tells what is none. */
final class Values {

  private static final String NO_LIST = "must be a list of names";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

  /** A hundred years. */
  private static final int MOST_DAYS = 36_500;

  private final Problems problems;

  Values(Problems problems) {
    this.problems = problems;
  }

  /** The entries of a mapping, each name once; the first counts. */
  List<Entry> entries(Mapping mapping) {
    Map<String, Integer> lines = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      Integer first = lines.putIfAbsent(entry.key(), entry.line());
      if (first == null) {
        entries.add(entry);
      } else {
        problems.add(
            entry.line(), "\"%s\" stands on line %d already".formatted(entry.key(), first));
      }
    }
    return entries;
  }

  /**
   * The entries of a value that is a mapping, or nothing.
   *
   * @param expected what it must be, for the message
   */
  List<Entry> entries(Entry entry, String expected) {
    if (entry.value() instanceof Mapping mapping) {
      return entries(mapping);
    }
    if (!isNothing(entry.value())) {
      problem(entry, expected);
    }
    return List.of();
  }

  /** A constant, by its word. */
  <E extends Enum<?>> Optional<Sourced<E>> choice(Entry entry, Class<E> type) {
    return choice(entry, Vocabulary.words(type), word -> Vocabulary.find(type, word));
  }

  /**
   * What one of several words stands for.
   *
   * @param find empty for what is none of them
   */
  <T> Optional<Sourced<T>> choice(
      Entry entry, List<String> valid, Function<String, Optional<T>> find) {
    if (!(entry.value() instanceof Scalar scalar)) {
      problem(entry, "must be a single word");
      return Optional.empty();
    }
    if (scalar.kind() == Kind.NOTHING) {
      problem(entry, "has no value; there are " + String.join(", ", valid));
      return Optional.empty();
    }
    Optional<T> choice = scalar.kind() == Kind.TEXT ? find.apply(scalar.text()) : Optional.empty();
    if (choice.isEmpty()) {
      problem(entry, Vocabulary.refusal(scalar.text(), valid));
    }
    return choice.map(value -> new Sourced<>(value, problems.place(scalar.line())));
  }

  /** A whole number of days. */
  Optional<Sourced<Integer>> days(Entry entry) {
    if (entry.value() instanceof Scalar scalar
        && scalar.kind() == Kind.NUMBER
        && NUMBER.matcher(scalar.text()).matches()
        && Integer.parseInt(scalar.text()) <= MOST_DAYS) {
      return Optional.of(
          new Sourced<>(Integer.valueOf(scalar.text()), problems.place(scalar.line())));
    }
    problem(entry, "must be a whole number of days, from 0 to " + MOST_DAYS);
    return Optional.empty();
  }

  /** A name of any words. */
  Optional<Sourced<String>> name(Entry entry) {
    if (entry.value() instanceof Scalar scalar) {
      return isName(entry, scalar) ? Optional.of(sourced(scalar)) : Optional.empty();
    }
    problem(entry, "must be a single name");
    return Optional.empty();
  }

  /** Names of any words; nothing is no names. */
  List<Sourced<String>> names(Entry entry) {
    return scalars(entry).stream().map(this::sourced).toList();
  }

  /** The same, with patterns in place of names. */
  List<Sourced<Glob>> globs(Entry entry) {
    return scalars(entry).stream().flatMap(scalar -> glob(entry, scalar).stream()).toList();
  }

  /** The same, where one alone need not be a list, and nothing is a mistake. */
  List<Sourced<Glob>> globsOrOne(Entry entry) {
    if (entry.value() instanceof Scalar scalar) {
      return isName(entry, scalar) ? glob(entry, scalar).stream().toList() : List.of();
    }
    if (entry.value() instanceof Sequence sequence && sequence.items().isEmpty()) {
      problem(entry, "names no files");
    }
    return globs(entry);
  }

  private Optional<Sourced<Glob>> glob(Entry entry, Scalar scalar) {
    try {
      return Optional.of(new Sourced<>(Glob.parse(scalar.text()), problems.place(scalar.line())));
    } catch (InvalidGlobException e) {
      problems.add(
          scalar.line(),
          "%s: the pattern \"%s\" %s".formatted(entry.key(), scalar.text(), e.getMessage()));
      return Optional.empty();
    }
  }

  private List<Scalar> scalars(Entry entry) {
    if (isNothing(entry.value())) {
      return List.of();
    }
    if (!(entry.value() instanceof Sequence sequence)) {
      problem(entry, NO_LIST);
      return List.of();
    }
    List<Scalar> scalars = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      if (!(item instanceof Scalar scalar)) {
        problems.add(item.line(), entry.key() + ": " + NO_LIST);
      } else if (isName(entry, scalar)) {
        scalars.add(scalar);
      }
    }
    return scalars;
  }

  private boolean isName(Entry entry, Scalar scalar) {
    if (scalar.text().isBlank()) {
      problems.add(scalar.line(), entry.key() + ": a name is empty");
      return false;
    }
    if (scalar.kind() != Kind.TEXT) {
      problems.add(
          scalar.line(),
          "%s: %s is no name; if it is meant as one, put it in quotation marks"
              .formatted(entry.key(), scalar.text()));
      return false;
    }
    return true;
  }

  private Sourced<String> sourced(Scalar scalar) {
    return new Sourced<>(scalar.text().strip(), problems.place(scalar.line()));
  }

  /** What is said of a word that is none of those. */
  void unknown(Entry entry, String kind, List<String> valid) {
    String question = Suggestions.question(entry.key(), valid);
    String help = question.isEmpty() ? "; there are " + String.join(", ", valid) : question;
    problems.add(entry.line(), "unknown " + kind + " \"" + entry.key() + "\"" + help);
  }

  void problem(Entry entry, String message) {
    problems.add(entry.line(), entry.key() + ": " + message);
  }

  static boolean isNothing(YamlNode value) {
    return value instanceof Scalar scalar && scalar.kind() == Kind.NOTHING;
  }
}
