package org.guillemet.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFilesTest {

  @TempDir private Path folder;

  @BeforeEach
  void onPosixOnly() {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  private Path file(String permissions) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r--r--", "r--r--r--"})
  void takesTheUsersOwn(String permissions) throws IOException {
    Path file = file(permissions);
    assertThatCode(() -> OwnFiles.checkFile(file)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw--w----", "rw-----w-"})
  void refusesWhatOthersCanWrite(String permissions) throws IOException {
    Path file = file(permissions);
    assertThatIOException()
        .isThrownBy(() -> OwnFiles.checkFile(file))
        .withMessageContaining("others");
  }

  @Test
  void refusesLinksAndWhatIsMissing() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), file("rw-------"));
    assertThatIOException()
        .isThrownBy(() -> OwnFiles.checkFile(link))
        .withMessageContaining("no plain file");
    Path way = Files.createSymbolicLink(folder.resolve("way"), folder);
    assertThatIOException()
        .isThrownBy(() -> OwnFiles.checkFolder(way))
        .withMessageContaining("no plain folder");
    assertThatIOException().isThrownBy(() -> OwnFiles.checkFile(folder.resolve("missing")));
  }

  @Test
  void refusesWhatIsNoFileAndWhatIsNoFolder() throws IOException {
    Path file = file("rw-------");
    assertThatIOException()
        .isThrownBy(() -> OwnFiles.checkFile(folder))
        .withMessageContaining("no plain file");
    assertThatIOException()
        .isThrownBy(() -> OwnFiles.checkFolder(file))
        .withMessageContaining("no plain folder");
  }

  private Path folderBelow(String permissions) throws IOException {
    Path above = Files.createDirectory(folder.resolve("above"));
    Path below = Files.createDirectories(above.resolve("between").resolve("below"));
    for (Path path : List.of(above.resolve("between"), below)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }
    Files.setPosixFilePermissions(above, PosixFilePermissions.fromString(permissions));
    return below;
  }

  @ParameterizedTest
  @ValueSource(strings = {"rwx------", "rwxr-xr-x", "rwxrwx---"})
  void takesAFolderThatNobodyElseCanReplace(String permissions) throws IOException {
    Path below = folderBelow(permissions);
    assertThatCode(() -> OwnFiles.checkFolder(below)).doesNotThrowAnyException();
  }

  @Test
  void refusesAFolderThatOthersCanReplace() throws IOException {
    Path below = folderBelow("rwx----wx");
    assertThatIOException()
        .isThrownBy(() -> OwnFiles.checkFolder(below))
        .withMessageContaining("above can be written by others");
  }

  /** As in /tmp. */
  @Test
  void takesAFolderWhereOthersCanReplaceOnlyTheirOwn() throws IOException {
    Path below = folderBelow("rwxrwxrwx");
    Path above = folder.resolve("above");
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
    Files.setAttribute(above, "unix:mode", 01777);
    assertThatCode(() -> OwnFiles.checkFolder(below)).doesNotThrowAnyException();
    Files.setAttribute(above.resolve("between"), "unix:mode", 01777);
    assertThatCode(() -> OwnFiles.checkFolder(below)).doesNotThrowAnyException();
    Files.setAttribute(below, "unix:mode", 01777);
    assertThatIOException().isThrownBy(() -> OwnFiles.checkFolder(below));
  }

  @Test
  void looksWhereLinksAboveLeadTo() throws IOException {
    Path below = folderBelow("rwx------");
    Path link = Files.createSymbolicLink(folder.resolve("link"), below.getParent());
    Path linked = link.resolve("below");
    assertThatCode(() -> OwnFiles.checkFolder(linked)).doesNotThrowAnyException();
    Files.setPosixFilePermissions(
        folder.resolve("above"), PosixFilePermissions.fromString("rwx-w--w-"));
    assertThatIOException().isThrownBy(() -> OwnFiles.checkFolder(linked));
  }

  @Test
  void makesAFileForTheUserOnce() throws IOException {
    Path file = folder.resolve("made");
    OwnFiles.makeFile(file).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThatIOException().isThrownBy(() -> OwnFiles.makeFile(file));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("elsewhere"));
    assertThatIOException().isThrownBy(() -> OwnFiles.makeFile(link));
    assertThat(folder.resolve("elsewhere")).doesNotExist();
  }

  @Test
  void refusesSomebodyElses() throws IOException {
    Path file = file("rw-------");
    try {
      UserPrincipal nobody =
          file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
      Files.setOwner(file, nobody);
    } catch (IOException e) {
      assumeTrue(false, "only root gives files away");
    }
    assertThatIOException()
        .isThrownBy(() -> OwnFiles.checkFile(file))
        .withMessageContaining("else");
  }
}
