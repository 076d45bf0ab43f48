package org.guillemet.compare.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.compare.Account;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.FactMatch;
import org.guillemet.compare.FactMatch.Reading;
import org.guillemet.compare.stage.Comparer;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.pipeline.Pipeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class FactMatcherTest {

  private static final Pipeline PIPELINE = new Pipeline(SharedAnalyzer.get(), List.of());

  private static Account account(String name, String day, String language, String text) {
    String date = day.isEmpty() ? "" : "date: " + day;
    String file = String.join("\n", "---", date, "lang: " + language, "---", "", text, "");
    try {
      ReadOptions options =
          new ReadOptions(StandardCharsets.UTF_8, Optional.empty(), Optional.empty());
      byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
      return PIPELINE.check(new ArticleReader().read(name, bytes, options)).account();
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What excuses two facts with these words. */
  private static Set<Excuse> excuses(
      String language, String left, String right, String one, String other) {
    Account here = account("a.md", "2026-03-12", language, left);
    Account there = account("b.md", "2026-03-13", language, right);
    Set<Excuse> found = EnumSet.noneOf(Excuse.class);
    boolean values =
        excuses(FactMatcher.readValues(here), FactMatcher.readValues(there), one, other, found);
    boolean outcomes =
        excuses(FactMatcher.readOutcomes(here), FactMatcher.readOutcomes(there), one, other, found);
    assertThat(values || outcomes).as("facts with %s and %s", one, other).isTrue();
    return found;
  }

  private static boolean excuses(
      List<Told> a, List<Told> b, String one, String other, Set<Excuse> found) {
    boolean laid = false;
    SideBySide all = new SideBySide(a, b);
    for (Told x : a) {
      for (Told y : b) {
        if (x.words().contains(one) && y.words().contains(other)) {
          laid = true;
          found.addAll(FactMatcher.excuses(x, y, all));
        }
      }
    }
    return laid;
  }

  @ParameterizedTest(name = "{5}: {3} and {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The mill at Gex employs 400 people. | The mill at Gex employs 650 people, up from 400."
            + " | 400 | 650 | ELSEWHERE",
        "en | The fire at Gex killed six people. | The fire at Gex killed four adults and two"
            + " children. | six | four | RECKONED",
        "fr | L'incendie de Gex a fait six morts. | L'incendie de Gex a tué quatre adultes et deux"
            + " enfants. | six | quatre | RECKONED",
        "en | The bill for the bridge at Gex is 168 million euros, with tax at 20%. | The bridge at"
            + " Gex will cost 140 million euros before tax. | 168 | 140 | RECKONED",
        "en | Dogs killed 300 sheep at Gex in 2025. | Dogs killed 150 sheep at Gex in 2024. | 300 |"
            + " 150 | PERIOD",
        "fr | Des chiens ont tué 300 brebis à Gex en 2025. | Des chiens ont tué 150 brebis à Gex en"
            + " 2024. | 300 | 150 | PERIOD",
        "en | The prosecutor asked for nine years in prison for Karl Veth. | Karl Veth was sentenced"
            + " to six years in prison. | nine | six | STAGE",
        "fr | Le procureur a requis neuf ans de prison contre Karl Veth. | Karl Veth a été condamné à"
            + " six ans de prison. | neuf | six | STAGE",
        "en | The blast at Gex killed 12 people. | The blast at Gex killed 15 people. | 12 | 15 |"
            + " UPDATE",
        "fr | L'explosion de Gex a tué 12 personnes. | L'explosion de Gex a tué 15 personnes. | 12 |"
            + " 15 | UPDATE",
        "en | “We have offered 4 percent,” said Karl Veth. | “We have offered 6 percent,” said Karl"
            + " Veth. | 4 | 6 | QUOTED",
        "en | The bridge was safe, the mayor said on Monday. | The road was closed, the union said"
            + " on Tuesday. | Monday | Tuesday | SAYING",
        "en | The bridge at Gex was opened on 3 March. | The bridge at Gex was closed on 5 March. |"
            + " 3 March | 5 March | EVENT",
        "en | The council of Gex rejected the tramway in May. It has now approved the tramway. | The"
            + " council of Gex rejected the tramway. | approved | rejected | ELSEWHERE",
        "fr | Le conseil de Gex a rejeté le tramway en mai 2024. | Le conseil de Gex a adopté le"
            + " tramway en juin 2025. | rejeté | adopté | PERIOD",
        "en | The council of Gex may approve the tramway. | The council of Gex rejected the tramway."
            + " | approve | rejected | STAGE",
        "en | Lyon prevailed in the final. | Paris was defeated in the final. | prevailed | defeated |"
            + " OTHER",
        "en | Nora Veth, 51, was fined. | Karl Brun, 63, was fined. | 51 | 63 | OTHER",
        "en | Nora Veth denied the theft. | Karl Brun admitted the theft. | denied | admitted |"
            + " OTHER",
      })
  void excusesWhatMayBothBeRight(
      String language, String left, String right, String one, String other, Excuse excuse) {
    assertThat(excuses(language, left, right, one, other)).contains(excuse);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council of Gex rejected the tramway in May 2024. | In May 2024 the council of Gex"
            + " approved the tramway. | rejected | approved",
        "The council of Gex rejected the tramway. | The council of Gex approved the tramway. It"
            + " rejected the stadium. | rejected | approved",
      })
  void excusesNoTwoOutcomesOfOneThingAtOneTime(
      String left, String right, String one, String other) {
    assertThat(excuses("en", left, right, one, other)).isEmpty();
  }

  @Test
  void whatIsToldInTheSameWordsIsOfTheSame() {
    String text = "The board of the Orsay theatre met in Selby on %s. Its chair spoke on 6 March.";
    String one = text.formatted("Friday 6 March");
    String other = text.formatted("Monday 9 March");

    assertThat(excuses("en", one, other, "Friday", "Monday")).isEmpty();
  }

  @Test
  void anEventHasOneDateHoweverItsTollIsTold() {
    assertThat(
            excuses(
                "en",
                "The fire at the Orsay depot in Selby killed four people on 11 January.",
                "The fire at the Orsay depot in Selby killed five people on 12 January.",
                "11 January",
                "12 January"))
        .isEmpty();
  }

  /** Of 12 March 2026, a Thursday, or of no known day. */
  @ParameterizedTest(name = "{0}: {1} and {2}")
  @CsvSource({
    "fr, mardi, dans la nuit de lundi à mardi, false",
    "fr, dans la nuit de lundi à mardi, dans la nuit de mardi à mercredi, true",
    "fr, lundi, dans la nuit de mardi à mercredi, true",
    "fr, dans la nuit de dimanche à lundi, lundi, false",
    "fr, mercredi, dans la nuit de dimanche à lundi, true",
    "en, on Tuesday, on Tuesday, false",
    "en, on Tuesday, on Wednesday, true",
    "en, on 3 March 1998, on Wednesday, false",
  })
  void theDaysOfUndatedArticlesAreLaidBesideTheOthers(
      String language, String one, String other, boolean exclude) {
    String text = language.equals("en") ? "The mill burnt %s." : "Le moulin a brûlé %s.";
    Account here = account("a.md", "2026-03-12", language, text.formatted(one));
    Account there = account("b.md", "", language, text.formatted(other));

    assertThat(
            FactMatcher.exclude(
                FactMatcher.readValues(here).get(0), FactMatcher.readValues(there).get(0)))
        .isEqualTo(exclude);
  }

  @Test
  void whatMeasuresOtherThingsIsNoRival() {
    List<Told> left =
        FactMatcher.readValues(
            account("a.md", "2026-03-12", "en", "The fire killed six. It hurt 30 people."));
    List<Told> right =
        FactMatcher.readValues(
            account("b.md", "2026-03-12", "en", "The fire killed five. Some 40 people were hurt."));
    SideBySide all = new SideBySide(left, right);

    assertThat(all.otherApart(left.get(0))).isEqualTo(2);
    assertThat(all.otherRivals(left.get(0), right.get(0))).isEqualTo(1);
  }

  @Test
  void aZeroMoreIsNoSlipOfOneDigit() {
    List<Told> told =
        FactMatcher.readValues(
            account(
                "a.md",
                "2026-03-12",
                "en",
                "It took 3 years. It took 30 years. It took 31 years." + " It took 310 years."));

    assertThat(FactFeatures.isSlip(told.get(0), told.get(1))).isFalse();
    assertThat(FactFeatures.isSlip(told.get(2), told.get(3))).isTrue();
  }

  private static List<FactMatch> matches(String language, String left, String right) {
    return Comparer.compare(
            List.of(
                account("a.md", "2026-03-12", language, left),
                account("b.md", "2026-03-12", language, right)),
            Aliases.NONE)
        .facts();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Work on the Selby tunnel, begun by the Orsay group, will cost 140 million euros. | The"
            + " Orsay group has put the price of the Selby tunnel at 410 million euros.",
        "fr | Le chantier du tunnel de Selby, confié au groupe Orsay, coûtera 140 millions d'euros."
            + " | Le groupe Orsay chiffre le tunnel de Selby à 410 millions d'euros.",
        "en | The Selby museum, which the Orsay group built, opens on 14 April. | The Orsay group's"
            + " museum in Selby will open its doors on 24 April.",
        "fr | Le musée de Selby, bâti par le groupe Orsay, ouvrira le 14 avril. | Le groupe Orsay"
            + " inaugurera le 24 avril son musée de Selby.",
        "en | The state assembly of Selby passed the Orsay tunnel bill on Tuesday. | Selby lawmakers"
            + " voted down the Orsay tunnel bill on Tuesday.",
        "fr | L'assemblée de Selby a adopté mardi le projet de loi sur le tunnel d'Orsay. | Le projet"
            + " de loi sur le tunnel d'Orsay a été rejeté mardi à Selby.",
      })
  void laysOneThingInOtherWordsSideBySide(String language, String left, String right) {
    assertThat(matches(language, left, right))
        .singleElement()
        .satisfies(m -> assertThat(m.reading()).isEqualTo(Reading.CONFLICT))
        .satisfies(m -> assertThat(m.reasons()).isNotEmpty());
  }

  @Test
  void leavesArticlesOnTwoEventsAlone() {
    assertThat(
            matches(
                "en",
                "The tunnel at Selby, in France, will cost 140 million euros.",
                "The museum at Castres, in France, will cost 410 million euros."))
        .isEmpty();
  }

  @Test
  void findsATitleThatItsTextDoesNotBearOut() {
    Account account =
        account(
            "a.md",
            "2026-03-12",
            "en",
            "# Four killed in Selby tunnel blast\n\nThe blast in the Selby tunnel killed five people"
                + " on Monday. The Orsay group closed the site.");
    assertThat(Comparer.compare(List.of(account), Aliases.NONE).facts())
        .singleElement()
        .satisfies(m -> assertThat(m.span().of(account.article().text())).isEqualTo("five people"));
  }
}
