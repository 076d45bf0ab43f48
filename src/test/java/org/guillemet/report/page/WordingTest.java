package org.guillemet.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.claims.Signal;
import org.guillemet.linguistics.Entity;
import org.guillemet.rules.Severity;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

  private static final Pattern IN_TEMPLATE = Pattern.compile("text\\(\"([\\w.]+)\"");
  private static final Pattern CHOSEN =
      Pattern.compile("text\\([^\"()]*(?:\\(\\)[^\"()]*)?\\? \"([\\w.]+)\" : \"([\\w.]+)\"");
  private static final Pattern IN_CODE =
      Pattern.compile("(?:wording\\.get\\(|text\\(|json,\\s+)\"([\\w.]+)\"");
  private static final String TABLE_COLUMN = "csv.";

  private static Properties words(String name) {
    try (InputStream in = Wording.class.getResourceAsStream(name)) {
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties english() {
    return words("words.properties");
  }

  private static Set<String> used(Path folder, Pattern... patterns) throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String source = Files.readString(file);
        for (Pattern pattern : patterns) {
          Matcher matcher = pattern.matcher(source);
          while (matcher.find()) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
              keys.add(matcher.group(i));
            }
          }
        }
      }
    }
    return keys;
  }

  @ParameterizedTest
  @EnumSource
  void everyTextCanBeShown(Language language) {
    Wording wording = new Wording(language);
    for (String key : english().stringPropertyNames()) {
      assertThat(wording.get(key)).as(key).isNotBlank();
      assertThatCode(() -> wording.get(key, 2)).as(key).doesNotThrowAnyException();
      assertThat(wording.get(key, 2)).as(key).doesNotContain("{").isNotBlank();
    }
  }

  @Test
  void everyKeyThatIsUsedExistsAndEveryKeyIsUsed() throws IOException {
    Set<String> templates = used(Path.of("src/main/jte"), IN_TEMPLATE, CHOSEN);
    Set<String> code = used(Path.of("src/main/java/org/guillemet/report/page"), IN_CODE);
    assertThat(templates).hasSizeGreaterThan(30);
    Set<String> keys = english().stringPropertyNames();
    assertThat(keys).containsAll(templates);
    List<Enum<?>> constants =
        Stream.<Enum<?>[]>of(
                Severity.values(),
                Attribution.Type.values(),
                Entity.Kind.values(),
                SheetRow.Kind.values(),
                Speaker.ResolvedBy.values())
            .flatMap(Stream::of)
            .collect(Collectors.toList());
    Set<String> known =
        Stream.of(templates, code, constants.stream().map(WordingTest::key).toList(), signals())
            .flatMap(Collection::stream)
            .collect(Collectors.toSet());
    assertThat(keys.stream().filter(k -> !k.startsWith(TABLE_COLUMN))).isSubsetOf(known);
  }

  private static String key(Enum<?> constant) {
    String group = constant.getDeclaringClass().getSimpleName();
    return (group + "." + constant.name()).toLowerCase(java.util.Locale.ROOT);
  }

  private static List<String> signals() {
    return Stream.of(Signal.Kind.values())
        .map(k -> "signal." + k.name().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyConstantHasAWord(Language language) {
    Wording wording = new Wording(language);
    Stream.<Enum<?>[]>of(
            Severity.values(),
            Attribution.Type.values(),
            Entity.Kind.values(),
            SheetRow.Kind.values(),
            Speaker.ResolvedBy.values())
        .flatMap(Stream::of)
        .forEach(constant -> assertThat(wording.of(constant)).isNotBlank());
    signals().forEach(key -> assertThat(wording.get(key)).isNotBlank());
  }

  @Test
  void numbersChooseTheirWords() {
    Wording french = new Wording(Language.FRENCH);

    assertThat(french.get("findings.title", 0)).isEqualTo("Aucun signalement");
    assertThat(french.get("findings.title", 1)).isEqualTo("1 signalement");
    assertThat(french.get("findings.title", 2)).isEqualTo("2 signalements");
  }
}
