package org.guillemet.repository.glob;

import java.util.ArrayList;
import java.util.List;

/** Takes the braces out of a pattern: <code>{a,b}.md</code> stands for {@code a.md, b.md}. */
final class Braces {

  private Braces() {}

  /**
   * The patterns that one with braces stands for.
   *
   * @param most how many they may be
   */
  static List<String> expand(String pattern, int most) throws InvalidGlobException {
    List<String> open = new ArrayList<>(List.of(pattern));
    List<String> plain = new ArrayList<>();
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      int start = find(next, '{', 0);
      if (start < 0) {
        plain.add(next);
      } else {
        open.addAll(alternatives(next, start));
      }
      if (open.size() + plain.size() > most) {
        throw new InvalidGlobException("stands for more than " + most + " patterns");
      }
    }
    return plain;
  }

  /** The pattern with each of the alternatives in place of its first braces. */
  private static List<String> alternatives(String pattern, int start) throws InvalidGlobException {
    List<String> alternatives = new ArrayList<>();
    int depth = 0;
    int from = start + 1;
    for (int i = from; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (depth > 0 && c == '}') {
        depth--;
      } else if (depth == 0 && (c == ',' || c == '}')) {
        alternatives.add(pattern.substring(from, i));
        from = i + 1;
        if (c == '}') {
          String before = pattern.substring(0, start);
          String after = pattern.substring(i + 1);
          return alternatives.stream().map(a -> before + a + after).toList();
        }
      }
    }
    throw new InvalidGlobException("has a { that is never closed");
  }

  /** Where the character stands that no backslash takes its meaning from; below 0: nowhere. */
  private static int find(String pattern, char wanted, int from) {
    for (int i = from; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '\\') {
        i++;
      } else if (pattern.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }
}
