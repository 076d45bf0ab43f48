package org.guillemet.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.guillemet.cli.choices.ListFormat;
import org.guillemet.cli.choices.MessageOptions;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.cli.console.Output;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.repository.config.CompareChoice;
import org.guillemet.repository.config.ConfigException;
import org.guillemet.repository.config.Configurations;
import org.guillemet.repository.config.Configured;
import org.guillemet.repository.config.FailOn;
import org.guillemet.repository.config.LanguageChoice;
import org.guillemet.repository.config.Options;
import org.guillemet.repository.config.SettingsJson;
import org.guillemet.repository.config.SettingsText;
import org.guillemet.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guillemet config}: what is in force for an article, and why. */
@Command(
    name = "config",
    description = "Print what is in force for an article, and where each value comes from.",
    footer = {
      "",
      "The article is not read, and need not exist. The options are those of \"check\": with them",
      "one sees what a run with them would do.",
      "",
      "Exit status: 0, or 2 for wrong usage or configuration.",
      "",
      "Examples:",
      "  guillemet config articles/opinion/bridge.md",
      "  guillemet config --format json articles/",
    })
final class ConfigCommand implements Callable<Integer> {

  private static final String HERE = ".";

  private final Environment environment;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "An article, or a folder with articles (default: this folder).")
  private Optional<String> file;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Configuration (default: the nearest "
              + Configurations.FILE_NAME
              + " from the article's folder upwards).")
  private Optional<String> config;

  @Option(names = "--lang", paramLabel = "fr|en|auto", description = "As in \"check\".")
  private Optional<LanguageChoice> language;

  @Mixin private MessageOptions messages;

  @Option(names = "--by-folder", description = "As in \"check\".")
  private boolean byFolder;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      description = "As in \"check\".")
  private Optional<FailOn> failOn;

  @Option(
      names = "--min-severity",
      paramLabel = "error|warning|info",
      description = "As in \"check\".")
  private Optional<Severity> minSeverity;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "text: YAML with comments (default: ${DEFAULT-VALUE}).")
  private ListFormat format;

  ConfigCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UserErrorException {
    String path = file.orElse(HERE);
    Options options =
        new Options(
            language,
            messages.choice(),
            byFolder ? Optional.of(CompareChoice.BY_FOLDER) : Optional.empty(),
            failOn,
            minSeverity);
    Configured configured = configured(path, options);
    new Output(environment, Optional.empty())
        .write(
            out -> {
              if (format == ListFormat.JSON) {
                SettingsJson.write(configured, path, out);
              } else {
                SettingsText.write(configured, path, out);
              }
            });
    return ExitStatus.CLEAN;
  }

  private Configured configured(String path, Options options) throws UserErrorException {
    try {
      boolean bareFolder =
          !path.endsWith("/") && Files.isDirectory(environment.directory().resolve(path));
      return new Configurations(
              environment.directory(), config, options, environment.rules().descriptions())
          .of(bareFolder ? path + "/" : path);
    } catch (ConfigException e) {
      throw new UserErrorException(e.messages());
    } catch (InvalidPathException e) {
      throw new UserErrorException(path + ": not a path", e);
    }
  }
}
