package org.guillemet.lsp;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor at the other end of two pipes. */
final class TestEditor implements LanguageClient, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PIPE = 1 << 20;

  private final PipedOutputStream toServer = new PipedOutputStream();
  private final CompletableFuture<Boolean> left;
  private final Future<Void> listening;
  private final LanguageServer server;
  private final LinkedBlockingQueue<PublishDiagnosticsParams> published =
      new LinkedBlockingQueue<>();
  private final Map<String, List<Diagnostic>> shown = new ConcurrentHashMap<>();
  final LinkedBlockingQueue<MessageParams> log = new LinkedBlockingQueue<>();
  final LinkedBlockingQueue<MessageParams> messages = new LinkedBlockingQueue<>();

  TestEditor(ServerParts parts) throws IOException {
    PipedInputStream serverIn = new PipedInputStream(toServer, PIPE);
    PipedOutputStream serverOut = new PipedOutputStream();
    PipedInputStream fromServer = new PipedInputStream(serverOut, PIPE);
    left = CompletableFuture.supplyAsync(() -> StdioServer.run(parts, serverIn, serverOut));
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(this, fromServer, toServer);
    listening = launcher.startListening();
    server = launcher.getRemoteProxy();
  }

  LanguageServer server() {
    return server;
  }

  /** Introduces itself with a folder that it has opened. */
  TestEditor greet(Path folder, String locale) {
    return greet(folder, locale, new ClientCapabilities());
  }

  TestEditor greet(Path folder, String locale, ClientCapabilities capabilities) {
    InitializeParams params = new InitializeParams();
    params.setLocale(locale);
    params.setCapabilities(capabilities);
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "news")));
    await(server.initialize(params));
    server.initialized(new InitializedParams());
    return this;
  }

  static <T> T await(CompletableFuture<T> answer) {
    return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  void open(Path file, String text) {
    open(uri(file), text);
  }

  void open(String uri, String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "markdown", 1, text)));
  }

  void change(Path file, int version, String text) {
    change(file, version, new TextDocumentContentChangeEvent(text));
  }

  void change(Path file, int version, TextDocumentContentChangeEvent change) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), version), List.of(change)));
  }

  /** Tells that a file has changed on disk. */
  void changed(Path file) {
    server
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(new FileEvent(uri(file), FileChangeType.Changed))));
  }

  static String uri(Path file) {
    return file.toUri().toString();
  }

  static TextDocumentIdentifier id(Path file) {
    return new TextDocumentIdentifier(uri(file));
  }

  List<CodeAction> actions(Path file, Range range) {
    return await(
            server
                .getTextDocumentService()
                .codeAction(
                    new CodeActionParams(
                        id(file),
                        range,
                        new CodeActionContext(shown.getOrDefault(uri(file), List.of())))))
        .stream()
        .map(Either::getRight)
        .toList();
  }

  /** Waits until what is shown of a file is as wanted. */
  List<Diagnostic> await(Path file, Predicate<PublishDiagnosticsParams> wanted)
      throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      PublishDiagnosticsParams next = published.poll(100, TimeUnit.MILLISECONDS);
      if (next != null && next.getUri().equals(uri(file)) && wanted.test(next)) {
        return next.getDiagnostics();
      }
    }
    throw new AssertionError("not shown in time: " + file + ", but " + shown);
  }

  /** Waits for what is shown of a version of a file. */
  List<Diagnostic> await(Path file, int version) throws InterruptedException {
    return await(file, p -> p.getVersion() != null && p.getVersion() == version);
  }

  /** Codes and places of diagnostics: {@code wrong-word 0:4-0:9}. */
  static String brief(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(d -> d.getCode().getLeft() + " " + brief(d.getRange()))
        .collect(Collectors.joining(", "));
  }

  static String brief(Range range) {
    return "%d:%d-%d:%d"
        .formatted(
            range.getStart().getLine(),
            range.getStart().getCharacter(),
            range.getEnd().getLine(),
            range.getEnd().getCharacter());
  }

  /** Leaves, and tells whether the server is content. */
  boolean leave() {
    await(server.shutdown());
    server.exit();
    return await(left);
  }

  /** Waits for a server that ends by itself, and tells whether it is content. */
  boolean awaitEnd() {
    return await(left);
  }

  /** Goes without a word. */
  boolean vanish() throws IOException {
    toServer.close();
    return await(left);
  }

  @Override
  public void close() throws IOException {
    toServer.close();
    listening.cancel(/* mayInterruptIfRunning= */ true);
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    shown.put(diagnostics.getUri(), diagnostics.getDiagnostics());
    published.add(diagnostics);
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {
    messages.add(message);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(new MessageActionItem());
  }

  @Override
  public void logMessage(MessageParams message) {
    log.add(message);
  }
}
