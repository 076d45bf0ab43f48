package org.guillemet.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
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
            InvalidYamlException.class, e -> assertThat(e.line().getAsInt()).isBetween(2, 4));
    assertThatThrownBy(() -> YamlDocument.parse("a: 1\na: 2\n"))
        .isInstanceOfSatisfying(InvalidYamlException.class, e -> assertThat(e.line()).hasValue(2));
    assertThatThrownBy(() -> YamlDocument.parse("- a\n"))
        .isInstanceOf(InvalidYamlException.class)
        .hasMessage("not a mapping of names to values");
  }

  @Test
  void aCharacterThatIsNoTextIsToldWithItsLine() {
    String yaml = "# a long comment\n".repeat(500) + "lang: fr\nfail-on: \u0007\n";
    assertThatThrownBy(() -> YamlDocument.read(yaml))
        .hasMessage("no text: the character U+0007")
        .isInstanceOfSatisfying(
            InvalidYamlException.class, e -> assertThat(e.line()).hasValue(502));
  }

  @Test
  void whereNoLineIsKnownNoneIsTold() {
    String yaml = "a: &x [1]\nb: [" + "*x, ".repeat(20) + "]\n";
    assertThatThrownBy(() -> YamlDocument.parse(yaml))
        .isInstanceOfSatisfying(InvalidYamlException.class, e -> assertThat(e.line()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "- ", "? ", "a: [\n", "- - -\n", "&a ", "!", "*", "[{"})
  void deepNestingIsAnError(String piece) {
    assertThatThrownBy(() -> YamlDocument.parse("x: " + piece.repeat(50_000)))
        .isInstanceOf(InvalidYamlException.class);
    assertThatThrownBy(() -> YamlDocument.parse(piece.repeat(50_000)))
        .isInstanceOf(InvalidYamlException.class);
    assertThatThrownBy(() -> YamlDocument.read("x: " + piece.repeat(50_000)))
        .isInstanceOf(InvalidYamlException.class);
  }

  @Test
  void aValueThatHoldsItselfIsAnError() {
    for (String yaml : List.of("a: &x [*x]\n", "a: &x [*x, *x]\n", "a: &x {b: *x}\n")) {
      assertThatThrownBy(() -> YamlDocument.parse(yaml)).isInstanceOf(InvalidYamlException.class);
      assertThatThrownBy(() -> YamlDocument.read(yaml)).isInstanceOf(InvalidYamlException.class);
    }
  }

  @Test
  void theTreeKnowsItsLines() throws InvalidYamlException {
    YamlNode.Mapping tree =
        YamlDocument.read(
            """
            # ours
            rules:
              a: off
              "b": 3
              a: true
            list:
              - x
              -
            none:
            again: &it [y,
              "null"]
            last: *it
            """);

    assertThat(lines(tree))
        .containsExactly(
            "2 rules",
            "3 a",
            "3 off TEXT",
            "4 b",
            "4 3 NUMBER",
            "5 a",
            "5 true BOOLEAN",
            "6 list",
            "7 x TEXT",
            "8  NOTHING",
            "9 none",
            "9  NOTHING",
            "10 again",
            "10 y TEXT",
            "11 null TEXT",
            "12 last",
            "10 y TEXT",
            "11 null TEXT");
    assertThat(YamlDocument.read("").entries()).isEmpty();
    assertThat(YamlDocument.read("# nothing\n").entries()).isEmpty();
    assertThat(YamlDocument.read("null\n").entries()).isEmpty();
  }

  private static List<String> lines(YamlNode node) {
    List<String> lines = new ArrayList<>();
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        lines.add(entry.line() + " " + entry.key());
        lines.addAll(lines(entry.value()));
      }
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> lines.addAll(lines(item)));
    } else if (node instanceof YamlNode.Scalar scalar) {
      lines.add(scalar.line() + " " + scalar.text() + " " + scalar.kind());
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a\n",
        "word\n",
        "? [a]\n: b\n",
        "a: *b\n",
        "a: !b c\n",
        "---\na: b\n---\n",
        "\0"
      })
  void whatIsNoMappingHasNoTree(String yaml) {
    assertThatThrownBy(() -> YamlDocument.read(yaml)).isInstanceOf(InvalidYamlException.class);
  }
}
