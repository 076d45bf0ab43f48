package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.report.jsonld.LinkedData;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

  @TempDir Path folder;

  @Tag("models")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "fixtures/en/strike-foundry.txt",
        "fixtures/en/mill-letter.html",
        "fixtures/fr/greve-fonderie.txt",
        "fixtures/fr/enquete-captages.md"
      })
  void aFixtureIsSoundLinkedData(String fixture) throws IOException, UnreadableArticleException {
    Runner.Result result =
        Runner.withModels(Path.of(""))
            .run("check", "--fail-on", "never", "--format", "jsonld", fixture);
    Article article =
        new ArticleReader()
            .read(fixture, Files.readAllBytes(Path.of(fixture)), ReadOptions.DEFAULT);

    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.CLEAN);
    LinkedData data = LinkedData.of(result.out());
    data.assertIsSound();
    data.assertSelects(article);
    assertThat(data.ofType("Quotation")).isNotEmpty();
    assertThat(data.ofType("Claim")).isNotEmpty();
    assertThat(data.ofType("Person")).isNotEmpty();
  }

  @Test
  void checkHasFindingsAndExtractHasNone() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "This is WRONG and MINOR.\n");

    Runner runner = new Runner(folder);
    Runner.Result checked = runner.run("check", "--format", "jsonld", "a.txt");
    Runner.Result extracted = runner.run("extract", "--format", "jsonld", "a.txt");

    assertThat(checked.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(LinkedData.of(checked.out()).ofType("Rating")).hasSize(2);
    assertThat(extracted.status()).isEqualTo(ExitStatus.CLEAN);
    assertThat(LinkedData.of(extracted.out()).ofType("Rating")).isEmpty();
    assertThat(LinkedData.of(extracted.out()).ofType("NewsArticle")).hasSize(1);
  }

  @Test
  void whatCouldNotBeReadIsSaid() throws IOException {
    Files.writeString(folder.resolve("crash.txt"), "This will CRASH.\n");
    Files.write(folder.resolve("latin.txt"), new byte[] {'a', (byte) 0xE9, 'b'});

    Runner.Result result =
        new Runner(folder).run("extract", "--format", "jsonld", "crash.txt", "latin.txt");

    assertThat(result.status()).isEqualTo(ExitStatus.TROUBLE);
    assertThat(result.out())
        .contains("\"crash.txt#omission-1\"")
        .contains("\"latin.txt#omission-2\"")
        .contains("\"failure\"")
        .contains("\"unreadable\"");
    LinkedData.of(result.out());
  }

  @Test
  void theListOfRulesHasNoSuchForm() {
    Runner.Result result = new Runner(folder).run("rules", "--format", "jsonld");

    assertThat(result.status()).isEqualTo(ExitStatus.TROUBLE);
    assertThat(result.err()).contains("\"jsonld\" is none of text, json");
  }
}
