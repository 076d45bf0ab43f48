package org.guillemet.repository.glob;

import java.util.ArrayList;
import java.util.List;

/** A pattern of one file's or folder's name. Immutable. */
final class NamePattern {

  /** Stands for any number of folders, none included. */
  static final NamePattern ANY_FOLDERS = new NamePattern(List.of());

  private final List<Sign> signs;

  /** What stands for characters. */
  private sealed interface Sign permits Wild, OneOf {}

  private enum Wild implements Sign {
    /** Any number of characters. */
    STAR,
    ONE
  }

  /**
   * One character of those, or none of those.
   *
   * @param not whether the others are meant
   */
  private record OneOf(boolean not, List<Range> ranges) implements Sign {
    boolean has(int character) {
      for (Range range : ranges) {
        if (range.from() <= character && character <= range.to()) {
          return !not;
        }
      }
      return not;
    }
  }

  /** Characters between two, both included. */
  private record Range(int from, int to) {}

  private NamePattern(List<Sign> signs) {
    this.signs = List.copyOf(signs);
  }

  static NamePattern parse(String name) throws InvalidGlobException {
    if (name.isBlank()) {
      throw new InvalidGlobException("names nothing");
    }
    if (name.equals(".")) {
      throw new InvalidGlobException("names nothing; \"*\" stands for all files");
    }
    int[] characters = name.codePoints().toArray();
    List<Sign> signs = new ArrayList<>();
    for (int i = 0; i < characters.length; i++) {
      int c = characters[i];
      if (c == '*') {
        signs.add(Wild.STAR);
      } else if (c == '?') {
        signs.add(Wild.ONE);
      } else if (c == '[') {
        int end = close(characters, i);
        signs.add(oneOf(characters, i + 1, end));
        i = end;
      } else {
        if (c == '\\' && ++i == characters.length) {
          throw new InvalidGlobException("ends in a \\ with nothing behind it");
        }
        signs.add(new OneOf(false, List.of(new Range(characters[i], characters[i]))));
      }
    }
    return new NamePattern(signs);
  }

  /** Where the bracket closes; one that comes first is a character. */
  private static int close(int[] characters, int open) throws InvalidGlobException {
    int first = open + (open + 1 < characters.length && isNot(characters[open + 1]) ? 2 : 1);
    for (int i = first + 1; i < characters.length; i++) {
      if (characters[i] == ']') {
        return i;
      }
    }
    throw new InvalidGlobException("has a [ that is never closed");
  }

  private static boolean isNot(int character) {
    return character == '!' || character == '^';
  }

  private static OneOf oneOf(int[] characters, int start, int end) {
    boolean not = isNot(characters[start]);
    List<Range> ranges = new ArrayList<>();
    for (int i = not ? start + 1 : start; i < end; i++) {
      boolean range = i + 2 < end && characters[i + 1] == '-';
      ranges.add(new Range(characters[i], characters[range ? i + 2 : i]));
      i += range ? 2 : 0;
    }
    return new OneOf(not, List.copyOf(ranges));
  }

  /** Whether it stands for the name. Steps back to the last star only. */
  boolean matches(String name) {
    int[] characters = name.codePoints().toArray();
    int at = 0;
    int star = -1;
    int resume = 0;
    int i = 0;
    while (i < characters.length) {
      if (at < signs.size() && signs.get(at) == Wild.STAR) {
        star = at++;
        resume = i;
      } else if (at < signs.size() && isFor(signs.get(at), characters[i])) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (at < signs.size() && signs.get(at) == Wild.STAR) {
      at++;
    }
    return at == signs.size();
  }

  private static boolean isFor(Sign sign, int character) {
    return sign instanceof OneOf one ? one.has(character) : sign == Wild.ONE;
  }
}
