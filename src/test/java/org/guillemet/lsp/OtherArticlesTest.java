package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which articles of a folder documents are compared with, and what is told of the others. */
class OtherArticlesTest {

  private static final String TEXT = "A SHARED hall.\n";

  @TempDir Path folder;
  private TestEditor editor;
  private Path root;
  private Path draft;

  @BeforeEach
  void start() throws IOException {
    editor = new TestEditor(Words.parts());
    root = Files.createDirectory(folder.toRealPath().resolve("news"));
    draft = root.resolve("draft.md");
  }

  @AfterEach
  void stop() throws IOException {
    editor.close();
  }

  private List<Diagnostic> awaitShared(Path file) throws InterruptedException {
    return editor.await(file, p -> TestEditor.brief(p.getDiagnostics()).contains("shared-word"));
  }

  private static List<String> others(Diagnostic diagnostic) {
    return diagnostic.getRelatedInformation().stream().map(r -> r.getLocation().getUri()).toList();
  }

  @Test
  void aLinkToAnArticleIsNoOtherArticle() throws Exception {
    Files.writeString(draft, TEXT);
    Files.createSymbolicLink(root.resolve("link-to-draft.md"), draft);
    Files.writeString(root.resolve("later.md"), TEXT);
    Files.createSymbolicLink(root.resolve("link.md"), root.resolve("later.md"));
    editor.greet(root, "en").open(draft, TEXT);

    assertThat(others(awaitShared(draft).get(0)))
        .containsExactly(TestEditor.uri(root.resolve("later.md")));
  }

  @Test
  void aFolderOpenedThroughALinkIsCompared() throws Exception {
    Path link = Files.createSymbolicLink(folder.toRealPath().resolve("link"), root);
    Files.writeString(root.resolve("later.md"), TEXT);
    editor.greet(link, "en").open(link.resolve("draft.md"), TEXT);

    assertThat(others(awaitShared(link.resolve("draft.md")).get(0)))
        .containsExactly(TestEditor.uri(link.resolve("later.md")));
  }

  @Test
  void whatIsNotComparedDoesNotMakeAFolderTooLarge() throws Exception {
    Path archive = Files.createDirectory(root.resolve("archive"));
    for (int i = 0; i <= Neighbours.MOST; i++) {
      Files.writeString(archive.resolve(i + ".md"), TEXT);
      Files.writeString(root.resolve(i + ".png"), "");
    }
    Files.writeString(root.resolve(".guillemet.yml"), "ignore: [archive/]\n");
    Files.writeString(root.resolve("later.md"), TEXT);
    editor.greet(root, "en").open(draft, TEXT);

    assertThat(others(awaitShared(draft).get(0))).hasSize(1);
  }

  @Test
  void articlesOfAFolderInAnotherHaveTheirOwnAddresses() throws Exception {
    Path sport = Files.createDirectory(root.resolve("sport"));
    Files.writeString(sport.resolve("later.md"), TEXT);
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(
        List.of(
            new WorkspaceFolder(TestEditor.uri(root), "news"),
            new WorkspaceFolder(TestEditor.uri(sport), "sport")));
    TestEditor.await(editor.server().initialize(params));
    editor.server().initialized(new InitializedParams());

    editor.open(draft, TEXT);
    assertThat(others(awaitShared(draft).get(0)))
        .containsExactly(TestEditor.uri(sport.resolve("later.md")));
    editor.open(sport.resolve("game.md"), TEXT);
    assertThat(others(awaitShared(sport.resolve("game.md")).get(0)))
        .containsExactly(TestEditor.uri(sport.resolve("later.md")));
  }

  @Test
  void whatCannotBeReadIsTold() throws Exception {
    Path latin = root.resolve("latin.md");
    Files.write(latin, new byte[] {'a', (byte) 0xE9, 'b', '\n'});
    Files.writeString(root.resolve("later.md"), TEXT);
    editor.greet(root, "en").open(draft, TEXT);
    awaitShared(draft);

    assertThat(editor.log)
        .extracting(MessageParams::getMessage)
        .anyMatch(line -> line.startsWith(latin + ": not compared: not UTF-8"));
  }
}
