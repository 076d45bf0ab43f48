package org.guillemet.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.lsp.ServerParts;
import org.guillemet.lsp.StdioServer;
import org.guillemet.pipeline.Analyses;
import org.guillemet.repository.cache.AnalysisCache;
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
      "Editors start it; docs/editors.md says how for VS Code, Neovim, Helix, Emacs and Zed.",
      "Configuration ("
          + Configurations.FILE_NAME
          + "), suppressions and baseline hold as for \"check\".",
      "",
      "Exit status:",
      "  0  the editor has left as the protocol wants it",
      "  1  it went without a word"
    })
final class LspCommand implements Callable<Integer> {

  private final Environment environment;

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
            this::kept);
    return StdioServer.run(parts, environment.in(), environment.out())
        ? ExitStatus.CLEAN
        : ExitStatus.FINDINGS;
  }

  private Analyses kept(Path folder) {
    Optional<Path> place =
        noCache ? Optional.empty() : CacheFolder.of(folder, Configurations.FILE_NAME);
    return place
        .flatMap(
            cache ->
                environment
                    .build()
                    .get()
                    .<Analyses>map(
                        build ->
                            new AnalysisCache(cache, build, environment.rules(), Instant.now())))
        .orElse(Analyses.NONE);
  }
}
