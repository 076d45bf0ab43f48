package org.guillemet.ingest;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the files that a user's arguments name: files, folders with all that they hold, globs.
 *
 * <p>Inside folders hidden files and folders are skipped, and links to folders are not followed.
 * Thread-safe.
 */
public final class FileFinder {

  private static final String STANDARD_INPUT = "-";

  /** Says nothing: {@code ./a.txt} is {@code a.txt}. */
  private static final Pattern HERE = Pattern.compile("^(?:\\./+)*(?:\\.$)?");

  private final Path directory;
  private final Purpose purpose;

  /**
   * What was found.
   *
   * @param paths as the user named them, with {@code /} between names and no {@code ./} before
   *     them, sorted, no file twice; {@code -} is standard input
   * @param problems what could not be found, in the order of the arguments, nothing twice
   */
  public record Found(List<String> paths, List<Problem> problems) {
    public Found {
      paths = List.copyOf(paths);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Something that the user named and that is no file of the kinds that are looked for.
   *
   * @param path as the user named it
   * @param reason a clause for the user
   */
  public record Problem(String path, String reason) {
    public Problem {
      Objects.requireNonNull(path);
      Objects.requireNonNull(reason);
    }
  }

  /**
   * @param directory what relative arguments are relative to
   * @param purpose what the files will be read for
   */
  public FileFinder(Path directory, Purpose purpose) {
    this.directory = directory;
    this.purpose = purpose;
  }

  /** The files of all arguments together. */
  public Found find(List<String> arguments) {
    Set<Problem> problems = new LinkedHashSet<>();
    Set<String> names = new TreeSet<>();
    for (String argument : arguments) {
      try {
        names.addAll(find(argument, problems));
      } catch (InvalidPathException | PatternSyntaxException e) {
        problems.add(new Problem(argument, "not a path or a pattern"));
      } catch (IOException e) {
        problems.add(new Problem(argument, "cannot be read"));
      }
    }
    return new Found(distinct(names), List.copyOf(problems));
  }

  /**
   * All files in the directory, links to the same file once; what cannot be read is passed over.
   *
   * @param most how many files and folders are looked at
   * @return empty when there are more: somebody may have opened the whole disk
   */
  public Optional<List<String>> all(int most) throws IOException {
    int[] seen = new int[1];
    List<String> files = walk("", isWanted(), new LinkedHashSet<>(), () -> ++seen[0] <= most);
    return seen[0] > most ? Optional.empty() : Optional.of(distinct(new TreeSet<>(files)));
  }

  private List<String> find(String argument, Set<Problem> problems) throws IOException {
    if (argument.isBlank()) {
      problems.add(new Problem("\"" + argument + "\"", "an empty name"));
      return List.of();
    }
    if (argument.equals(STANDARD_INPUT)) {
      return List.of(argument);
    }
    String name = HERE.matcher(argument.replace(File.separatorChar, '/')).replaceFirst("");
    if (isGlob(name) && !exists(name)) {
      return glob(name, problems);
    }
    Path path = directory.resolve(name);
    if (Files.isDirectory(path)) {
      String folder = name.replaceFirst("/+$", "");
      int known = problems.size();
      List<String> files = walk(folder, isWanted(), problems);
      if (files.isEmpty() && problems.size() == known) {
        problems.add(
            new Problem(
                argument,
                "no %s in this folder %s".formatted(purpose.all(), purpose.extensions())));
      }
      return files;
    }
    if (!Files.exists(path)) {
      problems.add(new Problem(argument, "no such file"));
      return List.of();
    }
    Optional<String> objection = purpose.objection(name);
    objection.ifPresent(reason -> problems.add(new Problem(argument, reason)));
    return objection.isPresent() ? List.of() : List.of(name);
  }

  private boolean exists(String name) {
    try {
      return Files.exists(directory.resolve(name));
    } catch (InvalidPathException e) {
      // Some systems do not allow the characters of a glob in names.
      return false;
    }
  }

  private static boolean isGlob(String name) {
    return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  private List<String> glob(String pattern, Set<Problem> problems) throws IOException {
    int wild = 0;
    while ("*?[{".indexOf(pattern.charAt(wild)) < 0) {
      wild++;
    }
    int slash = pattern.lastIndexOf('/', wild);
    String folder = slash < 0 ? "" : pattern.substring(0, Math.max(slash, 1));
    String rest = pattern.substring(slash + 1);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
    // Two stars stand for any number of folders, none included.
    PathMatcher withoutFolders =
        FileSystems.getDefault().getPathMatcher("glob:" + rest.replace("**/", ""));
    int known = problems.size();
    List<String> files =
        Files.isDirectory(directory.resolve(folder))
            ? walk(
                folder,
                isWanted().and(file -> matcher.matches(file) || withoutFolders.matches(file)),
                problems)
            : List.of();
    if (files.isEmpty() && problems.size() == known) {
      problems.add(
          new Problem(pattern, "no %s matches %s".formatted(purpose.one(), purpose.extensions())));
    }
    return files;
  }

  private Predicate<Path> isWanted() {
    return file -> purpose.objection(file.toString()).isEmpty();
  }

  private List<String> walk(String folder, Predicate<Path> wanted, Set<Problem> problems)
      throws IOException {
    return walk(folder, wanted, problems, () -> true);
  }

  /**
   * The files below a folder that are wanted; the predicate sees paths relative to it.
   *
   * @param patience asked before each file and folder; they end with it
   */
  private List<String> walk(
      String folder, Predicate<Path> wanted, Set<Problem> problems, BooleanSupplier patience)
      throws IOException {
    Path start = directory.resolve(folder.isEmpty() ? "." : folder + "/").toRealPath();
    String prefix = folder.isEmpty() || folder.equals("/") ? folder : folder + "/";
    List<String> files = new ArrayList<>();
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return !path.equals(start) && isHidden(path)
                ? FileVisitResult.SKIP_SUBTREE
                : goOn(patience);
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            Path relative = start.relativize(path);
            if (!isHidden(path) && wanted.test(relative) && Files.isRegularFile(path)) {
              files.add(prefix + relative.toString().replace(File.separatorChar, '/'));
            }
            return goOn(patience);
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) {
            String relative = start.relativize(path).toString().replace(File.separatorChar, '/');
            String name = relative.isEmpty() ? folder : prefix + relative;
            problems.add(new Problem(name.isEmpty() ? "." : name, "cannot be read"));
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static FileVisitResult goOn(BooleanSupplier patience) {
    return patience.getAsBoolean() ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  /** Every file under the first of its names. */
  private List<String> distinct(Set<String> names) {
    Set<Path> seen = new HashSet<>();
    return names.stream().filter(name -> name.equals(STANDARD_INPUT) || isNew(name, seen)).toList();
  }

  /** Whether it is a file that has not been seen; what the system does not take back is none. */
  private boolean isNew(String name, Set<Path> seen) {
    try {
      return seen.add(place(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Where a path leads, which is one place for all spellings of it.
   *
   * @param name of a file or a folder; of one that does not exist it is what the name says
   * @throws InvalidPathException if it is no path on this system
   */
  public Path place(String name) {
    Path path = directory.resolve(name);
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
