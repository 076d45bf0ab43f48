package org.guillemet.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.ingest.reader.Articles.blocks;
import static org.guillemet.ingest.reader.Articles.bracketed;
import static org.guillemet.ingest.reader.Articles.inlines;
import static org.guillemet.ingest.reader.Articles.source;

import org.guillemet.ingest.reader.Articles;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What site generators and editors add to Markdown: what is read of it, and what looks like it. */
class MarkdownDialectsTest {

  private static Article read(String source) {
    return Articles.read("draft.md", source);
  }

  @Test
  void cellsAreBlocksOfTheirOwn() {
    Article article =
        read(
            "Le coût :\n\n| An | Coût *net* |\n|:--|--:|\n| 2026 | 82 \\| 83 |\n| `f()` |\n\nFin.");

    assertThat(blocks(article))
        .isEqualTo(
            """
            PARAGRAPH Le coût :
            CELL An
            CELL Coût net
            CELL 2026
            CELL 82 | 83
            PARAGRAPH Fin.""");
    assertThat(inlines(article)).isEqualTo("EMPHASIS net");
    assertThat(source(article, "82 | 83")).isEqualTo("82 \\| 83");
  }

  @Test
  void barsWithoutALineOfDashesAreText() {
    assertThat(blocks(read("| La maire | et lui |\nFin.")))
        .isEqualTo("PARAGRAPH | La maire | et lui | Fin.");
  }

  @Test
  void footnotesAreReadWhereTheyStand() {
    Article article =
        read(
            """
            Il l'a *« dit »*[^1] [sic][^b] deux fois[^perdue].

            [^1]: « Oui », dit-elle,
            en mai.

                Elle l'a redit.
            [^b]:
                - Ici

            Fin.
            """);

    assertThat(blocks(article))
        .isEqualTo(
            """
            PARAGRAPH Il l'a « dit » [sic] deux fois.
            LIST_ITEM « Oui », dit-elle, en mai.
            LIST_ITEM Elle l'a redit.
            LIST_ITEM Ici
            PARAGRAPH Fin.""");
    assertThat(inlines(article)).isEqualTo("EMPHASIS « dit »");
    assertThat(bracketed(article, "dit-elle")).contains("[^1]: « Oui », ⟦dit-elle⟧,\n");
  }

  @Test
  void notesInsideALineStandInBrackets() {
    assertThat(blocks(read("Elle part^[Le 3 mai, à *pied*.], dit-il.")))
        .isEqualTo("PARAGRAPH Elle part [Le 3 mai, à pied.], dit-il.");
  }

  @Test
  void captionsStandUnderImages() {
    Article article =
        read(
            """
            ![Le pont](a.jpg "Le « pont », l\\"hiver")

            ![](b.jpg)
            *Le fleuve.*

            [![](c.jpg)](c.html)

            *La rive.*

            Le pont ![](d.jpg "logo") ferme.

            *Fin.*
            """);

    assertThat(blocks(article))
        .isEqualTo(
            """
            CAPTION Le « pont », l"hiver
            CAPTION Le fleuve.
            CAPTION La rive.
            PARAGRAPH Le pont ferme.
            PARAGRAPH Fin.""");
    assertThat(source(article, "l\"hiver")).isEqualTo("l\\\"hiver");
  }

  @Test
  void captionsOfTemplateTagsAreRead() {
    Article article =
        read(
            """
            Avant.
            {{< figure src="a.jpg" caption="Le *pont*, dit « vieux »." >}}
            Après. {% include b.html caption='L\u2019hiver' alt="x" %}

            <Figure src={require('./c.jpg')} caption="Le fleuve" />
            {{< figure src="d.jpg" title="caption" >}}
            """);

    assertThat(blocks(article))
        .isEqualTo(
            """
            PARAGRAPH Avant.
            CAPTION Le pont, dit « vieux ».
            PARAGRAPH Après.
            CAPTION L\u2019hiver
            CAPTION Le fleuve""");
    assertThat(source(article, "pont, dit")).isEqualTo("pont*, dit");
  }

  @Test
  void textBetweenTwoTagsIsText() {
    assertThat(blocks(read("{{% note %}}\nOn *ferme*.\n{{% /note %}}\nFin.")))
        .isEqualTo("PARAGRAPH On ferme.\nPARAGRAPH Fin.");
    assertThat(blocks(read("Un {% if a %}deux{% endif %} trois.")))
        .isEqualTo("PARAGRAPH Un deux trois.");
    assertThat(blocks(read("Un.\n\n{% comment %}\nnon\n\nnon\n{% endcomment %}\n\nDeux.")))
        .isEqualTo("PARAGRAPH Un.\nPARAGRAPH Deux.");
    assertThat(
            blocks(read("{{< highlight go >}}\nx\n{{< /highlight >}}\n{{< highlight go >}}\nOui.")))
        .isEqualTo("PARAGRAPH Oui.");
  }

  @Test
  void theTitleOfTwoTagsIsText() {
    assertThat(blocks(read("{{% notice title=\"En bref\" %}}\nOn ferme.\n{{% /notice %}}\nFin.")))
        .isEqualTo("PARAGRAPH En bref\nPARAGRAPH On ferme.\nPARAGRAPH Fin.");
    assertThat(blocks(read("{% box \"En bref, dit-il\" %}\nOn ferme.\n{% endbox %}")))
        .isEqualTo("PARAGRAPH En bref, dit-il\nPARAGRAPH On ferme.");
    assertThat(blocks(read("<Box title=\"En bref\">On ferme.</Box>")))
        .isEqualTo("PARAGRAPH En bref\nPARAGRAPH On ferme.");
    assertThat(blocks(read("{{< button \"a.html\" >}}Lire{{< /button >}} {{< map title=\"a\" >}}")))
        .isEqualTo("PARAGRAPH Lire");
  }

  @Test
  void tagsOfBlogsAreNotRead() {
    assertThat(
            blocks(
                read(
                    """
                    [caption id="a" width="6"]<img src="a.jpg"> Le *pont*.[/caption]

                    [gallery ids="1,2"]

                    [embed]https://ex.org[/embed] [note]Un [sic][/note] [mot] [a](b) [/fin].
                    """)))
        .isEqualTo("CAPTION Le pont.\nPARAGRAPH Un [sic] [mot] a [/fin].");
  }

  @Test
  void aLineBehindATableIsItsCaption() {
    assertThat(blocks(read("| a | b |\n|---|---|\n| 1 | 2 |\n\n: Le *coût*\n\nFin.")))
        .endsWith("CELL 2\nCAPTION Le coût\nPARAGRAPH Fin.");
  }

  @Test
  void aLinkMayLeadToATag() {
    Article article =
        read("Lire [la *suite*]({{< ref \"suite.md\" >}}) et [ici]({{ site.url }}/b).");

    assertThat(blocks(article)).isEqualTo("PARAGRAPH Lire la suite et ici.");
    assertThat(inlines(article)).isEqualTo("LINK la suite\nEMPHASIS suite\nLINK ici /b");
  }

  @Test
  void whatNobodyClosedHidesNothing() {
    assertThat(blocks(read("Un {{< deux.\n\nTrois >}} quatre.")))
        .isEqualTo("PARAGRAPH Un {{< deux.\nPARAGRAPH Trois >}} quatre.");
    assertThat(blocks(read("Un {{< deux {{< x >}} trois.")))
        .isEqualTo("PARAGRAPH Un {{< deux trois.");
    assertThat(blocks(read("Un.\n\n<!-- Deux.\n\nTrois.")))
        .isEqualTo("PARAGRAPH Un.\nPARAGRAPH Deux.\nPARAGRAPH Trois.");
    assertThat(blocks(read("<script>\nUn.\n\n```\nDeux.")))
        .isEqualTo("PARAGRAPH Un.\nPARAGRAPH Deux.");
    assertThat(blocks(read("Un.\n\n```\nDeux.\n\n- Trois")))
        .isEqualTo("PARAGRAPH Un.\nPARAGRAPH Deux.\nLIST_ITEM Trois");
    assertThat(blocks(read("Un <s>deux.\n\nTrois.")))
        .isEqualTo("PARAGRAPH Un deux.\nPARAGRAPH Trois.");
    assertThat(blocks(read("<div class=\"a>\nUn.\n\n<div title=\"b > c\">\nDeux.\n")))
        .isEqualTo("PARAGRAPH Un.\nPARAGRAPH Deux.");
  }

  @Test
  void proseThatStandsWhereCodeWouldIsRead() {
    assertThat(
            blocks(
                read("\tLa maire a dit : « On ferme. »\n\n\t— Non, dit *Léa Brun*, on ouvre !\n")))
        .isEqualTo(
            "PARAGRAPH La maire a dit : « On ferme. »\nPARAGRAPH — Non, dit Léa Brun, on ouvre !");
    assertThat(blocks(read("```text\nNous n'avons rien à dire.\n```\nFin.")))
        .isEqualTo("PARAGRAPH Nous n'avons rien à dire.\nPARAGRAPH Fin.");
    assertThat(
            blocks(
                read(
                    "Un.\n\n    x = Pont(ferme, \"en mai\").\n\n```\n# Le pont ferme en mai.\nreturn pont;\n```")))
        .isEqualTo("PARAGRAPH Un.");
  }

  @Test
  void codeHidesWhatWouldHide() {
    assertThat(blocks(read("Un `{{<` deux `>}}` trois `<!--` quatre `~~` cinq `~~` six.")))
        .isEqualTo("PARAGRAPH Un deux trois quatre cinq six.");
    assertThat(blocks(read("```\n<!-- {{<\n```\nUn >}} deux -->.")))
        .isEqualTo("PARAGRAPH Un >}} deux -->.");
  }

  @Test
  void aNumberThatOpensAParagraphIsNoMarkOfAList() {
    Article article = read("14. C'est le nombre de *blessés*.\n\nFin.\n\n60.\n\nC'est trop.");

    assertThat(blocks(article))
        .isEqualTo(
            "PARAGRAPH 14. C'est le nombre de blessés.\nPARAGRAPH Fin.\nPARAGRAPH 60.\nPARAGRAPH C'est trop.");
    assertThat(bracketed(article, "14. C'est")).startsWith("⟦14. C'est⟧ le");
    assertThat(blocks(read("1986. On bâtit.\n1990. On ferme.\n")))
        .isEqualTo("LIST_ITEM 1986. On bâtit.\nLIST_ITEM 1990. On ferme.");
    assertThat(blocks(read("1. Un\n2. Deux\n\nPuis :\n\n3. Trois")))
        .isEqualTo("LIST_ITEM Un\nLIST_ITEM Deux\nPARAGRAPH Puis :\nLIST_ITEM Trois");
  }

  @Test
  void boxesQuoteNobody() {
    assertThat(blocks(read("> [!WARNING]\n> On ferme.\n>\n> > On a dit.")))
        .isEqualTo("PARAGRAPH On ferme.\nBLOCK_QUOTE On a dit.");
    assertThat(blocks(read("> [!note]- À savoir\n> On ferme.")))
        .isEqualTo("PARAGRAPH À savoir\nPARAGRAPH On ferme.");
    assertThat(blocks(read("> [!quote] Léa Brun\n> On ferme.")))
        .isEqualTo("PARAGRAPH Léa Brun\nBLOCK_QUOTE On ferme.");
    assertThat(blocks(read("> [Note] On ferme."))).isEqualTo("BLOCK_QUOTE [Note] On ferme.");
    assertThat(
            blocks(
                read(
                    ":::tip À savoir\nOn ferme.\n:::\n\n!!! note \"En bref\"\n    On *vend*.\n\n!!! La fin.")))
        .isEqualTo(
            "PARAGRAPH À savoir\nPARAGRAPH On ferme.\nPARAGRAPH En bref\nPARAGRAPH On vend.\nPARAGRAPH !!! La fin.");
  }

  @Test
  void termsAndDefinitionsAreItems() {
    assertThat(
            blocks(
                read(
                    "Étiage\n: Le plus *bas*.\n: Sa durée.\n\nCrue\n\n:   Le plus haut,\n    en mai.\n\nFin.")))
        .isEqualTo(
            """
            LIST_ITEM Étiage
            LIST_ITEM Le plus bas.
            LIST_ITEM Sa durée.
            LIST_ITEM Crue
            LIST_ITEM Le plus haut, en mai.
            PARAGRAPH Fin.""");
    assertThat(
            blocks(
                read(
                    "Elle a dit, au sortir de la séance du conseil, devant la presse réunie\n: « On ferme. »")))
        .isEqualTo(
            "PARAGRAPH Elle a dit, au sortir de la séance du conseil, devant la presse réunie : « On ferme. »");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "Le ==pont *ferme*== en mai.§Le pont ferme en mai.",
        "Si a==b et c==d, voir https://ex.org/?a==b.§Si a==b et c==d, voir https://ex.org/?a==b.",
        "Le ++pont++ en C++ ou C++ ferme.§Le pont en C++ ou C++ ferme.",
        "Le ~~vieux~~ pont ~ ferme ~ le ~3 mai~.§Le pont ~ ferme ~ le ~3 mai~.",
        "Le ~~vieux pont ~~ ferme.§Le ~~vieux pont ~~ ferme.",
        "Le 1^er^ mai, CO~2~, 3 m^2^, 2 ^ 3 ^ 4.§Le 1er mai, CO2, 3 m2, 2 ^ 3 ^ 4.",
        "Soit $x$ : $a_1 = 2$, de $5 à $10, ou 5 $ et 6 $.§Soit x : , de $5 à $10, ou 5 $ et 6 $.",
        "Un $$a = b$$ deux $$ trois.§Un deux $$ trois.",
        "Bravo :tada: à 10:30:45, note:le: « fin :point: » !§Bravo à 10:30:45, note:le: « fin » !",
        "Un %%non%% deux, 50 %% et 60 %% de trois.§Un deux, 50 %% et 60 %% de trois.",
        "[[Léa Brun|La maire]] de [[Gex]] dit [[Gex#Pont]], [[#Fin]].§La maire de Gex dit Gex, Fin.",
        "Un [[1]](https://ex.org) ![[a.png]] [[Gex]\\] deux.§Un [1] [[Gex]] deux.",
        "[]{#a}Un [mot]{.petit} et [mot](a){:target=b}, {mot}.§Un mot et mot, {mot}.",
        "Un {{ page.a }} deux {# non #} trois {/* non */}.§Un deux trois .",
        "Un <Note a={b > c}>deux</Note> <BR> 3 <4.§Un deux 3 <4.",
        "- [x] Fait§Fait",
        "Le `pont.csv` et le <code>fleuve</code>, `x = 1`, <code>f()</code>.§Le pont.csv et le fleuve, , .",
        "Un mot[1](#n1), [12](#deux) ; voir [12](a) et [la suite](#suite).§Un mot, ; voir 12 et la suite.",
        "- [Brun] dit§[Brun] dit",
        "Une phrase. ^nom-1§Une phrase.",
        "Un mot<sup>[1](#n1)</sup> le 1<sup>er</sup><sup><a href='#n2'>2</a></sup>.§Un mot le 1er.",
      })
  void readsWhatAReaderSees(String markdown, String text) {
    assertThat(read(markdown).text().strip()).isEqualTo(text);
  }

  @Test
  void linesOfOtherProgramsAreNoText() {
    Article article =
        read(
            """
            import A from './a';
            import {B,
              C} from "b";

            export const a = {
              b: "c",
            };

            [TOC]

            * Sommaire
            {:toc}

            *[ONU]: Organisation
            \\newpage

            import et export en hausse, dit-il.
            {: .chapo}
            """);

    assertThat(blocks(article)).isEqualTo("PARAGRAPH import et export en hausse, dit-il.");
  }

  @Test
  void elementsGoOnBehindABlankLine() {
    assertThat(
            blocks(
                read(
                    "<figure>\n\n![](a.jpg)\n\n<figcaption>\n\nLe *pont*\n\n</figcaption>\n</figure>\n\nFin.")))
        .isEqualTo("CAPTION Le pont\nPARAGRAPH Fin.");
    assertThat(blocks(read("<blockquote>\n\nOn ferme.\n\n</blockquote>\n\nFin.")))
        .isEqualTo("BLOCK_QUOTE On ferme.\nPARAGRAPH Fin.");
    assertThat(
            blocks(
                read("<table>\n<tr><td>un</td>\n\n    <td>deux</td><td>trois</td></tr>\n</table>")))
        .isEqualTo("CELL un\nCELL deux\nCELL trois");
    assertThat(blocks(read("<div markdown=\"1\">\nUn *deux*.\n\n</div>")))
        .isEqualTo("PARAGRAPH Un deux.");
    assertThat(blocks(read("- <blockquote>\n- un\n\nFin.")))
        .isEqualTo("LIST_ITEM un\nPARAGRAPH Fin.");
  }

  @Test
  void htmlInABlockQuotationIsQuoted() {
    Article article = read("> <p>On ferme.\n> Puis on <b>vend</b>.</p>\n\nFin.");

    assertThat(blocks(article)).isEqualTo("BLOCK_QUOTE On ferme. Puis on vend.\nPARAGRAPH Fin.");
  }

  @Test
  void htmlSetsWordsApart() {
    Article article =
        read("<q cite=\"a\">On <em>ferme</q>, dit <a href=\"b\">elle</a>, <b>et *part</b>*.");

    assertThat(blocks(article)).isEqualTo("PARAGRAPH On ferme, dit elle, et part.");
    assertThat(inlines(article))
        .isEqualTo(
            "QUOTATION On ferme a\nEMPHASIS ferme\nLINK elle b\nSTRONG et part.\nEMPHASIS part");
  }

  @Test
  void struckWordsAndScriptsAreNotRead() {
    assertThat(
            blocks(
                read(
                    "Un <del>deux</del> <s>trois</s> <script>\"quatre\"</script> <ins>cinq</ins>.")))
        .isEqualTo("PARAGRAPH Un cinq.");
    assertThat(blocks(read("<style>\na {}\n\nb {}\n</style>\n\nUn <!-- deux\n\ntrois --> quatre.")))
        .isEqualTo("PARAGRAPH Un\nPARAGRAPH quatre.");
  }
}
