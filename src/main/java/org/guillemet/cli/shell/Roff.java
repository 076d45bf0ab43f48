package org.guillemet.cli.shell;

import java.util.List;
import java.util.Locale;

/** Writes the source of a manual page: the macros of man(7) that every reader of pages knows. */
final class Roff {

  private final StringBuilder page = new StringBuilder();

  /**
   * @param name of the page
   * @param version what stands at its foot
   * @param manual what stands in the middle of its head
   */
  Roff(String name, String version, String manual) {
    line(
        ".TH \"%s\" \"1\" \"\" \"%s\" \"%s\""
            .formatted(escaped(name.toUpperCase(Locale.ROOT)), escaped(version), escaped(manual)));
  }

  Roff section(String title) {
    return line(".SH \"" + escaped(title) + "\"");
  }

  Roff paragraph() {
    return line(".PP");
  }

  /** A term, which is roff, and what it means, which is text. */
  Roff entry(String term, String text) {
    return line(".TP").line(term).text(text);
  }

  /** Prose, which the reader wraps. */
  Roff text(String text) {
    return line(unmistakable(escaped(text)));
  }

  /** Lines that stay as they are. */
  Roff verbatim(List<String> lines) {
    line(".nf");
    lines.forEach(this::text);
    return line(".fi");
  }

  /** A line of roff. */
  Roff line(String line) {
    page.append(line).append('\n');
    return this;
  }

  static String bold(String text) {
    return "\\fB" + escaped(text) + "\\fR";
  }

  static String italic(String text) {
    return "\\fI" + escaped(text) + "\\fR";
  }

  /** Text in which nothing is an escape, and hyphens can be copied to a command line. */
  static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
  }

  /** A line that is not taken for a macro. */
  private static String unmistakable(String line) {
    return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
