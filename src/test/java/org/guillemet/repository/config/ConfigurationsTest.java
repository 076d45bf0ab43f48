package org.guillemet.repository.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guillemet.rules.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationsTest {

  @TempDir Path folder;

  @BeforeEach
  void makeRepository() throws IOException {
    Files.createDirectories(folder.resolve("news/north"));
    Files.createDirectories(folder.resolve(".git"));
  }

  private void write(String path, String yaml) throws IOException {
    Files.writeString(folder.resolve(path), yaml);
  }

  private Configurations configurations() {
    return configurations(Options.NONE);
  }

  private Configurations configurations(Options options) {
    return new Configurations(folder, Optional.empty(), options, Yaml.RULES);
  }

  @Test
  void everyFileIsReadOnce() throws IOException, ConfigException {
    write(".guillemet.yml", "lang: fr\noverrides: [{files: north, lang: en}]\n");
    Configurations configurations = configurations();
    Settings first = configurations.of("news/a.md").settings();
    Files.delete(folder.resolve(".guillemet.yml"));

    assertThat(first.language().word()).isEqualTo("fr");
    for (int i = 0; i < 10_000; i++) {
      assertThat(configurations.of("news/" + i + ".md").settings()).isSameAs(first);
    }
    assertThat(configurations.of("news/north/a.md").settings().language().word()).isEqualTo("en");
    assertThat(configurations.of("unseen/a.md").settings()).isSameAs(first);
  }

  @Test
  void aWrongFileIsToldTheSameEveryTime() throws IOException {
    write("news/.guillemet.yml", "lang: german\n");
    Configurations configurations = configurations();

    for (String path : new String[] {"news/a.md", "news/north/b.md"}) {
      assertThatThrownBy(() -> configurations.of(path))
          .isInstanceOfSatisfying(
              ConfigException.class,
              e -> {
                assertThat(e.file()).isEqualTo("news/.guillemet.yml");
                assertThat(e.messages())
                    .containsExactly(
                        "news/.guillemet.yml:1: lang: \"german\" is none of en, fr, auto");
              });
    }
  }

  @Test
  void optionsWinOverEverything() throws IOException, ConfigException {
    write(
        ".guillemet.yml",
        "fail-on: never\nmin-severity: error\noverrides: [{files: news, min-severity: warning}]");
    Options options =
        new Options(
            Optional.of(LanguageChoice.AUTO),
            Optional.empty(),
            Optional.of(CompareChoice.NONE),
            Optional.of(FailOn.INFO),
            Optional.of(Severity.INFO));

    Settings settings = configurations(options).of("news/a.md").settings();

    assertThat(settings.failOn()).isEqualTo(FailOn.INFO);
    assertThat(settings.minSeverity()).contains(Severity.INFO);
    assertThat(settings.compare()).isEqualTo(CompareChoice.NONE);
  }

  @Test
  void articlesOfOneFolderAreComparedByFolder() throws IOException, ConfigException {
    write(".guillemet.yml", "compare: by-folder\noverrides: [{files: north, compare: none}]\n");
    Configurations configurations = configurations();
    Optional<String> news = configurations.of("news/a.md").articleSettings().dossier();

    assertThat(news).isPresent();
    assertThat(configurations.of("./news/../news/b.md").articleSettings().dossier())
        .isEqualTo(news);
    assertThat(configurations.of(folder.resolve("news/c.md").toString()).articleSettings())
        .isEqualTo(configurations.of("news/a.md").articleSettings());
    assertThat(configurations.of("a.md").articleSettings().dossier()).isNotEqualTo(news);
    assertThat(configurations.of("news/north/a.md").articleSettings().dossier()).isEmpty();
  }

  @Test
  void aFolderIsConfiguredAsWhatItHolds() throws IOException, ConfigException {
    write(
        ".guillemet.yml",
        "overrides: [{files: news/**, lang: fr}, {files: '*.md', lang: en}]\nignore: [north/]\n");

    assertThat(configurations().of("news/").settings().language().word()).isEqualTo("fr");
    assertThat(configurations().of("news").settings().language().word()).isEqualTo("auto");
    assertThat(configurations().of("news/a.md").settings().language().word()).isEqualTo("en");
    assertThat(configurations().of("news/north/").ignored()).contains(".guillemet.yml:2");
    assertThat(configurations().of("./").settings().language().word()).isEqualTo("auto");
  }

  @Test
  void anyNameOfStandardInputIsConfigured() throws IOException, ConfigException {
    write(".guillemet.yml", "lang: fr\n");

    for (String name : new String[] {"-", "a\0b", "", "../../..", "/", "a/b/../../c.md"}) {
      assertThat(configurations().of(name).settings()).isNotNull();
    }
    assertThat(configurations().of("a\0b").settings().language().word()).isEqualTo("fr");
  }

  @Test
  void deepFoldersAreNoTrouble() throws IOException, ConfigException {
    write(".guillemet.yml", "lang: fr\n");
    String deep = String.join("/", IntStream.range(0, 1_500).mapToObj(i -> "d").toList());

    assertThat(configurations().of(deep + "/a.md").settings().language().word()).isEqualTo("fr");
  }
}
