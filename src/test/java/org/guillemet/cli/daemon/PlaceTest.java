package org.guillemet.cli.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PlaceTest {

  @TempDir private Path folder;
  private Path run;
  private Place place;

  @BeforeEach
  void name() {
    run = folder.resolve("a").resolve("run");
    place = new Place(run.resolve("socket"));
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static void give(Path path, String rights) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  @Test
  void theFolderIsTheUsersOnly() throws IOException {
    place.prepare();
    assertThat(rights(run)).isEqualTo("rwx------");
    give(run, "rwxr-xr-x");
    place.prepare();
    assertThat(rights(run)).isEqualTo("rwx------");
  }

  @Test
  void aFolderThatOthersCanWriteToIsRefused() throws IOException {
    place.prepare();
    give(run, "rwxrwxrwx");
    assertThatIOException().isThrownBy(place::prepare).withMessageContaining("others");
    assertThatIOException().isThrownBy(place::check).withMessageContaining("others");
    give(run, "rwx------");
    give(folder.resolve("a"), "rwxrwxrwx");
    assertThatIOException().isThrownBy(place::prepare).withMessageContaining("others");
  }

  @Test
  void aLinkIsNoFolder() throws IOException {
    Files.createDirectory(folder.resolve("a"));
    Files.createSymbolicLink(run, Files.createDirectory(folder.resolve("elsewhere")));
    assertThatIOException().isThrownBy(place::prepare).withMessageContaining("no plain folder");
  }

  @Test
  void aPathThatIsTooLongIsSaidToBe() {
    Place far = new Place(run.resolve("x".repeat(100)));
    assertThatIOException().isThrownBy(far::prepare).withMessageContaining("XDG_RUNTIME_DIR");
    assertThat(run).doesNotExist();
  }

  @Test
  void aFileIsNoSocket() throws IOException {
    place.prepare();
    Files.createFile(place.socket());
    assertThatIOException().isThrownBy(place::check).withMessageContaining("no socket");
  }

  @Test
  void theSocketOfALivingDaemonStays() throws IOException {
    place.prepare();
    Files.createFile(place.socket());
    try (FileChannel lock = place.lock().orElseThrow()) {
      assertThat(place.lock()).isEmpty();
      place.clear();
      assertThat(place.socket()).exists();
      assertThat(lock.isOpen()).isTrue();
    }
    place.clear();
    assertThat(place.socket()).doesNotExist();
  }
}
