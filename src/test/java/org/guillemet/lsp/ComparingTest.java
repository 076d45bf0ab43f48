package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors see of documents that are compared with other articles, without models. */
class ComparingTest {

  private static final String TEXT = "A SHARED hall.\n";

  @TempDir Path folder;
  private TestEditor editor;
  private Path root;
  private Path draft;

  @BeforeEach
  void start() throws IOException {
    editor = new TestEditor(Words.parts());
    root = folder.toRealPath();
    draft = root.resolve("draft.md");
  }

  @AfterEach
  void stop() throws IOException {
    editor.close();
  }

  private List<Diagnostic> awaitShared(Path file) throws InterruptedException {
    return editor.await(file, p -> TestEditor.brief(p.getDiagnostics()).contains("shared-word"));
  }

  private void awaitNothing(Path file) throws InterruptedException {
    assertThat(editor.await(file, p -> p.getDiagnostics().isEmpty())).isEmpty();
  }

  @Test
  void whatComparingHasFoundHasActions() throws Exception {
    Files.writeString(root.resolve("later.md"), TEXT);
    editor.greet(root, "en").open(draft, TEXT);
    Diagnostic shared = awaitShared(draft).get(0);

    assertThat(editor.actions(draft, shared.getRange()))
        .extracting(CodeAction::getTitle)
        .contains("Ignore shared-word here: write why");
  }
}
