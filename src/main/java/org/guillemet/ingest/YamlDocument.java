package org.guillemet.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML into plain maps and lists; the only place that sees the YAML library. */
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
    throw new InvalidYamlException(1, "not a mapping of names to values");
  }

  private static Object load(String yaml) throws InvalidYamlException {
    LoadSettings settings =
        LoadSettings.builder().setMaxAliasesForCollections(MOST_ALIASES).build();
    try {
      rejectDeepNesting(settings, yaml);
      return new Load(settings).loadFromString(yaml);
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      String reason = Optional.ofNullable(e.getProblem()).orElse("not YAML");
      throw new InvalidYamlException(line(mark), reason, e);
    } catch (YamlEngineException e) {
      String reason = Optional.ofNullable(e.getMessage()).orElse("not YAML");
      throw new InvalidYamlException(1, reason.lines().findFirst().orElse("not YAML"), e);
    }
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
        throw new InvalidYamlException(line(event.getStartMark()), "nested too deeply");
      }
    }
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(m -> m.getLine() + 1).orElse(1);
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
      throw new InvalidYamlException(1, "nested too deeply");
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
