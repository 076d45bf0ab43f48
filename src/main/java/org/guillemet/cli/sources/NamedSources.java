package org.guillemet.cli.sources;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.guillemet.ingest.FileFinder;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.Purpose;
import org.guillemet.text.Article;

/**
 * Tells the files apart from the agencies, addresses and titles that the front matter of an article
 * names as its sources. An article may come from anybody, so it opens no files but those near it.
 * Thread-safe.
 */
final class NamedSources {

  /** "https://insee.fr", "www.insee.fr/report.html", "insee.fr/report.html". */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:\\p{Alpha}[\\w+.-]*+://|www\\.|[\\p{Alnum}-]++(?:\\.[\\p{Alnum}-]++)*+"
              + "(?<=\\.\\p{Alpha}{2,24})/).*");

  /** What has signs of a pattern may be a title: "What now?". */
  private static final Pattern FOLDERS_WITH_STARS = Pattern.compile("(?:.*/)?\\*.*");

  private static final Pattern SIGNS = Pattern.compile(".*[*?\\[{].*");

  private static final String FAR =
      "neither below the folder of this article nor below the working directory; name it with"
          + " --against";

  private final Path directory;
  private final FileFinder finder;

  /**
   * What an article names.
   *
   * @param paths files to hold it against
   * @param problems clauses for the user on entries that cannot be used
   * @param others entries that are no files
   */
  record Found(List<String> paths, List<String> problems, List<String> others) {
    Found {
      paths = List.copyOf(paths);
      problems = List.copyOf(problems);
      others = List.copyOf(others);
    }
  }

  /**
   * @param directory what relative paths on the command line are relative to
   */
  NamedSources(Path directory) {
    this.directory = directory;
    this.finder = new FileFinder(directory, Purpose.MATERIAL);
  }

  /** The sources of an article. */
  Found of(Article article) {
    List<String> paths = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> others = new ArrayList<>();
    String folder = article.path().substring(0, article.path().lastIndexOf('/') + 1);
    for (String source : article.metadata().sources()) {
      try {
        String path = Path.of(source).isAbsolute() ? source : folder + source;
        if (source.equals("-")) {
          problems.add(told(source, "standard input; name it with --against"));
        } else if (isOther(source, path)) {
          others.add(source);
        } else if (!exists(path) && SIGNS.matcher(source).matches()) {
          problems.add(told(source, "a pattern; name it with --against"));
        } else if (!isNear(path, folder)) {
          problems.add(told(source, FAR));
        } else {
          FileFinder.Found found = finder.find(List.of(path));
          List<String> near = found.paths().stream().filter(f -> isNear(f, folder)).toList();
          paths.addAll(near);
          found.problems().forEach(problem -> problems.add(told(source, problem.reason())));
          if (near.size() < found.paths().size()) {
            problems.add(told(source, FAR));
          }
        }
      } catch (InvalidPathException e) {
        others.add(source);
      }
    }
    return new Found(paths, problems, others);
  }

  private static String told(String source, String reason) {
    return "sources: " + source + ": " + reason;
  }

  private boolean isOther(String source, String path) {
    boolean address = ADDRESS.matcher(source).matches() && !exists(path);
    boolean named =
        Format.ofPath(source).isPresent()
            || Files.isDirectory(directory.resolve(path))
            || FOLDERS_WITH_STARS.matcher(source).matches();
    return address || !named;
  }

  private boolean exists(String path) {
    return Files.exists(directory.resolve(path));
  }

  private boolean isNear(String path, String folder) {
    return isBelow(path, folder) || isBelow(path, "");
  }

  /** Links are followed where there is something to follow. */
  private boolean isBelow(String path, String folder) {
    return exists(path)
        ? finder.place(path).startsWith(finder.place(folder))
        : normal(path).startsWith(normal(folder));
  }

  private Path normal(String path) {
    return directory.resolve(path).toAbsolutePath().normalize();
  }
}
