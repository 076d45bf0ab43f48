package org.guillemet.repository.config;

import java.nio.file.Path;
import java.util.List;
import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.builtin.BuiltInRules;

/** Texts of configuration files, read without a file. */
final class Yaml {

  static final List<RuleDescription> RULES = BuiltInRules.set().descriptions();

  private static final Path FOLDER = Path.of("").toAbsolutePath();

  private Yaml() {}

  static ConfigFile file(String yaml) throws ConfigException {
    return new ConfigParser(Configurations.FILE_NAME, BuiltInRules.set().names())
        .parse(FOLDER, yaml);
  }

  /** What is in force for {@code a.md}. */
  static Settings settings(String yaml) throws ConfigException {
    return settings(yaml, "a.md");
  }

  /**
   * @param path relative to the folder of the file
   */
  static Settings settings(String yaml, String path) throws ConfigException {
    ConfigFile file = file(yaml);
    return InForce.of(file.section(file.overridesFor(path)), RULES).settings();
  }

  /** All that is wrong with a text, without the name of the file. */
  static List<String> mistakes(String yaml) {
    try {
      file(yaml);
      return List.of();
    } catch (ConfigException e) {
      return e.messages().stream()
          .map(message -> message.substring(Configurations.FILE_NAME.length() + 1))
          .toList();
    }
  }
}
