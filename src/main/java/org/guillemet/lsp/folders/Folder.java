package org.guillemet.lsp.folders;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.repository.config.ConfigException;
import org.guillemet.repository.config.Configurations;
import org.guillemet.repository.config.Configured;
import org.guillemet.repository.config.Options;
import org.guillemet.rules.RuleDescription;

/** A folder that articles are looked at in, with what is configured there. Thread-safe. */
public final class Folder {

  /**
   * Where an article is.
   *
   * @param folder that it is looked at in
   * @param path below it, with {@code /} between names
   */
  public record Place(Folder folder, String path) {
    public Place {
      Objects.requireNonNull(folder);
      Objects.requireNonNull(path);
    }
  }

  private final Path root;
  private final boolean shared;
  private final List<RuleDescription> rules;
  private volatile Configurations configurations;

  /**
   * @param root an absolute path
   * @param shared whether the editor has opened it, so that its articles belong together
   * @param rules all there are
   */
  public Folder(Path root, boolean shared, List<RuleDescription> rules) {
    this.root = root;
    this.shared = shared;
    this.rules = rules;
    this.configurations = read();
  }

  private Configurations read() {
    return new Configurations(root, Optional.empty(), Options.NONE, rules);
  }

  public Path root() {
    return root;
  }

  /** Whether its articles are compared with each other. */
  public boolean isShared() {
    return shared;
  }

  /** What is configured for an article of it. */
  public Configured configured(String path) throws ConfigException {
    return configurations.of(path);
  }

  /** Forgets what was configured. */
  public void reload() {
    configurations = read();
  }

  /** The address of a file of it. */
  public String uri(String path) {
    return root.resolve(path).normalize().toUri().toString();
  }

  /** What a file is called in it, if it is there. */
  public Optional<String> path(Path file) {
    return file.startsWith(root)
        ? Optional.of(root.relativize(file).toString().replace(File.separatorChar, '/'))
        : Optional.empty();
  }
}
