package org.guillemet.report.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Morphology;
import org.guillemet.pipeline.Checked;
import org.guillemet.report.Reports;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Metadata;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class JsonLdReportTest {

  private static final String DRAFT = "drafts/la%20salle.md";

  private static JsonObject node(LinkedData data, String iri) {
    return data.described().stream()
        .filter(n -> n.getString("@id", "").equals(iri))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> links(JsonObject node, String property) {
    return node.getJsonArray(Definitions.SCHEMA + property).getValuesAs(JsonObject.class).stream()
        .map(value -> value.getString("@id"))
        .toList();
  }

  private static boolean has(JsonObject node, String property) {
    return node.containsKey(Definitions.SCHEMA + property);
  }

  private static String text(JsonObject node, String property) {
    return LinkedData.text(node, Definitions.SCHEMA + property);
  }

  @Test
  void writesEverythingInAFixedOrder() throws IOException {
    try (InputStream golden = JsonLdReportTest.class.getResourceAsStream("golden.jsonld")) {
      assertThat(Samples.report(Samples.full()))
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void keepsToItsVocabulariesAndSelectsTheWords() {
    Checked full = Samples.full();
    LinkedData data = LinkedData.of(Samples.report(full));

    data.assertIsSound();
    data.assertSelects(full.article());
  }

  @Test
  void nothingIsADocumentToo() {
    LinkedData data = LinkedData.of(Samples.report(List.of(), List.of(), List.of()));

    data.assertIsSound();
    assertThat(data.ofType("SoftwareApplication")).hasSize(1);
  }

  @Test
  void theProcessorWouldNoticeAContextThatIsFetched() {
    assertThatThrownBy(() -> LinkedData.of("{\"@context\": \"https://schema.org\"}"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("fetches");
  }

  @Test
  void linksQuotedAndReportedWordsToWhoSaysThem() {
    LinkedData data = LinkedData.of(Samples.report(Samples.full()));
    JsonObject quotation = node(data, DRAFT + "#attribution-a1");
    JsonObject claim = node(data, DRAFT + "#attribution-a2");
    JsonObject inner = node(data, DRAFT + "#attribution-a3");

    assertThat(text(quotation, "text")).isEqualTo("« On ferme » « ce soir »");
    assertThat(links(quotation, "spokenByCharacter")).isEqualTo(links(claim, "author"));
    JsonObject speaker = node(data, links(quotation, "spokenByCharacter").get(0));
    assertThat(text(speaker, "name")).isEqualTo("Léa Brun");
    assertThat(text(speaker, "jobTitle")).isEqualTo("maire");
    assertThat(text(node(data, links(quotation, "provider").get(0)), "name")).isEqualTo("Le Bac");
    assertThat(links(quotation, "isPartOf")).containsExactly(DRAFT);
    assertThat(links(claim, "appearance")).containsExactly(DRAFT);
    assertThat(links(inner, "isPartOf")).containsExactly(DRAFT + "#attribution-a2");
  }

  @Test
  void sourcesThatAreNobodyHaveFittingTypes() {
    LinkedData data = LinkedData.of(Samples.report(Samples.full()));

    JsonObject written = node(data, DRAFT + "#attribution-a4");
    assertThat(has(written, "spokenByCharacter")).isFalse();
    assertThat(type(data, links(written, "isBasedOn"))).containsExactly("CreativeWork");
    JsonObject unnamed = author(data, "a5");
    assertThat(type(unnamed)).containsExactly("Person");
    assertThat(has(unnamed, "name")).isFalse();
    assertThat(text(unnamed, "description")).isEqualTo("Une source");
    JsonObject group = author(data, "a6");
    assertThat(type(group)).containsExactly("Thing", "https://www.w3.org/ns/activitystreams#Group");
    assertThat(has(group, "name")).isFalse();
    assertThat(type(author(data, "a3"))).containsExactly("GovernmentOrganization");
  }

  @Test
  void severalSourcesWithoutNamesAreAGroup() {
    Article article = Reports.article("a.txt", "Sources say it.\n");
    Entity sources =
        Samples.entity(
            article, "e1", "Sources", Entity.Kind.UNNAMED, Morphology.Number.PLURAL, "Sources");
    Checked checked =
        new Checked(
            article,
            List.of(),
            List.of(Samples.said(article, "a1", Type.INDIRECT, sources, Optional.empty(), "it")),
            List.of(sources),
            List.of(),
            List.of(),
            List.of());

    LinkedData data = LinkedData.of(Samples.report(checked));

    data.assertIsSound();
    assertThat(data.ofType("Person")).isEmpty();
    assertThat(data.ofType("https://www.w3.org/ns/activitystreams#Group")).hasSize(1);
  }

  @Test
  void whatSomebodyIsSaidNotToHaveSaidIsNotLinkedToThem() {
    LinkedData data = LinkedData.of(Samples.report(Samples.full()));
    JsonObject negated = node(data, DRAFT + "#attribution-a7");

    assertThat(has(negated, "spokenByCharacter")).isFalse();
    assertThat(has(negated, "provider")).isFalse();
    assertThat(data.ofType("Person")).noneMatch(p -> p.toString().contains("Paul"));
    assertThat(node(data, DRAFT + "#place-a7").toString()).contains("negated");
  }

  @Test
  void claimsAreThoseThatNobodyIsNamedFor() {
    LinkedData data = LinkedData.of(Samples.report(Samples.full()));

    assertThat(data.ofType("Claim").stream().map(c -> c.getString("@id")))
        .contains(DRAFT + "#claim-c9")
        .doesNotContain(DRAFT + "#claim-c4");
    assertThat(has(node(data, DRAFT + "#claim-c9"), "author")).isFalse();
  }

  @Test
  void positionsCountCodePointsOfTheFile() {
    Checked full = Samples.full();
    LinkedData data = LinkedData.of(Samples.report(full));
    String source = full.article().source();
    int start = source.codePointCount(0, source.indexOf("« On"));

    assertThat(
            data.ofType(LinkedData.OA + "TextPositionSelector").stream()
                .map(s -> LinkedData.value(s, LinkedData.OA + "start").getInt("@value")))
        .contains(start);
    assertThat(start).isLessThan(source.indexOf("« On"));
  }

  @Test
  void sameDataGivesTheSameBytes() {
    assertThat(Samples.report(Samples.full())).isEqualTo(Samples.report(Samples.full()));
  }

  @Test
  void hostileWordsAreNothingButStrings() throws IOException {
    Checked hostile = Samples.hostile();
    String document = Samples.report(hostile);
    LinkedData data = LinkedData.of(document);
    String iri = "/%2Fevil.example/%40type_%3Ab%22%3C%00.txt";

    assertThat(document).doesNotContain("<").doesNotContain("\u0000");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(document)).isTrue();
    assertThat(new ObjectMapper().readTree(document).size()).isEqualTo(2);
    data.assertIsSound();
    assertThat(data.described().stream().map(n -> n.getString("@id", "")).filter(i -> !i.isEmpty()))
        .allMatch(
            i -> i.equals(iri) || i.startsWith(iri + "#") || i.matches("_:(b\\d+|e\\d|guillemet)"));
    String spoken = hostile.attributions().get(0).content().get(0).of(hostile.article().text());
    assertThat(text(data.ofType("Quotation").get(0), "text"))
        .isEqualTo(spoken.replaceAll("(?!\uD83D\uDEF6)[\uD800-\uDFFF]", "\uFFFD"));
  }

  @Test
  void hostileWordsAreFoundAgain() {
    Checked hostile = Samples.hostile();
    String text = hostile.article().text();
    Span words = hostile.attributions().get(0).content().get(0);
    JsonObject position =
        LinkedData.of(Samples.report(hostile))
            .ofType(LinkedData.OA + "TextPositionSelector")
            .get(0);

    int start = LinkedData.value(position, LinkedData.OA + "start").getInt("@value");
    int end = LinkedData.value(position, LinkedData.OA + "end").getInt("@value");

    assertThat(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
        .isEqualTo(words.of(text));
  }

  @Test
  void theTimeGrowsWithTheFile() {
    Article article = Samples.article("a.txt", "🛶 a ".repeat(250_000), Metadata.NONE);
    List<Finding> findings =
        IntStream.range(0, 10_000)
            .map(i -> i * 100)
            .mapToObj(i -> new Span(i, i + 2))
            .map(s -> new Finding("rule", Severity.INFO, article, s, Literal.of("see"), List.of()))
            .toList();

    String report =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> Samples.report(List.of(), findings, List.of()));

    // Four characters are five code units.
    assertThat(report.contains("\"end\": 799921")).isTrue();
    assertThat(report.contains("\"end\": 999902")).isFalse();
  }

  private static JsonObject author(LinkedData data, String attribution) {
    return node(data, links(node(data, DRAFT + "#attribution-" + attribution), "author").get(0));
  }

  private static List<String> type(LinkedData data, List<String> iris) {
    return type(node(data, iris.get(0)));
  }

  private static List<String> type(JsonObject node) {
    return node.getJsonArray("@type").getValuesAs(JsonString::getString).stream()
        .map(t -> t.replace(Definitions.SCHEMA, ""))
        .toList();
  }
}
