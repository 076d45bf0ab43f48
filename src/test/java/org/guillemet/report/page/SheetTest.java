package org.guillemet.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static List<String> rows(Sketch article) {
    return new Sheet(List.of(), Language.ENGLISH)
        .rows(article.build()).stream()
            .map(
                row ->
                    (row.within() ? "%s (%s) %s⟦%s⟧%s [%s]" : "%s %s %s⟦%s⟧%s [%s]")
                        .formatted(
                            row.place(),
                            row.kind(),
                            row.before(),
                            row.words(),
                            row.behind(),
                            row.who()))
            .toList();
  }

  @Test
  void everythingToBeCheckedStandsInTheOrderOfTheText() {
    Sketch article =
        new Sketch(
                "a.txt",
                "“We close,” said Lea Brun. She said 12 people left on Monday.\n\nHe stole it.\n")
            .names(Kind.PERSON, "Lea Brun")
            .says(Type.DIRECT, "Lea Brun", "“We close,”", "said", "Lea Brun")
            .says(Type.INDIRECT, "Lea Brun", "12 people left on Monday")
            .counts("12 people left on Monday", "12 people", 12, "person")
            .dates("12 people left on Monday", "on Monday")
            .claims("He stole it");

    assertThat(rows(article))
        .containsExactly(
            "1:1 QUOTATION ⟦“We close,”⟧ [Lea Brun]",
            "1:18 NAME ⟦Lea Brun⟧ []",
            "1:37 REPORTED ⟦12 people left on Monday⟧ [Lea Brun]",
            "1:37 (FIGURE) “We close,” said Lea Brun. She said ⟦12 people⟧ left on Monday. []",
            "1:52 (DATE) said Lea Brun. She said 12 people left ⟦on Monday⟧. []",
            "3:1 CLAIM ⟦He stole it⟧ []");
  }

  @Test
  void wordsOfSeveralLinesAreOneLine() {
    Sketch article = new Sketch("a.txt", "“We\nclose.”\n").says(Type.DIRECT, "", "“We\nclose.”");

    assertThat(rows(article)).containsExactly("1:1 QUOTATION ⟦“We close.”⟧ []");
  }

  @Test
  void whatTwoClaimsHoldIsCheckedOnce() {
    Sketch article =
        new Sketch("a.txt", "The 12 people left.\n")
            .counts("The 12 people left", "12 people", 12, "person")
            .counts("12 people left", "12 people", 12, "person");

    assertThat(rows(article)).containsExactly("1:5 FIGURE The ⟦12 people⟧ left. []");
  }

  @Test
  void anArticleWithNothingToCheckHasNoRows() {
    assertThat(rows(new Sketch("a.txt", ""))).isEmpty();
  }
}
