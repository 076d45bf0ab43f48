package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.cli.choices.Choices;
import org.guillemet.cli.choices.OutputFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the page on formats to what is printed. */
class FormatsPageTest {

  private static final Path PAGE = Path.of("docs/formats.md");

  /** A section on a format, up to the end of its example. */
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^## (\\w+)$(?:(?!^## ).)*?^```\\w+\n(.*?)^```$");

  private static Map<OutputFormat, String> examples() throws IOException {
    Map<OutputFormat, String> examples = new EnumMap<>(OutputFormat.class);
    Matcher sections = EXAMPLE.matcher(Files.readString(PAGE));
    while (sections.find()) {
      examples.put(Choices.parse(OutputFormat.class, sections.group(1)), sections.group(2));
    }
    return examples;
  }

  @Test
  void everyFormatIsInTheTable() throws IOException {
    assertThat(Files.readString(PAGE).lines())
        .filteredOn(line -> line.startsWith("| ") && line.contains("`"))
        .extracting(line -> line.replaceAll("^\\| \\[?`(\\w+)`.*", "$1"))
        .containsSequence(
            Forms.OF_FINDINGS.keySet().stream().map(Choices::word).toArray(String[]::new));
  }

  @Test
  void everyFormatWithASectionHasAnExample() throws IOException {
    Matcher headings = Pattern.compile("(?m)^## (\\w+)$").matcher(Files.readString(PAGE));

    assertThat(headings.results().map(h -> h.group(1)))
        .containsExactlyElementsOf(examples().keySet().stream().map(Choices::word).toList());
  }

  @Tag("models")
  @Test
  void examplesArePartsOfWhatIsPrinted() throws IOException {
    for (Map.Entry<OutputFormat, String> example : examples().entrySet()) {
      String printed =
          Runner.withModels(Path.of(""))
              .run("check", "--format", Choices.word(example.getKey()), "docs/example/draft.txt")
              .out();

      assertThat(printed.replace("\r\n", "\n")).contains(example.getValue());
    }
  }
}
