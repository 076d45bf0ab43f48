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
    return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" "));
  }
}
