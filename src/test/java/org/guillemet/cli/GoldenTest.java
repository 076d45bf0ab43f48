package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guillemet.fixtures.Fixtures;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a user sees of the fixtures, against the files in {@code src/test/resources/golden}: the
 * findings as text with the exit status, and the attributions as JSON.
 *
 * <p>After a change that is meant to be seen, {@code mvn test -Dtest=GoldenTest
 * -Dgolden.update=true} writes the files anew; the difference is to be read before it is committed.
 */
@Tag("models")
class GoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final String UPDATE = "golden.update";

  private final Runner runner = Runner.withModels(Path.of(""));

  @TestFactory
  Stream<DynamicTest> reportsAreAsTheyWere() {
    return Fixtures.all().stream()
        .flatMap(
            fixture ->
                Stream.of(
                    golden(fixture, ".txt", () -> findings(fixture)),
                    golden(fixture, ".json", () -> attributions(fixture))));
  }

  @Test
  void everyGoldenFileHasItsFixture() throws IOException {
    List<Path> known =
        Fixtures.all().stream()
            .flatMap(fixture -> Stream.of(file(fixture, ".txt"), file(fixture, ".json")))
            .toList();
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      assertThat(files.filter(Files::isRegularFile))
          .filteredOn(file -> !file.getFileName().toString().startsWith("."))
          .isSubsetOf(known);
    }
  }

  private static DynamicTest golden(Path fixture, String extension, Supplier<String> report) {
    Path file = file(fixture, extension);
    return DynamicTest.dynamicTest(
        Fixtures.name(GOLDEN.relativize(file)), () -> compare(file, report.get()));
  }

  private static void compare(Path file, String report) throws IOException {
    if (Boolean.getBoolean(UPDATE)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, report);
    }
    assertThat(file)
        .withFailMessage(
            "%s is missing: write it with -Dtest=GoldenTest -D%s=true, then read it", file, UPDATE)
        .exists();
    assertThat(report).as("%s", file).isEqualTo(Files.readString(file));
  }

  private String findings(Path fixture) {
    Runner.Result result = runner.run("check", Fixtures.name(fixture), "--min-severity", "info");
    assertThat(result.err()).isEmpty();
    return result.out() + "exit status " + result.status() + "\n";
  }

  private String attributions(Path fixture) {
    Runner.Result result = runner.run("extract", Fixtures.name(fixture), "--format", "json");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    return result.out();
  }

  /** The golden file of {@code fixtures/fr/NAME.html} is {@code golden/fr/NAME.txt}. */
  private static Path file(Path fixture, String extension) {
    String name = fixture.getFileName().toString().replaceFirst("\\.[a-z]+$", extension);
    return GOLDEN.resolve(fixture.getParent().getFileName()).resolve(name);
  }
}
