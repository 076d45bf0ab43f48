package org.guillemet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.guillemet.cli.console.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: help and version. */
@Command(
    name = "guillemet",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = GuillemetCommand.Version.class,
    description = "Checks articles and asks one question of every sentence: who says so?",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  guillemet check draft.md",
      "  guillemet check --fail-on warning articles/",
      "  guillemet extract --format json -o said.json articles/*.html",
      "  pbpaste | guillemet check --stdin-name draft.md -",
      "  guillemet explain unattributed-quotation",
      "",
      "Articles never leave this machine. \"guillemet COMMAND --help\" tells more of a command."
    })
final class GuillemetCommand implements Callable<Integer> {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and exit.")
  @SuppressWarnings("unused") // picocli acts on the option itself
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  @SuppressWarnings("unused") // likewise
  private boolean version;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitStatus.TROUBLE;
  }

  /** The version of the program, which the build writes into a resource. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"guillemet " + number()};
    }

    static String number() {
      try (InputStream in = GuillemetCommand.class.getResourceAsStream("version.txt")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      } catch (IOException e) {
        throw new IllegalStateException("the program's version cannot be read", e);
      }
    }
  }
}
