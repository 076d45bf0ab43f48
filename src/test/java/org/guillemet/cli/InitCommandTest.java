package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

  private static final String FRENCH = "Le conseil se réunit lundi pour parler du pont de l'île.\n";
  private static final String ENGLISH = "The board meets on Monday to speak of the old bridge.\n";
  private static final String CZECH =
      "Rada se sejde v pondělí, aby se na tom dohodla, protože jak se říká, to je i pro ty,"
          + " kteří tam byli a kteří se tam ještě vrátí, ale ne tak, jak by to mělo být.\n";

  @TempDir Path folder;
  private Runner runner;

  @BeforeEach
  void makeRunner() {
    runner = new Runner(folder);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String configuration() throws IOException {
    return Files.readString(folder.resolve(".guillemet.yml"));
  }

  @Test
  void whatIsWrittenSuitsTheArticlesAndIsRight() throws IOException {
    for (int i = 0; i < 12; i++) {
      write("2031/Tribunes/" + i + ".md", "---\noutlet: Le Phare\n---\n" + FRENCH);
      write("sport/" + i + ".txt", FRENCH);
      write("wire/AFP/" + i + ".md", "---\noutlet: Le Phare\n---\n" + FRENCH);
    }
    Files.createDirectories(folder.resolve(".git"));

    Runner.Result result = runner.run("init");

    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            """
            guillemet: .guillemet.yml: written, for all articles below its folder
            guillemet: looked at 36 of 36 articles: 36 in French; most name Le Phare as their outlet
            guillemet: settings of their own for Tribunes/, sport/, AFP/, wire/
            guillemet: next: "guillemet check ." shows what it finds; "guillemet baseline ." accepts what is there today
            """);
    assertThat(configuration())
        .contains("\nlang: fr\n", "\noutlet: Le Phare\n", "- files: [AFP/, wire/]\n");
    assertThat(runner.run("config", "2031/Tribunes/1.md").out())
        .contains("unattributed-judgement: off", "outlet: Le Phare ");
    assertThat(runner.run("config", "wire/AFP/1.md").out()).contains("fail-on: never");
  }

  @Test
  void withoutArticlesItIsShortAndRight() throws IOException {
    Runner.Result result = runner.run("init");

    assertThat(result.err()).contains("no articles (.txt, .md, .html, .docx) are here yet");
    assertThat(configuration()).contains("\nlang: auto\n", "\n# overrides:\n");
    assertThat(configuration().lines().count()).isLessThan(50);
    assertThat(configuration().lines()).allMatch(line -> line.length() <= 100);
    assertThat(runner.run("config").status()).isZero();
  }

  /** Whoever takes the sign away that makes a line a comment gets what is meant. */
  @Test
  void everyCommentedExampleIsRight() throws IOException {
    runner.run("init");
    String examples =
        configuration().replaceAll("(?m)^( *)# ( *(?:[a-z-]+:|Ingrid|- ).*)$", "$1$2");
    Files.writeString(folder.resolve("all.yml"), examples);

    Runner.Result result = runner.run("config", "--config", "all.yml", "opinion/a.md");

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("unattributed-cause: off", "outlet: Le Phare", "vague-attribution: info")
        .contains("- harbour master", "- Agence Ségal", "Ingrid Halvorsen:");
  }

  @Test
  void severalLanguagesLeaveItToEachArticle() throws IOException {
    for (int i = 0; i < 12; i++) {
      write(i + ".txt", FRENCH);
    }
    write("en.txt", ENGLISH);
    write("cs.txt", CZECH);
    write("odd.txt", "\0");

    Runner.Result result = runner.run("init");

    assertThat(result.err())
        .contains("looked at 14 of 15 articles: 1 in English, 12 in French, 1 in other languages");
    assertThat(configuration()).contains("\nlang: auto\n");
  }

  @Test
  void aFewArticlesOfOneLanguageAreNotEnough() throws IOException {
    write("a.txt", FRENCH);

    runner.run("init");

    assertThat(configuration()).contains("\nlang: auto\n");
  }

  @Test
  void aFileThatIsThereStaysUnlessForced() throws IOException {
    write(".guillemet.yml", "lang: fr\n");

    Runner.Result result = runner.run("init");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("guillemet: .guillemet.yml: is there already; --force writes over it\n");
    assertThat(configuration()).isEqualTo("lang: fr\n");
    assertThat(runner.run("init", "--force").status()).isZero();
    assertThat(configuration()).contains("known-speakers");
  }

  @Test
  void anotherFolderIsNamedAndWhatHeldThereIsTold() throws IOException {
    write(".guillemet.yml", "lang: german\n");
    write("news/a.txt", ENGLISH);

    Runner.Result result = runner.run("init", "news/");

    assertThat(result.status()).isZero();
    assertThat(result.err())
        .contains(
            "guillemet: news/.guillemet.yml: written, for all articles below its folder\n",
            "guillemet: .guillemet.yml holds there no longer\n",
            "\"guillemet check news/\"");
    assertThat(folder.resolve("news/.guillemet.yml")).isRegularFile();
  }

  @Test
  void whatIsNoFolderIsRefused() throws IOException {
    write("a.txt", ENGLISH);
    Files.createDirectories(folder.resolve("b/.guillemet.yml"));

    assertThat(runner.run("init", "nowhere").err())
        .isEqualTo("guillemet: nowhere: no such folder\n");
    assertThat(runner.run("init", "a.txt").err()).isEqualTo("guillemet: a.txt: is no folder\n");
    assertThat(runner.run("init", "b", "--force").err())
        .isEqualTo("guillemet: b/.guillemet.yml: cannot be written: is a folder\n");
    assertThat(runner.run("init", "b").status()).isEqualTo(2);
  }
}
