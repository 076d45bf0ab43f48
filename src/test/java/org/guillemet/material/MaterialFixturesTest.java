package org.guillemet.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.guillemet.compare.Account;
import org.guillemet.compare.UtteranceReader;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.matching.Difference.Gravity;
import org.guillemet.material.MaterialFixture.Quoted;
import org.guillemet.material.MaterialFixture.Reported;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the drafts in {@code fixtures/material} against their material, as a user does. */
@Tag("models")
class MaterialFixturesTest {

  /** So often at least each verdict occurs. */
  private static final int OFTEN = 3;

  /**
   * Of quotations that begin so the article's speaker is not found, and so not whose they are; the
   * last has too little that translation leaves.
   */
  private static final Set<String> KNOWN_MISSES =
      Set.of(
          "Trois photos, trois accusés", "Je préférerais encore démonter", "The night train will");

  /** Of figures that share too few words with those of the source, or that are not read. */
  private static final Set<String> KNOWN_MISSED_FIGURES =
      Set.of(
          "the order was worth",
          "the closure would last",
          "267 personnes travaillaient sur",
          "la halle ne comptait",
          "la réparation coûterait 3,2");

  private static final Pattern MARK = Pattern.compile("[«“\"]");

  private static final Pipeline PIPELINE = new Pipeline(SharedAnalyzer.get(), List.of());

  static List<MaterialFixture> fixtures() {
    return MaterialFixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void quotationsGetTheirVerdicts(MaterialFixture fixture) {
    Account account = PIPELINE.check(fixture.draft()).account();
    Verifier verifier = verifier(fixture);
    List<Verification> verifications =
        UtteranceReader.readAll(account).stream()
            .flatMap(u -> verifier.verify(u).stream())
            .toList();
    List<String> wrong = new ArrayList<>();
    for (Quoted quoted : fixture.quotations()) {
      List<Verification> some =
          verifications.stream().filter(v -> begins(v, quoted.words())).toList();
      assertThat(some.isEmpty()).as(quoted.words()).isFalse();
      boolean right = some.stream().allMatch(v -> isRight(v, quoted));
      if (right == KNOWN_MISSES.contains(quoted.words())) {
        wrong.add(
            "%s: expected %s%s, is %s"
                .formatted(
                    quoted.words(),
                    right ? "another than " : "",
                    quoted.verdict() + " " + quoted.note(),
                    some.stream().map(MaterialFixturesTest::describe).toList()));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(
            verifications.stream()
                .filter(v -> fixture.quotations().stream().noneMatch(q -> begins(v, q.words())))
                .map(MaterialFixturesTest::describe))
        .as("quotations of which nothing is expected")
        .isEmpty();
  }

  private static boolean isRight(Verification verification, Quoted quoted) {
    return verification.verdict() == quoted.verdict()
        && (verification.verdict() != Verdict.OUT_OF_CONTEXT
            || name(verification.context().orElseThrow()).equals(quoted.note()))
        && (verification.verdict() != Verdict.ALTERED
            || quoted.note().startsWith(name(verification.gravest().orElseThrow().gravity())));
  }

  private static String describe(Verification verification) {
    return "%s %s of %s: %s"
        .formatted(
            verification.verdict(),
            verification.context().map(MaterialFixturesTest::name).orElse(""),
            verification.passage().flatMap(Passage::voice).map(Voice::label).orElse("nobody"),
            verification.span().of(verification.account().article().text()));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void reportedFiguresAreLookedUp(MaterialFixture fixture) {
    Account account = PIPELINE.check(fixture.draft()).account();
    List<ReportedFigure> figures = verifier(fixture).reported(account);
    List<String> wrong = new ArrayList<>();
    for (Reported reported : fixture.reported()) {
      List<ReportedFigure> some =
          figures.stream().filter(f -> isIn(f, account.article(), reported.words())).toList();
      boolean right =
          some.stream().anyMatch(f -> result(f).equals(reported.result()))
              && some.stream().noneMatch(f -> f.differs() && !result(f).equals(reported.result()));
      if (right == KNOWN_MISSED_FIGURES.contains(reported.words())) {
        wrong.add(
            "%s: expected %s%s, is %s"
                .formatted(
                    reported.words(),
                    right ? "another than " : "",
                    reported.result(),
                    some.stream().map(MaterialFixturesTest::result).toList()));
      }
      for (ReportedFigure figure : some) {
        if (figure.differs() && !isAt(figure.passage().orElseThrow(), reported.there())) {
          wrong.add("%s: another place than %s".formatted(reported.words(), reported.there()));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyVerdictOccursOften() {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (MaterialFixture fixture : fixtures()) {
      fixture.quotations().forEach(q -> counts.merge(q.verdict(), 1, Integer::sum));
    }
    assertThat(EnumSet.allOf(Verdict.class))
        .as(counts.toString())
        .allMatch(verdict -> counts.getOrDefault(verdict, 0) >= OFTEN);
  }

  @Test
  void knownMissesStandInTheFixtures() {
    List<String> all =
        fixtures().stream().flatMap(f -> f.quotations().stream()).map(Quoted::words).toList();
    assertThat(all).containsAll(KNOWN_MISSES);
  }

  private static Verifier verifier(MaterialFixture fixture) {
    return fixture.documents().stream()
        .map(MaterialFixturesTest::material)
        .map(material -> new Verifier(material, Fillers.FOLDED))
        .reduce(Verifier::and)
        .orElseThrow();
  }

  /** What has no labels is read for whom it quotes. */
  private static Material material(Article document) {
    Material material = MaterialReader.read(document);
    return material.labelled() || !MARK.matcher(document.text()).find()
        ? material
        : MaterialReader.read(PIPELINE.check(document).account());
  }

  private static boolean begins(Verification verification, String words) {
    String text = verification.account().article().text();
    String quoted = verification.utterance().quoted().get(0).of(text);
    return MaterialFixture.plain(quoted).startsWith(stripped(words));
  }

  /** Without the comma that an aside is put behind. */
  private static String stripped(String words) {
    return MaterialFixture.plain(words).replaceFirst(",$", "");
  }

  /** Whether a figure stands behind the words, in their clause. */
  private static boolean isIn(ReportedFigure figure, Article draft, String words) {
    int start = MaterialFixture.plain(draft.text()).indexOf(MaterialFixture.plain(words));
    assertThat(start).as(words).isNotNegative();
    int end = draft.text().indexOf(". ", start);
    return figure.span().end() > start && (end < 0 || figure.span().start() < end);
  }

  private static String result(ReportedFigure figure) {
    if (!figure.differs()) {
      return figure.agrees() ? "ok" : "not-found";
    }
    return figure.kind() == ReportedFigure.Kind.DATE ? "date-differs" : "figure-differs";
  }

  private static boolean isAt(Passage passage, String words) {
    String text = MaterialFixture.plain(passage.material().document().text());
    int start = text.indexOf(MaterialFixture.plain(words));
    return start >= 0
        && passage.span().start() < start + words.length()
        && passage.span().end() > start;
  }

  private static String name(Gravity gravity) {
    return gravity == Gravity.MEANING ? "content" : gravity.name().toLowerCase(Locale.ROOT);
  }

  private static String name(Context context) {
    return context.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
