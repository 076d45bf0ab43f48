package org.guillemet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

  @Test
  void readsMapsListsAndScalars() throws InvalidYamlException {
    Map<String, Object> entries =
        YamlDocument.parse("rules:\n  a: off\n  b: {n: 3}\nlist: [x, true]\nnone:\n2024: d\n");

    assertThat(entries)
        .containsExactly(
            Map.entry("rules", Map.of("a", "off", "b", Map.of("n", 3))),
            Map.entry("list", List.of("x", true)),
            Map.entry("2024", "d"));
    assertThat(YamlDocument.parse("")).isEmpty();
    assertThat(YamlDocument.parse("# nothing\n")).isEmpty();
  }

  @Test
  void errorsNameTheLine() {
    assertThatThrownBy(() -> YamlDocument.parse("a: 1\nb: [1\nc: 2\n"))
        .isInstanceOfSatisfying(
            InvalidYamlException.class, e -> assertThat(e.line()).isBetween(2, 4));
    assertThatThrownBy(() -> YamlDocument.parse("a: 1\na: 2\n"))
        .isInstanceOfSatisfying(InvalidYamlException.class, e -> assertThat(e.line()).isEqualTo(2));
    assertThatThrownBy(() -> YamlDocument.parse("- a\n"))
        .isInstanceOf(InvalidYamlException.class)
        .hasMessage("not a mapping of names to values");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "- ", "? ", "a: [\n", "- - -\n", "&a ", "!", "*", "[{"})
  void deepNestingIsAnError(String piece) {
    assertThatThrownBy(() -> YamlDocument.parse("x: " + piece.repeat(50_000)))
        .isInstanceOf(InvalidYamlException.class);
    assertThatThrownBy(() -> YamlDocument.parse(piece.repeat(50_000)))
        .isInstanceOf(InvalidYamlException.class);
  }

  @Test
  void aValueThatHoldsItselfIsAnError() {
    assertThatThrownBy(() -> YamlDocument.parse("a: &x [*x]\n"))
        .isInstanceOf(InvalidYamlException.class);
  }
}
