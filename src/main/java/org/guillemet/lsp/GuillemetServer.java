package org.guillemet.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.guillemet.lsp.folders.Baselines;
import org.guillemet.repository.config.Configurations;

/** Greets an editor, says what it may ask, and takes leave. */
final class GuillemetServer implements LanguageServer, LanguageClientAware {

  private static final List<String> WATCHED =
      List.of(
          "**/" + Configurations.FILE_NAME,
          "**/" + Baselines.FILE_NAME,
          "**/*.{md,markdown,txt,html,htm,docx,srt,vtt,pdf}");

  private final ServerParts parts;
  private final AtomicReference<LanguageClient> client = new AtomicReference<>();
  private final AtomicReference<Session> session = new AtomicReference<>();
  private final CompletableFuture<Boolean> end = new CompletableFuture<>();
  private final TextRequests text = new TextRequests(this::session);
  private final WorkspaceRequests workspace = new WorkspaceRequests(this::session);
  private volatile boolean leaving;

  GuillemetServer(ServerParts parts) {
    this.parts = parts;
  }

  private Session session() {
    if (leaving) {
      throw error(ResponseErrorCode.InvalidRequest, "the server has been shut down");
    }
    return Optional.ofNullable(session.get())
        .orElseThrow(
            () -> error(ResponseErrorCode.ServerNotInitialized, "the server is not initialized"));
  }

  private static ResponseErrorException error(ResponseErrorCode code, String message) {
    return new ResponseErrorException(new ResponseError(code, message, null));
  }

  @Override
  public void connect(LanguageClient other) {
    client.set(other);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    Session opened = new Session(parts, new Editor(client.get(), params));
    folders(params).forEach(opened.folders()::open);
    if (!session.compareAndSet(null, opened)) {
      opened.close();
      throw error(ResponseErrorCode.InvalidRequest, "the server is initialized already");
    }
    Optional.ofNullable(params.getProcessId()).ifPresent(this::endWith);
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities(), new ServerInfo("Guillemet", parts.version())));
  }

  /** Ends when the editor does, whoever else holds its stream open. */
  private void endWith(int process) {
    Optional<ProcessHandle> handle = ProcessHandle.of(process);
    if (handle.isPresent()) {
      CompletableFuture<Void> unused = handle.get().onExit().thenRun(this::exit);
    } else {
      exit();
    }
  }

  @SuppressWarnings("deprecation") // what older editors say of their folder
  private static Stream<String> folders(InitializeParams params) {
    return params.getWorkspaceFolders() == null
        ? Optional.ofNullable(params.getRootUri()).stream()
        : params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri);
  }

  private static ServerCapabilities capabilities() {
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(Either.forRight(new SaveOptions(false)));
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setTextDocumentSync(sync);
    capabilities.setHoverProvider(true);
    capabilities.setDocumentSymbolProvider(true);
    capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.names()));
    capabilities.setWorkspace(new WorkspaceServerCapabilities(folders));
    return capabilities;
  }

  @Override
  public void initialized(InitializedParams params) {
    if (session().editor().watchesFiles()) {
      List<FileSystemWatcher> watchers =
          WATCHED.stream().map(glob -> new FileSystemWatcher(Either.forLeft(glob))).toList();
      session()
          .editor()
          .register(
              new Registration(
                  "guillemet-files",
                  "workspace/didChangeWatchedFiles",
                  new DidChangeWatchedFilesRegistrationOptions(watchers)));
    }
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    session();
    leaving = true;
    close();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    end.complete(leaving);
  }

  /** Ends all work. */
  void close() {
    Optional.ofNullable(session.get()).ifPresent(Session::close);
  }

  /** Whether the editor has left as it should, once it has. */
  CompletableFuture<Boolean> end() {
    return end;
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // The log says the same at every level.
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return text;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }
}
