package org.guillemet.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.stream.Stream;
import org.guillemet.cli.choices.Choices;
import org.guillemet.cli.choices.ColorChoice;
import org.guillemet.cli.choices.Destination;
import org.guillemet.cli.choices.ListFormat;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.cli.daemon.DaemonCommand;
import org.guillemet.cli.daemon.Runs;
import org.guillemet.cli.shell.Shell;
import org.guillemet.repository.config.FailOn;
import org.guillemet.repository.config.LanguageChoice;
import org.guillemet.repository.config.Suggestions;
import org.guillemet.rules.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands wired together, and what becomes of their errors. */
final class Program {

  /** The runs of the daemon's clients. */
  private static final Runs DAEMON =
      new Runs() {
        @Override
        public int run(String[] arguments, Environment environment) {
          return Program.run(arguments, environment);
        }

        @Override
        public String describe(String[] arguments, Throwable failure) {
          return ReportOptions.disclosure(arguments).of(failure);
        }
      };

  private Program() {}

  /** Runs the program, and returns its exit status. */
  static int run(String[] args, Environment environment) {
    CommandLine program = new CommandLine(new GuillemetCommand());
    commands(args, environment).forEach(program::addSubcommand);
    program
        .setOut(new PrintWriter(new OutputStreamWriter(environment.out(), StandardCharsets.UTF_8)))
        .setErr(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(environment.color() ? Ansi.ON : Ansi.OFF))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((e, arguments) -> misused(e, environment))
        .setExecutionExceptionHandler(
            (e, command, result) -> failed(e, ReportOptions.disclosure(args), environment))
        .registerConverter(Charset.class, Program::charset)
        .registerConverter(LanguageChoice.class, Choices::language)
        .registerConverter(Severity.class, Choices::severity)
        .registerConverter(Destination.class, Destination::parse);
    for (Class<? extends Enum<?>> type :
        List.of(ListFormat.class, ColorChoice.class, FailOn.class, Shell.class)) {
      register(program, type);
    }
    return program.execute(args);
  }

  /**
   * The command that is called, where it knows nothing of the others, or all of them: to learn what
   * they all take takes picocli longer than it takes to read an article.
   */
  private static List<Object> commands(String[] args, Environment environment) {
    return switch (args.length == 0 ? "" : args[0]) {
      case "check" -> List.of(new CheckCommand(environment));
      case "extract" -> List.of(new ExtractCommand(environment));
      case "report" -> List.of(new ReportCommand(environment));
      default ->
          List.of(
              new CheckCommand(environment),
              new ExtractCommand(environment),
              new ReportCommand(environment),
              new BaselineCommand(environment),
              new InitCommand(environment),
              new ConfigCommand(environment),
              new RulesCommand(environment),
              new ExplainCommand(environment),
              new LspCommand(environment),
              new DaemonCommand(environment, DAEMON),
              new CompletionCommand(environment),
              new ManCommand(environment));
    };
  }

  private static <E extends Enum<?>> void register(CommandLine program, Class<E> type) {
    program.registerConverter(type, word -> Choices.parse(type, word));
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new TypeConversionException("\"" + name + "\" is not an encoding that Java knows");
    }
  }

  private static int misused(ParameterException e, Environment environment) {
    CommandLine command = e.getCommandLine();
    e.getMessage().lines().forEach(environment::say);
    if (e instanceof UnmatchedArgumentException unmatched) {
      unmatched.getUnmatched().stream()
          .findFirst()
          .flatMap(word -> Suggestions.closest(word, known(command)))
          .ifPresent(word -> environment.say("did you mean \"" + word + "\"?"));
    }
    String name = command.getCommandSpec().qualifiedName();
    environment.say("try \"" + name + " --help\"");
    return ExitStatus.TROUBLE;
  }

  /** The words that the command would have understood. */
  private static List<String> known(CommandLine command) {
    return Stream.concat(
            command.getSubcommands().keySet().stream(),
            command.getCommandSpec().optionsMap().keySet().stream())
        .toList();
  }

  private static int failed(Exception e, Disclosure disclosure, Environment environment) {
    if (e instanceof UserErrorException error) {
      error.messages().forEach(environment::say);
    } else {
      environment.say(disclosure.of(e));
    }
    return ExitStatus.TROUBLE;
  }
}
