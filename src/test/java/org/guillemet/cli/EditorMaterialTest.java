package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.sources.EditorMaterial;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.lsp.NamedMaterial.Found;
import org.guillemet.pipeline.Omission;
import org.guillemet.repository.config.FillerChoice;
import org.guillemet.rules.builtin.BuiltInRules;
import org.guillemet.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What articles in an editor are held against. */
class EditorMaterialTest {

  @TempDir private Path folder;
  private EditorMaterial material;

  @BeforeEach
  void open() throws IOException {
    material =
        new EditorMaterial(
            new Environment(
                Path.of("elsewhere"),
                new ByteArrayInputStream("SY: Why?".getBytes(StandardCharsets.UTF_8)),
                new ByteArrayOutputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                false,
                false,
                BuiltInRules.set(),
                batch -> Runner::analyze,
                Optional::empty));
    write("We will close the old mill in May.");
  }

  private void write(String turn) throws IOException {
    Files.writeString(folder.resolve("talk.txt"), "BRUN: " + turn + "\n\nSY: Why?\n");
  }

  private Found of(String sources) throws UnreadableArticleException {
    String text = "---\nsources: %s\n---\n\nThe old mill closes in May.\n".formatted(sources);
    Article article =
        new ArticleReader()
            .read("draft.md", text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    return material.of(
        folder,
        article,
        FillerChoice.FOLD,
        () -> {
          throw new AssertionError("this material quotes nobody");
        });
  }

  @Test
  void anArticleThatNamesNothingIsHeldAgainstNothing() throws Exception {
    assertThat(of("[]")).isEqualTo(Found.NOTHING);
  }

  @Test
  void materialIsReadOnceAndAgainWhenItHasChanged() throws Exception {
    Found first = of("talk.txt");
    assertThat(first.verifier()).isPresent();
    assertThat(of("talk.txt").verifier().orElseThrow()).isSameAs(first.verifier().orElseThrow());

    write("We will not close the old mill.");

    assertThat(of("talk.txt").verifier().orElseThrow()).isNotSameAs(first.verifier().orElseThrow());
  }

  @Test
  void whatCannotBeUsedIsToldEachTime() throws Exception {
    for (int time = 0; time < 2; time++) {
      assertThat(of("[gone.txt, AFP]").omissions())
          .singleElement()
          .extracting(Omission::reason)
          .asString()
          .contains("gone.txt");
    }
    Files.writeString(folder.resolve("gone.txt"), "BRUN: In May.\n\nSY: Why?\n");
    assertThat(of("[gone.txt, AFP]").omissions()).isEmpty();
  }

  @Test
  void materialThatCannotBeReadIsUsedOnceItCan() throws Exception {
    Path talk = folder.resolve("talk.txt");
    Files.write(talk, new byte[] {(byte) 0xff, 'x'});
    assertThat(of("talk.txt").omissions()).extracting(Omission::path).containsExactly("talk.txt");

    write("We will close it.");

    assertThat(of("talk.txt").verifier()).isPresent();
  }

  @Test
  void whatTheEditorSaysIsNoMaterial() throws Exception {
    assertThat(of("'-'").verifier()).isEmpty();
  }
}
