package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guillemet.cli.console.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManCommandTest {

  @TempDir Path folder;

  @Test
  void aPageHasTheUsualSectionsInTheUsualOrder() {
    assertThat(sections("man", "check"))
        .containsSubsequence("NAME", "SYNOPSIS", "DESCRIPTION", "ARGUMENTS", "OPTIONS")
        .anyMatch(section -> section.startsWith("EXIT STATUS"))
        .endsWith("SEE ALSO")
        .contains("EXAMPLES");
    assertThat(sections("man"))
        .containsExactly(
            "NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXAMPLES", "SEE ALSO");
  }

  @Test
  void everyOptionAndItsValueIsInThePage() {
    assertThat(run("man", "check"))
        .contains("\n.TP\n\\fB\\-\\-lang\\fR \\fIfr|en|auto\\fR\nLanguage of all articles.")
        .contains("\n\\fB\\-o\\fR, \\fB\\-\\-output\\fR \\fIFILE\\fR\n");
  }

  @Test
  void examplesStayAsTheyAreAndCanBeCopied() {
    assertThat(run("man", "report"))
        .contains(
            ".nf\nguillemet report draft.md \\-o report.html\n",
            ".SH \"DESCRIPTION\"\n",
            "\n.PP\nThe page is one file that loads nothing and sends nothing.\n");
  }

  @Test
  void allPagesAreWrittenIntoAFolder() throws IOException {
    run("man", "--all", folder.toString());

    try (Stream<Path> pages = Files.list(folder)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .contains("guillemet.1", "guillemet-check.1", "guillemet-man.1")
          .allMatch(name -> name.matches("guillemet(-[a-z]+)?\\.1"));
    }
    assertThat(folder.resolve("guillemet-check.1")).hasContent(run("man", "check"));
  }

  @Test
  void readersOfManualPagesHaveNothingToSayAgainstThem() throws IOException {
    Child.require("mandoc");
    run("man", "--all", folder.toString());

    try (Stream<Path> pages = Files.list(folder)) {
      for (Path page : pages.toList()) {
        // A date would have to be told by somebody; the version stands at the foot.
        List<String> complaints =
            new Child(folder)
                .run("mandoc", "-Tlint", "-Wwarning", page.toString())
                .out()
                .lines()
                .filter(line -> !line.contains("missing date"))
                .toList();
        assertThat(complaints).isEmpty();
      }
    }
  }

  @Test
  void whatCannotBePrintedOrWrittenIsSaid() {
    Runner.Result unknown = new Runner(folder).run("man", "chekc");
    Runner.Result gone = new Runner(folder).run("man", "--all", "gone");

    assertThat(unknown.status()).isEqualTo(ExitStatus.TROUBLE);
    assertThat(unknown.err())
        .isEqualTo("guillemet: unknown command \"chekc\"; did you mean \"check\"?\n");
    assertThat(gone.status()).isEqualTo(ExitStatus.TROUBLE);
    assertThat(gone.err())
        .isEqualTo("guillemet: gone/guillemet.1: cannot be written: its folder does not exist\n");
  }

  private List<String> sections(String... arguments) {
    return run(arguments)
        .lines()
        .filter(line -> line.startsWith(".SH"))
        .map(line -> line.replaceAll("^\\.SH \"|\"$", ""))
        .filter(title -> !title.startsWith("CONFIGURATION"))
        .toList();
  }

  private String run(String... arguments) {
    Runner.Result result = new Runner(folder).run(arguments);
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    return result.out();
  }
}
