package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
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

  private void change(Path file) {
    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(new FileEvent(TestEditor.uri(file), FileChangeType.Changed))));
  }

  @Test
  void nothingOfItStaysWhenTheFolderIsClosed() throws Exception {
    Files.writeString(root.resolve("later.md"), TEXT);
    editor.greet(root, "en").open(draft, TEXT);
    awaitShared(draft);

    editor
        .server()
        .getWorkspaceService()
        .didChangeWorkspaceFolders(
            new DidChangeWorkspaceFoldersParams(
                new WorkspaceFoldersChangeEvent(
                    List.of(), List.of(new WorkspaceFolder(TestEditor.uri(root), "news")))));

    awaitNothing(draft);
  }

  @Test
  void nothingOfItStaysWhenTheConfigurationWantsNoComparison() throws Exception {
    Path config = root.resolve(".guillemet.yml");
    Files.writeString(root.resolve("later.md"), TEXT);
    editor.greet(root, "en").open(draft, TEXT);
    awaitShared(draft);

    Files.writeString(config, "compare: none\n");
    change(config);

    awaitNothing(draft);
  }

  @Test
  void nothingOfItStaysWhenTheFolderGrowsTooLarge() throws Exception {
    Path later = Files.writeString(root.resolve("later.md"), TEXT);
    editor.greet(root, "en").open(draft, TEXT);
    awaitShared(draft);

    for (int i = 0; i <= Neighbours.MOST; i++) {
      Files.writeString(root.resolve("old-" + i + ".md"), "The hall closes.\n");
    }
    change(later);

    awaitNothing(draft);
  }

  @Test
  void whatADocumentHadThatIsClosedUnsavedIsGone() throws Exception {
    Path later = root.resolve("later.md");
    editor.greet(root, "en").open(draft, TEXT);
    editor.open(later, TEXT);
    awaitShared(draft);

    editor
        .server()
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(TestEditor.id(later)));

    awaitNothing(draft);
  }

  @Test
  void workElsewhereHoldsNothingUp() throws Exception {
    CountDownLatch free = new CountDownLatch(1);
    editor.close();
    editor = new TestEditor(Words.parts(article -> Words.slowly(article, free)));
    Files.writeString(root.resolve("later.md"), TEXT);
    editor.greet(root, "en").open(draft, TEXT);
    editor.open(root.resolveSibling("slow.md"), "A SLOW hall.\n");

    assertThat(awaitShared(draft)).isNotEmpty();
    free.countDown();
  }
}
