package org.guillemet.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.guillemet.material.Verifier;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.repository.config.FillerChoice;
import org.guillemet.text.Article;

/** Finds the material that articles name in their front matter. Implementations are thread-safe. */
public interface NamedMaterial {

  /**
   * What an article is held against.
   *
   * @param verifier empty: nothing
   * @param omissions what is named and cannot be used
   */
  record Found(Optional<Verifier> verifier, List<Omission> omissions) {

    /** Of an article that names nothing. */
    public static final Found NOTHING = new Found(Optional.empty(), List.of());

    public Found {
      Objects.requireNonNull(verifier);
      omissions = List.copyOf(omissions);
    }
  }

  /**
   * What an article is held against, as the files are now.
   *
   * @param folder that the path of the article is relative to
   * @param fillers what its settings say of fillers
   * @param pipeline reads whom a document quotes
   */
  Found of(Path folder, Article article, FillerChoice fillers, Supplier<Pipeline> pipeline);

  /** Forgets what was read. */
  void forget();
}
