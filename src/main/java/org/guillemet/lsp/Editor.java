package org.guillemet.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.guillemet.text.Language;

/** The editor at the other end: what it can do, and what it is told. Thread-safe. */
final class Editor {

  private final LanguageClient client;
  private final Language language;
  private final Optional<ClientCapabilities> capabilities;

  Editor(LanguageClient client, InitializeParams params) {
    this.client = client;
    this.language =
        Optional.ofNullable(params.getLocale()).flatMap(Language::ofTag).orElse(Language.DEFAULT);
    this.capabilities = Optional.ofNullable(params.getCapabilities());
  }

  /** The language of whoever sits before it. */
  Language language() {
    return language;
  }

  /** Shows these diagnostics of a document and no others. */
  void publish(OpenDocument document, List<Diagnostic> diagnostics) {
    client.publishDiagnostics(
        new PublishDiagnosticsParams(document.uri(), diagnostics, document.version()));
  }

  /** The same of a file that need not be open. */
  void publish(String uri, List<Diagnostic> diagnostics) {
    client.publishDiagnostics(new PublishDiagnosticsParams(uri, diagnostics));
  }

  /** Writes a line into the log of the editor. */
  void log(MessageType type, String line) {
    client.logMessage(new MessageParams(type, line));
  }

  /** Shows a message. */
  void show(String message) {
    client.showMessage(new MessageParams(MessageType.Info, message));
  }

  /** Opens a document. */
  void show(ShowDocumentParams document) {
    listen("showDocument", client.showDocument(document));
  }

  /** Asks to be told of something. */
  void register(Registration registration) {
    listen(
        registration.getMethod(),
        client.registerCapability(new RegistrationParams(List.of(registration))));
  }

  /** Nothing depends on the answer, but a refusal should not be lost. */
  private void listen(String request, CompletableFuture<?> answer) {
    CompletableFuture<?> unused =
        answer.whenComplete(
            (value, failure) -> {
              if (failure != null) {
                log(MessageType.Warning, request + ": " + failure.getMessage());
              }
            });
  }

  /** Whether it can open a document that it is told to. */
  boolean showsDocuments() {
    return capabilities
        .map(ClientCapabilities::getWindow)
        .map(window -> window.getShowDocument())
        .map(show -> show.isSupport())
        .orElse(false);
  }

  /** Whether it shows Markdown where the mouse is. */
  boolean hoversMarkdown() {
    return text()
        .map(TextDocumentClientCapabilities::getHover)
        .map(HoverCapabilities::getContentFormat)
        .map(formats -> formats.contains(MarkupKind.MARKDOWN))
        .orElse(false);
  }

  /** Whether an edit may make a file. */
  boolean createsFiles() {
    return workspace()
        .map(WorkspaceClientCapabilities::getWorkspaceEdit)
        .filter(edit -> Boolean.TRUE.equals(edit.getDocumentChanges()))
        .map(edit -> edit.getResourceOperations())
        .map(operations -> operations.contains(ResourceOperationKind.Create))
        .orElse(false);
  }

  /** Whether it can be asked to tell of files that change. */
  boolean watchesFiles() {
    return workspace()
        .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
        .map(watching -> Boolean.TRUE.equals(watching.getDynamicRegistration()))
        .orElse(false);
  }

  private Optional<WorkspaceClientCapabilities> workspace() {
    return capabilities.map(ClientCapabilities::getWorkspace);
  }

  private Optional<TextDocumentClientCapabilities> text() {
    return capabilities.map(ClientCapabilities::getTextDocument);
  }
}
