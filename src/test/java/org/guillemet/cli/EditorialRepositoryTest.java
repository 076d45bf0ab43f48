package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guillemet.cli.Runner.Result;
import org.guillemet.cli.choices.Choices;
import org.guillemet.cli.choices.OutputFormat;
import org.guillemet.fixtures.GitFolder;
import org.guillemet.report.exchange.Exchanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A newsroom's repository of thirty articles: what was there is accepted, and a branch that changes
 * three fails with what is new in it, in every format.
 */
@Tag("models")
class EditorialRepositoryTest {

  private static final List<String> HARBOURS =
      List.of(
          "Alvik",
          "Brevund",
          "Corle",
          "Dunmarch",
          "Elsay",
          "Farholm",
          "Grimsey",
          "Holvaag",
          "Inverlee",
          "Jorvund");

  private static final String ORPHAN = "“They kept it from us for half a year.”";
  private static final String QUOTATION = "“Our roof leaks, and nobody comes,” said %s.";
  private static final String VAGUE = "Critics say that the board knew in spring.";

  /** What the branch brings: file, line and rule. */
  private static final Set<String> NEW =
      new TreeSet<>(
          Set.of(
              "articles/alvik-1.md:13 unattributed-quotation",
              "articles/corle-2.md:9 vague-attribution",
              "articles/elsay-3.md:9 misattributed-quotation"));

  @TempDir private Path folder;

  private GitFolder git;
  private Runner guillemet;

  @BeforeEach
  void thirtyArticles() {
    git = new GitFolder(folder);
    guillemet = Runner.withModels(folder);
    git.run("init", "-q", "-b", "main");
    for (int part = 1; part <= 3; part++) {
      for (String harbour : HARBOURS) {
        git.write(path(harbour, part), article(harbour, part, ""));
      }
    }
    git.write(".guillemet.yml", "fail-on: warning\n");
    git.commit("Thirty articles");
  }

  private static String path(String harbour, int part) {
    return "articles/" + harbour.toLowerCase(java.util.Locale.ROOT) + "-" + part + ".md";
  }

  /** Every third has something to complain of. */
  private static String article(String harbour, int part, String more) {
    String opening =
        switch (part) {
          case 1 -> "The ferry no longer calls at %s.".formatted(harbour);
          case 2 -> "The school board of %s met in the gymnasium.".formatted(harbour);
          default -> "The library of %s opens its reading room again.".formatted(harbour);
        };
    if (harbour.equals("Brevund") && part == 2) {
      opening += " " + QUOTATION.formatted("Mayor Ingrid Lund");
    }
    String old = part == 1 ? "\n" + VAGUE + "\n" : "";
    return "---\ntitle: News from %s\nlang: en\ndate: 2031-03-0%d\n---\n\n%s\n%s%s"
        .formatted(harbour, part, opening, old, more);
  }

  /** Accepts what is there, and starts a branch that changes three articles. */
  private void branch() {
    Result accepted = guillemet.run("baseline", "articles");
    assertThat(accepted.err()).contains(".guillemet-baseline.json: 10 accepted, 10 of them new");
    assertThat(accepted.status()).isZero();
    git.commit("Accept what is there");
    git.run("checkout", "-q", "-b", "draft");
    String alvik = article("Alvik", 1, "");
    // The accepted paragraph moves to the top, and an orphan comes behind all.
    git.write(
        path("Alvik", 1),
        alvik.replace("\n" + VAGUE + "\n", "").replace("---\n\nThe", "---\n\n" + VAGUE + "\n\nThe")
            + "\nThe letter came on Monday.\n\n"
            + ORPHAN
            + "\n");
    git.write(path("Corle", 2), article("Corle", 2, "\n" + VAGUE + "\n"));
    git.write(
        path("Elsay", 3),
        article("Elsay", 3, "\n" + QUOTATION.formatted("Councillor Peter Holt") + "\n"));
    git.commit("Three drafts");
  }

  @Test
  void whatWasThereIsAcceptedAndWhatIsNewFails() {
    branch();
    git.run("checkout", "-q", "main");
    Result clean = guillemet.run("check", "articles");
    assertThat(clean.out()).isEqualTo("no findings in 30 articles; 10 in the baseline\n");
    assertThat(clean.err()).isEmpty();
    assertThat(clean.status()).isZero();
    git.run("checkout", "-q", "draft");
    Result failed = guillemet.run("check", "articles");
    assertThat(places(failed.out())).isEqualTo(NEW);
    assertThat(failed.status()).isEqualTo(1);
    Result changed = guillemet.run("check", "--changed-since", "main", "articles");
    assertThat(places(changed.out())).isEqualTo(NEW);
    assertThat(changed.status()).isEqualTo(1);
    Result unaccepted =
        guillemet.run("check", "--no-baseline", "--changed-since", "main", "articles");
    assertThat(places(unaccepted.out())).containsAll(NEW).hasSize(4);
  }

  @Test
  void everyFormatTellsTheSame() throws IOException {
    branch();
    List<String> arguments = new ArrayList<>(List.of("check", "articles"));
    for (OutputFormat format : OutputFormat.values()) {
      String name = Choices.word(format);
      arguments.addAll(List.of("--format", name + "=out." + name));
    }
    Result result = guillemet.run(arguments.toArray(String[]::new));
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(places(read("text"))).isEqualTo(NEW);
    assertThat(ofJson(read("json"))).isEqualTo(NEW);
    for (String format : List.of("sarif", "checkstyle", "junit", "gitlab", "github", "rdjsonl")) {
      assertThat(Exchanges.places(format, read(format))).as(format).isEqualTo(NEW);
    }
    String summary = read("markdown");
    assertThat(summary).contains("2 errors, 1 warning in 30 articles", "13:1", "vague-attribution");
    assertThat(read("csv")).contains("elsay-3.md,9,1,direct,Peter Holt,Councillor");
    assertThat(read("jsonld")).contains("misattributed-quotation");
  }

  @Test
  void theExitStatusDoesNotDependOnTheFormat() {
    branch();
    for (OutputFormat format : OutputFormat.values()) {
      Result result = guillemet.run("check", "articles", "--format", Choices.word(format));
      assertThat(result.status()).as(format.name()).isEqualTo(1);
    }
  }

  private String read(String format) throws IOException {
    return Files.readString(folder.resolve("out." + format));
  }

  private static Set<String> places(String text) {
    Matcher matcher =
        Pattern.compile("(?m)^(\\S+:\\d+):\\d+: \\w+: .*\\[([\\w-]+)]$").matcher(text);
    return matcher
        .results()
        .map(m -> m.group(1) + " " + m.group(2))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ofJson(String report) throws IOException {
    Set<String> places = new TreeSet<>();
    for (JsonNode finding : new ObjectMapper().readTree(report).get("findings")) {
      if (!finding.get("severity").textValue().equals("info")) {
        places.add(
            "%s:%d %s"
                .formatted(
                    finding.get("path").textValue(),
                    finding.get("line").intValue(),
                    finding.get("rule").textValue()));
      }
    }
    return places;
  }
}
