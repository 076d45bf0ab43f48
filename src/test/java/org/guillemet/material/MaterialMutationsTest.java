package org.guillemet.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.compare.AccountBuilder;
import org.guillemet.compare.Utterance;
import org.guillemet.compare.UtteranceReader;
import org.guillemet.material.Mutant.Kind;
import org.guillemet.material.QuotationMutator.Original;
import org.guillemet.material.QuotationMutator.Swap;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Changes quotations of {@code fixtures/material} that stand in their material, or how the material
 * is written, and asks whether each change gets its verdict: with material as it was typed, and as
 * speech recognition would have it.
 */
class MaterialMutationsTest {

  private static final long SEED = 20_251_127;
  private static final double ENOUGH = 0.95;

  /** Of each kind and language there are at most so many, and of each kind at least so many. */
  private static final int MOST = 20;

  private static final int LEAST = 8;

  private static final Path TABLES = Path.of("src/test/resources/material");

  private static final Map<String, List<PlainMaterial>> TYPED = materials();
  private static final Map<String, Language> LANGUAGES =
      TYPED.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0).language()));

  private static Map<String, List<PlainMaterial>> materials() {
    Map<String, List<PlainMaterial>> materials = new TreeMap<>();
    for (MaterialFixture fixture : MaterialFixture.all()) {
      materials.put(fixture.name(), fixture.documents().stream().map(PlainMaterial::of).toList());
    }
    return materials;
  }

  /** How often a kind got its verdict. */
  private static final class Score {
    private int all;
    private int right;

    void add(boolean isRight) {
      all++;
      right += isRight ? 1 : 0;
    }

    @Override
    public String toString() {
      return right + " of " + all;
    }
  }

  @Test
  void originalsStandInTheDrafts() throws IOException {
    for (Original original : originals()) {
      Article draft = new MaterialFixture(Path.of("fixtures/material", original.folder())).draft();
      for (String part : original.words().split(" \\|\\| ")) {
        assertThat(MaterialFixture.plain(draft.text())).contains(MaterialFixture.plain(part));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void originalsAreConfirmed(boolean recognised) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Original original : originals()) {
      Mutant mutant =
          new Mutant(
              Kind.TYPOGRAPHY,
              LANGUAGES.get(original.folder()),
              original.speaker(),
              original.words(),
              original.folder(),
              Mutant.Source.AS_IT_IS);
      Verification verification = verify(mutant, recognised, new Random(SEED));
      if (!verification.verdict().isConfirmed()) {
        wrong.add(describe(mutant, verification));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void changesGetTheirVerdicts(boolean recognised) throws IOException {
    Map<Kind, Score> scores = new TreeMap<>();
    Score total = new Score();
    List<String> misses = new ArrayList<>();
    List<String> alarms = new ArrayList<>();
    for (Mutant mutant : mutants()) {
      Verification verification = verify(mutant, recognised, new Random(SEED));
      boolean right = mutant.kind().isRight(verification.verdict());
      scores.computeIfAbsent(mutant.kind(), kind -> new Score()).add(right);
      total.add(right);
      if (!right) {
        (mutant.kind().isHarmless() ? alarms : misses).add(describe(mutant, verification));
      }
    }
    String table = "%s%n%s%n%s".formatted(total, scores, String.join("\n", misses));
    assertThat(alarms).as(table).isEmpty();
    assertThat((double) total.right / total.all).as(table).isGreaterThanOrEqualTo(ENOUGH);
  }

  @Test
  void thereAreEnoughChangesOfEachKind() throws IOException {
    Map<Kind, Map<Language, Long>> counts =
        mutants().stream()
            .collect(
                Collectors.groupingBy(
                    Mutant::kind,
                    TreeMap::new,
                    Collectors.groupingBy(Mutant::language, TreeMap::new, Collectors.counting())));
    assertThat(counts).as(counts.toString()).containsOnlyKeys(Kind.values());
    assertThat(counts.values())
        .as(counts.toString())
        .allMatch(
            byLanguage ->
                byLanguage.keySet().containsAll(List.of(Language.values()))
                    && byLanguage.values().stream().mapToLong(n -> n).sum() >= LEAST);
  }

  private static List<Mutant> mutants() throws IOException {
    List<Mutant> mutants = new ArrayList<>();
    List<Swap> swaps = swaps();
    for (Language language : Language.values()) {
      QuotationMutator mutator =
          new QuotationMutator(
              new Random(SEED),
              originals().stream().filter(o -> LANGUAGES.get(o.folder()) == language).toList(),
              swaps,
              swaps.stream()
                  .filter(s -> s.kind() == Kind.WORD_ADDED && s.language() == language)
                  .map(Swap::instead)
                  .toList(),
              TYPED);
      for (Kind kind : Kind.values()) {
        mutants.addAll(mutator.mutants(kind, language, MOST));
      }
    }
    return mutants;
  }

  private static Verification verify(Mutant mutant, boolean recognised, Random random) {
    Verifier verifier =
        TYPED.get(mutant.folder()).stream()
            .map(material -> material.with(mutant.source(), random))
            .map(material -> recognised ? material.recognised() : material)
            .map(PlainMaterial::verifier)
            .reduce(Verifier::and)
            .orElseThrow();
    return verifier.verify(utterance(mutant)).get(0);
  }

  private static Utterance utterance(Mutant mutant) {
    return UtteranceReader.readAll(
            new AccountBuilder("draft.md", mutant.language(), "")
                .person(mutant.speaker())
                .says(mutant.speaker(), mutant.words().split(" \\|\\| "))
                .build())
        .get(0);
  }

  private static String describe(Mutant mutant, Verification verification) {
    return "%s: expected %s, got %s %s in %s: %s"
        .formatted(
            mutant.kind(),
            mutant.kind().expected(),
            verification.verdict(),
            verification.context().map(Context::name).orElse(""),
            mutant.folder(),
            mutant.words());
  }

  private static List<Original> originals() throws IOException {
    return rows("quotations.tsv").map(row -> new Original(row[0], row[1], row[2])).toList();
  }

  private static List<Swap> swaps() throws IOException {
    return rows("mutations.tsv")
        .skip(1)
        .map(row -> new Swap(kind(row[0]), Language.ofTag(row[1]).orElseThrow(), row[2], row[3]))
        .toList();
  }

  private static Kind kind(String name) {
    return name.equals("added")
        ? Kind.WORD_ADDED
        : Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Stream<String[]> rows(String file) throws IOException {
    return Files.readAllLines(TABLES.resolve(file)).stream().map(line -> line.split("\t", -1));
  }
}
