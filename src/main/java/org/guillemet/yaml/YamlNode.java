package org.guillemet.yaml;

import java.util.List;
import java.util.Objects;

/** A value of a YAML document and the line it begins on, from 1 on. Immutable. */
public sealed interface YamlNode {

  int line();

  /**
   * Names with values.
   *
   * @param entries in the order of the text; a name may come twice
   */
  record Mapping(int line, List<Entry> entries) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A name and its value.
   *
   * @param line of the name
   */
  record Entry(int line, String key, YamlNode value) {
    public Entry {
      Objects.requireNonNull(key);
      Objects.requireNonNull(value);
    }
  }

  /**
   * Values in a row.
   *
   * @param items in the order of the text
   */
  record Sequence(int line, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A single value.
   *
   * @param text as it is written, without quotation marks; empty when there is nothing
   */
  record Scalar(int line, String text, Kind kind) implements YamlNode {
    public Scalar {
      Objects.requireNonNull(text);
      Objects.requireNonNull(kind);
    }
  }

  /** What a single value is. */
  enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    /** No value, or {@code null}. */
    NOTHING
  }
}
