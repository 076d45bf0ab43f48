package org.guillemet.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of the text below a command's options: "Examples:" and the indented lines under it, or a
 * paragraph.
 *
 * @param title of a part with indented lines, without the colon
 * @param lines without the two spaces that indent them
 */
record FooterPart(Optional<String> title, List<String> lines) {

  private static final String INDENT = "  ";

  FooterPart {
    lines = List.copyOf(lines);
  }

  /** The parts, which blank lines keep apart. */
  static List<FooterPart> ofFooter(List<String> footer) {
    List<FooterPart> parts = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : footer) {
      if (line.isBlank()) {
        add(lines, parts);
        lines.clear();
      } else {
        lines.add(line);
      }
    }
    add(lines, parts);
    return parts;
  }

  private static void add(List<String> lines, List<FooterPart> parts) {
    if (lines.isEmpty()) {
      return;
    }
    List<String> body = lines.subList(1, lines.size());
    boolean titled =
        lines.get(0).endsWith(":") && body.stream().allMatch(line -> line.startsWith(INDENT));
    if (titled) {
      String title = lines.get(0).substring(0, lines.get(0).length() - 1);
      List<String> outdented = body.stream().map(line -> line.substring(INDENT.length())).toList();
      parts.add(new FooterPart(Optional.of(title), outdented));
    } else {
      parts.add(new FooterPart(Optional.empty(), lines));
    }
  }
}
