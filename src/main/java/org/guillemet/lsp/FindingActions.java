package org.guillemet.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.lsp.folders.Folder.Place;
import org.guillemet.repository.config.ConfigException;
import org.guillemet.repository.config.Configurations;
import org.guillemet.repository.config.NewEntry;
import org.guillemet.rules.Finding;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.Reviewed;
import org.guillemet.text.Phrasebook;
import org.guillemet.text.Span;

/** Offers what can be done about findings. Not thread-safe. */
final class FindingActions {

  private static final String BUNDLE = "org.guillemet.lsp.phrases";

  /** The rule on speakers whom the newsroom may say its readers know. */
  private static final String UNKNOWN_SPEAKER = "unidentified-speaker";

  private final Editor editor;
  private final Function<Path, Optional<String>> opened;
  private final Phrasebook phrases;
  private final Ranges ranges = new Ranges();

  /**
   * @param opened the text of a file as it stands in the editor, if it is open there
   */
  FindingActions(Editor editor, Function<Path, Optional<String>> opened) {
    this.editor = editor;
    this.opened = opened;
    this.phrases = new Phrasebook(BUNDLE, editor.language());
  }

  /**
   * What can be done about the findings in a part of a document.
   *
   * @param shown the diagnostics that the editor shows there
   */
  List<Either<Command, CodeAction>> of(Examined examined, Range range, List<Diagnostic> shown) {
    List<CodeAction> actions = new ArrayList<>();
    for (Reviewed reviewed : examined.open()) {
      Finding finding = reviewed.finding();
      if (Ranges.meet(ranges.of(finding.article(), finding.span()), range)) {
        List<Diagnostic> solved = shown.stream().filter(d -> isOf(d, finding)).toList();
        knownSpeaker(examined, finding).ifPresent(action -> actions.add(with(action, solved)));
        ignore(examined, finding).ifPresent(action -> actions.add(with(action, solved)));
        actions.add(with(explain(finding), solved));
      }
    }
    return actions.stream().map(Either::<Command, CodeAction>forRight).toList();
  }

  private boolean isOf(Diagnostic diagnostic, Finding finding) {
    return diagnostic.getCode() != null
        && diagnostic.getCode().isLeft()
        && finding.rule().equals(diagnostic.getCode().getLeft())
        && ranges.of(finding.article(), finding.span()).equals(diagnostic.getRange());
  }

  private static CodeAction with(CodeAction action, List<Diagnostic> solved) {
    action.setKind(CodeActionKind.QuickFix);
    if (!solved.isEmpty()) {
      action.setDiagnostics(solved);
    }
    return action;
  }

  private Optional<CodeAction> ignore(Examined examined, Finding finding) {
    OpenDocument document = examined.document();
    Format format =
        Format.ofPath(document.place().path()).or(document::format).orElse(Format.PLAIN_TEXT);
    try {
      return SuppressionComment.of(
              finding,
              format,
              text -> document.with(text, document.version()).read(examined.settings()))
          .map(comment -> ignore(document, finding, comment));
    } catch (UnreadableArticleException e) {
      return Optional.empty(); // what has been read once is read again
    }
  }

  private CodeAction ignore(OpenDocument document, Finding finding, SuppressionComment comment) {
    String source = finding.article().source();
    Range at = Ranges.ofSource(source, new Span(comment.offset(), comment.offset()));
    CodeAction action = new CodeAction(phrases.get("action.ignore", finding.rule()));
    action.setEdit(edit(document.uri(), new TextEdit(at, comment.text())));
    String after =
        source.substring(0, comment.offset()) + comment.text() + source.substring(comment.offset());
    int reason = comment.offset() + comment.reason();
    if (editor.showsDocuments()) {
      Position place = Ranges.ofSource(after, new Span(reason, reason)).getStart();
      action.setCommand(
          new Command(
              action.getTitle(),
              Commands.REASON,
              List.of(document.uri(), place.getLine(), place.getCharacter())));
    }
    return action;
  }

  private CodeAction explain(Finding finding) {
    CodeAction action = new CodeAction(phrases.get("action.explain", finding.rule()));
    action.setCommand(
        new Command(action.getTitle(), Commands.EXPLAIN, List.<Object>of(finding.rule())));
    return action;
  }

  /** Adds the name to those that need no introduction, in the configuration that is in force. */
  private Optional<CodeAction> knownSpeaker(Examined examined, Finding finding) {
    Optional<String> name =
        finding.message().parts().stream()
            .filter(MessagePart.Name.class::isInstance)
            .map(part -> ((MessagePart.Name) part).name())
            .findFirst();
    if (!finding.rule().equals(UNKNOWN_SPEAKER) || name.isEmpty()) {
      return Optional.empty();
    }
    Place place = examined.document().place();
    Optional<String> file;
    try {
      file = place.folder().configured(place.path()).file();
    } catch (ConfigException e) {
      return Optional.empty();
    }
    String called = file.orElse(Configurations.FILE_NAME);
    Path config = place.folder().root().resolve(called).normalize();
    // What the editor has not opened is not the user's to change in passing.
    if (!place.folder().isShared() || !config.startsWith(place.folder().root())) {
      return Optional.empty();
    }
    Optional<String> draft = opened.apply(config);
    Optional<String> yaml = draft.or(() -> text(config, file.isPresent()));
    if (yaml.isEmpty() || file.isEmpty() && !editor.createsFiles()) {
      return Optional.empty();
    }
    return NewEntry.of(yaml.get(), NewEntry.KNOWN_SPEAKERS, name.get())
        .map(
            entry -> {
              Span at = new Span(entry.offset(), entry.offset());
              Range where =
                  draft.isPresent()
                      ? Ranges.ofSource(yaml.get(), at)
                      : Ranges.ofDisk(yaml.get(), at);
              TextEdit change = new TextEdit(where, entry.text());
              CodeAction action =
                  new CodeAction(phrases.get("action.known-speaker", name.get(), called));
              String uri = place.folder().uri(called);
              action.setEdit(file.isPresent() ? edit(uri, change) : creation(uri, change));
              return action;
            });
  }

  private static Optional<String> text(Path file, boolean exists) {
    try {
      return Optional.of(exists ? Files.readString(file) : "");
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** In the form that all editors understand. */
  private static WorkspaceEdit edit(String uri, TextEdit change) {
    return new WorkspaceEdit(Map.of(uri, List.of(change)));
  }

  private static WorkspaceEdit creation(String uri, TextEdit change) {
    CreateFileOptions options = new CreateFileOptions();
    options.setIgnoreIfExists(true);
    List<Either<TextDocumentEdit, ResourceOperation>> changes =
        List.of(
            Either.forRight(new CreateFile(uri, options)),
            Either.forLeft(
                new TextDocumentEdit(
                    new VersionedTextDocumentIdentifier(uri, null),
                    List.of(Either.forLeft(change)))));
    return new WorkspaceEdit(changes);
  }
}
