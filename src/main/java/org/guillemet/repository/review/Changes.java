package org.guillemet.repository.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/**
 * What a git repository says has changed since a revision: in commits, in the index, in the working
 * tree. A file that git does not know is all new. Thread-safe.
 */
public final class Changes {

  private final Git git;
  private final Path root;
  private final Path directory;
  private final String base;
  private final Set<String> tracked;

  /** The names of changed files, as they were, by their names now. */
  private final Map<String, String> changed;

  private final Map<String, ChangedLines> lines = new ConcurrentHashMap<>();

  /** Where the words of an article come from. */
  public enum Origin {
    /** A file: git knows what it was. */
    FILE,
    /** Standard input: what an editor holds is not in the file yet, so every line is new. */
    STANDARD_INPUT,
    /** A record of an article that is not there: nothing of it is new. */
    LEDGER
  }

  private Changes(
      Git git,
      Path root,
      Path directory,
      String base,
      Set<String> tracked,
      Map<String, String> changed) {
    this.git = git;
    this.root = root;
    this.directory = directory;
    this.base = base;
    this.tracked = Set.copyOf(tracked);
    this.changed = Map.copyOf(changed);
  }

  /**
   * What has changed since a branch was started from a revision: since the last commit that both
   * have.
   *
   * @param directory somewhere in the working tree; paths of articles are relative to it
   * @throws RevisionException when that cannot be told
   */
  public static Changes since(Path directory, String revision) throws RevisionException {
    Git here = new Git(directory.toAbsolutePath());
    String top = root(here);
    Git git = new Git(Path.of(top));
    String commit = commit(git, revision);
    String base = base(git, commit);
    Map<String, String> changed = new HashMap<>();
    Iterator<String> names =
        answer(git, "diff", "--name-status", "-z", "-M", "--no-ext-diff", base, "--")
            .names()
            .iterator();
    while (names.hasNext()) {
      String status = names.next();
      String before = names.next();
      boolean moved = status.startsWith("R") || status.startsWith("C");
      changed.put(moved ? names.next() : before, before);
    }
    Set<String> tracked = new HashSet<>(answer(git, "ls-files", "-z").names());
    return new Changes(git, real(Path.of(top)), directory, base, tracked, changed);
  }

  private static String root(Git git) throws RevisionException {
    Git.Answer top = git.ask("rev-parse", "--show-toplevel");
    return top.word()
        .orElseThrow(() -> new RevisionException("no git repository is here: " + top.err()));
  }

  private static String commit(Git git, String revision) throws RevisionException {
    Git.Answer answer =
        git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (answer.word().isPresent()) {
      return answer.word().get();
    }
    if (!git.ask("rev-parse", "--verify", "--quiet", "HEAD").isYes()) {
      throw new RevisionException("the repository has no commits yet");
    }
    throw new RevisionException(
        isShallow(git)
            ? "no such revision in this shallow clone: fetch it first, or clone with full history"
            : "no such revision");
  }

  private static String base(Git git, String commit) throws RevisionException {
    Optional<String> base = git.ask("merge-base", commit, "HEAD").word();
    if (base.isPresent()) {
      return base.get();
    }
    if (!git.ask("rev-parse", "--verify", "--quiet", "HEAD").isYes()) {
      throw new RevisionException("nothing is committed on this branch yet");
    }
    throw new RevisionException(
        isShallow(git)
            ? "no commit is known that it shares with this branch, as the clone is shallow: fetch"
                + " the full history (git fetch --unshallow; fetch-depth: 0)"
            : "it shares no commit with this branch");
  }

  private static boolean isShallow(Git git) throws RevisionException {
    return git.ask("rev-parse", "--is-shallow-repository").out().strip().equals("true");
  }

  private static Git.Answer answer(Git git, String... arguments) throws RevisionException {
    Git.Answer answer = git.ask(arguments);
    if (!answer.isYes()) {
      throw new RevisionException("git " + arguments[0] + ": " + answer.err());
    }
    return answer;
  }

  /**
   * Whether a finding is on changed lines or, across articles, involves a changed article.
   *
   * @param origins of its articles
   */
  public boolean touch(Finding finding, Function<Article, Origin> origins)
      throws RevisionException {
    boolean across =
        finding.related().stream()
            .anyMatch(r -> !r.article().path().equals(finding.article().path()));
    if (!across) {
      return touchLines(finding.article(), finding.span(), origins);
    }
    if (!of(finding.article(), origins).isEmpty()) {
      return true;
    }
    for (Related related : finding.related()) {
      if (!of(related.article(), origins).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean touchLines(Article article, Span words, Function<Article, Origin> origins)
      throws RevisionException {
    Span span = article.reading().toSource(words);
    String source = article.source();
    int first = line(source, 0, 1, span.start());
    return of(article, origins).touch(first, line(source, span.start(), first, span.end()));
  }

  /** The line that an offset stands in, counted on from another. */
  private static int line(String source, int from, int line, int to) {
    return line + (int) source.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  private ChangedLines of(Article article, Function<Article, Origin> origins)
      throws RevisionException {
    return switch (origins.apply(article)) {
      case FILE -> ofFile(article);
      case STANDARD_INPUT -> ChangedLines.ALL;
      case LEDGER -> ChangedLines.NONE;
    };
  }

  private ChangedLines ofFile(Article article) throws RevisionException {
    String path = article.path();
    ChangedLines known = lines.get(path);
    if (known == null) {
      known = read(article);
      lines.put(path, known);
    }
    return known;
  }

  private ChangedLines read(Article article) throws RevisionException {
    Path file = real(directory.toAbsolutePath().resolve(article.path()));
    if (!file.startsWith(root)) {
      return ChangedLines.ALL;
    }
    String name = root.relativize(file).toString().replace('\\', '/');
    if (!tracked.contains(name)) {
      return ChangedLines.ALL;
    }
    if (!changed.containsKey(name)) {
      return ChangedLines.NONE;
    }
    String before = changed.get(name);
    String difference =
        answer(
                git,
                "diff",
                "-U0",
                "-M",
                "--no-ext-diff",
                "--no-textconv",
                "--no-color",
                base,
                "--",
                ":(literal)" + before,
                ":(literal)" + name)
            .out();
    return difference.contains("\nBinary files ")
        ? ChangedLines.ALL
        : ChangedLines.of(difference, article.source());
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
