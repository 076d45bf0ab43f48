package org.guillemet.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.ingest.Format;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Conllu;
import org.guillemet.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short articles with grammar on which a stage once failed: {@code NAME.txt, NAME.conllu}. */
class CrashesTest {

  private static final Path FOLDER = Path.of("src/test/resources/crashes");

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".conllu"))
          .map(n -> n.replace(".conllu", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void goThroughEveryStageNow(String name) throws IOException {
    Analysis analysis = Conllu.read(Files.readString(FOLDER.resolve(name + ".conllu")));
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(name + ".txt"));
    Article article =
        Stages.read(bytes, Format.PLAIN_TEXT, Optional.of(analysis.language())).orElseThrow();
    Stages.all(List.of(article, article), a -> analysis);
  }
}
