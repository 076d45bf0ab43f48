package org.guillemet.repository.glob;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern of paths, as in {@code .gitignore}: {@code *}, {@code ?}, {@code [a-z]}, {@code **} for
 * any number of folders, and <code>{a,b}</code>. One without a slash inside stands for a name in
 * any folder; a folder stands for all that it holds. Matching takes no more than length times
 * length. Immutable.
 */
public final class Glob {

  /** Braces multiply; nobody writes so many. */
  private static final int MOST_ALTERNATIVES = 100;

  private static final String ANY_FOLDERS = "**";

  private final String text;
  private final List<Alternative> alternatives;

  /**
   * A pattern without braces.
   *
   * @param names the patterns of the names from the first folder on
   * @param folder whether the last name must be a folder's
   */
  private record Alternative(List<NamePattern> names, boolean folder) {}

  private Glob(String text, List<Alternative> alternatives) {
    this.text = text;
    this.alternatives = alternatives;
  }

  /**
   * @param text with {@code /} between names
   */
  public static Glob parse(String text) throws InvalidGlobException {
    List<Alternative> alternatives = new ArrayList<>();
    for (String pattern : Braces.expand(text.strip(), MOST_ALTERNATIVES)) {
      alternatives.add(alternative(Normalizer.normalize(pattern, Normalizer.Form.NFC)));
    }
    return new Glob(text, List.copyOf(alternatives));
  }

  private static Alternative alternative(String pattern) throws InvalidGlobException {
    if (pattern.startsWith("!")) {
      throw new InvalidGlobException("begins with !, which takes nothing back here");
    }
    boolean folder = pattern.endsWith("/");
    String inner = pattern.replaceFirst("/+$", "");
    List<NamePattern> names = new ArrayList<>();
    if (!inner.contains("/")) {
      names.add(NamePattern.ANY_FOLDERS);
    }
    for (String name : inner.replaceFirst("^(?:\\./)*/*", "").split("/+")) {
      names.add(name.equals(ANY_FOLDERS) ? NamePattern.ANY_FOLDERS : NamePattern.parse(name));
    }
    // What ends in two stars stands for all that a folder holds, and not for the folder.
    while (names.size() > 1 && names.get(names.size() - 1) == NamePattern.ANY_FOLDERS) {
      names.remove(names.size() - 1);
      folder = !names.equals(List.of(NamePattern.ANY_FOLDERS));
    }
    return new Alternative(List.copyOf(names), folder);
  }

  /**
   * Whether it stands for the path, or for a folder above it.
   *
   * @param path with {@code /} between names; one behind them all makes it a folder's
   */
  public boolean matches(String path) {
    boolean isFolder = path.endsWith("/");
    List<String> names =
        List.of(Normalizer.normalize(path, Normalizer.Form.NFC).replaceFirst("/+$", "").split("/"));
    return alternatives.stream().anyMatch(a -> matches(a, names, isFolder));
  }

  /** Follows all the ways in which the first names can be read as the pattern's. */
  private static boolean matches(Alternative pattern, List<String> names, boolean isFolder) {
    BitSet reached = new BitSet();
    reached.set(0);
    skipFolders(pattern, reached);
    for (int i = 0; i < names.size(); i++) {
      BitSet next = new BitSet();
      for (int at = reached.nextSetBit(0); at >= 0; at = reached.nextSetBit(at + 1)) {
        if (at < pattern.names().size()) {
          NamePattern name = pattern.names().get(at);
          if (name == NamePattern.ANY_FOLDERS) {
            next.set(at);
          } else if (name.matches(names.get(i))) {
            next.set(at + 1);
          }
        }
      }
      skipFolders(pattern, next);
      boolean aFolder = i < names.size() - 1 || isFolder;
      if (next.get(pattern.names().size()) && (aFolder || !pattern.folder())) {
        return true;
      }
      reached = next;
    }
    return false;
  }

  /** Any number of folders may be none. */
  private static void skipFolders(Alternative pattern, BitSet reached) {
    for (int at = 0; at < pattern.names().size(); at++) {
      if (reached.get(at) && pattern.names().get(at) == NamePattern.ANY_FOLDERS) {
        reached.set(at + 1);
      }
    }
  }

  /** As it was written. */
  @Override
  public String toString() {
    return text;
  }
}
