package org.guillemet.compare.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.claims.Quantity;
import org.guillemet.compare.AccountBuilder;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.SharedFigure;
import org.guillemet.compare.SharedFigures;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class SharedFiguresTest {

  private static Quantity exactly(int number) {
    Optional<BigDecimal> value = Optional.of(BigDecimal.valueOf(number));
    return new Quantity(value, value, false);
  }

  private static Quantity least(int number) {
    return new Quantity(Optional.of(BigDecimal.valueOf(number)), Optional.empty(), false);
  }

  private static AccountBuilder article(String path) {
    return new AccountBuilder(path, Language.ENGLISH, "2031-02-0" + path.charAt(0));
  }

  private static List<String> shared(AccountBuilder... articles) {
    Dossier dossier =
        Comparer.compare(Stream.of(articles).map(AccountBuilder::build).toList(), Aliases.NONE);
    return SharedFigures.in(dossier).stream().map(SharedFiguresTest::line).toList();
  }

  private static String line(SharedFigure figure) {
    return (figure.isDisputed() ? "differ: " : "agree: ")
        + figure.tellings().stream()
            .map(
                t ->
                    t.account().article().path()
                        + " "
                        + t.figure().span().of(t.account().article().text()))
            .collect(Collectors.joining(", "));
  }

  @Test
  void articlesThatCountTheSameStandTogetherInTime() {
    assertThat(
            shared(
                article("3")
                    .counts(
                        "5 sailors drowned in the harbour",
                        "drown",
                        "5 sailors",
                        exactly(5),
                        "sailor"),
                article("1")
                    .counts(
                        "4 sailors drowned in the harbour",
                        "drown",
                        "4 sailors",
                        exactly(4),
                        "sailor"),
                article("2")
                    .counts(
                        "4 sailors drowned in the harbour",
                        "drown",
                        "4 sailors",
                        exactly(4),
                        "sailor")))
        .containsExactly("differ: 1 4 sailors, 2 4 sailors, 3 5 sailors");
  }

  @Test
  void figuresThatDoNotExcludeEachOtherAgree() {
    assertThat(
            shared(
                article("1")
                    .counts(
                        "At least 4 sailors drowned in the harbour",
                        "drown",
                        "At least 4 sailors",
                        least(4),
                        "sailor"),
                article("2")
                    .counts(
                        "9 sailors drowned in the harbour",
                        "drown",
                        "9 sailors",
                        exactly(9),
                        "sailor")))
        .containsExactly("agree: 1 At least 4 sailors, 2 9 sailors");
  }

  @Test
  void whatOneArticleTellsApartIsNotOneThing() {
    assertThat(
            shared(
                article("1")
                    .counts(
                        "9 sailors drowned in the harbour",
                        "drown",
                        "9 sailors",
                        exactly(9),
                        "sailor"),
                article("2")
                    .counts(
                        "9 sailors drowned in the harbour",
                        "drown",
                        "9 sailors",
                        exactly(9),
                        "sailor")
                    .counts(
                        "2 sailors drowned in the harbour",
                        "drown",
                        "2 sailors",
                        exactly(2),
                        "sailor")))
        .containsExactly("agree: 1 9 sailors, 2 9 sailors");
  }

  @Test
  void aValueThatAnArticleRepeatsIsThereOnce() {
    assertThat(
            shared(
                article("1")
                    .counts(
                        "9 sailors drowned in the harbour",
                        "drown",
                        "9 sailors",
                        exactly(9),
                        "sailor")
                    .counts(
                        "Nine sailors drowned in the harbour",
                        "drown",
                        "Nine sailors",
                        exactly(9),
                        "sailor"),
                article("2")
                    .counts(
                        "9 sailors drowned in the harbour",
                        "drown",
                        "9 sailors",
                        exactly(9),
                        "sailor")))
        .containsExactly("agree: 1 9 sailors, 2 9 sailors");
  }

  @Test
  void figuresOfOtherThingsAreNotPutTogether() {
    assertThat(
            shared(
                article("1")
                    .counts(
                        "4 sailors drowned in the harbour",
                        "drown",
                        "4 sailors",
                        exactly(4),
                        "sailor"),
                article("2")
                    .counts(
                        "5 dolphins drowned in the harbour",
                        "drown",
                        "5 dolphins",
                        exactly(5),
                        "dolphin"),
                article("3")
                    .counts(
                        "5 sailors painted the chapel", "paint", "5 sailors", exactly(5), "sailor"),
                article("4")
                    .counts(
                        "5 sailors from Lisbon drowned in Naples harbour",
                        "drown",
                        "5 sailors",
                        exactly(5),
                        "sailor"),
                article("5")
                    .counts(
                        "4 sailors from Dublin drowned in Genoa harbour",
                        "drown",
                        "4 sailors",
                        exactly(4),
                        "sailor")))
        .noneMatch(line -> line.contains("dolphins") || line.contains("3 5 sailors"))
        .noneMatch(line -> line.contains("4 5 sailors") && line.contains("5 4 sailors"));
  }

  @Test
  void differencesComeFirst() {
    assertThat(
            shared(
                article("1")
                    .counts("3 boats sank in the harbour", "sink", "3 boats", exactly(3), "boat")
                    .counts(
                        "4 sailors drowned off the island",
                        "drown",
                        "4 sailors",
                        exactly(4),
                        "sailor"),
                article("2")
                    .counts("3 boats sank in the harbour", "sink", "3 boats", exactly(3), "boat")
                    .counts(
                        "5 sailors drowned off the island",
                        "drown",
                        "5 sailors",
                        exactly(5),
                        "sailor")))
        .containsExactly("differ: 1 4 sailors, 2 5 sailors", "agree: 1 3 boats, 2 3 boats");
  }
}
