package org.guillemet.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What an editor tells and asks of its documents. */
final class TextRequests implements TextDocumentService {

  private final Supplier<Session> session;

  /**
   * @param session fails before the editor has introduced itself
   */
  TextRequests(Supplier<Session> session) {
    this.session = session;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    tell(
        "didOpen",
        open -> {
          TextDocumentItem item = params.getTextDocument();
          open.open(item.getUri(), item.getLanguageId(), item.getText(), item.getVersion());
        });
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    tell(
        "didChange",
        open -> {
          VersionedTextDocumentIdentifier document = params.getTextDocument();
          Optional<String> before = open.text(document.getUri());
          if (before.isPresent()) {
            String text = before.get();
            for (TextDocumentContentChangeEvent change : params.getContentChanges()) {
              text = changed(text, change);
            }
            open.change(document.getUri(), text, Optional.ofNullable(document.getVersion()));
          }
        });
  }

  /** The text after a change: of a stretch of it, or of all. */
  static String changed(String text, TextDocumentContentChangeEvent change) {
    if (change.getRange() == null) {
      return change.getText();
    }
    int start = Ranges.offset(text, change.getRange().getStart());
    int end = Math.max(start, Ranges.offset(text, change.getRange().getEnd()));
    return text.substring(0, start) + change.getText() + text.substring(end);
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    tell("didClose", open -> open.close(params.getTextDocument().getUri()));
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    tell("didSave", open -> open.changed(List.of(params.getTextDocument().getUri())));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return ask(
        "hover",
        open ->
            open.desk()
                .examined(params.getTextDocument().getUri())
                .thenApply(
                    examined ->
                        examined
                            .flatMap(e -> hover(open.editor()).at(e, params.getPosition()))
                            .orElse(null)));
  }

  private static SpeakerHover hover(Editor editor) {
    return new SpeakerHover(editor.language(), editor.hoversMarkdown());
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return ask(
        "codeAction",
        open -> {
          List<String> only = params.getContext().getOnly();
          if (only != null && only.stream().noneMatch(TextRequests::includesQuickFix)) {
            return CompletableFuture.completedFuture(List.of());
          }
          return open.desk()
              .shown(params.getTextDocument().getUri())
              .thenApply(
                  examined ->
                      examined
                          .map(
                              e ->
                                  new FindingActions(open.editor(), open::configuration)
                                      .of(
                                          e,
                                          params.getRange(),
                                          params.getContext().getDiagnostics()))
                          .orElse(List.of()));
        });
  }

  private static boolean includesQuickFix(String kind) {
    return kind.isEmpty() || CodeActionKind.QuickFix.equals(kind);
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return ask(
        "documentSymbol",
        open ->
            open.desk()
                .examined(params.getTextDocument().getUri())
                .thenApply(
                    examined ->
                        examined
                            .map(e -> new QuotationSymbols(open.editor().language()).of(e))
                            .orElse(List.of())
                            .stream()
                            .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                            .toList()));
  }

  private void tell(String name, Consumer<Session> work) {
    Session open = session.get();
    Answers.to(name, open.editor(), () -> work.accept(open));
  }

  private <T> CompletableFuture<T> ask(String name, Function<Session, CompletableFuture<T>> work) {
    Session open = session.get();
    return Answers.to(name, open.editor(), () -> work.apply(open));
  }
}
