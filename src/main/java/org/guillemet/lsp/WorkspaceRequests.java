package org.guillemet.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor tells of its folders, and the commands that it calls. */
final class WorkspaceRequests implements WorkspaceService {

  private final Supplier<Session> session;

  /**
   * @param session fails before the editor has introduced itself
   */
  WorkspaceRequests(Supplier<Session> session) {
    this.session = session;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // The program has no settings of an editor: newsrooms share theirs in files.
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    Session open = session.get();
    Answers.to(
        "didChangeWatchedFiles",
        open.editor(),
        () -> open.changed(params.getChanges().stream().map(FileEvent::getUri).toList()));
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    Session open = session.get();
    Answers.to(
        "didChangeWorkspaceFolders",
        open.editor(),
        () -> {
          params.getEvent().getRemoved().forEach(f -> open.folders().close(f.getUri()));
          params.getEvent().getAdded().forEach(f -> open.folders().open(f.getUri()));
          open.reload();
        });
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    Session open = session.get();
    return Answers.to(
        params.getCommand(),
        open.editor(),
        () ->
            CompletableFuture.completedFuture(
                open.commands().run(params.getCommand(), params.getArguments())));
  }
}
