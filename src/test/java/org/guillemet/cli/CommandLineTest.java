package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guillemet.ingest.docx.DocxFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

  @TempDir Path folder;
  private Runner runner;

  @BeforeEach
  void writeArticles() throws IOException {
    runner = new Runner(folder);
    Files.writeString(folder.resolve("clean.txt"), "The hall closes in May.\n");
    Files.writeString(folder.resolve("bad.txt"), "The hall WRONG closes.\n");
    Files.writeString(folder.resolve("doubt.txt"), "The hall DOUBTFUL closes.\n");
    Files.writeString(folder.resolve("minor.txt"), "The hall MINOR closes.\n");
    Files.write(folder.resolve("latin.txt"), "Déjà fermé.".getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @CsvSource({
    "clean.txt,,0",
    "bad.txt,,1",
    "doubt.txt,,0",
    "doubt.txt,error,0",
    "doubt.txt,warning,1",
    "minor.txt,warning,0",
    "minor.txt,info,1",
    "bad.txt,never,0",
    "latin.txt,never,2",
    "gone.txt,,2",
  })
  void exitStatusTellsWhetherTheThresholdIsReached(String file, String failOn, int status) {
    for (String format : List.of("text", "json")) {
      List<String> arguments =
          failOn == null
              ? List.of("check", "--format", format, file)
              : List.of("check", "--format", format, "--fail-on", failOn, file);
      assertThat(runner.run(arguments.toArray(String[]::new)).status())
          .as("%s", arguments)
          .isEqualTo(status);
    }
  }

  @Test
  void unreadableFilesDoNotStopTheOthers() {
    Runner.Result result = runner.run("check", "latin.txt", "gone.txt", "bad.txt");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out())
        .contains("bad.txt:1:10: error:")
        .contains("\ngone.txt: error: no such file\n")
        .contains("\nlatin.txt: error: not UTF-8: byte 0xE9 at offset 1")
        .endsWith("\n1 error in 1 article; 2 files not checked as a whole\n");
    assertThat(result.err().lines())
        .containsExactly(
            "guillemet: gone.txt: no such file",
            "guillemet: latin.txt: not UTF-8: byte 0xE9 at offset 1 (line 1, column 2); "
                + "name the encoding with --encoding");
    assertThat(runner.run("check", "--encoding", "ISO-8859-1", "latin.txt").status()).isZero();
  }

  @Test
  void whatIsNotThereIsNamedInEveryReportAndOnStandardErrorOnce() throws IOException {
    for (String command : List.of("check", "extract")) {
      Runner.Result text = runner.run(command, "gone.txt", "clean.txt", "a*.md", "gone.txt");
      Runner.Result json = runner.run(command, "--format", "json", "clean.txt", "gone.txt");

      assertThat(text.out())
          .contains("gone.txt: error: no such file\n")
          .contains("a*.md: error: no article matches (.txt, .md, .markdown, .html, .htm, .docx)\n")
          .endsWith("in 1 article; 2 files not checked as a whole\n");
      assertThat(text.err().lines()).hasSize(2);
      assertThat(new ObjectMapper().readTree(json.out()).get("incomplete"))
          .extracting(o -> o.get("path").asText() + " " + o.get("cause").asText())
          .containsExactly("gone.txt unreadable");
      assertThat(json.err()).isEqualTo("guillemet: gone.txt: no such file\n");
      assertThat(json.status()).isEqualTo(2);
    }
  }

  @Test
  void withoutAnyReadableFileJsonIsEmptyButValid() throws IOException {
    Runner.Result result = runner.run("check", "--format", "json", "gone.txt");

    JsonNode report = new ObjectMapper().readTree(result.out());
    assertThat(report.get("articles")).isEmpty();
    assertThat(report.get("findings")).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void ourFailureCostsTheParagraphItTouches() throws IOException {
    Files.writeString(
        folder.resolve("crash.txt"), "The hall closes.\n\nCRASH\n\nIt WRONG opens.\n");
    Files.writeString(folder.resolve("deep.txt"), "OVERFLOW\n");

    Runner.Result result = runner.run("check", "bad.txt", "crash.txt", "deep.txt");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out())
        .contains("crash.txt:5:4: error: a wrong word")
        .contains("\ncrash.txt:3:1: error: not checked: paragraph 2, where grammar failed")
        .endsWith("\n2 errors in 3 articles; 2 files not checked as a whole\n");
    String where = ", where grammar failed: internal error: ";
    assertThat(result.err().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("guillemet: crash.txt:3:1: not checked: paragraph 2" + where)
                    .contains("IllegalStateException: oops (Runner.java:"),
            line ->
                assertThat(line)
                    .startsWith("guillemet: deep.txt:1:1: not checked: paragraph 1" + where)
                    .contains("StackOverflowError"));
  }

  @Test
  void jsonNamesWhatWasNotChecked() throws IOException {
    Files.writeString(folder.resolve("crash.txt"), "The hall closes.\n\nCRASH\n");
    Files.writeString(folder.resolve("empty.md"), "\n");

    Runner.Result result =
        runner.run("check", "--format", "json", "latin.txt", "crash.txt", "empty.md");

    JsonNode incomplete = new ObjectMapper().readTree(result.out()).get("incomplete");
    assertThat(result.status()).isEqualTo(2);
    assertThat(incomplete)
        .extracting(o -> o.get("path").asText() + " " + o.get("cause").asText())
        .containsExactly("crash.txt failure", "empty.md unread", "latin.txt unreadable");
    assertThat(incomplete.get(0).get("stage").asText()).isEqualTo("grammar");
    assertThat(incomplete.get(0).get("paragraph").asInt()).isEqualTo(2);
    assertThat(incomplete.get(0).get("span").get("text").asText()).isEqualTo("CRASH");
    assertThat(incomplete.get(1).get("span").isNull()).isTrue();
  }

  @Test
  void aFileThatIsPassedOverIsNamedAndFailsTheRunWhereThatIsWished() throws IOException {
    Files.writeString(
        folder.resolve("script.html"), "<body><div></div><script>draw('The hall')</script></body>");
    Files.writeString(
        folder.resolve("czech.txt"),
        "Most se v březnu zavře, řekla v pondělí starostka. Opravy budou trvat do podzimu a město"
            + " na ně nemá peníze.\n");
    for (String command : List.of("check", "extract")) {
      Runner.Result result = runner.run(command, "script.html", "czech.txt", "clean.txt");

      assertThat(result.status()).isZero();
      assertThat(result.err()).isEmpty();
      assertThat(result.out())
          .contains("script.html: warning: the page holds no text; a script makes it\n")
          .contains("czech.txt: warning: looks like Czech; only French and English are")
          .endsWith("in 2 articles; 2 files not checked as a whole\n");
      for (String file : List.of("script.html", "czech.txt")) {
        assertThat(runner.run(command, "--fail-on-unread", file).status()).isEqualTo(2);
      }
      assertThat(runner.run(command, "--fail-on-unread", "clean.txt").status()).isZero();
      assertThat(runner.run(command, "--lang", "fr", "czech.txt").out())
          .doesNotContain("warning: looks like");
    }
  }

  @Test
  void emptyInputIsAnArticleWithoutFindingsAndSaysSo() throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");

    assertThat(runner.run("check", "empty.txt").out())
        .isEqualTo(
            "empty.txt: warning: the file is empty\n\n"
                + "no findings in 1 article; 1 file not checked as a whole\n");
    assertThat(runner.with("").run("extract", "-").out()).contains("0 attributions in 1 article");
  }

  @Test
  void standardInputIsCalledAndReadAsItsNameSays() {
    Runner.Result result =
        runner
            .with("# Title\n\nThe *hall WRONG* closes.\n")
            .run("check", "--stdin-name", "a.md", "-");

    assertThat(result.out()).startsWith("a.md:3:11: error:");
    assertThat(runner.with("It is WRONG.").run("check", "-").out()).startsWith("-:1:7: error:");
  }

  @Test
  void standardInputIsCalledLikeNoOtherArticle() {
    Runner.Result result = runner.run("check", "--stdin-name", "clean.txt", "clean.txt", "-");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("--stdin-name: clean.txt is among the files, too");
  }

  @Test
  void theLinesOfADocumentAreItsParagraphs() throws IOException {
    byte[] document =
        DocxFiles.withBody(DocxFiles.paragraph("The hall") + DocxFiles.paragraph("It is WRONG."));
    Files.write(folder.resolve("draft.docx"), document);

    assertThat(runner.run("check", "draft.docx").out()).startsWith("draft.docx:2:7: error:");
  }

  @Test
  void whatIsNoArticleIsNotCheckedAsOne() throws IOException {
    Files.writeString(folder.resolve("talk.srt"), "WRONG");
    for (String[] arguments : new String[][] {{"talk.srt"}, {"--stdin-name", "talk.srt", "-"}}) {
      Runner.Result result =
          runner.run(
              Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new));

      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains("talk.srt: a .srt file is read with --against only");
    }
  }

  @Test
  void hiddenFindingsAreCounted() {
    assertThat(runner.run("check", "minor.txt", "clean.txt").out())
        .isEqualTo(
            "no findings shown in 2 articles\n1 more of severity info, shown with --min-severity info\n");
    assertThat(runner.run("check", "--min-severity", "info", "minor.txt").out())
        .contains("minor.txt:1:10: info: a minor word [minor-word]")
        .endsWith("1 info in 1 article\n");
    assertThat(runner.run("check", "--format=json", "minor.txt").out()).contains("minor-word");
    assertThat(runner.run("check", "--format=json", "--min-severity=error", "minor.txt").out())
        .doesNotContain("minor-word");
  }

  @Test
  void wrongUsageSaysWhatWasMeant() {
    assertThat(runner.run().status()).isEqualTo(2);
    assertThat(runner.run().err()).startsWith("Usage: guillemet");
    assertThat(runner.run().out()).isEmpty();
    assertUsage("did you mean \"check\"?", "chekc", "a.txt");
    assertUsage("did you mean \"--format\"?", "check", "--fromat", "json", "a.txt");
    assertUsage(
        "\"warn\" is none of error, warning, info, never; did you mean \"warning\"?",
        "check",
        "--fail-on",
        "warn",
        "a.txt");
    assertUsage("\"de\" is none of en, fr, auto", "check", "--lang", "de", "a.txt");
    assertUsage(
        "\"never\" is none of error, warning, info", "check", "--min-severity", "never", "a.txt");
    assertUsage(
        "\"klingon\" is not an encoding that Java knows",
        "check",
        "--encoding",
        "klingon",
        "a.txt");
    assertUsage("Missing required parameter: 'FILE'", "check");
    assertUsage(
        "unknown rule \"unnamed-sauce\"; did you mean \"unnamed-source\"?",
        "explain",
        "unnamed-sauce");
    assertUsage("unknown rule \"xyz\"; see \"guillemet rules\"", "explain", "xyz");
  }

  private void assertUsage(String message, String... arguments) {
    Runner.Result result = runner.run(arguments);
    assertThat(result.err()).contains(message);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void helpAndVersionSucceed() {
    assertThat(runner.run("--version").out()).matches("guillemet \\d+\\.\\d+\\.\\d+\\R");
    assertThat(runner.run("--help").out()).contains("Examples:");
    assertThat(runner.run("check", "--help").out()).contains("--fail-on");
    assertThat(runner.run("check", "--help").status()).isZero();
  }

  @Test
  void everyRuleIsListedAndHasAPage() throws IOException {
    String table = runner.run("rules").out();
    JsonNode rules =
        new ObjectMapper().readTree(runner.run("rules", "--format", "json").out()).get("rules");

    for (String name : Runner.builtInNames()) {
      assertThat(table).contains(name);
      assertThat(rules.findValuesAsText("name")).contains(name);
      assertThat(runner.run("explain", name).out()).startsWith("# " + name + "\n");
    }
    assertThat(Runner.builtInNames()).isSorted();
  }

  @Test
  void colourComesOnlyWhenAskedFor() {
    assertThat(runner.run("check", "bad.txt").out()).doesNotContain("\u001B");
    assertThat(runner.run("check", "--color", "always", "bad.txt").out()).contains("\u001B[1;31m");
  }

  @Test
  void extractTellsNoFindings() {
    Runner.Result result = runner.run("extract", "--format", "json", "bad.txt");

    assertThat(result.out()).contains("\"findings\": []");
    assertThat(result.status()).isZero();
  }

  @Test
  void verboseTimesGoToStandardError() {
    Runner.Result result = runner.run("check", "--verbose", "clean.txt");

    assertThat(result.err()).contains("reading ").contains("grammar ").contains(" s in all");
    assertThat(result.out()).isEqualTo("no findings in 1 article\n");
  }
}
