package org.guillemet.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.ingest.reader.Articles.blocks;
import static org.guillemet.ingest.reader.Articles.bracketed;
import static org.guillemet.ingest.reader.Articles.inlines;

import java.time.LocalDate;
import org.guillemet.ingest.reader.Articles;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static Article read(String source) {
    return Articles.read("draft.txt", source);
  }

  @Test
  void readsTitleAndParagraphs() {
    Article article =
        read(
            "Le pont de Gex fermera en mai\n\n« On ferme », dit Léa Brun.\n\nLa salle s'est tue.\n");

    assertThat(blocks(article))
        .isEqualTo(
            """
            TITLE Le pont de Gex fermera en mai
            PARAGRAPH « On ferme », dit Léa Brun.
            PARAGRAPH La salle s'est tue.""");
    assertThat(article.metadata().title()).contains("Le pont de Gex fermera en mai");
    assertThat(article.language()).isEqualTo(Language.FRENCH);
  }

  @Test
  void aLineForTheCheckerPartsNoParagraph() {
    Article article =
        read(
            """
            La mairie se tait depuis trois jours sur le sort de la passerelle du
            Bac, que les services techniques ont fermée « pour quelques heures
            # guillemet-ignore unnamed-source: vu sur place
            tout au plus », comme le disait encore dimanche Léa Brun, la maire.
            """);

    assertThat(blocks(article))
        .isEqualTo(
            "PARAGRAPH La mairie se tait depuis trois jours sur le sort de la passerelle du Bac,"
                + " que les services techniques ont fermée « pour quelques heures tout au plus »,"
                + " comme le disait encore dimanche Léa Brun, la maire.");
  }

  @Test
  void aSentenceIsNoTitle() {
    assertThat(blocks(read("La maire se tait.\n\nElle part."))).startsWith("PARAGRAPH");
    assertThat(blocks(read("« On ferme. »\n\nElle part."))).startsWith("PARAGRAPH");
    assertThat(blocks(read("La maire : « On ferme »\n\nElle part."))).startsWith("TITLE");
    assertThat(blocks(read("ENTRETIEN - Léa Brun\n\nElle part."))).startsWith("TITLE");
    assertThat(blocks(read("GEX (AP) - On ferme\n\nElle part."))).startsWith("PARAGRAPH");
    assertThat(blocks(read("Le pont ferme"))).startsWith("PARAGRAPH");
    assertThat(blocks(read("a".repeat(161) + "\n\nElle part."))).startsWith("PARAGRAPH");
  }

  @Test
  void everyLineIsAParagraphWhenLinesAreNotWrapped() {
    Article article =
        read(
            """
            Bridge to close
            The bridge over the Orne will close in May, the town council said on Monday evening, after engineers found cracks.
            Mayor Lea Brun said: “We are closing.”
            Nobody spoke.
            """);

    assertThat(blocks(article).lines()).hasSize(4);
    assertThat(article.language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void joinsWrappedLines() {
    Article article =
        read(
            """
            Le pont de Gex fermera en mai

            La maire de Gex, Léa Brun, a annoncé lundi que le pont serait fermé
            en mai. « On ferme, et on ne rouvrira pas avant l'été », a-t-elle dit
            devant une salle comble, avant de quitter la mairie sans répondre aux
            questions.

            Les commerçants de la rue basse, eux, craignent de perdre la moitié
            de leurs clients.
            """);

    assertThat(blocks(article))
        .isEqualTo(
            "TITLE Le pont de Gex fermera en mai\n"
                + "PARAGRAPH La maire de Gex, Léa Brun, a annoncé lundi que le pont serait fermé"
                + " en mai. « On ferme, et on ne rouvrira pas avant l'été », a-t-elle dit"
                + " devant une salle comble, avant de quitter la mairie sans répondre aux"
                + " questions.\n"
                + "PARAGRAPH Les commerçants de la rue basse, eux, craignent de perdre la moitié"
                + " de leurs clients.");
    assertThat(bracketed(article, "serait fermé en mai"))
        .contains("pont ⟦serait fermé\nen mai⟧. « On");
  }

  @Test
  void parsesWrappedParagraphsWithoutBlankLines() {
    Article article =
        read(
            """
            The bridge over the Orne will close in May, the council said late on
            Monday, after engineers found cracks in two of its four old pillars
            and asked for an end to traffic.
            Mayor Lea Brun told residents that the work would take a full year,
            and that the ferry would run more often until it was done.
            """);

    assertThat(blocks(article).lines()).hasSize(2);
  }

  @Test
  void headlinesOfUnevenLengthAreNotJoined() {
    Article article =
        read(
            """
            Mayor of Granville says she will not stand for another term in office
            Ferry strike enters second week
            Court rejects appeal by the owners of the quarry near Gex
            Two held after fire
            Farmers promise to block the road until the minister comes
            """);

    assertThat(article.blocks()).hasSize(5);
  }

  @Test
  void dashesOpenDialogueAndHyphensLists() {
    Article article =
        read(
            "— Vous vendez ? demande le juge.\n— Oui, répond Brun.\n– Jamais !\n\n"
                + "- un pont\n• une route\n\n> On ferme.");

    assertThat(blocks(article))
        .isEqualTo(
            """
            PARAGRAPH — Vous vendez ? demande le juge.
            PARAGRAPH — Oui, répond Brun.
            PARAGRAPH – Jamais !
            LIST_ITEM un pont
            LIST_ITEM une route
            PARAGRAPH > On ferme.""");
  }

  @Test
  void invisibleCharactersAreLeftOut() {
    Article article =
        read(
            "\uFEFFLe maire\n\nOn fer\u00ADme le\u200Bs \u00AB\u00A0ponts\u202F\u00BB \uFEFFdit-il.");

    assertThat(article.source()).startsWith("\uFEFF");
    assertThat(blocks(article))
        .isEqualTo("TITLE Le maire\nPARAGRAPH On ferme les «\u00A0ponts\u202F» dit-il.");
    assertThat(bracketed(article, "ferme les")).contains("On ⟦fer\u00ADme le\u200Bs⟧ ");
    assertThat(bracketed(article, "Le maire")).startsWith("\uFEFF⟦Le maire⟧");
    assertThat(bracketed(article, "dit-il")).endsWith("\uFEFF⟦dit-il⟧.");
  }

  @Test
  void emojiAndCombiningAccentsKeepTheirPlace() {
    String health = "👩\u200D⚕\uFE0F";
    Article article = read("Titre\n\n" + health + " On ferme 🎉 l'e\u0301cole.\uFE0F\uDB40\uDDEF");

    assertThat(blocks(article)).endsWith("PARAGRAPH " + health + " On ferme 🎉 l'e\u0301cole.");
    assertThat(bracketed(article, "l'e\u0301cole")).contains("🎉 ⟦l'e\u0301cole⟧.");
  }

  @Test
  void allLineEndsAreFine() {
    String unix = "Le pont ferme\n\n« On ferme », dit-elle.\nElle part.\n";
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      Article article = read(unix.replace("\n", end));
      assertThat(blocks(article)).isEqualTo(blocks(read(unix)));
      assertThat(Articles.source(article, "Elle part.")).isEqualTo("Elle part.");
    }
  }

  @Test
  void anEmptyFileHasNoBlocks() {
    for (String source : new String[] {"", " \n\n\t", "\uFEFF", "\u200B\n\u00AD"}) {
      assertThat(read(source).blocks()).isEmpty();
      assertThat(read(source).text()).isEmpty();
    }
  }

  @Test
  void findsDatelines() {
    assertThat(dateline("BAKOU (AP) — Le pont ferme.")).isEqualTo("BAKOU (AP) —");
    assertThat(dateline("PARIS, 3 mai (AFP) - Le pont ferme.")).isEqualTo("PARIS, 3 mai (AFP) -");
    assertThat(dateline("LOS ANGELES, Sept. 28 (UPI) — The bridge."))
        .isEqualTo("LOS ANGELES, Sept. 28 (UPI) —");
    assertThat(dateline("PEKIN--Le pont ferme.")).isEqualTo("PEKIN--");
    assertThat(dateline("LONDON (Reuters) - The bridge.")).isEqualTo("LONDON (Reuters) -");
    assertThat(dateline("Londres (Reuters) – Le pont.")).isEqualTo("Londres (Reuters) –");
    assertThat(dateline("GEX, Ain (AP) — Le pont.")).isEqualTo("GEX, Ain (AP) —");
    assertThat(dateline("CAEN (Calvados) — Le pont.")).isEqualTo("CAEN (Calvados) —");
    assertThat(dateline("SAINT-ÉTIENNE-SUR-ORNE — Le pont.")).isEqualTo("SAINT-ÉTIENNE-SUR-ORNE —");
    assertThat(dateline("(AFP) - Le pont.")).isEqualTo("(AFP) -");
  }

  @Test
  void proseIsNoDateline() {
    assertThat(dateline("Léa Brun (maire) - et elle seule - le dit.")).isEmpty();
    assertThat(dateline("Le pont — un vieux pont — ferme.")).isEmpty();
    assertThat(dateline("COVID-19 : le pont ferme.")).isEmpty();
    assertThat(dateline("A — B.")).isEmpty();
  }

  private static String dateline(String paragraph) {
    return inlines(read("Le pont\n\n" + paragraph)).replaceFirst("DATELINE ", "");
  }

  @Test
  void theDatelineGivesOutletAndDate() {
    Article article = read("PARIS, 3 mai 2024 (AFP) - Le pont de Gex ferme, dit la maire.\n\nFin.");

    assertThat(blocks(article)).startsWith("PARAGRAPH PARIS");
    assertThat(article.metadata().outlet()).contains("AFP");
    assertThat(article.metadata().published()).contains(LocalDate.of(2024, 5, 3));
    assertThat(read("CAEN (Calvados) — Le pont.").metadata().outlet()).isEmpty();
    assertThat(read("PARIS, 3 mai (AFP) - Le pont.").metadata().published()).isEmpty();
  }

  @Test
  void theDatelineMayFollowAStandfirst() {
    Article article = read("Le pont ferme.\n\nPar Odile Ray\n\nGEX (AP) — La maire l'a dit.");

    assertThat(inlines(article)).isEqualTo("DATELINE GEX (AP) —");
  }

  @Test
  void guessesTheLanguage() {
    assertThat(read("").language()).isEqualTo(Language.ENGLISH);
    assertThat(read("Été").language()).isEqualTo(Language.FRENCH);
    assertThat(read("« No comment »").language()).isEqualTo(Language.FRENCH);
    assertThat(read("Strike").language()).isEqualTo(Language.ENGLISH);
    assertThat(read("Selon l’élu, le pont n’est pas sûr.").language()).isEqualTo(Language.FRENCH);
    assertThat(read("The café is closed, said the owner.").language()).isEqualTo(Language.ENGLISH);
  }
}
