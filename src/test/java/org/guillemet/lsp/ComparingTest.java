package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.guillemet.compare.Aliases;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Comparison;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.pipeline.Timings;
import org.guillemet.repository.config.Settings;
import org.guillemet.repository.review.Baseline;
import org.guillemet.repository.review.BaselineFile;
import org.guillemet.repository.review.BaselineMatch;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Reviewed;
import org.guillemet.text.Article;
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

  @Test
  void theBaselineHoldsWhereAFindingPointsTo() throws Exception {
    Files.writeString(root.resolve("earlier.md"), TEXT);
    editor.greet(root, "en").open(draft, TEXT);
    assertThat(awaitShared(draft)).hasSize(1);

    Path baseline = root.resolve(".guillemet-baseline.json");
    try (Writer out = Files.newBufferedWriter(baseline)) {
      BaselineFile.write(accepting(List.of("draft.md", "earlier.md")), out);
    }
    change(baseline);

    awaitNothing(draft);
  }

  /** Accepts all that articles with the text have. */
  private static Baseline accepting(List<String> paths) throws UnreadableArticleException {
    Pipeline pipeline = new Pipeline(Words::analyze, Words.rules().ofArticles());
    List<Checked> articles = new ArrayList<>();
    for (String path : paths) {
      byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
      Article article = Settings.DEFAULT.read(path, bytes, Optional.empty(), Optional.empty());
      articles.add(pipeline.check(article, ArticleSettings.DEFAULT));
    }
    List<Finding> findings =
        new Comparison(
                List.of(new SharedWordRule()),
                path -> ArticleSettings.DEFAULT,
                Aliases.NONE,
                new Timings())
            .compare(articles).articles().stream().flatMap(c -> c.findings().stream()).toList();
    Baseline.Places places =
        new Baseline.Places() {
          @Override
          public String called(Article article) {
            return article.path();
          }

          @Override
          public boolean isGone(String path) {
            return false;
          }
        };
    return new Baseline(
        new BaselineMatch(Baseline.EMPTY, articles, Reviewed.open(findings), places)
            .outcome(Set.of(), Reviewed::isOpen)
            .added());
  }

  @Test
  void aBaselineThatIsBrokenIsShown() throws Exception {
    Path baseline = root.resolve(".guillemet-baseline.json");
    Files.writeString(baseline, "{\n  nonsense\n}\n");
    editor.greet(root, "en").open(draft, TEXT);

    assertThat(editor.await(baseline, p -> !p.getDiagnostics().isEmpty()))
        .singleElement()
        .satisfies(d -> assertThat(d.getMessage().getLeft()).startsWith("not JSON"))
        .satisfies(d -> assertThat(d.getRange().getStart().getLine()).isEqualTo(1));
  }

  @Test
  void whatIsNotSavedHasTheAddressThatTheEditorGaveIt() throws Exception {
    editor.greet(root, "en").open(draft, TEXT);
    editor.open("untitled:Untitled-1", TEXT);

    assertThat(awaitShared(draft).get(0).getRelatedInformation().get(0).getLocation().getUri())
        .isEqualTo("untitled:Untitled-1");
  }

  @Test
  void aRuleThatFailsAcrossArticlesIsTold() throws Exception {
    Files.writeString(root.resolve("later.md"), TEXT + "\nIt BREAKS.\n");
    editor.greet(root, "en").open(draft, TEXT);

    assertThat(
            editor.await(draft, p -> TestEditor.brief(p.getDiagnostics()).contains("not-checked")))
        .singleElement()
        .satisfies(d -> assertThat(d.getMessage().getLeft()).contains("shared-word"));
  }
}
