package org.guillemet.lsp.folders;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guillemet.lsp.folders.Folder.Place;
import org.guillemet.rules.RuleDescription;

/** The folders that the editor has opened, and those of documents outside of them. Thread-safe. */
public final class Folders {

  private static final Pattern UNFIT = Pattern.compile("[ \"<>\\\\^`{|}\\[\\]]");

  private final List<RuleDescription> rules;
  private final List<Folder> shared = new ArrayList<>();
  private final Map<Path, Folder> others = new HashMap<>();

  /**
   * @param rules all there are
   */
  public Folders(List<RuleDescription> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Takes a folder in that the editor has opened. */
  public synchronized void open(String uri) {
    Optional<Path> root = file(uri);
    if (root.isPresent() && shared.stream().noneMatch(f -> f.root().equals(root.get()))) {
      shared.add(new Folder(root.get(), /* shared= */ true, rules));
    }
  }

  /** Forgets a folder that the editor has closed. */
  public synchronized void close(String uri) {
    file(uri).ifPresent(root -> shared.removeIf(folder -> folder.root().equals(root)));
  }

  /** Reads what is configured anew when it is asked for next. */
  public synchronized void reload() {
    shared.forEach(Folder::reload);
    others.clear();
  }

  /**
   * Where a document belongs: in the innermost open folder, or else in its own.
   *
   * @return empty when it is no file; what is not saved yet belongs into the first folder
   */
  public synchronized Optional<Place> place(String uri) {
    if (uri.startsWith("untitled:")) {
      Folder folder =
          shared.isEmpty() ? other(Path.of("").toAbsolutePath().normalize()) : shared.get(0);
      return Optional.of(
          new Place(folder, uri.substring(uri.lastIndexOf('/') + 1).replace(':', '-')));
    }
    return file(uri).flatMap(this::place);
  }

  private Optional<Place> place(Path file) {
    Optional<Place> known =
        shared.stream()
            .filter(folder -> file.startsWith(folder.root()))
            .max(Comparator.comparingInt(folder -> folder.root().getNameCount()))
            .flatMap(folder -> folder.path(file).map(path -> new Place(folder, path)));
    if (known.isPresent() || file.getParent() == null) {
      return known;
    }
    return Optional.of(new Place(other(file.getParent()), file.getFileName().toString()));
  }

  private Folder other(Path root) {
    return others.computeIfAbsent(root, r -> new Folder(r, /* shared= */ false, rules));
  }

  /** With what may not stand in an address in the form that may: some editors write it as it is. */
  private static String encoded(String uri) {
    return UNFIT.matcher(uri).replaceAll(m -> "%%%02X".formatted((int) m.group().charAt(0)));
  }

  /** The file at an address, if it is one. */
  public static Optional<Path> file(String uri) {
    try {
      URI address = new URI(encoded(uri));
      return "file".equalsIgnoreCase(address.getScheme())
          ? Optional.of(Path.of(address).toAbsolutePath().normalize())
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
