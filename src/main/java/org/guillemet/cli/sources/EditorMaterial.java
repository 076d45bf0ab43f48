package org.guillemet.cli.sources;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.guillemet.cli.console.Environment;
import org.guillemet.ingest.FileFinder;
import org.guillemet.lsp.NamedMaterial;
import org.guillemet.material.Verifier;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.repository.config.FillerChoice;
import org.guillemet.text.Article;

/** The material that articles in an editor name, as on the command line. Thread-safe. */
public final class EditorMaterial implements NamedMaterial {

  private static final FileFinder.Found NOTHING_ELSE = new FileFinder.Found(List.of(), List.of());

  private final Environment environment;
  private final Map<Path, MaterialShelf> shelves = new HashMap<>();

  public EditorMaterial(Environment environment) {
    this.environment = environment;
  }

  @Override
  public synchronized Found of(
      Path folder, Article article, FillerChoice fillers, Supplier<Pipeline> pipeline) {
    if (article.metadata().sources().isEmpty()) {
      return Found.NOTHING;
    }
    Environment there = in(folder);
    MaterialShelf shelf =
        shelves.computeIfAbsent(folder, f -> new MaterialShelf(there, Optional.empty(), pipeline));
    shelf.renew();
    MaterialFiles files = new MaterialFiles(there, NOTHING_ELSE, shelf);
    Optional<Verifier> verifier = files.of(article, fillers);
    if (Thread.currentThread().isInterrupted()) {
      shelves.remove(folder); // reading was stopped: nothing is wrong with the files
    }
    return new Found(verifier, files.omissions());
  }

  /** Standard input is the editor's. */
  private Environment in(Path folder) {
    return new Environment(
        folder,
        InputStream.nullInputStream(),
        environment.out(),
        environment.err(),
        environment.terminal(),
        environment.color(),
        environment.rules(),
        environment.analyzers(),
        environment.build());
  }

  @Override
  public synchronized void forget() {
    shelves.clear();
  }
}
