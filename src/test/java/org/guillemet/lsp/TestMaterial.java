package org.guillemet.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.material.Fillers;
import org.guillemet.material.MaterialReader;
import org.guillemet.material.Verifier;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.repository.config.FillerChoice;
import org.guillemet.text.Article;

/** The one file that an article names, read whenever it is asked for. */
final class TestMaterial implements NamedMaterial {

  @Override
  public Found of(Path folder, Article article, FillerChoice fillers, Supplier<Pipeline> pipeline) {
    List<String> sources = article.metadata().sources();
    if (sources.isEmpty()) {
      return Found.NOTHING;
    }
    String path = sources.get(0);
    try {
      Article read =
          new ArticleReader()
              .read(path, Files.readAllBytes(folder.resolve(path)), ReadOptions.DEFAULT);
      Verifier verifier = new Verifier(MaterialReader.read(read), Fillers.FOLDED);
      return new Found(Optional.of(verifier), List.of());
    } catch (IOException | UnreadableArticleException e) {
      Omission omission = Omission.ofFile(path, Omission.Cause.UNREADABLE, "no such file");
      return new Found(Optional.empty(), List.of(omission));
    }
  }

  @Override
  public void forget() {}
}
