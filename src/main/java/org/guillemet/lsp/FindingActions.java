package org.guillemet.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Reviewed;
import org.guillemet.text.Phrasebook;
import org.guillemet.text.Span;

/** Offers what can be done about findings. Not thread-safe. */
final class FindingActions {

  private static final String BUNDLE = "org.guillemet.lsp.phrases";

  private final Editor editor;
  private final Phrasebook phrases;
  private final ListActions lists;
  private final Ranges ranges = new Ranges();

  /**
   * @param opened the text of a file as it stands in the editor, if it is open there
   */
  FindingActions(Editor editor, Function<Path, Optional<String>> opened) {
    this.editor = editor;
    this.phrases = new Phrasebook(BUNDLE, editor.language());
    this.lists = new ListActions(editor, opened, phrases);
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
        lists.of(examined, finding).ifPresent(action -> actions.add(with(action, solved)));
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

  /** In the form that all editors understand. */
  private static WorkspaceEdit edit(String uri, TextEdit change) {
    return new WorkspaceEdit(Map.of(uri, List.of(change)));
  }
}
