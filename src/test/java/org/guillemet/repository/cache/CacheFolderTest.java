package org.guillemet.repository.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  @TempDir Path folder;
  private Path desk;

  @BeforeEach
  void makeFolders() throws IOException {
    desk = Files.createDirectories(folder.resolve("news/desk"));
  }

  private Optional<Path> found() {
    return CacheFolder.of(desk, ".guillemet.yml");
  }

  @Test
  void isInTheRootOfTheRepository() throws IOException {
    Files.createDirectories(folder.resolve("news/.git"));
    Files.writeString(desk.resolve(".guillemet.yml"), "");
    assertThat(found()).hasValue(folder.resolve("news/.guillemet/cache"));
  }

  @Test
  void isInTheRootOfASecondWorkingTree() throws IOException {
    Files.createDirectories(folder.resolve("news/.git"));
    Files.writeString(desk.resolve(".git"), "gitdir: elsewhere");
    assertThat(found()).hasValue(desk.resolve(".guillemet/cache"));
  }

  @Test
  void isBesideTheNearestConfigurationWithoutARepository() throws IOException {
    Files.writeString(folder.resolve(".guillemet.yml"), "");
    assertThat(found()).hasValue(folder.resolve(".guillemet/cache"));
    Files.writeString(folder.resolve("news/.guillemet.yml"), "");
    assertThat(found()).hasValue(folder.resolve("news/.guillemet/cache"));
  }

  @Test
  void isFreeWhereNothingElseIs() throws IOException {
    Path cache = folder.resolve("cache");
    assertThat(CacheFolder.isFree(cache)).isTrue();
    Files.createDirectories(cache.resolve("0f"));
    assertThat(CacheFolder.isFree(cache)).isTrue();
    CacheFolder.hide(cache);
    Files.writeString(cache.resolve("thumbs.db"), "");
    assertThat(CacheFolder.isFree(cache)).as("made for analyses").isTrue();
    Files.writeString(cache.resolve(".gitignore"), "*.html\n");
    assertThat(CacheFolder.isFree(cache)).isFalse();
  }

  @Test
  void isNowhereForALoneDraft() {
    assertThat(found()).isEmpty();
  }
}
