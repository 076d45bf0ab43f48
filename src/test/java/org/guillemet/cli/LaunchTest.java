package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How scripts/launch.sh chooses Java's options. */
@DisabledOnOs(OS.WINDOWS)
class LaunchTest {

  @TempDir private Path folder;

  @Test
  void aDraftIsASmallRun() throws Exception {
    files("draft.md");

    assertThat(isLarge("check", "draft.md")).isFalse();
  }

  @Test
  void aFolderOfAHundredFilesIsASmallRun() throws Exception {
    many("articles", 100);

    assertThat(isLarge("check", "articles")).isFalse();
  }

  @Test
  void aFolderOfMoreIsALargeOne() throws Exception {
    many("articles/2031", 121);

    assertThat(isLarge("check", "articles")).isTrue();
  }

  @Test
  void foldersAreAddedUp() throws Exception {
    many("some articles", 70);
    many("-others", 70);

    assertThat(isLarge("check", "some articles")).isFalse();
    assertThat(isLarge("check", "--", "some articles", "-others")).isTrue();
  }

  @Test
  void filesThatAreNamedAreCounted() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("check"));
    for (int i = 0; i < 121; i++) {
      arguments.add(i + ".md");
    }

    assertThat(isLarge(arguments.toArray(String[]::new))).isTrue();
  }

  @Test
  void aPatternMayStandForAnyNumber() throws Exception {
    assertThat(isLarge("check", "articles/**/*.md")).isTrue();
  }

  @Test
  void linksCount() throws Exception {
    files("draft.md");
    Files.createDirectory(folder.resolve("links"));
    for (int i = 0; i < 121; i++) {
      Files.createSymbolicLink(folder.resolve("links/" + i), folder.resolve("draft.md"));
    }

    assertThat(isLarge("check", "links")).isTrue();
  }

  @Test
  void whatIsHiddenDoesNotCount() throws Exception {
    many(".git/objects", 200);
    files("draft.md");

    assertThat(isLarge("check", ".")).isFalse();
  }

  private void many(String name, int number) throws IOException {
    for (int i = 0; i < number; i++) {
      files(name + "/" + i + ".md");
    }
  }

  private void files(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Nothing.");
  }

  private boolean isLarge(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("sh", "-euc", ". \"$1\"; shift; if is_large \"$@\"; then exit 3; fi", "sh"));
    command.add(Path.of("scripts/launch.sh").toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    int status =
        new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
    assertThat(status).isIn(0, 3);
    return status == 3;
  }
}
