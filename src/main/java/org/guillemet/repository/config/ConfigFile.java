package org.guillemet.repository.config;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.repository.glob.Glob;

/**
 * What a configuration file says. Immutable.
 *
 * @param name of the file, for messages and origins
 * @param folder in which it lies, absolute: the patterns are relative to it
 * @param top what it says of all articles
 * @param overrides what it says of some; later ones win
 * @param ignored patterns of the files that are left out
 */
record ConfigFile(
    String name, Path folder, Section top, List<ForFiles> overrides, List<Sourced<Glob>> ignored) {

  /**
   * What holds for some files.
   *
   * @param files patterns of them
   * @param section what holds for them
   */
  record ForFiles(List<Glob> files, Section section) {
    ForFiles {
      files = List.copyOf(files);
      Objects.requireNonNull(section);
    }
  }

  ConfigFile {
    Objects.requireNonNull(name);
    Objects.requireNonNull(folder);
    Objects.requireNonNull(top);
    overrides = List.copyOf(overrides);
    ignored = List.copyOf(ignored);
  }

  /**
   * The numbers of the overrides that hold for a file.
   *
   * @param path relative to the folder
   */
  BitSet overridesFor(String path) {
    BitSet numbers = new BitSet();
    for (int i = 0; i < overrides.size(); i++) {
      numbers.set(i, overrides.get(i).files().stream().anyMatch(glob -> glob.matches(path)));
    }
    return numbers;
  }

  /** What it says of files for which those overrides hold. */
  Section section(BitSet numbers) {
    return numbers.stream().mapToObj(i -> overrides.get(i).section()).reduce(top, Section::under);
  }

  /** The pattern because of which a file is left out. */
  Optional<Sourced<Glob>> ignoring(String path) {
    return ignored.stream().filter(pattern -> pattern.value().matches(path)).findFirst();
  }
}
