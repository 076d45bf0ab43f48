package org.guillemet.repository.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

  @TempDir Path folder;

  private Path jar(String name, String content) throws IOException {
    return jar(name, content, new Manifest());
  }

  private Path jar(String name, String content, Manifest manifest) throws IOException {
    Path jar = folder.resolve(name);
    Files.createDirectories(jar.getParent());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      // Given to the stream, the manifest would bear the time of the test.
      out.putNextEntry(entry(JarFile.MANIFEST_NAME));
      manifest.write(out);
      out.closeEntry();
      for (String zipped : new String[] {"a.class", "b.class"}) {
        out.putNextEntry(entry(zipped));
        out.write((zipped + content).getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return jar;
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(Instant.parse("2031-02-03T10:00:00Z")));
    return entry;
  }

  private static String name(Path... classPath) throws IOException {
    return Build.of(
        Stream.of(classPath).map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
        "17");
  }

  @Test
  void aClassOfTheSameLengthGivesAnotherName() throws IOException {
    Path library = jar("library.jar", "same");
    String before = name(jar("own.jar", "1"), library);
    assertThat(name(jar("own.jar", "1"), library)).isEqualTo(before);
    assertThat(name(jar("own.jar", "2"), library)).isNotEqualTo(before);
  }

  @Test
  void aLibraryMoreOrLessOrCalledOtherwiseGivesAnotherName() throws IOException {
    Path own = jar("own.jar", "1");
    String before = name(own, jar("models-1.jar", "same"));
    assertThat(name(own)).isNotEqualTo(before);
    assertThat(name(own, jar("models-2.jar", "same"))).isNotEqualTo(before);
    assertThat(name(own, jar("models-1.jar", "same"), jar("more.jar", ""))).isNotEqualTo(before);
  }

  @Test
  void theSameJarsInAnotherPlaceAndOrderGiveTheSameName() throws IOException {
    assertThat(name(jar("here/own.jar", "1"), jar("here/library.jar", "2")))
        .isEqualTo(name(jar("there/library.jar", "2"), jar("there/own.jar", "1")));
  }

  @Test
  void anotherJavaGivesAnotherName() throws IOException {
    String classPath = jar("own.jar", "1").toString();
    assertThat(Build.of(classPath, "17.0.15")).isNotEqualTo(Build.of(classPath, "17.0.16"));
  }

  @Test
  void aFolderOfClassesIsNamedByWhatStandsInIt() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes/org")).getParent();
    Path file = Files.writeString(classes.resolve("org/a.class"), "1");
    FileTime time = Files.getLastModifiedTime(file);
    String before = name(classes);
    Files.writeString(file, "2");
    Files.setLastModifiedTime(file, time);
    assertThat(name(classes)).isNotEqualTo(before);
    Files.writeString(file, "1");
    assertThat(name(classes)).isEqualTo(before);
  }

  @Test
  void aJarThatStandsAloneBringsThoseThatItNames() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/a.jar  lib/missing.jar");
    Path own = jar("own.jar", "1", manifest);
    String alone = name(own);
    jar("lib/a.jar", "1");
    String before = name(own);
    jar("lib/a.jar", "2");
    assertThat(before).isNotEqualTo(alone);
    assertThat(name(own)).isNotIn(alone, before);
  }

  @Test
  void whatIsNoJarIsReadAsAWhole() throws IOException {
    Path own = jar("own.jar", "1");
    Path odd = Files.writeString(folder.resolve("odd.jar"), "x".repeat(200_000) + "1");
    String before = name(own, odd);
    Files.writeString(odd, "y" + "x".repeat(199_999) + "1");
    assertThat(name(own, odd)).isNotEqualTo(before);
    Files.writeString(odd, "");
    assertThat(name(own, odd)).isNotEqualTo(before);
  }

  @Test
  void theProgramThatRunsHasAName() {
    assertThat(Build.running()).hasValueSatisfying(name -> assertThat(name).hasSize(64));
    assertThat(Build.running()).isEqualTo(Build.running());
  }
}
