package org.guillemet.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.cli.sources.EditorMaterial;
import org.guillemet.lsp.ServerParts;
import org.guillemet.lsp.StdioServer;
import org.guillemet.pipeline.Analyses;
import org.guillemet.repository.cache.CacheFolder;
import org.guillemet.repository.config.Configurations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guillemet lsp}: findings while an article is written. */
@Command(
    name = "lsp",
    description =
        "Serve an editor over standard input and output, in the Language Server Protocol: findings"
            + " while you type, who says what where the mouse is, quotations by speaker.",
    footer = {
      "",
      "Editors start it, and by itself it waits for one; docs/editors.md says how to set up VS Code,"
          + " Neovim, Helix, Emacs and Zed.",
      "",
      "It reads Markdown (.md, .markdown), plain text (.txt) and HTML (.html, .htm), in French and"
          + " English; what else an editor opens is left alone.",
      "",
      "The articles of a folder that the editor has opened are compared with each other, up to 500;"
          + " a file that is opened by itself is checked by itself.",
      "",
      "Configuration ("
          + Configurations.FILE_NAME
          + "), suppressions, baseline and the \"sources:\" of front matter hold as for \"check\","
          + " and are read again when they change.",
      "",
      "Nothing is written of an article that is open. Analyses of the others in the folder are kept"
          + " for later runs where \"check\" keeps them (.guillemet/cache), unless there is"
          + " --no-cache.",
      "",
      "Exit status:",
      "  0  the editor has left as the protocol wants it",
      "  1  it went without a word"
    })
final class LspCommand implements Callable<Integer> {

  /** As the protocol wants it. */
  private static final int GONE = 1;

  private final Environment environment;
  private final Map<Path, KeptAnalyses> kept = new TreeMap<>();

  @Option(names = "--stdio", description = "What it does anyway; some editors add it.")
  @SuppressWarnings("unused") // there is no other way
  private boolean stdio;

  @Option(
      names = "--no-cache",
      description = "Keep no analyses of other articles in the folder for later runs.")
  private boolean noCache;

  LspCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    ServerParts parts =
        new ServerParts(
            GuillemetCommand.Version.number(),
            environment.rules(),
            () -> environment.analyzers().create(/* batch= */ false),
            this::kept,
            new EditorMaterial(environment));
    try {
      return StdioServer.run(parts, environment.in(), environment.out()) ? ExitStatus.CLEAN : GONE;
    } finally {
      close();
    }
  }

  private synchronized Analyses kept(Path folder) {
    return kept.computeIfAbsent(folder, this::open).analyses();
  }

  private KeptAnalyses open(Path folder) {
    Optional<Path> place =
        noCache ? Optional.empty() : CacheFolder.of(folder, Configurations.FILE_NAME);
    return KeptAnalyses.of(environment, place, environment.rules());
  }

  private synchronized void close() {
    kept.values().forEach(KeptAnalyses::close);
  }
}
