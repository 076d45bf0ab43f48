package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.guillemet.compare.Dossier;
import org.guillemet.linguistics.Entity;
import org.guillemet.lsp.folders.Folder;
import org.guillemet.lsp.folders.Folder.Place;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.repository.config.Settings;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a name can be added to a list of the configuration. */
class ListEditsTest {

  private static final Range ALL = new Range(new Position(0, 0), new Position(9, 0));

  @TempDir Path root;

  private List<CodeAction> actions(Folder folder, Optional<String> opened) throws Exception {
    Place place = new Place(folder, folder.path(root.resolve("news/draft.md")).orElseThrow());
    OpenDocument document =
        new OpenDocument("file:///draft.md", place, Optional.empty(), "Brun says so.\n", 1);
    Checked checked =
        new Pipeline(Words::analyze, List.of())
            .check(document.read(Settings.DEFAULT), ArticleSettings.DEFAULT);
    Finding finding =
        new Finding(
            "unidentified-speaker",
            Severity.WARNING,
            checked.article(),
            new Span(0, 4),
            Message.of("unidentified-speaker", new MessagePart.Name("Brun", Entity.Kind.PERSON)),
            List.of());
    Examined examined =
        new Examined(document, Settings.DEFAULT, ArticleSettings.DEFAULT, checked, List.of())
            .with(
                Reviewed.open(List.of(finding)),
                List.of(),
                new Around(
                    new Compared(List.of(checked), Dossier.apart(List.of()), List.of()),
                    Map.of(),
                    Map.of()));
    Editor editor = new Editor(null, new InitializeParams());
    return new FindingActions(editor, file -> opened)
        .of(examined, ALL, List.of()).stream()
            .map(action -> action.getRight())
            .filter(action -> action.getTitle().contains("known-speakers"))
            .toList();
  }

  private Folder folder(String path, boolean shared) throws IOException {
    Files.createDirectories(root.resolve("news"));
    Files.writeString(root.resolve(".guillemet.yml"), "known-speakers: [Sarrault]\n");
    return new Folder(root.resolve(path).normalize(), shared, Words.rules().descriptions());
  }

  @Test
  void inTheFolderThatTheEditorHasOpened() throws Exception {
    assertThat(actions(folder("", /* shared= */ true), Optional.empty())).hasSize(1);
  }

  @Test
  void notOutsideOfIt() throws Exception {
    assertThat(actions(folder("news", /* shared= */ true), Optional.empty())).isEmpty();
    assertThat(actions(folder("", /* shared= */ false), Optional.empty())).isEmpty();
  }

  @Test
  void inTheTextThatStandsInTheEditor() throws Exception {
    Folder folder = folder("", /* shared= */ true);

    assertThat(actions(folder, Optional.of("# ours\nknown-speakers: [Sarrault, Diop]\n")))
        .singleElement()
        .satisfies(
            action ->
                assertThat(action.getEdit().getChanges().values())
                    .singleElement()
                    .satisfies(
                        edits ->
                            assertThat(TestEditor.brief(edits.get(0).getRange()))
                                .isEqualTo("1:31-1:31")));
  }
}
