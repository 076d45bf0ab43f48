package org.guillemet.ingest.subtitles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SubtitlesTest {

  private static final ReadOptions ENGLISH =
      new ReadOptions(Optional.empty(), Optional.of(Language.ENGLISH), Optional.empty(), Set.of());

  private static Article read(String name, byte[] bytes) throws UnreadableArticleException {
    return new ArticleReader().read(name, bytes, ENGLISH);
  }

  /** The blocks, one a line, with the times in brackets where they begin. */
  private static String shown(String name, String source) throws UnreadableArticleException {
    Article article = read(name, source.getBytes(StandardCharsets.UTF_8));
    StringBuilder text = new StringBuilder(article.text());
    for (int i = article.landmarks().size() - 1; i >= 0; i--) {
      text.insert(
          article.landmarks().get(i).offset(), "[" + article.landmarks().get(i).label() + "]");
    }
    return text.toString().strip();
  }

  @Test
  void cuesAreJoinedAcrossTheirBreaks() throws UnreadableArticleException {
    assertThat(
            shown(
                "talk.srt",
                """
                1
                00:00:01,200 --> 00:00:03,000
                KEANE: The ferry sails
                in December,

                2
                00:01:03,900 --> 00:01:05,000
                and not before.

                3
                01:00:05,000 --> 01:00:06,000
                - Why not?
                """))
        .isEqualTo(
            """
            [00:00:01]KEANE: The ferry sails in December, [00:01:03]and not before.
            [01:00:05]Why not?""");
  }

  @Test
  void voicesOfWebVttStandBeforeWhatTheySay() throws UnreadableArticleException {
    assertThat(
            shown(
                "talk.vtt",
                """
                WEBVTT - The council

                STYLE
                ::cue { color: red }

                NOTE taken on Monday
                by nobody

                first
                00:01.000 --> 00:02.000 align:start position:0%
                <v Mary Keane>We <i>will</i> sail</v>

                00:03.000 --> 00:04.000
                <v Mary Keane>at Tom &amp; Anne&#39;s,</v>

                00:05.000 --> 00:06.000
                <v.loud Paul Ord>Never<00:05.500> again.</v>
                """))
        .isEqualTo(
            """
            [00:00:01]Mary Keane: We will sail [00:00:03]at Tom & Anne's,
            [00:00:05]Paul Ord: Never again.""");
  }

  @Test
  void whatIsMalformedIsPassedOver() throws UnreadableArticleException {
    assertThat(
            shown(
                "talk.srt",
                "\uFEFF00:00:01.000 --> 00:00:02.000\r\n{\\an8}The ferry\r\n7\r\n"
                    + "00:xx:03,000 --> 00:00:04,000\r\nsails\r\n00:00:05,000-->00:00:06,000\r\n"
                    + ">> When?\r\n"))
        .isEqualTo("[00:00:01]The ferry sails\n[00:00:05]When?");
  }

  @Test
  void aFileWithoutCuesIsRefused() {
    assertThatThrownBy(() -> shown("talk.srt", "The ferry sails."))
        .hasMessage("talk.srt: has no cue with a time");
    assertThatThrownBy(() -> shown("talk.srt", "1\nnever --> ever\nThe ferry sails."))
        .hasMessage("talk.srt: line 2: no time that can be read before -->");
  }

  @Test
  void oldEncodingsAreRead() throws UnreadableArticleException {
    String source = "1\n00:00:01,000 --> 00:00:02,000\nLe café ferme à midi.\n";
    assertThat(read("talk.srt", source.getBytes(Charset.forName("windows-1252"))).text())
        .isEqualTo("Le café ferme à midi.\n");
  }

  @Test
  void wordsLeadBackToTheFile() throws UnreadableArticleException {
    String source = "1\n00:00:01,000 --> 00:00:02,000\nThe <i>ferry</i> sails.\n";
    Article article = read("talk.srt", source.getBytes(StandardCharsets.UTF_8));
    assertThat(
            article.blocks().stream()
                .map(block -> article.reading().toSource(block.span()).of(source))
                .collect(Collectors.joining("|")))
        .isEqualTo("The <i>ferry</i> sails.");
  }

  @Test
  void largeFilesAreReadAtOnce() {
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      source.append(i).append("\n00:00:01,000 --> 00:00:02,000\n").append("<".repeat(40));
      source.append("SMITH ".repeat(10)).append("\n\n");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> read("talk.srt", source.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
