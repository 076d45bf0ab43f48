package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands as processes, by themselves and with a daemon. */
@Tag("models")
@DisabledOnOs(OS.WINDOWS)
class DaemonOutputTest {

  private static final Path FIXTURES = Path.of("fixtures").toAbsolutePath();

  private static final List<String> COMMANDS =
      List.of(
          "check --format json english.txt french.txt",
          "extract --color always french.txt",
          "check gone.txt latin.txt english.txt",
          "check --min-severity info --output report.txt --stdin-name draft.md - <english.txt",
          "report --output page.html english.txt",
          "check --fromat json english.txt",
          "config french.txt",
          "explain unnamed-source");

  @TempDir private Path folder;
  private Process daemon;

  @BeforeEach
  void start() throws Exception {
    Files.copy(FIXTURES.resolve("en/strike-foundry.txt"), folder.resolve("english.txt"));
    Files.copy(FIXTURES.resolve("fr/greve-fonderie.txt"), folder.resolve("french.txt"));
    Files.write(folder.resolve("latin.txt"), new byte[] {'d', (byte) 0xE9, 'j', '\n'});
    daemon =
        new ProcessBuilder(program("org.guillemet.cli.Main", "daemon"))
            .directory(folder.toFile())
            .redirectError(folder.resolve("daemon.log").toFile())
            .start();
    while (!Files.exists(socket())) {
      assertThat(daemon.isAlive()).isTrue();
      Thread.sleep(20);
    }
  }

  @AfterEach
  void stop() {
    daemon.destroyForcibly();
  }

  private Path socket() {
    return folder.resolve("run").resolve("socket");
  }

  private List<String> program(String... words) {
    return java(System.getProperty("java.class.path"), words);
  }

  private List<String> java(String classPath, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC", "-Xss4m"));
    command.addAll(List.of("-Djdk.console=java.base", "-Dguillemet.socket=" + socket()));
    command.addAll(List.of("-cp", classPath));
    command.addAll(List.of(words));
    return command;
  }

  /** As launch.sh starts it, from nothing but the packages that it needs. */
  private List<String> client() throws IOException {
    Path classes = Path.of("target", "classes").toAbsolutePath();
    Path own = folder.resolve("client");
    for (String part : List.of("cli/daemon", "cli/console", "files")) {
      Path to = own.resolve("org/guillemet").resolve(part);
      Files.createDirectories(to);
      try (Stream<Path> files = Files.list(classes.resolve("org/guillemet").resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    }
    List<String> command = java(own.toString(), "org.guillemet.cli.daemon.Client");
    command.add(1, "-Dguillemet.program=" + classes);
    return command;
  }

  /** What came of a command, with the file that it may have written. */
  private record Outcome(Child.Result result, String written) {}

  private Outcome run(List<String> program, String command) throws IOException {
    Child child = new Child(folder).with("LC_ALL", "C.UTF-8");
    Child.Result result = child.run("sh", "-c", "'" + String.join("' '", program) + "' " + command);
    StringBuilder written = new StringBuilder();
    for (String name : List.of("report.txt", "page.html")) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        written.append(Files.readString(file));
        Files.delete(file);
      }
    }
    return new Outcome(result, written.toString());
  }

  @Test
  void whatCommandsPrintIsTheSameWithADaemon() throws Exception {
    List<String> client = client();
    for (String command : COMMANDS) {
      // As launch.sh reads it: a Java that does not start ends with 1.
      String mapped = command + "; exit $(($? - 64))";
      Outcome first = run(client, mapped);
      Outcome second = run(client, mapped);
      assertThat(first).as(command).isEqualTo(run(program("org.guillemet.cli.Main"), command));
      assertThat(second).as(command + ", again").isEqualTo(first);
    }

    Child.Result stopped =
        new Child(folder).run(program("org.guillemet.cli.Main", "daemon", "--stop"));
    assertThat(stopped.err()).isEqualTo("guillemet: the daemon has stopped\n");
    assertThat(daemon.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(daemon.exitValue()).isZero();
    assertThat(run(client, "check english.txt").result().status()).isEqualTo(75);
  }
}
