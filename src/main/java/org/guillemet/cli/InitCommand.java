package org.guillemet.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.cli.console.Output;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.repository.config.ConfigException;
import org.guillemet.repository.config.Configurations;
import org.guillemet.repository.config.FirstConfiguration;
import org.guillemet.repository.config.Options;
import org.guillemet.repository.config.Survey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guillemet init}: a configuration to begin with. */
@Command(
    name = "init",
    description = "Write a commented " + Configurations.FILE_NAME + " that suits the articles.",
    footer = {
      "",
      "Looks at the names of the folders and at some of the articles; checks nothing.",
      "",
      "Exit status: 0, or 2 when the file is there already or cannot be written.",
      "",
      "Examples:",
      "  guillemet init",
      "  guillemet init articles/"
    })
final class InitCommand implements Callable<Integer> {

  private static final String HERE = ".";

  private final Environment environment;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Where the file goes; it holds for all below (default: this folder).")
  private Optional<String> folder;

  @Option(names = "--force", description = "Write over a file that is there.")
  private boolean force;

  InitCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UserErrorException {
    String named = folder.orElse(HERE);
    Path place = place(named);
    String name =
        folder.map(f -> f.replaceFirst("/+$", "") + "/").orElse("") + Configurations.FILE_NAME;
    boolean exists =
        Files.exists(place.resolve(Configurations.FILE_NAME), LinkOption.NOFOLLOW_LINKS);
    if (exists && !force) {
      throw new UserErrorException(name + ": is there already; --force writes over it");
    }
    Optional<String> above = exists ? Optional.empty() : above(named);
    Output output = new Output(environment, Optional.of(name));
    output.check(List.of(), List.of());
    Survey survey = Survey.of(place);
    output.write(out -> out.write(FirstConfiguration.of(survey)));
    environment.say(name + ": written, for all articles below its folder");
    above.ifPresent(other -> environment.say(other + " holds there no longer"));
    environment.say(seen(survey));
    parts(survey).ifPresent(environment::say);
    environment.say(
        "next: \"guillemet check %s\" shows what it finds; \"guillemet baseline %s\" accepts what is there today"
            .formatted(named, named));
    return ExitStatus.CLEAN;
  }

  private Path place(String named) throws UserErrorException {
    try {
      Path place = environment.directory().resolve(named);
      if (!Files.isDirectory(place)) {
        throw new UserErrorException(
            named + (Files.exists(place) ? ": is no folder" : ": no such folder"));
      }
      return place;
    } catch (InvalidPathException e) {
      throw new UserErrorException(named + ": not a path", e);
    }
  }

  /** The file that has held for the folder, as messages call it. */
  private Optional<String> above(String named) {
    try {
      return new Configurations(
              environment.directory(),
              Optional.empty(),
              Options.NONE,
              environment.rules().descriptions())
          .of(named + "/")
          .file();
    } catch (ConfigException e) {
      return Optional.of(e.file());
    }
  }

  private static String seen(Survey survey) {
    if (survey.articles() == 0) {
      return "no articles (.txt, .md, .html, .docx) are here yet";
    }
    List<String> parts =
        Stream.concat(
                new TreeMap<>(survey.languages())
                    .entrySet().stream()
                        .map(e -> e.getValue() + " in " + FirstConfiguration.name(e.getKey())),
                survey.others() == 0
                    ? Stream.empty()
                    : Stream.of(survey.others() + " in other languages"))
            .toList();
    return "looked at %d of %d articles: %s%s"
        .formatted(
            survey.read(),
            survey.articles(),
            parts.isEmpty() ? "none could be read" : String.join(", ", parts),
            survey.outlet().map(o -> "; most name " + o + " as their outlet").orElse(""));
  }

  private static Optional<String> parts(Survey survey) {
    List<String> patterns =
        Stream.of(Survey.Part.values()).flatMap(s -> survey.patterns(s).stream()).toList();
    return patterns.isEmpty()
        ? Optional.empty()
        : Optional.of("settings of their own for " + String.join(", ", patterns));
  }
}
