package org.guillemet.cli.daemon;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the program was made of when the daemon was started: another build must not be answered by
 * this one. Immutable.
 */
final class Installation {

  private final List<String> entries;
  private final String java;
  private final List<String> found;

  /**
   * @param classPath of the program
   * @param java which runs it
   */
  Installation(String classPath, String java) {
    this.entries = List.of(classPath.split(File.pathSeparator));
    this.java = java;
    this.found = look();
  }

  /** That of this process. */
  static Installation ours() {
    return new Installation(
        System.getProperty("java.class.path"), System.getProperty("java.vm.version"));
  }

  /** Whether all its files are still those that the daemon was started with. */
  boolean isUnchanged() {
    return look().equals(found);
  }

  /** Why a request is not of this program, or of what is around it. */
  Optional<String> objection(Request request) {
    if (!entries.contains(request.program()) || !java.equals(request.java())) {
      return Optional.of("another program");
    }
    try {
      return request.place().equals(Request.place(request.directory()))
          ? Optional.empty()
          : Optional.of("another system of files");
    } catch (IOException e) {
      return Optional.of("a folder that is not there");
    }
  }

  private List<String> look() {
    List<String> files = new ArrayList<>();
    for (String entry : entries) {
      try {
        BasicFileAttributes file = Files.readAttributes(Path.of(entry), BasicFileAttributes.class);
        files.add(file.fileKey() + " " + file.lastModifiedTime() + " " + file.size());
      } catch (IOException e) {
        files.add("gone");
      }
    }
    return files;
  }
}
