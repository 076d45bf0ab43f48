package org.guillemet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.guillemet.pipeline.Failures;
import org.guillemet.yaml.InvalidYamlException;
import org.guillemet.yaml.YamlDocument;

/** Finds and reads the configuration file. */
final class ConfigReader {

  /** What the file is called that is read without being asked for. */
  static final String DEFAULT_NAME = ".guillemet.yml";

  private ConfigReader() {}

  /** What the named file says; without a name, the one in the working directory if it exists. */
  static Config read(Environment environment, Optional<String> named) throws UserErrorException {
    String name = named.orElse(DEFAULT_NAME);
    try {
      Path file = environment.directory().resolve(name);
      if (named.isEmpty() && !Files.exists(file)) {
        return Config.NONE;
      }
      String yaml = Files.readString(file);
      return new ConfigParser(name, yaml, environment.ruleNames()).parse(YamlDocument.parse(yaml));
    } catch (IOException e) {
      throw new UserErrorException(name + ": " + Failures.reason(e), e);
    } catch (InvalidPathException e) {
      throw new UserErrorException(name + ": not a path", e);
    } catch (InvalidYamlException e) {
      throw new UserErrorException(name + ":" + e.line() + ": " + e.getMessage(), e);
    }
  }
}
