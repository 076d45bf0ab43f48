package org.guillemet.repository.config;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes names as YAML, in quotation marks where they would be read as something else. */
final class YamlWords {

  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}_./][\\p{L}\\p{M}\\p{N}_./'’-]*( [\\p{L}\\p{N}_./'’-]+)*/?");
  private static final Set<String> NO_TEXT = Set.of("true", "false", "null", "yes", "no", "on");

  private YamlWords() {}

  /** A name as a value, a key or an item of a list. */
  static String of(String name) {
    if (PLAIN.matcher(name).matches() && !NO_TEXT.contains(name) && !name.startsWith(".")) {
      return name;
    }
    StringBuilder quoted = new StringBuilder("\"");
    name.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
