package org.guillemet.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guillemet.compare.Account;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Failures;
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
    Path file = file();
    if (!Files.exists(file)) {
      throw new UserErrorException(
          name + ": no such file; \"guillemet extract --ledger\" begins a ledger");
    }
    Set<String> checked =
        paths.stream()
            .map(p -> called(file, p.equals("-") ? stdinName.orElse(p) : p))
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
    Output output = new Output(environment, Optional.of(name));
    output.check(inspection.paths(), inspection.configurations());
    for (String report : reports) {
      if (output.isOneWith(new Output(environment, Optional.of(report)))) {
        throw new UserErrorException(name + ": is the report; a ledger is a file of its own");
      }
    }
    Path file = file();
    if (Files.exists(file)) {
      read(file);
    }
  }

  /**
   * Writes what the articles quote into the ledger; one that was not read whole changes nothing.
   */
  void record(List<Checked> all) throws UserErrorException {
    Path file = file();
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
    Ledger before = Files.exists(file) ? read(file).ledger() : Ledger.EMPTY;
    Ledger after = before.with(articles, article -> called(file, article.path()));
    new Output(environment, Optional.of(name)).write(out -> LedgerWriter.write(after, out));
  }

  private LedgerFile read(Path file) throws UserErrorException {
    try {
      return LedgerFile.parse(name, Files.readString(file));
    } catch (LedgerException e) {
      throw new UserErrorException(e.getMessage(), e);
    } catch (CharacterCodingException e) {
      throw new UserErrorException(name + ": not UTF-8", e);
    } catch (IOException e) {
      throw new UserErrorException(name + ": cannot be read: " + Failures.reason(e), e);
    }
  }

  /** What the ledger calls an article: its path from the ledger's folder on, with slashes. */
  private String called(Path file, String path) {
    Path article = resolve(path);
    Path folder = file.getParent();
    Path called = article.getRoot().equals(folder.getRoot()) ? folder.relativize(article) : article;
    return called.toString().replace('\\', '/');
  }

  private Path file() throws UserErrorException {
    try {
      return resolve(name);
    } catch (InvalidPathException e) {
      throw new UserErrorException(name + ": not a path", e);
    }
  }

  private Path resolve(String path) {
    return environment.directory().resolve(path).toAbsolutePath().normalize();
  }
}
