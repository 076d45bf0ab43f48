package org.guillemet.ingest.subtitles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.ingest.reader.Articles.blocks;
import static org.guillemet.ingest.reader.Articles.bracketed;
import static org.guillemet.ingest.reader.Articles.landmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.ingest.reader.Articles;
import org.guillemet.text.Article;
import org.guillemet.text.Landmark;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words those of cues are, and which are said once only. */
class SubtitleTurnsTest {

  private static final String SRT =
      """
      1
      00:00:01,000 --> 00:00:03,500
      On ferme le pont
      en mai.

      2
      00:12:31,999 --> 00:12:34,000
      {\\an8}<i>On n'a</i> pas
      le choix,

      3
      01:02:03,000 --> 01:02:04,000
      <font color="#fff">dit la maire.</font>
      """;

  private static final String VTT =
      """
      WEBVTT - Conseil
      Kind: captions

      NOTE
      Relu par 2 personnes
      00 : 12

      STYLE
      ::cue { color: red }

      REGION
      id:a

      intro
      00:01.000 --> 00:03.500 align:start position:0%
      <v.loud Léa Brun>On ferme <c.x>le pont</c>
      en mai.</v>

      00:12:31.999 --> 00:12:34.000
      <v Léa Brun>On n'a <00:12:33.000>pas le choix.

      00:13:00.000 --> 00:13:04.000
      <v Noé Sy>Si&nbsp;! R&amp;D, 3 &lt; 4 &#128512;.
      """;

  private static Article read(String path, String source) {
    return Articles.read(path, source);
  }

  private static String texts(String source) {
    return blocks(read("a.srt", source)).replace("PARAGRAPH ", "");
  }

  /** A cue for each text. */
  private static String cues(String... texts) {
    StringBuilder cues = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      cues.append("%d\n00:00:0%d,000 --> 00:00:09,000\n%s\n\n".formatted(i + 1, i, texts[i]));
    }
    return cues.toString();
  }

  @Test
  void joinsTheWordsOfCues() {
    Article article = read("a.srt", SRT);

    assertThat(blocks(article))
        .isEqualTo("PARAGRAPH On ferme le pont en mai. On n'a pas le choix, dit la maire.");
    assertThat(landmarks(article))
        .isEqualTo(
            """
            00:00:01 On ferme le pont en mai.
            00:12:31 On n'a pas le choix,
            01:02:03 dit la maire.""");
    assertThat(article.landmarks()).allMatch(mark -> mark.kind() == Landmark.Kind.TIME);
    assertThat(article.source()).isEqualTo(SRT);
    assertThat(bracketed(article, "n'a pas")).contains("<i>On ⟦n'a</i> pas⟧\nle");
  }

  @Test
  void readsVoicesAsLabels() {
    Article article = read("a.vtt", VTT);

    assertThat(blocks(article))
        .isEqualTo(
            "PARAGRAPH Léa Brun: On ferme le pont en mai. On n'a pas le choix.\n"
                + "PARAGRAPH Noé Sy: Si\u00A0! R&D, 3 < 4 😀.");
    assertThat(landmarks(article))
        .isEqualTo(
            "00:00:01 Léa Brun: On ferme le pont en mai.\n00:12:31 On n'a pas le choix.\n"
                + "00:13:00 Noé Sy: Si\u00A0! R&D, 3 < 4 😀.");
    assertThat(bracketed(article, "Léa Brun: On")).contains("<v.loud ⟦Léa Brun>On⟧ ferme");
  }

  @Test
  void toleratesWhatPlayersTolerate() {
    String sloppy =
        "\uFEFF7\r\n0:00:01.5-->0:00:03.500 X1:1\r\nOn ferme\r\n3\r\n00:04,000 --> 00:05\r\n"
            + "le pont\r\n00:00:06,000 --> 00:00:07,000\r\nen mai,\r\n\r\nà 42\r\n42\r\n\r\n"
            + "9\r\n00:00:08,000 --> never\r\n— Et après ?";

    assertThat(blocks(read("a.srt", sloppy)))
        .isEqualTo("PARAGRAPH On ferme le pont en mai, à 42 42\nPARAGRAPH Et après ?");
    assertThat(landmarks(read("a.srt", sloppy)))
        .isEqualTo(
            """
            00:00:01 On ferme
            00:00:04 le pont
            00:00:06 en mai, à 42 42
            00:00:08 Et après ?""");
  }

  @Test
  void timesThatCannotBeReadAreLeftOut() {
    assertThat(
            landmarks(
                read(
                    "a.srt",
                    cues("On ferme.")
                        + "2\n00:xx --> 00:00:05,000\nEn mai.\n\n3\n00:75:00,0 --> 0\nElle part.")))
        .isEqualTo("00:00:00 On ferme. En mai. Elle part.");
  }

  @Test
  void aDashOrAMarkBeginsATurn() {
    assertThat(texts(cues("- Vous fermez ?\n- Oui.", "-En mai.\n– Ah.", ">> MAYOR: No.\n>>> Now,")))
        .isEqualTo("Vous fermez ?\nOui.\nEn mai.\nAh.\nMAYOR: No.\nNow,");
    assertThat(texts(cues("Il fait", "-5 degrés", "--et il neige", "a --b")))
        .isEqualTo("Il fait -5 degrés --et il neige a --b");
  }

  @Test
  void aLabelBeginsATurn() {
    assertThat(
            texts(
                cues(
                    "On ferme.\nM. Durand : Quand ?",
                    "SMITH: In May,",
                    "DR. DE LA TOUR (in English): no.\nJean d'Ormesson: Oui.\nSpeaker 2: Yes.")))
        .isEqualTo(
            "On ferme.\nM. Durand : Quand ?\nSMITH: In May,\nDR. DE LA TOUR (in English): no.\n"
                + "Jean d'Ormesson: Oui.\nSpeaker 2: Yes.");
  }

  @Test
  void whatIsNoLabelBeginsNoTurn() {
    assertThat(texts(cues("On ferme à", "Gex : le pont est vieux.", "Il dit : non. 12:30 : fin.")))
        .isEqualTo("On ferme à Gex : le pont est vieux. Il dit : non. 12:30 : fin.");
  }

  @Test
  void linesThatMoveUpAreReadOnce() {
    String rolling =
        """
        WEBVTT

        00:00:00.000 --> 00:00:02.000
        on<00:00:00.500><c> ferme</c>

        00:00:02.000 --> 00:00:02.010
        on ferme

        00:00:02.010 --> 00:00:04.000
        on ferme
        le<00:00:03.000><c> pont</c>
        """;

    assertThat(landmarks(read("a.vtt", rolling))).isEqualTo("00:00:00 on ferme\n00:00:02 le pont");
    assertThat(texts(cues("Non.", "Non."))).isEqualTo("Non. Non.");
  }

  @Test
  void aMarkByItselfBeginsATurn() {
    assertThat(texts(cues("Vous fermez ?", "-\nOui.", ">>\nAh.")))
        .isEqualTo("Vous fermez ?\nOui.\nAh.");
  }

  @Test
  void captionsWithoutTimesOfWordsRollUpWhereMostDo() {
    assertThat(
            landmarks(
                read(
                    "a.srt",
                    cues(
                        "on ferme",
                        "on ferme\nle pont",
                        "on ferme\nle pont\nen mai",
                        "le pont\nen mai\net pas",
                        "en mai\net pas\navant"))))
        .isEqualTo(
            """
            00:00:00 on ferme
            00:00:01 le pont
            00:00:02 en mai
            00:00:03 et pas
            00:00:04 avant""");
  }

  @Test
  void whoSaysSomethingTwiceDoesSo() {
    assertThat(texts(cues("Non.", "Non.", "Si.", "Non.\nNon.", "Non.", "Si.", "Oui.", "Ah.")))
        .isEqualTo("Non. Non. Si. Non. Non. Non. Si. Oui. Ah.");
  }

  @Test
  void entitiesAreReadAsTheirCharacters() {
    assertThat(
            texts(cues("Caf&eacute; &laquo;&nbsp;R&amp;amp;D&nbsp;&raquo; &#x20AC;&#128512; &no;")))
        .isEqualTo("Café «\u00A0R&amp;D\u00A0» €😀 &no;");
    assertThat(texts(cues("&gt;&gt; Oui.\n&gt;&gt;&gt; Non."))).isEqualTo("Oui.\nNon.");
  }

  @Test
  void everyPrefixAndShuffledPiecesCanBeRead() {
    Random random = new Random(7);
    String all = VTT + SRT;
    for (String source : new String[] {SRT, VTT}) {
      for (int i = 0; i <= source.length(); i++) {
        readAnything(source.substring(0, i));
        readAnything(source.substring(i));
      }
    }
    for (int n = 0; n < 300; n++) {
      StringBuilder shuffled = new StringBuilder("00:01 --> 00:02\n");
      for (int k = 0; k < 40; k++) {
        int start = random.nextInt(all.length() - 20);
        shuffled.append(all, start, start + 1 + random.nextInt(19));
      }
      readAnything(shuffled.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<v",
        "<v.",
        "<v ",
        "<v a",
        "<v a>",
        "<i>",
        "{\\",
        "&amp",
        "&amp;",
        ">",
        ">> ",
        "- ",
        "-",
        "A",
        "A ",
        "A.",
        "A. de ",
        "A (",
        "1\n",
        "00:01 --> 00:02\n",
        "-->",
        "-->\n",
        "0",
        "0:",
        "\n",
        "NOTE\n\n",
        "<00:01>a\n",
        "00:01 --> 00:02\na\nb\n",
      })
  void repetitionIsReadInTime(String piece) {
    String source = "00:01 --> 00:02\n" + piece.repeat(100_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readAnything(source));
    String spaced = "00:01 --> 00:02\n<v" + " ".repeat(100_000) + piece + "\n";
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readAnything(spaced));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "SMITH ", "Aa", "A.B ", "a", "- "})
  void longLinesAreReadInTime(String piece) {
    String line = piece.repeat(130 / piece.length()) + "\n";
    String source = "00:01 --> 00:02\n" + line.repeat(10_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readAnything(source));
  }

  private static void readAnything(String source) {
    try {
      byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
      Articles.assertFaithful(new ArticleReader().read("a.vtt", bytes, ReadOptions.DEFAULT));
    } catch (UnreadableArticleException e) {
      assertThat(e).hasMessageStartingWith("a.vtt: ");
    }
  }
}
