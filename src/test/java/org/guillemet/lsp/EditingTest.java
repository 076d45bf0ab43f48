package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.pipeline.Analyses;
import org.guillemet.rules.builtin.BuiltInRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article is written, with models, over the protocol. */
@Tag("models")
class EditingTest {

  private static final String ARTICLE =
      """
      # Ferry stays in port

      The mayor of Granville, Maria Lopez, said the ferry would stay in port. "It is not safe," she told Reuters.

      "We have waited for a year," said Brun. Experts say that the pier is sinking.
      """;

  @TempDir Path folder;
  private TestEditor editor;
  private Path draft;

  @BeforeEach
  void start() throws Exception {
    editor =
        new TestEditor(
            new ServerParts(
                "1",
                BuiltInRules.set(),
                SharedAnalyzer::get,
                folder -> Analyses.NONE,
                new TestMaterial()));
    draft = folder.toRealPath().resolve("draft.md");
  }

  @AfterEach
  void stop() throws Exception {
    editor.close();
  }

  private static Position at(String words) {
    int offset = ARTICLE.indexOf(words);
    int line = (int) ARTICLE.substring(0, offset).chars().filter(c -> c == '\n').count();
    return new Position(line, offset - ARTICLE.lastIndexOf('\n', offset) - 1);
  }

  private String hover(String words) {
    Hover hover =
        TestEditor.await(
            editor
                .server()
                .getTextDocumentService()
                .hover(new HoverParams(TestEditor.id(draft), at(words))));
    return hover.getContents().getRight().getValue();
  }

  @Test
  void theMouseOnAQuotationTellsWhoSpeaksToWhomAndHowThatWasFound() throws Exception {
    editor.greet(folder.toRealPath(), "en").open(draft, ARTICLE);
    editor.await(draft, 1);

    assertThat(hover("not safe"))
        .startsWith("Maria Lopez, mayor of Granville, to Reuters\nspeech: direct\n")
        .contains("known by a pronoun", "% sure, found by incise");
  }

  @Test
  void theMouseSpeaksFrench() throws Exception {
    editor.greet(folder.toRealPath(), "fr").open(draft, ARTICLE);

    assertThat(hover("not safe"))
        .contains("à Reuters\npropos directs\n", "reconnu par un pronom", "sûr à");
  }

  @Test
  void quotationsStandUnderThoseWhoSayThem() throws Exception {
    editor.greet(folder.toRealPath(), "en").open(draft, ARTICLE);

    List<DocumentSymbol> speakers =
        TestEditor.await(
                editor
                    .server()
                    .getTextDocumentService()
                    .documentSymbol(new DocumentSymbolParams(TestEditor.id(draft))))
            .stream()
            .map(Either::getRight)
            .toList();

    assertThat(speakers).extracting(DocumentSymbol::getName).containsExactly("Maria Lopez", "Brun");
    assertThat(speakers.get(0).getChildren().get(0).getName()).contains("It is not safe");
  }

  @Test
  void aSurnameIsAddedToThoseThatReadersKnow() throws Exception {
    Path config = draft.resolveSibling(".guillemet.yml");
    Files.writeString(config, "known-speakers: [Sarrault]\n");
    editor.greet(folder.toRealPath(), "en").open(draft, ARTICLE);
    Diagnostic unknown =
        editor.await(draft, 1).stream()
            .filter(d -> d.getCode().getLeft().equals("unidentified-speaker"))
            .findFirst()
            .orElseThrow();

    assertThat(editor.actions(draft, unknown.getRange()))
        .filteredOn(a -> a.getTitle().equals("Add Brun to known-speakers in .guillemet.yml"))
        .singleElement()
        .satisfies(
            a ->
                assertThat(a.getEdit().getChanges().get(TestEditor.uri(config)).get(0).getNewText())
                    .isEqualTo(", Brun"));
  }

  @Test
  void aVagueSourceIsAllowed() throws Exception {
    Path config = draft.resolveSibling(".guillemet.yml");
    Files.writeString(config, "words:\n  allowed-sources: {en: [several islanders]}\n");
    editor.greet(folder.toRealPath(), "en").open(draft, ARTICLE);
    Diagnostic vague = shown(editor.await(draft, 1), "vague-attribution");

    apply(config, action(vague, "Add “experts” to allowed-sources in .guillemet.yml"));

    assertThat(config)
        .hasContent("words:\n  allowed-sources: {en: [several islanders, experts]}\n");
    editor.changed(config);
    editor.await(draft, p -> !TestEditor.brief(p.getDiagnostics()).contains("vague-attribution"));
  }

  @Test
  void twoNamesAreTakenForOne() throws Exception {
    Path config = draft.resolveSibling(".guillemet.yml");
    Files.writeString(config, "lang: en\n");
    Files.writeString(
        draft.resolveSibling("another.md"),
        "The Pellham council is to be led by Ruth Carver, a beekeeper, chosen on Friday by nine"
            + " members.\n");
    String text =
        "A beekeeper will lead the Pellham council: on Friday nine members chose Ruth Sandiford.\n";
    editor.greet(folder.toRealPath(), "en").open(draft, text);
    Diagnostic other =
        shown(
            editor.await(
                draft, p -> TestEditor.brief(p.getDiagnostics()).contains("conflicting-name 0:")),
            "conflicting-name");

    apply(
        config,
        action(other, "Add Ruth Sandiford to the aliases of Ruth Carver in .guillemet.yml"));

    assertThat(config).hasContent("lang: en\naliases:\n  Ruth Carver: [Ruth Sandiford]\n");
  }

  private static Diagnostic shown(List<Diagnostic> diagnostics, String rule) {
    return diagnostics.stream()
        .filter(d -> d.getCode().getLeft().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private CodeAction action(Diagnostic diagnostic, String title) {
    return editor.actions(draft, diagnostic.getRange()).stream()
        .filter(a -> a.getTitle().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static void apply(Path file, CodeAction action) throws IOException {
    TextEdit edit = action.getEdit().getChanges().get(TestEditor.uri(file)).get(0);
    Files.writeString(
        file,
        TextRequests.changed(
            Files.readString(file),
            new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText())));
  }

  @Test
  void conflictsWithOtherArticlesOfTheFolderComeALittleLater() throws Exception {
    Files.writeString(
        draft.resolveSibling("another.md"),
        "“We will not close the bridge before May,” said Lea Brun, the mayor of Gex.\n");
    String text = "“We will close the bridge before May,” said Lea Brun, the mayor of Gex.\n";
    editor.greet(folder.toRealPath(), "en").open(draft, text);

    List<Diagnostic> shown = editor.await(draft, p -> hasOtherPlace(p.getDiagnostics()));

    assertThat(shown).extracting(d -> d.getCode().getLeft()).contains("altered-quotation");

    editor.change(draft, 2, "The bridge is old.\n\n" + text);
    assertThat(TestEditor.brief(editor.await(draft, 2)))
        .as("what stays until it is compared again")
        .contains("altered-quotation 2:0-");
  }

  @Test
  void theArticleThatAConflictPointsToShowsItToo() throws Exception {
    Files.writeString(
        draft.resolveSibling("later.md"),
        "“We will not close the bridge before May,” said Lea Brun, the mayor of Gex.\n");
    String text = "“We will close the bridge before May,” said Lea Brun, the mayor of Gex.\n";
    editor.greet(folder.toRealPath(), "en").open(draft, text);

    assertThat(editor.await(draft, p -> !p.getDiagnostics().isEmpty()))
        .singleElement()
        .satisfies(d -> assertThat(d.getMessage().getLeft()).startsWith("later.md: these words"));
  }

  private static boolean hasOtherPlace(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .anyMatch(
            d ->
                d.getRelatedInformation() != null
                    && d.getRelatedInformation().get(0).getLocation().getUri().contains("another"));
  }

  /** A transcript that is no article. */
  private Path talk() throws IOException {
    Files.writeString(draft.resolveSibling(".guillemet.yml"), "ignore: [talk.txt]\n");
    return Files.writeString(
        draft.resolveSibling("talk.txt"), "BRUN: We will close the old mill in May.\n\nSY: Why?\n");
  }

  @Test
  void aQuotationIsHeldAgainstTheMaterialThatTheFrontMatterNames() throws Exception {
    Path talk = talk();
    String text =
        """
        ---
        sources: talk.txt
        ---

        “We will close the old mill in June,” said Lea Brun, the mayor of Gex.
        """;
    editor.greet(folder.toRealPath(), "en").open(draft, text);

    assertThat(editor.await(draft, 1))
        .filteredOn(d -> d.getCode().getLeft().equals("altered-quotation"))
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.getRelatedInformation().get(0).getLocation().getUri())
                    .isEqualTo(TestEditor.uri(talk)));

    String comparedAlone = TestEditor.brief(editor.await(draft, p -> true));
    editor.change(draft, 2, text + "\nThe mill is old.\n");
    assertThat(TestEditor.brief(editor.await(draft, 2)))
        .as("after it was compared with the folder, each once")
        .isEqualTo(comparedAlone)
        .containsOnlyOnce("altered-quotation");
  }

  @Test
  void materialIsReadAgainWhenItChanges() throws Exception {
    Path talk = talk();
    editor
        .greet(folder.toRealPath(), "en")
        .open(
            draft,
            "---\nsources: talk.txt\n---\n\n"
                + "“We will close the old mill in June,” said Lea Brun, the mayor of Gex.\n");
    assertThat(TestEditor.brief(editor.await(draft, 1))).contains("altered-quotation");

    Files.writeString(talk, "BRUN: We will close the old mill in June.\n\nSY: Why?\n");
    editor.changed(talk);

    editor.await(draft, p -> !TestEditor.brief(p.getDiagnostics()).contains("altered-quotation"));
  }

  @Test
  void materialThatIsNotThereIsNamed() throws Exception {
    editor
        .greet(folder.toRealPath(), "en")
        .open(draft, "---\nsources: talk.txt\n---\n\nThe mill is old, and it stands still.\n");

    assertThat(editor.await(draft, 1))
        .extracting(d -> d.getMessage().getLeft())
        .anySatisfy(message -> assertThat(message).contains("talk.txt"));
  }

  /** After every change the findings are those of the text, as if it had been opened so. */
  @Test
  void findingsAfterEditsAreThoseOfTheTextItself() throws Exception {
    String path = "fixtures/en/strike-foundry.txt";
    String text = Files.readString(Path.of(path));
    Path edited = draft.resolveSibling("edited.txt");
    // In no folder of the editor: nothing is compared.
    editor.greet(folder.toRealPath().resolve("elsewhere"), "en").open(edited, text);
    editor.await(edited, 1);
    int version = 1;
    for (int cut : List.of(text.length() / 4, text.length() / 2, text.length() - 20)) {
      version++;
      String changed = text.substring(0, cut) + " Critics say so. " + text.substring(cut);
      editor.change(edited, version, changed);
      List<Diagnostic> after = editor.await(edited, version);
      Path fresh = draft.resolveSibling("fresh" + version + ".txt");
      editor.open(fresh, changed);
      assertThat(TestEditor.brief(editor.await(fresh, 1)))
          .isNotEmpty()
          .isEqualTo(TestEditor.brief(after));
    }
  }
}
