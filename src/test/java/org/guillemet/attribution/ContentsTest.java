package org.guillemet.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ArticleReader;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.linguistics.Analysis;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is attributed in one sentence: source, cue and content of each attribution. */
@Tag("models")
class ContentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "The harbour, Brunner said, has a week of fuel left."
            + "|Brunner > said > The harbour … has a week of fuel left",
        "Ten boats left the harbour before dawn, the coast guard said on Friday."
            + "|the coast guard > said > Ten boats left the harbour before dawn",
        "That, the union said, “would be a disaster for the valley.”"
            + "|the union > said > That … “would be a disaster for the valley.”",
        "The valley, as the mayor's own advisers pointed out, rarely sees such floods."
            + "|the mayor's own advisers > pointed out > The valley … rarely sees such floods",
        "The play ends on a flood and, as one critic put it, “the whole town drowns twice”."
            + "|one critic > put it > “the whole town drowns twice”",
        "The dam seems to hold.|- > seems > The dam … to hold",
        "According to a 40-page report by the ministry, the dam was never inspected."
            + "|a 40-page report by the ministry > According to > the dam was never inspected",
        "According to a leaked memo, the dam was never inspected."
            + "|a leaked memo > According to > the dam was never inspected",
        "Several engineers warned, as did the fire brigade, that the dam would not hold."
            + "|Several engineers > warned > that the dam would not hold",
        "Both candidates closed the evening by portraying Omar Sy as a liar."
            + "|Both candidates > portraying > Omar Sy as a liar",
        "The film ends with Omar Sy shouting at the crowd, “That is enough now,” while the hall empties."
            + "|Omar Sy > shouting > “That is enough now,”",
        "The bridge, Lea Brunner said, will close in May."
            + "|Lea Brunner > said > The bridge … will close in May",
        "The engineer claimed that the filters were enough; he now wants new ones."
            + "|The engineer > claimed > that the filters were enough",
        "Yet, as the mayor admitted, the water is short.|the mayor > admitted > Yet … the water is short",
        "Nothing has been signed, cautions Tomas Ibarra-Blum, an economist in Lima."
            + "|Tomas Ibarra-Blum, an economist in Lima > cautions > Nothing has been signed",
        "Mayor Odette Farr, gathering her papers, said the vote was close."
            + "|Mayor Odette Farr > said > the vote was close",
      })
  void readsEnglish(String text, String expected) {
    assertThat(contents(Language.ENGLISH, text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Comme l'a reconnu Léa Brun devant le conseil, l'eau manque depuis juin."
            + "|Léa Brun > a reconnu > l'eau manque depuis juin",
        "« Absurde », s'est emportée Léa Brun devant le conseil."
            + "|Léa Brun > est emportée > « Absurde »",
        "Paul Morel, le maire, a fait part de son inquiétude."
            + "|Paul Morel, le maire > a fait part > de son inquiétude",
        "Le témoin avouera avoir été influencé par la presse."
            + "|Le témoin > avouera > avoir été influencé par la presse",
        "Le syndicat a contesté la « légitimité du scrutin »."
            + "|Le syndicat > a contesté > la « légitimité du scrutin »",
        "La maire a répété à ses collègues qu'elle ne partirait pas."
            + "|La maire > a répété > qu'elle ne partirait pas",
      })
  void readsFrench(String text, String expected) {
    assertThat(contents(Language.FRENCH, text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Il est à noter que le pont rouvrira lundi.",
        "Rappelons que le pont a fermé en mai.",
        "On notera que le pont reste fermé.",
        "Selon la loi de 1998, le conseil vote le budget.",
      })
  void leavesTheWritersOwnWordsAlone(String text) {
    assertThat(contents(Language.FRENCH, text)).isEmpty();
  }

  private static List<String> contents(Language language, String text) {
    try {
      Article article =
          new ArticleReader()
              .read(
                  "a.txt",
                  text.getBytes(StandardCharsets.UTF_8),
                  new ReadOptions(StandardCharsets.UTF_8, Optional.of(language), Optional.empty()));
      Analysis analysis = SharedAnalyzer.get().analyze(article);
      return new Attributor()
          .attribute(article, analysis, new QuotationFinder().find(article)).attributions().stream()
              .map(
                  a ->
                      words(text, a.source())
                          + " > "
                          + words(text, a.cue())
                          + " > "
                          + a.content().stream()
                              .map(s -> s.of(text))
                              .collect(Collectors.joining(" … ")))
              .toList();
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(String text, List<Span> spans) {
    return spans.isEmpty()
        ? "-"
        : spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" "));
  }
}
