package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of lines changes nothing of what is found. */
@Tag("models")
class LineMemoryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fixtures/en/strike-foundry.txt",
        "fixtures/fr/greve-fonderie.txt",
        "docs/example/council.md"
      })
  void anEditedArticleIsReadAsIfItWereNew(String path) throws Exception {
    String text = Files.readString(Path.of(path));
    Analyzer fresh = SharedAnalyzer.get();
    Analyzer editing = new CoreNlpAnalyzer(true).forEditing();
    for (String edited : edits(text)) {
      Article article = article(path, edited);
      assertThat(editing.analyze(article).sentences())
          .isEqualTo(fresh.analyze(article).sentences());
    }
  }

  /** As somebody works on an article: words go, come and move, the paragraphs around them stay. */
  private static List<String> edits(String text) {
    int middle = text.indexOf(' ', text.length() / 2);
    int third = text.indexOf('\n', text.length() / 3);
    List<String> edits = new ArrayList<>(List.of(text));
    edits.add(text.substring(0, middle) + " Marie" + text.substring(middle));
    edits.add(text.substring(0, middle) + "." + text.substring(middle));
    edits.add(text.substring(0, third) + text.substring(Math.min(text.length(), third + 40)));
    edits.add(text.substring(third) + text.substring(0, third));
    edits.add("\"" + text);
    edits.add(text.toUpperCase(java.util.Locale.ROOT));
    edits.add(text);
    return edits;
  }

  private static Article article(String path, String text) throws Exception {
    return new ArticleReader()
        .read(path, text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
  }
}
