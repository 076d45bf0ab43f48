package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.repository.review.Baseline;
import org.guillemet.repository.review.BaselineEntry;
import org.guillemet.repository.review.BaselineFile;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Fingerprints;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors see over the protocol, without models. */
class LanguageServerTest {

  @TempDir Path folder;
  private TestEditor editor;
  private Path draft;

  @BeforeEach
  void start() throws IOException {
    editor = new TestEditor(Words.parts());
    draft = folder.toRealPath().resolve("draft.md");
  }

  @AfterEach
  void stop() throws IOException {
    editor.close();
  }

  private TestEditor greeted() throws IOException {
    return editor.greet(folder.toRealPath(), "en");
  }

  @Test
  void findingsAreShownWithPlaceRuleAndSeverity() throws Exception {
    greeted().open(draft, "The 😀 hall is WRONG.\n\nThis is DOUBTFUL, that MINOR.\n");

    List<Diagnostic> shown = editor.await(draft, 1);

    assertThat(TestEditor.brief(shown)).isEqualTo("wrong-word 0:15-0:20, doubtful-word 2:8-2:16");
    assertThat(shown.get(0).getSeverity()).isEqualTo(DiagnosticSeverity.Error);
    assertThat(shown.get(1).getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
    assertThat(shown.get(0).getSource()).isEqualTo("guillemet");
  }

  @Test
  void aRuleWithAPageHasItsAddress() throws Exception {
    greeted().open(draft, "He said \"nothing much.\n\n");

    assertThat(editor.await(draft, 1))
        .filteredOn(d -> d.getCode().getLeft().equals("unbalanced-quotation-marks"))
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.getCodeDescription().getHref())
                    .endsWith("/docs/rules/unbalanced-quotation-marks.md"));
  }

  @Test
  void whatIsTypedIsCheckedAMomentLater() throws Exception {
    greeted().open(draft, "The hall closes.\n");
    assertThat(editor.await(draft, 1)).isEmpty();

    editor.change(draft, 2, "The hall WRONG closes.\n");
    Range hall = new Range(new Position(0, 4), new Position(0, 8));
    editor.change(draft, 3, new TextDocumentContentChangeEvent(hall, "old town hall"));

    assertThat(TestEditor.brief(editor.await(draft, 3))).isEqualTo("wrong-word 0:18-0:23");
  }

  @Test
  void theConfigurationHoldsAndIsReadAgainWhenItChanges() throws Exception {
    Path config = draft.resolveSibling(".guillemet.yml");
    Files.writeString(config, "min-severity: info\n");
    greeted().open(draft, "This is MINOR.\n");
    assertThat(TestEditor.brief(editor.await(draft, 1))).isEqualTo("minor-word 0:8-0:13");

    Files.writeString(config, "ignore: [draft.md]\n");
    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(new FileEvent(TestEditor.uri(config), FileChangeType.Changed))));
    editor.await(draft, p -> p.getDiagnostics().isEmpty());

    Files.writeString(config, "ignor: [draft.md]\n");
    editor
        .server()
        .getTextDocumentService()
        .didSave(new DidSaveTextDocumentParams(TestEditor.id(config)));
    assertThat(editor.await(config, p -> !p.getDiagnostics().isEmpty()))
        .singleElement()
        .satisfies(d -> assertThat(d.getMessage().getLeft()).contains("ignor"));
  }

  @Test
  void suppressedFindingsAreNotShown() throws Exception {
    greeted()
        .open(draft, "<!-- guillemet-ignore wrong-word: it is right -->\nThe hall WRONG closes.\n");

    assertThat(editor.await(draft, 1)).isEmpty();
  }

  @Test
  void findingsOfTheBaselineAreNotShown() throws Exception {
    String text = "The hall WRONG closes.\n";
    Files.writeString(draft.resolveSibling(".guillemet-baseline.json"), baseline(text));
    greeted().open(draft, text);
    assertThat(editor.await(draft, 1)).isEmpty();

    editor.change(draft, 2, "This is DOUBTFUL.\n\n" + text);
    assertThat(TestEditor.brief(editor.await(draft, 2))).isEqualTo("doubtful-word 0:8-0:16");

    editor.change(draft, 3, "The school WRONG opens.\n");
    assertThat(TestEditor.brief(editor.await(draft, 3))).isEqualTo("wrong-word 0:11-0:16");
  }

  @Test
  void aBaselineThatIsBrokenAcceptsNothing() throws Exception {
    Files.writeString(draft.resolveSibling(".guillemet-baseline.json"), "{");
    greeted().open(draft, "The hall WRONG closes.\n");

    assertThat(editor.await(draft, 1)).hasSize(1);
  }

  /** One that accepts the word WRONG where it stands in the draft. */
  private static String baseline(String text) throws Exception {
    Article article =
        new ArticleReader()
            .read("draft.md", text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    int start = article.text().indexOf("WRONG");
    Finding finding =
        new Finding(
            "wrong-word",
            Severity.ERROR,
            article,
            new Span(start, start + "WRONG".length()),
            Literal.of("a wrong word"),
            List.of());
    StringWriter json = new StringWriter();
    String fingerprint = new Fingerprints().ofPassage(finding);
    BaselineFile.write(
        new Baseline(List.of(new BaselineEntry("draft.md", "wrong-word", fingerprint, "WRONG"))),
        json);
    return json.toString();
  }

  @Test
  void theActionIgnoresTheFindingOnceThereIsAReason() throws Exception {
    String text = "The hall closes.\n\nIt is WRONG.\n";
    greeted().open(draft, text);
    Range range = editor.await(draft, 1).get(0).getRange();

    var action =
        editor.actions(draft, range).stream()
            .filter(a -> a.getTitle().equals("Ignore wrong-word here: write why"))
            .findFirst()
            .orElseThrow();
    var edit = action.getEdit().getChanges().get(TestEditor.uri(draft)).get(0);
    assertThat(action.getDiagnostics()).hasSize(1);
    String edited =
        TextRequests.changed(
            text, new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText()));
    assertThat(edited)
        .isEqualTo("The hall closes.\n\n<!-- guillemet-ignore wrong-word:  -->\nIt is WRONG.\n");

    editor.change(draft, 2, edited);
    assertThat(TestEditor.brief(editor.await(draft, 2)))
        .contains("invalid-suppression", "wrong-word");
    editor.change(draft, 3, edited.replace(":  -->", ": it is right -->"));
    assertThat(editor.await(draft, 3)).isEmpty();
  }

  @Test
  void aRuleIsExplainedInTheUsersLanguage() throws Exception {
    editor.greet(folder.toRealPath(), "fr-FR");

    Object page =
        TestEditor.await(
            editor
                .server()
                .getWorkspaceService()
                .executeCommand(
                    new ExecuteCommandParams(
                        "guillemet.explain", List.of("unattributed-quotation"))));

    assertThat(page.toString()).contains("unattributed-quotation", "Ce que");
    assertThat(editor.messages.take().getMessage()).contains("unattributed-quotation");
  }

  @Test
  void aFailureIsAnsweredAndEndsNothing() throws Exception {
    greeted().open(draft, "The hall WRONG closes. CRASH\n");
    assertThat(TestEditor.brief(editor.await(draft, 1))).contains("not-checked");
    assertThatThrownBy(
            () ->
                TestEditor.await(
                    editor
                        .server()
                        .getWorkspaceService()
                        .executeCommand(
                            new ExecuteCommandParams(
                                "guillemet.explain", List.of("../x/../no-rule")))))
        .hasMessageContaining("no rule ../x/../no-rule");

    editor.change(draft, 2, "The hall WRONG closes.\n");

    assertThat(TestEditor.brief(editor.await(draft, 2))).isEqualTo("wrong-word 0:9-0:14");
  }

  @Test
  void nothingIsShownOfADocumentThatIsClosed() throws Exception {
    greeted().open(draft, "The hall WRONG closes.\n");
    editor.await(draft, 1);

    editor
        .server()
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(TestEditor.id(draft)));

    assertThat(editor.await(draft, p -> p.getDiagnostics().isEmpty())).isEmpty();
    assertThat(
            TestEditor.await(
                editor
                    .server()
                    .getTextDocumentService()
                    .documentSymbol(new DocumentSymbolParams(TestEditor.id(draft)))))
        .isEmpty();
  }

  @Test
  void aPositionThatIsNoneIsRefused() throws Exception {
    greeted().open(draft, "The hall closes.\n");

    assertThatThrownBy(
            () ->
                TestEditor.await(
                    editor
                        .server()
                        .getTextDocumentService()
                        .hover(new HoverParams(TestEditor.id(draft), new Position(-1, 0)))))
        .hasMessageContaining("no position: -1:0")
        .cause()
        .isInstanceOfSatisfying(
            ResponseErrorException.class,
            e ->
                assertThat(e.getResponseError().getCode())
                    .isEqualTo(ResponseErrorCode.InvalidParams.getValue()));
  }

  @Test
  void nothingIsAnsweredBeforeTheGreeting() {
    assertThatThrownBy(
            () ->
                TestEditor.await(
                    editor
                        .server()
                        .getTextDocumentService()
                        .hover(new HoverParams(TestEditor.id(draft), new Position(0, 0)))))
        .hasMessageContaining("not initialized");
  }

  @Test
  void theServerEndsWhenTheEditorLeaves() throws Exception {
    assertThat(greeted().leave()).isTrue();
  }

  @Test
  void theServerEndsWhenTheEditorVanishes() throws Exception {
    assertThat(greeted().vanish()).isFalse();
  }

  @Test
  void savingAnArticleExaminesNoneAnew() throws Exception {
    AtomicInteger analysed = new AtomicInteger();
    editor.close();
    editor =
        new TestEditor(
            Words.parts(
                article -> {
                  analysed.incrementAndGet();
                  return Words.analyze(article);
                }));
    greeted().open(draft, "The hall WRONG closes.\n");
    editor.await(draft, 1);

    editor
        .server()
        .getTextDocumentService()
        .didSave(new DidSaveTextDocumentParams(TestEditor.id(draft)));
    TestEditor.await(
        editor
            .server()
            .getTextDocumentService()
            .documentSymbol(new DocumentSymbolParams(TestEditor.id(draft))));

    assertThat(analysed).hasValue(1);
  }

  @Test
  void theServerEndsWhenTheProcessOfTheEditorHas() throws Exception {
    Process process =
        new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor();
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) process.pid());
    CompletableFuture<InitializeResult> unused = editor.server().initialize(params);

    assertThat(editor.awaitEnd()).isFalse();
  }
}
