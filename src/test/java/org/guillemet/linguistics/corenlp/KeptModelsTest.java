package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KeptModelsTest {

  /** Anything in a jar will do: a model is made of its name here. */
  private static final String RESOURCE = "org/junit/jupiter/api/Test.class";

  private static final String OTHER = "org/junit/jupiter/api/Tag.class";

  @TempDir private Path temporary;

  private Path folder;
  private final List<String> told = new ArrayList<>();

  private final NamedForm form = new NamedForm();

  @BeforeEach
  void chooseFolder() {
    folder = temporary.resolve("new").resolve("models");
  }

  private void load() throws IOException {
    KeptModels models = new KeptModels(Optional.of(folder), told::add);
    assertThat(models.load(RESOURCE, form)).isEqualTo("made of " + RESOURCE);
  }

  private Path file() {
    return folder.resolve(KeptModels.name(RESOURCE));
  }

  private void assertMadeAnewAndKept() throws IOException {
    int before = form.made();
    load();
    assertThat(form.made()).isEqualTo(before + 1);
    load();
    assertThat(form.made()).isEqualTo(before + 1);
  }

  @Test
  void makesAModelOnceAndSaysSo() throws IOException {
    load();
    load();
    assertThat(form.made()).isEqualTo(1);
    assertThat(told)
        .containsExactly("preparing a model for faster starts, once: " + file().toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  /** Of two versions in turn, neither makes the other's anew. */
  @Test
  void namesTheVersionsThatItIsOf() throws IOException {
    load();
    assertThat(file().getFileName().toString()).matches("Test[.]class-4[.][0-9.]+-1[.]kept");
    Files.move(file(), folder.resolve("Test.class-4.5.9-1.kept"));
    load();
    assertThat(folder.resolve("Test.class-4.5.9-1.kept")).exists();
    assertThat(told).noneMatch(line -> line.contains("anew"));
  }

  @Test
  void keepsItForTheUserOnly() throws IOException {
    assumeTrue(isPosix());
    load();
    assertThat(permissions(folder)).isEqualTo("rwx------");
    assertThat(permissions(file())).isEqualTo("rw-------");
  }

  @Test
  void makesWhatIsCutOffAnew() throws IOException {
    load();
    byte[] bytes = Files.readAllBytes(file());
    for (int length : List.of(0, 1, bytes.length / 2, bytes.length - 1)) {
      Files.write(file(), Arrays.copyOf(bytes, length));
      assertMadeAnewAndKept();
    }
  }

  @Test
  void makesWhatHasChangedAnew() throws IOException {
    load();
    byte[] bytes = Files.readAllBytes(file());
    for (int at = 0; at < bytes.length; at += 7) {
      byte[] changed = bytes.clone();
      changed[at] ^= 4;
      Files.write(file(), changed);
      assertMadeAnewAndKept();
    }
  }

  @Test
  void makesWhatWasMadeOfSomethingElseAnew() throws IOException {
    new KeptModels(Optional.of(folder), told::add).load(OTHER, form);
    Files.move(folder.resolve(KeptModels.name(OTHER)), file());
    assertMadeAnewAndKept();
  }

  /** As where checksums are right and what they are of is not. */
  @Test
  void makesWhatCannotBeUnderstoodAnew() throws IOException {
    load();
    KeptModels.Form<String> failing =
        new KeptModels.Form<>() {
          @Override
          public String make(String resource) throws IOException {
            return form.make(resource);
          }

          @Override
          public void write(String model, ModelWriter out) throws IOException {
            form.write(model, out);
          }

          @Override
          public String read(ModelReader in) throws IOException {
            return in.text().substring(1_000);
          }
        };
    KeptModels models = new KeptModels(Optional.of(folder), told::add);
    assertThat(models.load(RESOURCE, failing)).isEqualTo("made of " + RESOURCE);
    assertThat(form.made()).isEqualTo(2);
  }

  @Test
  void makesWhatIsNoModelAnew() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(file(), "rO0ABXNyABFqYXZh");
    assertMadeAnewAndKept();
  }

  @Test
  void makesWhatOthersCanWriteAnew() throws IOException {
    assumeTrue(isPosix());
    load();
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-rw----"));
    assertMadeAnewAndKept();
    assertThat(permissions(file())).isEqualTo("rw-------");
  }

  @Test
  void makesALinkAnewAndLeavesWhatItLeadsTo() throws IOException {
    assumeTrue(isPosix());
    load();
    Path elsewhere = temporary.resolve("elsewhere");
    Files.move(file(), elsewhere);
    Files.createSymbolicLink(file(), elsewhere);
    assertMadeAnewAndKept();
    assertThat(Files.isSymbolicLink(file())).isFalse();
    assertThat(elsewhere).exists();
  }

  /** Who opens a pipe waits until somebody writes to it. */
  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void makesAPipeAnew() throws IOException, InterruptedException {
    assumeTrue(isPosix());
    load();
    Files.delete(file());
    assertThat(new ProcessBuilder("mkfifo", file().toString()).start().waitFor()).isZero();
    assertMadeAnewAndKept();
  }

  @Test
  void severalAtOnceDoNotDisturbEachOther() throws IOException {
    IntStream.range(0, 40)
        .parallel()
        .forEach(
            i -> {
              try {
                KeptModels models = new KeptModels(Optional.of(folder), line -> {});
                assertThat(models.load(RESOURCE, form)).isEqualTo("made of " + RESOURCE);
                if (i % 3 == 0) {
                  Files.deleteIfExists(file());
                }
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    load();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private boolean isPosix() {
    return temporary.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
