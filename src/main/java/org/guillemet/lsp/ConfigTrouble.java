package org.guillemet.lsp;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.guillemet.lsp.folders.Folder;
import org.guillemet.repository.config.ConfigException;
import org.guillemet.rules.Severity;

/** Shows what is wrong with configurations and baselines, on their lines. Thread-safe. */
final class ConfigTrouble {

  private static final String CODE = "configuration";

  /** Behind the name of the file. */
  private static final Pattern LINE = Pattern.compile(":(\\d+): (.*)", Pattern.DOTALL);

  private final Editor editor;
  private final Set<String> shown = new HashSet<>();

  ConfigTrouble(Editor editor) {
    this.editor = editor;
  }

  /** Shows the mistakes of a configuration, once. */
  void tell(Folder folder, ConfigException mistakes) {
    tell(folder.uri(mistakes.file()), mistakes.file(), mistakes.messages());
  }

  /**
   * Shows the mistakes of another file, once.
   *
   * @param called what messages call it
   */
  void tell(Path file, String called, List<String> messages) {
    tell(file.toUri().toString(), called, messages);
  }

  private synchronized void tell(String uri, String called, List<String> messages) {
    if (shown.add(uri)) {
      editor.publish(uri, messages.stream().map(m -> diagnostic(called, m)).toList());
    }
  }

  private static Diagnostic diagnostic(String file, String message) {
    String rest = message.startsWith(file) ? message.substring(file.length()) : message;
    Matcher place = LINE.matcher(rest);
    int line = place.matches() ? Math.max(0, Integer.parseInt(place.group(1)) - 1) : 0;
    return FindingDiagnostics.diagnostic(
        new Range(new Position(line, 0), new Position(line + 1, 0)),
        Severity.ERROR,
        CODE,
        place.matches() ? place.group(2) : message);
  }

  /** Takes back what was shown: files are read anew. */
  synchronized void settle() {
    shown.forEach(uri -> editor.publish(uri, List.of()));
    shown.clear();
  }
}
