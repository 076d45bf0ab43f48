package org.guillemet.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guillemet.cli.choices.Choices;
import org.guillemet.cli.choices.Destination;
import org.guillemet.cli.choices.OutputFormat;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.Output;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.report.Ink;
import org.guillemet.report.Results;

/** The reports that a user asks for: each in its form, and where it goes. */
final class Reports {

  private final Environment environment;
  private final ReportOptions options;
  private final Map<OutputFormat, Form> forms;
  private final List<Destination> destinations;

  /** Writes a report of one form. */
  interface Form {
    /**
     * @param ink how text is coloured
     */
    void write(Results results, Ink ink, Writer out) throws IOException;
  }

  /**
   * @param forms those that the command can write
   */
  Reports(Environment environment, ReportOptions options, Map<OutputFormat, Form> forms)
      throws UserErrorException {
    this.environment = environment;
    this.options = options;
    this.forms = forms;
    this.destinations = destinations();
  }

  private List<Destination> destinations() throws UserErrorException {
    List<Destination> asked =
        options.formats.isEmpty()
            ? List.of(new Destination(OutputFormat.TEXT, Optional.empty()))
            : options.formats;
    long open = asked.stream().filter(d -> d.file().isEmpty()).count();
    if (open > 1) {
      throw new UserErrorException(
          "--format: only one report can go to standard output: name files for the others, as in"
              + " --format "
              + Choices.word(asked.get(0).format())
              + "=FILE");
    }
    if (open == 0 && options.output.isPresent()) {
      throw new UserErrorException(
          "--output: every --format names a file of its own already; leave one of the two out");
    }
    List<Destination> destinations = new ArrayList<>();
    for (Destination destination : asked) {
      if (!forms.containsKey(destination.format())) {
        throw new UserErrorException(
            "--format: this command does not write %s; there are %s"
                .formatted(
                    Choices.word(destination.format()),
                    String.join(", ", forms.keySet().stream().map(Choices::word).toList())));
      }
      destinations.add(
          new Destination(destination.format(), destination.file().or(() -> options.output)));
    }
    return List.copyOf(destinations);
  }

  /**
   * Fails now, before the work, if a report could not be written after it.
   *
   * @param articles files that are checked
   * @param others files that are read besides
   */
  void check(List<String> articles, List<String> others) throws UserErrorException {
    for (int i = 0; i < destinations.size(); i++) {
      output(destinations.get(i)).check(articles, others);
      for (Destination earlier : destinations.subList(0, i)) {
        output(destinations.get(i)).checkApart(output(earlier));
      }
    }
  }

  /** The files that will be written. */
  List<String> files() {
    return destinations.stream().flatMap(d -> d.file().stream()).toList();
  }

  /** Writes all of them, each with what its form shows of articles that have no minimum. */
  void write(Results results) throws UserErrorException {
    Results told = options.disclosure().of(results);
    for (Destination destination : destinations) {
      Results shown = told.from(destination.format().minimum());
      // A file is nobody's terminal.
      Ink ink = options.color.ink(environment.color() && destination.file().isEmpty());
      Form form = forms.get(destination.format());
      output(destination).write(out -> form.write(shown, ink, out));
    }
  }

  private Output output(Destination destination) {
    return new Output(environment, destination.file());
  }
}
