package org.guillemet.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Runs the language server for one editor, on two streams. */
public final class StdioServer {

  private StdioServer() {}

  /**
   * Serves until the editor leaves.
   *
   * @param in what the editor says
   * @param out what it is answered, and nothing else
   * @return whether the editor left as the protocol wants it
   */
  public static boolean run(ServerParts parts, InputStream in, OutputStream out) {
    GuillemetServer server = new GuillemetServer(parts);
    ExecutorService threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "guillemet-protocol");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Launcher<LanguageClient> launcher =
          LSPLauncher.createServerLauncher(server, in, out, threads, consumer -> consumer);
      server.connect(launcher.getRemoteProxy());
      Future<Void> listening = launcher.startListening();
      // An editor that dies says nothing: its stream ends.
      threads.execute(
          () -> {
            try {
              listening.get();
            } catch (InterruptedException | ExecutionException e) {
              Thread.currentThread().interrupt();
            }
            server.exit();
          });
      return server.end().join();
    } finally {
      server.close();
      threads.shutdownNow();
    }
  }
}
