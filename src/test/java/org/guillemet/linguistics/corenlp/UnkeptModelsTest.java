package org.guillemet.linguistics.corenlp;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models are made where they cannot be kept, and nothing stays of what failed. */
class UnkeptModelsTest {

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

  @Test
  void usesNoFolderThatOthersCanWrite() throws IOException {
    assumeTrue(isPosix());
    load();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    told.clear();
    load();
    assertThat(form.made()).isEqualTo(2);
    assertThat(told)
        .containsExactly(
            "models cannot be kept in %s: %s can be written by others".formatted(folder, folder));
  }

  @Test
  void usesNoFolderThatOthersCanReplace() throws IOException {
    assumeTrue(isPosix());
    load();
    Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
    load();
    assertThat(form.made()).isEqualTo(2);
  }

  @Test
  void doesWithoutAFolder() throws IOException {
    KeptModels models = new KeptModels(Optional.empty(), told::add);
    assertThat(models.load(RESOURCE, form)).isEqualTo("made of " + RESOURCE);
    assertThat(told).isEmpty();
  }

  @Test
  void doesWithoutAFolderThatCannotBeMade() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));
    for (Path impossible : List.of(file, file.resolve("models"))) {
      folder = impossible;
      told.clear();
      KeptModels models = new KeptModels(Optional.of(folder), told::add);
      assertThat(models.load(RESOURCE, form)).isEqualTo("made of " + RESOURCE);
      assertThat(models.load(OTHER, form)).isEqualTo("made of " + OTHER);
      assertThat(told).hasSize(1);
      assertThat(told.get(0)).startsWith("models cannot be kept in " + folder + ": ");
    }
    assertThat(form.made()).isEqualTo(4);
  }

  /** What writes like the usual form after doing something else. */
  private KeptModels.Form<String> writing(ModelFiles.Part first) {
    return new KeptModels.Form<>() {
      @Override
      public String make(String resource) throws IOException {
        return form.make(resource);
      }

      @Override
      public void write(String model, ModelWriter out) throws IOException {
        first.write(out);
        form.write(model, out);
      }

      @Override
      public String read(ModelReader in) throws IOException {
        return form.read(in);
      }
    };
  }

  @Test
  void goesOnWhenWritingFailsAndLeavesNothing() throws IOException {
    KeptModels.Form<String> full =
        writing(
            out -> {
              out.bytes(ByteBuffer.allocate(100_000));
              throw new IOException("No space left on device");
            });
    KeptModels models = new KeptModels(Optional.of(folder), told::add);
    assertThat(models.load(RESOURCE, full)).isEqualTo("made of " + RESOURCE);
    assertThat(models.load(RESOURCE, full)).isEqualTo("made of " + RESOURCE);
    String preparing = "preparing a model for faster starts, once: " + file();
    assertThat(told)
        .containsExactly(
            preparing,
            "models cannot be kept in " + folder + ": No space left on device",
            preparing);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void deletesWhatAStoppedRunHasLeft() throws IOException {
    load();
    Files.delete(file());
    Path lost = Files.createFile(file().resolveSibling(file().getFileName() + ".1.part"));
    Path running = Files.createFile(file().resolveSibling(file().getFileName() + ".2.part"));
    Path foreign = Files.createFile(folder.resolve("letter.part"));
    FileTime now = Files.getLastModifiedTime(running);
    for (Path old : List.of(lost, foreign)) {
      Files.setLastModifiedTime(old, FileTime.from(now.toInstant().minus(61, MINUTES)));
    }
    Files.setLastModifiedTime(running, FileTime.from(now.toInstant().minus(59, MINUTES)));
    load();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file(), running, foreign);
    }
  }

  /** As on Windows, where nothing takes the place of a file that is being read. */
  @Test
  void saysNothingWhenAnotherRunHasBeenFaster() throws IOException {
    load();
    Path other = Files.move(file(), temporary.resolve("other"));
    KeptModels.Form<String> slower =
        writing(
            out -> {
              try (Stream<Path> parts = Files.list(folder)) {
                for (Path part : parts.toList()) {
                  Files.delete(part);
                }
              }
              Files.copy(other, file());
              if (isPosix()) {
                Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
              }
            });
    told.clear();
    KeptModels models = new KeptModels(Optional.of(folder), told::add);
    assertThat(models.load(RESOURCE, slower)).isEqualTo("made of " + RESOURCE);
    assertThat(told).containsExactly("preparing a model for faster starts, once: " + file());
  }

  private boolean isPosix() {
    return temporary.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
