package org.guillemet.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML into plain maps and lists, or into a tree that knows its lines. */
public final class YamlDocument {

  private static final int DEEPEST = 50;
  private static final int MOST_ALIASES = 10;

  private YamlDocument() {}

  /**
   * The entries of a YAML mapping, in the order of the text. Values are strings, numbers, booleans,
   * maps with string keys and lists of such values; entries without a value are left out. An empty
   * document has no entries. The result cannot be changed.
   *
   * @throws InvalidYamlException if the text is not YAML, or something else than a mapping
   */
  public static Map<String, Object> parse(String yaml) throws InvalidYamlException {
    Object document = load(yaml);
    if (document == null) {
      return Map.of();
    }
    if (document instanceof Map<?, ?> map) {
      return copy(map, 0);
    }
    throw new InvalidYamlException(1, InvalidYamlException.NO_MAPPING);
  }

  /**
   * The same with the line of every name and value, and with the names that come twice. Entries
   * without a value are there.
   *
   * @throws InvalidYamlException if the text is not YAML, or something else than a mapping
   */
  public static YamlNode.Mapping read(String yaml) throws InvalidYamlException {
    Optional<Node> document = guard(yaml, settings -> new Compose(settings).composeString(yaml));
    return document.isPresent()
        ? new YamlTree(DEEPEST).of(document.get())
        : new YamlNode.Mapping(1, List.of());
  }

  private static Object load(String yaml) throws InvalidYamlException {
    return guard(yaml, settings -> new Load(settings).loadFromString(yaml));
  }

  /** What the library makes of the text, within our limits and with our errors. */
  private static <T> T guard(String yaml, Function<LoadSettings, T> reading)
      throws InvalidYamlException {
    LoadSettings settings =
        LoadSettings.builder().setMaxAliasesForCollections(MOST_ALIASES).build();
    try {
      rejectDeepNesting(settings, yaml);
      return reading.apply(settings);
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      String reason = Optional.ofNullable(e.getProblem()).orElse("not YAML");
      throw new InvalidYamlException(line(mark), reason, e);
    } catch (ReaderException e) {
      // Its position counts from a place that it does not tell; what comes before is no such
      // character.
      int at = yaml.indexOf(e.getCodePoint());
      String reason = "no text: the character U+%04X".formatted(e.getCodePoint());
      throw new InvalidYamlException(line(yaml, at), reason, e);
    } catch (YamlEngineException e) {
      String reason = Optional.ofNullable(e.getMessage()).orElse("not YAML");
      throw new InvalidYamlException(
          OptionalInt.empty(), reason.lines().findFirst().orElse("not YAML"), e);
    }
  }

  private static OptionalInt line(String yaml, int at) {
    return at < 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) yaml.substring(0, at).chars().filter(c -> c == '\n').count() + 1);
  }

  /** The library recurses into nested values; what no person writes must not exhaust the stack. */
  private static void rejectDeepNesting(LoadSettings settings, String yaml)
      throws InvalidYamlException {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(yaml)) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        default -> {}
      }
      if (depth > DEEPEST) {
        throw new InvalidYamlException(line(event.getStartMark()), InvalidYamlException.TOO_DEEP);
      }
    }
  }

  private static OptionalInt line(Optional<Mark> mark) {
    return mark.map(m -> OptionalInt.of(m.getLine() + 1)).orElse(OptionalInt.empty());
  }

  private static Map<String, Object> copy(Map<?, ?> map, int depth) throws InvalidYamlException {
    Map<String, Object> copy = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (entry.getValue() != null) {
        copy.put(String.valueOf(entry.getKey()), copy(entry.getValue(), depth + 1));
      }
    }
    return Collections.unmodifiableMap(copy);
  }

  private static Object copy(Object value, int depth) throws InvalidYamlException {
    if (depth > DEEPEST) {
      throw new InvalidYamlException(1, InvalidYamlException.TOO_DEEP);
    }
    if (value instanceof Map<?, ?> map) {
      return copy(map, depth);
    }
    if (value instanceof Iterable<?> items) {
      List<Object> copy = new ArrayList<>();
      for (Object item : items) {
        if (item != null) {
          copy.add(copy(item, depth + 1));
        }
      }
      return List.copyOf(copy);
    }
    return value;
  }
}
