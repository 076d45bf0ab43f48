package org.guillemet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A repository of articles with its forge, and a shell that finds "guillemet" on its path. */
final class Newsroom {

  private static final Path CHECKOUT = Path.of("").toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();

  private final Path folder;
  private final Path articles;

  private Newsroom(Path folder, Path articles) {
    this.folder = folder;
    this.articles = articles;
  }

  /** Lays one out; src/test/resources/ci/newsroom.sh says what is in it. */
  static Newsroom in(Path folder) {
    new Child(CHECKOUT)
        .run(
            "bash",
            "src/test/resources/ci/newsroom.sh",
            folder.toString(),
            CHECKOUT.toString(),
            JAVA,
            System.getProperty("java.class.path"))
        .ok();
    return new Newsroom(folder, folder.resolve("articles"));
  }

  /** The same with a copy of the articles, which changes of others don't reach. */
  Newsroom copy() {
    Path parent = newFolder();
    run("cp -R . " + parent + "/articles").ok();
    return new Newsroom(folder, parent.resolve("articles"));
  }

  /** The same with a clone that has the last commit of a branch only. */
  Newsroom shallowClone(String branch) {
    Path parent = newFolder();
    String clone = "git clone -q --depth 1 --branch %s file://%s/origin.git articles";
    run(clone.formatted(branch, folder), parent, Map.of()).ok();
    return new Newsroom(folder, parent.resolve("articles"));
  }

  private Path newFolder() {
    try {
      return Files.createTempDirectory(folder, "copy");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the articles are. */
  Path articles() {
    return articles;
  }

  /** Guillemet's own repository. */
  Path program() {
    return folder.resolve("program");
  }

  /** Writes an article. */
  void write(String path, String text) {
    try {
      Path file = articles.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a script of bash where the articles are, as CI does: it ends at the first failure. */
  Child.Result run(String script) {
    return run(script, Map.of());
  }

  /** The same with variables. */
  Child.Result run(String script, Map<String, String> variables) {
    return run(script, articles, variables);
  }

  private Child.Result run(String script, Path where, Map<String, String> variables) {
    Map<String, String> all = new TreeMap<>(variables);
    all.put("HOME", folder.resolve("home").toString());
    all.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    all.put("GIT_CONFIG_NOSYSTEM", "1");
    Child child = new Child(where);
    all.forEach(child::with);
    return child.run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script);
  }
}
