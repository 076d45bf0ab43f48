package org.guillemet.linguistics.corenlp;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.guillemet.linguistics.Analysis;
import org.guillemet.text.Language;

/**
 * What lines have been analysed as, so that of an article that is being written only the changed
 * lines are analysed. Since a line's grammar depends on nothing around it, what is remembered is
 * what would be found. Holds the lines that were asked for last. Thread-safe.
 */
final class LineMemory {

  private final Map<Key, Analysis> lines;

  private record Key(Language language, String line) {}

  /**
   * @param most how many lines are held
   */
  LineMemory(int most) {
    this.lines =
        Collections.synchronizedMap(
            new LinkedHashMap<>(16, 0.75f, true) {
              @Override
              protected boolean removeEldestEntry(Map.Entry<Key, Analysis> eldest) {
                return size() > most;
              }
            });
  }

  /**
   * The grammar of a line.
   *
   * @param analyzer finds it, with places in the line
   */
  Analysis read(Language language, String line, Function<String, Analysis> analyzer) {
    Key key = new Key(language, line);
    Analysis known = lines.get(key);
    if (known == null) {
      known = analyzer.apply(line);
      lines.put(key, known);
    }
    return known;
  }
}
