package org.guillemet.repository;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.compare.Account;
import org.guillemet.text.Language;

/** A ledger as it stands on disk. Immutable. */
public final class LedgerFile {

  private final String path;
  private final String source;
  private final List<Line> lines;

  private LedgerFile(String path, String source, List<Line> lines) {
    this.path = path;
    this.source = source;
    this.lines = List.copyOf(lines);
  }

  /**
   * @param path as the user named the file
   * @param source all that stands in it
   * @throws LedgerException when a line is no entry; lines without anything are passed over
   */
  public static LedgerFile parse(String path, String source) throws LedgerException {
    List<Line> lines = new ArrayList<>();
    int number = 1;
    int start = 0;
    while (start < source.length()) {
      int end = source.indexOf('\n', start);
      end = end < 0 ? source.length() : end;
      String line = source.substring(start, end);
      if (!line.isBlank()) {
        try {
          lines.add(LineReader.read(line, start));
        } catch (LineReader.InvalidLineException e) {
          throw new LedgerException(path, number, e.getMessage());
        }
      }
      start = end + 1;
      number++;
    }
    return new LedgerFile(path, source, lines);
  }

  /** What it says. */
  public Ledger ledger() {
    return Ledger.of(lines.stream().map(Line::entry).toList());
  }

  /**
   * The articles that are recorded, as far as the ledger knows them: what each quotes, at its place
   * in the ledger's file. Every quotation stands in one of them.
   *
   * @param except paths, as in the ledger, of articles that do not count
   */
  public List<Account> accounts(Set<String> except) {
    Map<String, RecordedArticle> articles = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Line line : lines) {
      Optional<Appearance> where =
          line.entry().appearances().stream().filter(a -> !except.contains(a.path())).findFirst();
      if (where.isPresent() && seen.add(line.entry().quote().fingerprint())) {
        Language language = line.entry().quote().language();
        articles
            .computeIfAbsent(
                where.get().path() + "\n" + language,
                key -> new RecordedArticle(where.get(), language))
            .add(line);
      }
    }
    return articles.values().stream().map(article -> article.account(path, source)).toList();
  }
}
