package org.guillemet.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the word lists of all languages to the form that {@link Lexicon} promises. */
class WordListsTest {

  private static final Path HOME = Path.of("src/main/resources/org/guillemet/linguistics");

  /** Longer lists are sorted by code point; shorter ones may be grouped by meaning. */
  private static final int SHORT = 150;

  /** Lists of names, which are looked up as they are written. */
  private static final Set<String> NAMES = Set.of("metonyms.txt", "outlets.txt");

  static Stream<Path> lists() throws IOException {
    try (Stream<Path> files = Files.walk(HOME)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  private static List<String> lines(Path list) throws IOException {
    return Files.readAllLines(list).stream()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<String> entries(Path list) throws IOException {
    return lines(list).stream().map(line -> line.split("\\s*=", 2)[0]).toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameLists(Language language) throws IOException {
    assertThat(names(language)).isNotEmpty().isEqualTo(names(Language.ENGLISH));
  }

  private static List<String> names(Language language) throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve(language.code()))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void noEntryStandsTwice(Path list) throws IOException {
    assertThat(entries(list)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void longListsAreSorted(Path list) throws IOException {
    List<String> entries = entries(list);
    if (entries.size() > SHORT) {
      assertThat(entries).isSortedAccordingTo(Comparator.naturalOrder());
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void entriesStandInTheFormInWhichTheyAreLookedUp(Path list) throws IOException {
    assertThat(entries(list))
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(entry).isEqualTo(Normalizer.normalize(entry, Normalizer.Form.NFC));
              assertThat(entry).doesNotContain("’").doesNotContainPattern("[^\\S ]| {2}");
            });
  }

  @ParameterizedTest
  @MethodSource("lists")
  void lemmasAndWordsStandInLowerCase(Path list) throws IOException {
    if (!NAMES.contains(list.getFileName().toString())) {
      assertThat(entries(list)).allMatch(entry -> entry.equals(entry.toLowerCase(Locale.ROOT)));
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void classesAreNamedAndStandOnce(Path list) throws IOException {
    assertThat(lines(list))
        .filteredOn(line -> line.contains("="))
        .allSatisfy(
            line ->
                assertThat(line.substring(line.indexOf('=') + 1).strip().split("\\s+"))
                    .doesNotContain("")
                    .doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyListSaysWhatItHolds(Path list) throws IOException {
    assertThat(Files.readString(list)).startsWith("# ").endsWith("\n");
  }
}
