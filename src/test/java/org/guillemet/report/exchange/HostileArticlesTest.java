package org.guillemet.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.pipeline.Stage;
import org.guillemet.report.Reports;
import org.guillemet.report.Results;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.MappedText;
import org.guillemet.text.Metadata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in an article, or in its name, every report can be read, from its bytes. */
class HostileArticlesTest {

  /** Words that are more than words somewhere. */
  static Stream<String> words() {
    return Stream.of(
        "a\u0000b\u0001c\u001B[31md\u007F\u0085",
        "left\u202Eright\u2066x\u2069\u200F",
        "\uD83D lone \uDEF6",
        "\uFFFE\uFFFF\uDBFF\uDFFF",
        "🛶👩‍👩‍👧 e\u0301 \u00AD\uFEFF",
        "]]></failure><![CDATA[ <!-- --> <?x?> &lt; &#0; & \" '",
        "::error file=a::b\r\n::warning::c\n##[error]d %0A",
        "| a | b |\n|---|---|\n\n# c\n\n- d\n\n</details>",
        "\",\"level\":\"none\"}]} \\u0022 \\",
        "{0} {{1}} [a](1) \\[b](2)",
        "line\u2028separator\u2029x\u000B\u000C\r\ny\rz",
        "=cmd|' /C calc'!A0;=1+1",
        "x".repeat(70_000),
        "`".repeat(300) + " *".repeat(300),
        " ");
  }

  private static Results results(String words) {
    Article article = article(words, "here " + words + " end");
    Entity speaker = Samples.entity(article, "e1", words, Entity.Kind.PERSON, words);
    Attribution said =
        new Attribution(
            "a1",
            Type.DIRECT,
            List.of(Reports.span(article, words)),
            List.of(),
            List.of(Reports.span(article, words)),
            Optional.of(new Speaker(speaker, Optional.of(words), ResolvedBy.NAME)),
            List.of(),
            Optional.of(speaker),
            Optional.empty(),
            false,
            false,
            1,
            FoundBy.INCISE);
    Checked checked =
        new Checked(
            article, List.of(), List.of(said), List.of(speaker), List.of(), List.of(), List.of());
    Reviewed open =
        Reviewed.open(
                List.of(
                    Samples.finding(
                        "r",
                        Severity.ERROR,
                        article,
                        words,
                        "x" + words,
                        Samples.related(article, words, words))))
            .get(0);
    Omission unread =
        new Omission(
            words + ".txt",
            Cause.FAILURE,
            Stage.RULES,
            Optional.of(new Omission.Place(article, Reports.span(article, words))),
            words);
    return Samples.results(
        List.of(checked), List.of(open, open.suppressed(words), open.accepted()), List.of(unread));
  }

  /** A text that is read as it stands, which no file has to be able to hold. */
  private static Article article(String path, String text) {
    return new Article(
        path,
        text,
        MappedText.identity(text),
        Language.ENGLISH,
        Metadata.NONE,
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** What a file with the report would hold. */
  private static String file(Samples.Format format, String words) {
    byte[] bytes = Samples.write(format, results(words)).getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("words")
  void sarifKeepsToItsSchema(String words) {
    String report = file(SarifReport::write, words);

    assertThat(Sarif.faults(report)).isEmpty();
    assertThat(Sarif.read(report).getRuns().get(0).getResults()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("words")
  void githubReadsOneCommandForEachLine(String words) {
    assertThat(WorkflowCommand.read(file(GithubReport::write, words)))
        .extracting(WorkflowCommand::kind)
        .containsExactly("error", "error");
    assertThat(file(GithubReport::write, words).lines()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("words")
  void gitlabReadsAList(String words) throws JsonProcessingException {
    assertThat(new ObjectMapper().readTree(file(GitlabReport::write, words))).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("words")
  void junitIsXmlWithEveryTest(String words) {
    String report = file(JunitReport::write, words);

    assertThat(XmlReaders.document(report).getElementsByTagName("testcase").getLength())
        .isEqualTo(4);
    assertThat(XmlReaders.suites(report)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("words")
  void checkstyleIsXmlWithEveryFinding(String words) {
    assertThat(
            XmlReaders.document(file(CheckstyleReport::write, words))
                .getElementsByTagName("error")
                .getLength())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("words")
  void reviewdogReadsADiagnosticInEachLine(String words) {
    assertThat(Reviewdog.read(file(RdjsonlReport::write, words))).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("words")
  void markdownHoldsNothingOfTheirs(String words) {
    String report = file(MarkdownReport::write, words);

    assertThat(Markdown.foreign(report)).isEmpty();
    assertThat(report.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(65_536);
    assertThat(report.codePoints()).noneMatch(HostileArticlesTest::acts);
  }

  @ParameterizedTest
  @MethodSource("words")
  void csvIsATableWithOneLine(String words) {
    assertThat(QuotationsCsvTest.read(file(QuotationsCsv::write, words)))
        .singleElement()
        .satisfies(row -> assertThat(row).hasSize(12));
  }

  /** Whether a character would control a terminal or turn the direction of writing. */
  private static boolean acts(int cp) {
    return cp != '\n' && Character.isISOControl(cp)
        || cp >= 0x202A && cp <= 0x202E
        || cp >= 0x2066 && cp <= 0x2069;
  }
}
