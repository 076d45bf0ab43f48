package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document beside as many articles as are compared, without models. */
class LargeFolderTest {

  /** On two busy cores it takes some seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String TEXT = "The hall WRONG closes on Monday, and nobody knows why.\n";

  @TempDir Path folder;
  private final AtomicInteger checked = new AtomicInteger();
  private TestEditor editor;
  private Path draft;

  @BeforeEach
  void open() throws IOException {
    editor =
        new TestEditor(
            Words.parts(
                article -> {
                  checked.incrementAndGet();
                  return Words.analyze(article);
                }));
    draft = folder.toRealPath().resolve("draft.md");
    Files.writeString(draft, TEXT);
    for (int i = 1; i < Neighbours.MOST; i++) {
      Files.writeString(folder.resolve("article" + i + ".md"), TEXT.replace("hall", "hall " + i));
    }
  }

  @AfterEach
  void leave() throws IOException {
    editor.close();
  }

  private void awaitComparison(int version) throws Exception {
    editor.await(draft, version);
    editor.await(draft, version);
  }

  @Test
  void eachArticleIsCheckedOnceHoweverOftenADocumentIsCompared() throws Exception {
    long start = System.nanoTime();
    editor.greet(folder.toRealPath(), "en").open(draft, TEXT);
    awaitComparison(1);
    assertThat(checked).hasValue(Neighbours.MOST);

    for (int version = 2; version < 5; version++) {
      editor.change(draft, version, TEXT + "\nLine " + version + ".\n");
      awaitComparison(version);
    }

    assertThat(checked).hasValue(Neighbours.MOST + 3);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
  }

  @Test
  void whatIsTypedIsShownBeforeTheOthersAreRead() throws Exception {
    editor.greet(folder.toRealPath(), "en").open(draft, TEXT);
    editor.await(draft, 1);

    assertThat(checked).hasValueLessThan(Neighbours.MOST);
  }

  @Test
  void oneArticleMoreAndNoneIsRead() throws Exception {
    Files.writeString(folder.resolve("one-more.md"), TEXT);
    editor.greet(folder.toRealPath(), "en").open(draft, TEXT);
    editor.await(draft, 1);

    assertThat(editor.log.take().getMessage()).contains("more than 500 articles");
    assertThat(checked).hasValue(1);
  }
}
