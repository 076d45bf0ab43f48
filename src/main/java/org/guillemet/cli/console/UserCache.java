package org.guillemet.cli.console;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where this system keeps what programs can make again for their user. */
public final class UserCache {

  private UserCache() {}

  /** The folder of models; none for a user without a home. */
  public static Optional<Path> models() {
    return models(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"));
  }

  /**
   * The folder of models. On macOS it is that of Linux, where scripts keep their parts, too.
   *
   * @param system as Java calls it
   * @param variables of the environment
   * @param home the user's home as Java knows it; a system that knows none says anything
   */
  static Optional<Path> models(String system, Map<String, String> variables, String home) {
    Optional<Path> own =
        system.toLowerCase(Locale.ROOT).startsWith("windows")
            ? absolute(variables.get("LOCALAPPDATA"))
            : absolute(variables.get("XDG_CACHE_HOME"))
                .or(
                    () ->
                        absolute(variables.getOrDefault("HOME", home))
                            .map(user -> user.resolve(".cache")));
    return own.map(folder -> folder.resolve("guillemet").resolve("models"));
  }

  private static Optional<Path> absolute(String folder) {
    try {
      return Optional.ofNullable(folder).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
