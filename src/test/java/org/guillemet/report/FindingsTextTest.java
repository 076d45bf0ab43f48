package org.guillemet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.report.Reports.article;
import static org.guillemet.report.Reports.finding;
import static org.guillemet.report.Reports.span;

import java.util.List;
import java.util.Optional;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.pipeline.Stage;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;

class FindingsTextTest {

  /** The report's two lines with the words underlined. */
  private static String snippet(String source, String words) {
    List<Finding> findings = List.of(finding(article("a.txt", source), words, Severity.ERROR));
    List<String> lines = Reports.text(1, Severity.INFO, findings).lines().toList();
    return lines.get(1) + "\n" + lines.get(2);
  }

  @Test
  void showsWhereWhatAndHowMany() {
    Article a = article("a.txt", "On ferme, dit-elle.\n\nPersonne ne le sait.\n");
    Article b = article("b.md", "Un *mot* de trop.\n");
    Finding first =
        finding(
            a,
            "dit-elle",
            Severity.ERROR,
            new Related(a, span(a, "Personne"), Literal.of("who is it?")));
    Finding second = finding(b, "mot", Severity.WARNING);

    assertThat(Reports.text(3, Severity.INFO, List.of(first, second)))
        .isEqualTo(
            """
            a.txt:1:11: error: look here [some-rule]
              On ferme, dit-elle.
                        ^^^^^^^^
              = a.txt:3:1: who is it?

            b.md:1:5: warning: look here [some-rule]
              Un *mot* de trop.
                  ^^^

            1 error, 1 warning in 3 articles
            """);
  }

  @Test
  void speaksFrenchOfFrenchArticles() {
    Article a = article("a.txt", "On ferme la salle, dit-elle, et le pont.\n");
    List<Finding> findings =
        List.of(
            finding(a, "dit-elle", Severity.ERROR),
            finding(a, "la salle", Severity.ERROR),
            finding(a, "le pont", Severity.INFO));
    List<Omission> omissions =
        List.of(
            new Omission(
                "a.txt",
                Cause.FAILURE,
                Stage.CLAIMS,
                Optional.of(new Omission.Place(a, span(a, "On ferme"))),
                "a reason"),
            new Omission("b.txt", Cause.UNREADABLE, Stage.READING, Optional.empty(), "not UTF-8"));
    Results results =
        Reports.results(List.of(Reports.bare(a)), findings, omissions)
            .in(Optional.empty())
            .from(Severity.WARNING);

    assertThat(Reports.text(results).replace('\u00a0', ' '))
        .isEqualTo(
            """
            a.txt:1:20: erreur : look here [some-rule]
              On ferme la salle, dit-elle, et le pont.
                                 ^^^^^^^^

            a.txt:1:10: erreur : look here [some-rule]
              On ferme la salle, dit-elle, et le pont.
                       ^^^^^^^^

            a.txt:1:1: erreur : paragraphe 1 non vérifié, l’étape « affirmations » y a échoué : a reason
            b.txt: erreur : illisible (not UTF-8)

            2 erreurs dans 1 article ; 2 fichiers vérifiés en partie ou pas du tout
            1 autre information, avec --min-severity info
            """);
  }

  @Test
  void tellsOfEachArticleInItsOwnLanguage() {
    Article french = article("a.txt", "La salle de la mairie est fermée pour les gens.\n");
    Article english = article("b.txt", "The hall of the town is closed for the people.\n");
    List<Finding> findings =
        List.of(
            finding(french, "mairie", Severity.WARNING), finding(english, "town", Severity.ERROR));
    Results results =
        Reports.results(List.of(Reports.bare(english), Reports.bare(french)), findings, List.of())
            .in(Optional.empty());

    assertThat(Reports.text(results))
        .contains("a.txt:1:16: avertissement\u00a0: ")
        .contains("b.txt:1:17: error: ")
        .endsWith("1 error, 1 warning in 2 articles\n");
  }

  @Test
  void countsWhatIsThereAndWhatIsHidden() {
    Article a = article("a.txt", "mot");
    Finding error = finding(a, "mot", Severity.ERROR);
    Finding warning = finding(a, "mot", Severity.WARNING);
    Finding info = finding(a, "mot", Severity.INFO);

    assertThat(Reports.text(3, Severity.INFO, List.of())).isEqualTo("no findings in 3 articles\n");
    assertThat(Reports.text(1, Severity.INFO, List.of(error, error, warning, info)))
        .endsWith("\n\n2 errors, 1 warning, 1 info in 1 article\n");
    assertThat(Reports.text(1, Severity.ERROR, List.of(info, warning, info)))
        .isEqualTo(
            """
            no findings shown in 1 article
            1 more of severity warning, 2 more of severity info, shown with --min-severity info
            """);
  }

  @Test
  void articlesCannotControlTheTerminal() {
    assertThat(snippet("ab \u001B[31mred\u0007 mot \u202Eback\u009B, fin", "mot"))
        .isEqualTo("  ab ␛[31mred␇ mot \uFFFDback\uFFFD, fin\n               ^^^");
    Article hostile = article("a\u001B[2J\n.txt", "mot");
    Finding finding =
        new Finding(
            "r",
            Severity.ERROR,
            hostile,
            span(hostile, "mot"),
            Literal.of("say \u001B]0;\n"),
            List.of());
    assertThat(Reports.text(1, Severity.INFO, List.of(finding)))
        .startsWith("a␛[2J␊.txt:1:1: error: say ␛]0;␊ [r]\n");
  }

  @Test
  void caretsStandBelowTheWordsWhateverTheirWidth() {
    assertThat(snippet("a\tb mot", "mot")).isEqualTo("  a\tb mot\n   \t  ^^^");
    assertThat(snippet("東京 mot", "mot")).isEqualTo("  東京 mot\n       ^^^");
    assertThat(snippet("mot 東京", "東京")).isEqualTo("  mot 東京\n      ^^^^");
    assertThat(snippet("e\u0301te\u0301 mot", "mot")).isEqualTo("  e\u0301te\u0301 mot\n      ^^^");
    assertThat(snippet("👩\u200D🚒👍🏽 mot", "mot")).isEqualTo("  👩\u200D🚒👍🏽 mot\n       ^^^");
  }

  @Test
  void wordsOverSeveralLinesAreUnderlinedToTheEndOfTheFirst() {
    assertThat(snippet("Il a dit ceci\net cela.\n", "ceci\net cela"))
        .isEqualTo("  Il a dit ceci\n           ^^^^");
  }

  @Test
  void longLinesAreCutAroundTheWords() {
    String source = "mot de passe ".repeat(80_000) + "ICI " + "et encore ".repeat(10_000);

    String[] lines = snippet(source, "ICI").split("\n");

    assertThat(lines[0]).startsWith("  …").endsWith("…").contains("mot de passe ICI et encore");
    assertThat(lines[0].length()).isLessThanOrEqualTo(80);
    assertThat(lines[1]).hasSize(lines[0].indexOf("ICI") + 3).endsWith(" ^^^");
  }

  @Test
  void oneWordOfAMegabyteAndMarksWithoutEndStayShort() {
    String[] word = snippet("x".repeat(1_000_000), "x".repeat(999_999)).split("\n");
    assertThat(word[0].length()).isLessThanOrEqualTo(80);
    assertThat(word[1].strip()).matches("\\^{60,80}");
    String marks = "e" + "\u0301".repeat(1_000_000) + " mot";
    assertThat(snippet(marks, "mot").length()).isLessThan(1000);
    assertThat(snippet(marks, marks).length()).isLessThan(1000);
    String emoji = "👍".repeat(300_000);
    assertThat(snippet(emoji + " mot " + emoji, "mot")).contains("mot").doesNotContain("\uFFFD");
  }
}
