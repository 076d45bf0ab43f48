package org.guillemet.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.MessageType;
import org.guillemet.ingest.Format;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.linguistics.EditingAnalyzer;
import org.guillemet.lsp.folders.Baselines;
import org.guillemet.lsp.folders.Folder.Place;
import org.guillemet.lsp.folders.Folders;
import org.guillemet.pipeline.Failures;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.repository.config.Configurations;
import org.guillemet.rules.RuleDescription;

/** One editor's work from its greeting to its leave. Thread-safe. */
final class Session implements AutoCloseable {

  /** An article is examined when nobody has typed for so long. */
  static final Duration PAUSE = Duration.ofMillis(100);

  /** It is compared with others when nobody has typed for so long. */
  private static final Duration LONG_PAUSE = Duration.ofMillis(1_500);

  /** What changes the findings of documents when it changes. */
  private static final List<String> RULING = List.of(Configurations.FILE_NAME, Baselines.FILE_NAME);

  private final Editor editor;
  private final Folders folders;
  private final Desk desk;
  private final FolderComparison comparison;
  private final NamedMaterial material;
  private final ConfigTrouble trouble;
  private final Commands commands;
  private final Pages pages = new Pages();

  /** The texts of those that are open. */
  private final Map<Path, String> configurations = new ConcurrentHashMap<>();

  private final ScheduledExecutorService first;
  private final ScheduledExecutorService second;

  Session(ServerParts parts, Editor editor) {
    this.editor = editor;
    this.material = parts.material();
    List<RuleDescription> rules = parts.rules().descriptions();
    this.folders = new Folders(rules);
    this.trouble = new ConfigTrouble(editor);
    this.commands = new Commands(editor, pages, parts.rules().names());
    this.first = Executors.newSingleThreadScheduledExecutor(task -> thread(task, "examine"));
    this.second = Executors.newSingleThreadScheduledExecutor(task -> thread(task, "compare"));
    Supplier<Analyzer> analyzer = once(parts.analyzer());
    Supplier<Pipeline> edited =
        once(
            () ->
                new Pipeline(
                    new EditingAnalyzer(analyzer.get(), this::isWorkWanted),
                    parts.rules().ofArticles()));
    Pipeline others =
        new Pipeline(article -> analyzer.get().analyze(article), parts.rules().ofArticles());
    Supplier<Pipeline> readers =
        once(() -> new Pipeline(article -> analyzer.get().analyze(article), List.of()));
    Examiner examiner =
        new Examiner(
            parts.rules(),
            edited,
            (folder, article, settings) ->
                material.of(folder.root(), article, settings.fillers(), readers),
            trouble::tell);
    AtomicReference<FolderComparison> later = new AtomicReference<>();
    Publisher publisher =
        new Publisher(
            editor, examiner, trouble, document -> later.get().soon(document.place().folder()));
    this.desk = new Desk(first, publisher);
    this.comparison =
        new FolderComparison(
            second,
            LONG_PAUSE,
            parts.rules().ofDossiers(),
            parts.kept(),
            new Neighbours(others, editor),
            desk,
            examiner::review,
            editor);
    later.set(comparison);
  }

  private static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(task, "guillemet-" + name);
    thread.setDaemon(true);
    return thread;
  }

  private boolean isWorkWanted() {
    return desk.isWorkWanted();
  }

  /** The same value whenever it is asked for; it is made when it is asked for first. */
  private static <T> Supplier<T> once(Supplier<T> maker) {
    AtomicReference<T> made = new AtomicReference<>();
    return () -> {
      synchronized (made) {
        return made.updateAndGet(known -> known == null ? maker.get() : known);
      }
    };
  }

  Editor editor() {
    return editor;
  }

  Folders folders() {
    return folders;
  }

  Desk desk() {
    return desk;
  }

  Commands commands() {
    return commands;
  }

  /** Takes a document that has been opened, if it is one that is checked. */
  void open(String uri, String language, String text, int version) {
    if (Folders.file(uri).filter(pages::holds).isPresent()) {
      return; // a page of ours
    }
    configuration(uri).ifPresent(file -> configurations.put(file, text));
    Optional<Place> place = folders.place(uri);
    Optional<Format> named = place.flatMap(p -> Format.ofPath(p.path()));
    Optional<Format> format =
        named.isPresent() || !uri.startsWith("untitled:") ? named : format(language);
    if (format.filter(Session::isChecked).isPresent()) {
      desk.put(new OpenDocument(uri, place.orElseThrow(), format, text, version), Duration.ZERO);
    }
  }

  private static Optional<Format> format(String language) {
    return switch (language) {
      case "markdown" -> Optional.of(Format.MARKDOWN);
      case "plaintext", "text" -> Optional.of(Format.PLAIN_TEXT);
      case "html" -> Optional.of(Format.HTML);
      default -> Optional.empty();
    };
  }

  private static boolean isChecked(Format format) {
    return format == Format.MARKDOWN || format == Format.PLAIN_TEXT || format == Format.HTML;
  }

  /** Where a configuration is, if an address is that of one. */
  private static Optional<Path> configuration(String uri) {
    return Folders.file(uri).filter(file -> file.endsWith(Configurations.FILE_NAME));
  }

  /** The text of a configuration as it stands in the editor, if it is open. */
  Optional<String> configuration(Path file) {
    return Optional.ofNullable(configurations.get(file));
  }

  /** The text of a document or a configuration that is open. */
  Optional<String> text(String uri) {
    return desk.document(uri)
        .map(OpenDocument::text)
        .or(() -> configuration(uri).flatMap(this::configuration));
  }

  /** Takes the new text of a document or a configuration. */
  void change(String uri, String text, Optional<Integer> version) {
    configuration(uri).ifPresent(file -> configurations.replace(file, text));
    desk.document(uri)
        .ifPresent(
            document ->
                desk.put(document.with(text, version.orElse(document.version() + 1)), PAUSE));
  }

  /** Lets go of a document. */
  void close(String uri) {
    configuration(uri).ifPresent(configurations::remove);
    Optional<OpenDocument> document = desk.document(uri);
    desk.close(uri);
    document.ifPresent(d -> comparison.soon(d.place().folder()));
    comparison.release();
    if (desk.documents().isEmpty()) {
      try {
        first.execute(material::forget); // there, nobody waits while a file is read
      } catch (RejectedExecutionException e) {
        // the server is going down
      }
    }
  }

  /** Does what files that have changed on the disk ask for. */
  void changed(List<String> uris) {
    if (uris.stream().anyMatch(uri -> RULING.stream().anyMatch(name -> uri.endsWith("/" + name)))) {
      reload();
    } else {
      consult(uris);
    }
  }

  /** Reads what is configured anew, and examines all documents under it. */
  void reload() {
    folders.reload();
    trouble.settle();
    for (OpenDocument document : desk.documents()) {
      Optional<Place> place = folders.place(document.uri());
      place.ifPresent(p -> desk.put(document.at(p), Duration.ZERO));
    }
  }

  /**
   * Looks again at what depends on other files, which have changed: documents that name material
   * are examined anew, and all are compared anew.
   */
  private void consult(List<String> uris) {
    Set<String> independent =
        desk.examined().stream()
            .filter(examined -> examined.alone().article().metadata().sources().isEmpty())
            .map(examined -> examined.document().uri())
            .collect(Collectors.toSet());
    for (OpenDocument document : desk.documents()) {
      // What one depends on that is still being examined is not known yet.
      boolean others = uris.stream().anyMatch(uri -> !uri.equals(document.uri()));
      if (others && !independent.contains(document.uri())) {
        desk.put(document.at(document.place()), PAUSE);
      }
    }
    desk.documents().stream()
        .map(document -> document.place().folder())
        .distinct()
        .forEach(comparison::soon);
  }

  @Override
  public void close() {
    first.shutdownNow();
    second.shutdownNow();
    try {
      pages.clear();
    } catch (IOException e) {
      editor.log(MessageType.Log, "pages of rules stay behind: " + Failures.reason(e));
    }
  }
}
