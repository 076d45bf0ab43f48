package org.guillemet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.KeptFile;
import org.guillemet.cli.console.Output;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.compare.Account;
import org.guillemet.pipeline.Checked;
import org.guillemet.repository.Ledger;
import org.guillemet.repository.LedgerException;
import org.guillemet.repository.LedgerFile;
import org.guillemet.repository.LedgerWriter;

/** The ledger that the user names: read, and written anew. */
final class LedgerFiles {

  private final Environment environment;
  private final String name;

  LedgerFiles(Environment environment, String name) {
    this.environment = environment;
    this.name = name;
  }

  /**
   * The articles that are recorded, but for those that are checked now.
   *
   * @param paths of these, as the user named them
   * @param stdinName what standard input is called
   */
  List<Account> archive(List<String> paths, Optional<String> stdinName) throws UserErrorException {
    KeptFile file = file();
    if (!file.exists()) {
      throw new UserErrorException(
          name + ": no such file; \"guillemet extract --ledger\" begins a ledger");
    }
    Set<String> checked =
        paths.stream()
            .map(p -> file.called(p.equals("-") ? stdinName.orElse(p) : p))
            .collect(Collectors.toSet());
    return read(file).accounts(checked);
  }

  /** Fails now, before the work, if the ledger could not be written after it. */
  void check(Inspection inspection, Optional<String> stdinName, List<String> reports)
      throws UserErrorException {
    if (inspection.paths().contains("-") && stdinName.isEmpty()) {
      throw new UserErrorException(
          "--ledger: standard input has no name to be recorded under: give it one with"
              + " --stdin-name");
    }
    KeptFile file = file();
    Output output = file.output();
    output.check(inspection.paths(), inspection.configurations());
    for (String report : reports) {
      if (output.isOneWith(new Output(environment, Optional.of(report)))) {
        throw new UserErrorException(name + ": is the report; a ledger is a file of its own");
      }
    }
    if (file.exists()) {
      read(file);
    }
  }

  /**
   * Writes what the articles quote into the ledger; one that was not read whole changes nothing.
   */
  void record(List<Checked> all) throws UserErrorException {
    KeptFile file = file();
    List<Checked> articles = new ArrayList<>();
    for (Checked checked : all) {
      if (checked.omissions().stream().anyMatch(o -> o.isTrouble() || o.isUnread())) {
        environment.say(
            "%s: %s was not read as a whole, and is not recorded"
                .formatted(name, checked.article().path()));
      } else {
        articles.add(checked);
      }
    }
    Ledger before = file.exists() ? read(file).ledger() : Ledger.EMPTY;
    Ledger after = before.with(articles, article -> file.called(article.path()));
    file.output().write(out -> LedgerWriter.write(after, out));
  }

  private static LedgerFile read(KeptFile file) throws UserErrorException {
    try {
      return LedgerFile.parse(file.name(), file.text());
    } catch (LedgerException e) {
      throw new UserErrorException(e.getMessage(), e);
    }
  }

  private KeptFile file() throws UserErrorException {
    return KeptFile.named(environment, name);
  }
}
