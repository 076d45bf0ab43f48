package org.guillemet.repository.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.guillemet.linguistics.Words;
import org.guillemet.rules.Messages;
import org.guillemet.rules.RuleDescription;
import org.guillemet.text.Language;
import org.guillemet.yaml.InvalidYamlException;
import org.guillemet.yaml.YamlDocument;
import org.guillemet.yaml.YamlNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors complete with allows what the parser does, and nothing else. */
class SchemaTest {

  private static final Path FILE = Path.of("schema/guillemet.schema.json");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static JsonNode schema() throws IOException {
    return new ObjectMapper().readTree(Files.readString(FILE));
  }

  private static Set<String> complaints(String yaml) throws IOException, InvalidYamlException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema());
    Set<String> complaints = new TreeSet<>();
    schema.validate(json(YamlDocument.read(yaml))).forEach(m -> complaints.add(m.toString()));
    return complaints;
  }

  private static JsonNode json(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      ObjectNode object = NODES.objectNode();
      mapping.entries().forEach(e -> object.set(e.key(), json(e.value())));
      return object;
    }
    if (node instanceof YamlNode.Sequence sequence) {
      ArrayNode array = NODES.arrayNode();
      sequence.items().forEach(i -> array.add(json(i)));
      return array;
    }
    YamlNode.Scalar scalar = (YamlNode.Scalar) node;
    return switch (scalar.kind()) {
      case TEXT -> NODES.textNode(scalar.text());
      case NUMBER -> NODES.numberNode(Double.parseDouble(scalar.text()));
      case BOOLEAN -> NODES.booleanNode(Boolean.parseBoolean(scalar.text()));
      case NOTHING -> NODES.nullNode();
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lang: fr",
        "lang: auto\noutlet: Le Phare\nmessages: en\ncompare: by-folder\n",
        "compare: {days: 10}",
        "compare: {articles: by-folder, days: 0}",
        "compare: {}",
        "fail-on: never\nmin-severity: info",
        "rules: {unnamed-source: warning, vague-attribution: off}",
        "rules:",
        "known-speakers: [Sarrault]\noutlets:\n  - Radio Ségal",
        "known-speakers:\noutlets: []",
        "words: {reporting-verbs: [marteler], functions: {fr: [maire délégué], en: }}",
        "words: {agencies: , speaker-nouns: {}, allowed-sources: {en: [several islanders]}}",
        "words:",
        "aliases: {Ingrid Halvorsen: [Halvorsen-Lund], Le Bac: }",
        "aliases:",
        "ignore: [archive/, '*.draft.md']",
        "ignore:",
        "overrides:",
        "overrides: []",
        "overrides: [{files: opinion/}]",
        "overrides: [{files: [a, b], lang: fr, outlet: A, messages: fr, compare: none,"
            + " fail-on: info, min-severity: error, rules: {unnamed-source: off},"
            + " known-speakers: [A], outlets: [B], words: {agencies: [C]}}]"
      })
  void bothAllowWhatIsRight(String yaml) throws IOException, InvalidYamlException {
    assertThat(Yaml.mistakes(yaml)).as("the parser").isEmpty();
    assertThat(complaints(yaml)).as("the schema").isEmpty();
  }

  private static Stream<String> examples() throws IOException {
    Pattern block = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");
    return block
        .matcher(Files.readString(Path.of("docs/configuration.md")))
        .results()
        .map(match -> match.group(1));
  }

  @Test
  void thePageHasExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void bothAllowTheExamplesOfThePage(String yaml) throws IOException, InvalidYamlException {
    bothAllowWhatIsRight(yaml);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare: {days: ten}",
        "compare: {days: -1}",
        "compare: {days: 36501}",
        "compare: {hours: 10}",
        "compare: [all]",
        "language: fr",
        "lang: french",
        "lang: FR",
        "lang: [fr]",
        "lang:",
        "lang: true",
        "outlet: 24",
        "outlet: ' '",
        "outlet: [A]",
        "outlet:",
        "messages: de",
        "compare: folder",
        "compare: false",
        "fail-on: Error",
        "fail-on: off",
        "min-severity: never",
        "rules: [unnamed-source]",
        "rules: {unnamed-sauce: error}",
        "rules: {unnamed-source: never}",
        "rules: {unnamed-source: false}",
        "rules: {unnamed-source: }",
        "unnamed-source: off",
        "known-speakers: Sarrault",
        "known-speakers: [1984]",
        "known-speakers: [[A]]",
        "known-speakers: {A: B}",
        "known-speakers: ['']",
        "outlets: [null]",
        "words: [a]",
        "words: {verbs: [a]}",
        "words: {functions: mayor}",
        "words: {functions: {de: [a]}}",
        "words: {functions: {fr: a}}",
        "words: {functions: {fr: {a: b}}}",
        "functions: [a]",
        "aliases: [A]",
        "aliases: {A: B}",
        "aliases: {' ': [B]}",
        "ignore: archive/",
        "files: a",
        "overrides: {files: a}",
        "overrides: [a]",
        "overrides: [null]",
        "overrides: [{lang: fr}]",
        "overrides: [{files: }]",
        "overrides: [{files: []}]",
        "overrides: [{files: {a: b}}]",
        "overrides: [{files: a, ignore: [b]}]",
        "overrides: [{files: a, aliases: {A: [B]}}]",
        "overrides: [{files: a, overrides: []}]",
        "overrides: [{files: a, lag: fr}]"
      })
  void bothRefuseWhatIsWrong(String yaml) throws IOException, InvalidYamlException {
    assertThat(Yaml.mistakes(yaml)).as("the parser").isNotEmpty();
    assertThat(complaints(yaml)).as("the schema").isNotEmpty();
  }

  @Test
  void bothKnowTheSameKeys() throws IOException {
    assertThat(names(schema().path("properties")))
        .containsExactlyInAnyOrderElementsOf(Key.words(Key.Place.TOP));
    assertThat(names(schema().at("/definitions/override/properties")))
        .containsExactlyInAnyOrderElementsOf(Key.words(Key.Place.OVERRIDE));
    assertThat(names(schema().at("/definitions/words/properties")))
        .containsExactlyElementsOf(Vocabulary.words(Words.Kind.class));
    assertThat(names(schema().at("/definitions/word-list/properties")))
        .containsExactlyElementsOf(Stream.of(Language.values()).map(Language::code).toList());
  }

  @Test
  void bothKnowTheSameWords() throws IOException {
    assertThat(choices("lang")).isEqualTo(LanguageChoice.words());
    assertThat(choices("messages")).isEqualTo(LanguageChoice.words());
    assertThat(choices("compare-articles")).isEqualTo(Vocabulary.words(CompareChoice.class));
    assertThat(choices("fail-on")).isEqualTo(Vocabulary.words(FailOn.class));
    assertThat(choices("min-severity")).containsExactly("error", "warning", "info");
  }

  @Test
  void everyRuleIsDescribedAsItDescribesItself() throws IOException {
    JsonNode rules = schema().at("/definitions/rules/properties");

    assertThat(names(rules))
        .containsExactlyElementsOf(Yaml.RULES.stream().map(RuleDescription::name).toList());
    for (RuleDescription rule : Yaml.RULES) {
      JsonNode entry = rules.path(rule.name());
      assertThat(entry.path("description").asText())
          .isEqualTo(Messages.in(Language.ENGLISH).of(rule.summary()));
      assertThat(entry.path("default").asText()).isEqualTo(Vocabulary.word(rule.severity()));
      assertThat(texts(entry.path("enum"))).isEqualTo(Vocabulary.words(Level.class));
    }
  }

  @Test
  void everyKeyIsDescribed() throws IOException {
    for (Key key : Key.values()) {
      if (key != Key.FILES) {
        assertThat(schema().at("/definitions/" + key.word() + "/description").asText())
            .as(key.word())
            .isNotBlank();
      }
    }
  }

  private static List<String> choices(String key) throws IOException {
    return texts(schema().at("/definitions/" + key + "/enum"));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }
}
