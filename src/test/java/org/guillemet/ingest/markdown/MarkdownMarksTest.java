package org.guillemet.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.ingest.reader.Articles.blocks;
import static org.guillemet.ingest.reader.Articles.source;

import org.guillemet.ingest.reader.Articles;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that take no prose along. */
class MarkdownMarksTest {

  private static String read(String markdown) {
    return blocks(Articles.read("article.md", markdown));
  }

  @Test
  void twoRulesOfPercentSignsHideNothingBetweenThem() {
    assertThat(read("%%%%%%%%\n\nLe bac est à quai.\n\n%%%%%%%%\n"))
        .contains("PARAGRAPH Le bac est à quai.");
    assertThat(read("Le bac %% à revoir %%est à quai.\n"))
        .isEqualTo("PARAGRAPH Le bac est à quai.");
    assertThat(read("%%\nà revoir\n\n%%\n\nLe bac est à quai.\n"))
        .isEqualTo("PARAGRAPH Le bac est à quai.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tapez `bac\n--nuit` puis attendez.",
        "Tapez `bac\r\n--nuit` puis attendez.",
        "Tapez `bac\r--nuit` puis attendez.",
      })
  void codeThatIsWrappedIsRead(String markdown) {
    Article article = Articles.read("article.md", markdown);

    assertThat(blocks(article)).isEqualTo("PARAGRAPH Tapez bac --nuit puis attendez.");
    assertThat(source(article, "--nuit")).isEqualTo("--nuit");
  }

  @Test
  void codeThatIsWrappedInAQuotationIsRead() {
    assertThat(read("> Tapez `bac\n> --nuit` puis attendez.\n"))
        .isEqualTo("BLOCK_QUOTE Tapez bac --nuit puis attendez.");
  }

  @Test
  void blocksInsideALineStandApart() {
    assertThat(read("Le bac : <details><summary>Tarifs</summary>2 euros</details>\n"))
        .isEqualTo("PARAGRAPH Le bac :\nPARAGRAPH Tarifs\nPARAGRAPH 2 euros");
    assertThat(read("Les tarifs : <table><tr><th>jour</th><td>2 euros</td></tr></table>\n"))
        .isEqualTo("PARAGRAPH Les tarifs :\nPARAGRAPH jour\nPARAGRAPH 2 euros");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "{%- note -%}Le bac est à quai.{%- endnote -%}§PARAGRAPH Le bac est à quai.",
        "{{% note \"Le bac de nuit\" %}}Il est à quai.{{% /note %}}"
            + "§PARAGRAPH Le bac de nuit¶PARAGRAPH Il est à quai.",
        "{{< highlight sh >}}bac --nuit{{< /highlight >}}§''",
      })
  void tagsAreNamedByTheirFirstWord(String markdown, String expected) {
    assertThat(read(markdown)).isEqualTo(expected.replace('¶', '\n'));
  }

  @Test
  void tagsThatHoldMarkdownAreHidden() {
    assertThat(read("<div class=\"x\" markdown=\"1\">\n*Le bac* est à quai.\n</div>\n"))
        .isEqualTo("PARAGRAPH Le bac est à quai.");
  }
}
