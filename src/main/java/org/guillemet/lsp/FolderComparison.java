package org.guillemet.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.MessageType;
import org.guillemet.compare.Aliases;
import org.guillemet.lsp.folders.Folder;
import org.guillemet.pipeline.Analyses;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Comparison;
import org.guillemet.pipeline.Failures;
import org.guillemet.pipeline.Timings;
import org.guillemet.repository.config.Settings;
import org.guillemet.rules.DossierRule;

/**
 * Compares open documents with the other articles of their folder when nobody has typed for a
 * while. Thread-safe.
 */
final class FolderComparison {

  private final ScheduledExecutorService worker;
  private final Duration pause;
  private final List<DossierRule> rules;
  private final Function<Path, Analyses> kept;
  private final Neighbours neighbours;
  private final Desk desk;
  private final Review review;
  private final Editor editor;
  private final Map<Path, ScheduledFuture<?>> waiting = new HashMap<>();

  /** What the log says already. */
  private final Set<String> told = new HashSet<>();

  /** Says what is found in a document that was compared with others. */
  interface Review {
    Examined of(Examined examined, Around around);
  }

  /**
   * @param worker of one thread, which alone uses the neighbours
   * @param pause how long nobody may have typed
   * @param kept the analyses that earlier runs have left for a folder
   */
  FolderComparison(
      ScheduledExecutorService worker,
      Duration pause,
      List<DossierRule> rules,
      Function<Path, Analyses> kept,
      Neighbours neighbours,
      Desk desk,
      Review review,
      Editor editor) {
    this.worker = worker;
    this.pause = pause;
    this.rules = List.copyOf(rules);
    this.kept = kept;
    this.neighbours = neighbours;
    this.desk = desk;
    this.review = review;
    this.editor = editor;
  }

  /** Compares what is open in a folder after a pause, if its articles belong together. */
  void soon(Folder folder) {
    if (folder.isShared()) {
      schedule(folder);
    } else {
      desk.documents(folder).forEach(desk::dropCompared);
    }
  }

  private synchronized void schedule(Folder folder) {
    try {
      ScheduledFuture<?> next =
          worker.schedule(() -> run(folder), pause.toMillis(), TimeUnit.MILLISECONDS);
      Optional.ofNullable(waiting.put(folder.root(), next))
          .ifPresent(before -> before.cancel(/* mayInterruptIfRunning= */ false));
    } catch (RejectedExecutionException e) {
      waiting.clear(); // the server is going down
    }
  }

  /** Forgets the articles of all folders when nothing is open any more. */
  void release() {
    if (desk.documents().isEmpty()) {
      try {
        worker.execute(neighbours::clear);
      } catch (RejectedExecutionException e) {
        // likewise
      }
    }
  }

  private void run(Folder folder) {
    try {
      compare(folder);
    } catch (IOException e) {
      editor.log(MessageType.Warning, folder.root() + ": not compared: " + Failures.reason(e));
      desk.documents(folder).forEach(desk::dropCompared);
    } catch (RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError
        | AssertionError e) {
      editor.log(MessageType.Error, folder.root() + ": not compared: " + Failures.describe(e));
      desk.documents(folder).forEach(desk::dropCompared);
    }
  }

  private void compare(Folder folder) throws IOException {
    List<Examined> open = new ArrayList<>();
    for (Examined examined : desk.examined()) {
      if (examined.document().place().folder() == folder) {
        if (examined.how().dossier().isPresent()) {
          open.add(examined);
        } else {
          desk.dropCompared(examined.document());
        }
      }
    }
    if (open.isEmpty()) {
      return; // whoever is examined comes again
    }
    Set<String> paths =
        open.stream().map(e -> e.document().place().path()).collect(Collectors.toSet());
    Neighbours.Interest interest = () -> isAsItWas(folder, open);
    Optional<List<Neighbours.Neighbour>> others =
        interest.lasts()
            ? neighbours.of(folder, paths, kept.apply(folder.root()), interest)
            : Optional.empty();
    if (others.isPresent()) {
      compare(open, others.get());
    } else if (interest.lasts()) {
      open.forEach(examined -> desk.dropCompared(examined.document()));
    } else {
      soon(folder);
    }
  }

  private boolean isAsItWas(Folder folder, List<Examined> open) {
    return !desk.isBusy(folder) && open.stream().allMatch(e -> desk.isCurrent(e.document()));
  }

  private void compare(List<Examined> open, List<Neighbours.Neighbour> others) {
    Map<String, ArticleSettings> how = new HashMap<>();
    Map<String, Settings> settings = new HashMap<>();
    Map<String, String> addresses = new HashMap<>();
    List<Checked> articles = new ArrayList<>();
    for (Examined examined : open) {
      OpenDocument document = examined.document();
      articles.add(examined.alone());
      how.put(document.place().path(), examined.how());
      settings.put(document.place().path(), examined.settings());
      addresses.put(document.place().path(), document.uri());
    }
    for (Neighbours.Neighbour other : others) {
      articles.add(other.checked());
      how.put(other.checked().article().path(), other.how());
      settings.put(other.checked().article().path(), other.settings());
    }
    Compared compared =
        new Comparison(
                rules,
                path -> how.getOrDefault(path, ArticleSettings.DEFAULT),
                Aliases.together(settings.values().stream().map(Settings::aliases).toList()),
                new Timings())
            .compare(articles);
    compared.omissions().stream()
        .filter(omission -> omission.isTrouble() && !addresses.containsKey(omission.path()))
        .map(omission -> omission.path() + ": not compared: " + omission.reason())
        .filter(told::add)
        .forEach(line -> editor.log(MessageType.Error, line));
    Around around = new Around(compared, settings, addresses);
    open.forEach(examined -> desk.compared(review.of(examined, around)));
  }
}
