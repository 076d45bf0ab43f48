package org.guillemet.ingest;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What files are read for. */
public enum Purpose {
  /** To be checked. */
  ARTICLE("article", "articles", Set.of(Format.PDF, Format.SUBTITLES)),
  /** To hold articles against. */
  MATERIAL("material", "material", Set.of());

  private final String one;
  private final String all;
  private final Set<Format> unwanted;

  Purpose(String one, String all, Set<Format> unwanted) {
    this.one = one;
    this.all = all;
    this.unwanted = unwanted;
  }

  /** Whether files in that format are read for it. */
  public boolean takes(Format format) {
    return !unwanted.contains(format);
  }

  /** Why a file of this name is not read for it, as a clause; empty if it is. */
  public Optional<String> objection(String path) {
    Optional<Format> format = Format.ofPath(path);
    if (format.isEmpty()) {
      return Optional.of("not a kind of file that can be read " + extensions());
    }
    return format
        .filter(known -> !takes(known))
        .flatMap(known -> known.extension(path))
        .map(extension -> "a " + extension + " file is read with --against only");
  }

  /** What such a file is called in messages: "article". */
  String one() {
    return one;
  }

  /** What such files are called in messages: "articles". */
  String all() {
    return all;
  }

  /** The extensions of such files, for messages: {@code (.txt, .md)}. */
  String extensions() {
    return Stream.of(Format.values())
        .filter(this::takes)
        .flatMap(format -> format.extensions().stream())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
