package org.guillemet.ingest.markdown;

import java.time.Duration;
import java.util.stream.Stream;
import org.guillemet.ingest.reader.Articles;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A long line of a file that goes wrong takes no longer than its length. */
class MarkdownBoundsTest {

  private static Stream<Arguments> lines() {
    return Stream.of(
        line("an empty tag", "{%" + " ".repeat(20_000) + "%}"),
        line("a tag of spaces", "{{%" + " ".repeat(20_000) + "end" + " ".repeat(20_000) + "%}}"),
        line("a tag of hyphens", "{{%" + "-".repeat(100_000) + "note %}}x{{% /note %}}"),
        line("a tag of braces", "{% " + "{ ".repeat(100_000) + "note %}x{% endnote %}"),
        line("attributes", "<a " + "markdown ".repeat(100_000)),
        line("a note", "<sup><a " + "href=# ".repeat(100_000)),
        line("a note that ends", "<sup><a " + "href=# ".repeat(100_000) + ">"),
        line("a name", "<div>\n<" + "a".repeat(200_000)),
        line("a name and a slash", "<div>\n<a" + " /".repeat(100_000)),
        line("colons", ":".repeat(200_000) + "]x"),
        line("a box", ":::" + " ".repeat(100_000) + "[" + " ".repeat(100_000) + "]x"),
        line("an import", "import" + " ".repeat(200_000) + "x"),
        line("signs", "%%".repeat(100_000)),
        line("three signs", "%%a%%%".repeat(50_000)),
        line("code over lines", "`a\n" + "a ".repeat(100_000) + "`"));
  }

  private static Arguments line(String name, String source) {
    return Arguments.of(name, source);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void aLongLineIsReadInTime(String name, String source) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> Articles.read("a.md", source));
  }
}
