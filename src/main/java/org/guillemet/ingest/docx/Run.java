package org.guillemet.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Words of a paragraph that are set in one way.
 *
 * @param text as it shows; a line feed breaks the line
 * @param bold whether they are in bold
 * @param italic whether they are in italics
 * @param target the address that they lead to; empty if they are no link
 */
record Run(String text, boolean bold, boolean italic, String target) {

  Run {
    Objects.requireNonNull(text);
    Objects.requireNonNull(target);
  }

  /** The same words in as few runs as there can be: word processors write many. */
  static List<Run> join(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      text.append(run.text);
      int first = i;
      while (i + 1 < runs.size() && runs.get(first).goesOnIn(runs.get(i + 1))) {
        i++;
        text.append(runs.get(i).text);
      }
      joined.add(new Run(text.toString(), run.bold, run.italic, run.target));
      text.setLength(0);
    }
    return joined;
  }

  /** Whether the other's words are set in the same way, or show nothing that tells. */
  private boolean goesOnIn(Run other) {
    return target.equals(other.target)
        && (other.text.isBlank() || bold == other.bold && italic == other.italic);
  }
}
