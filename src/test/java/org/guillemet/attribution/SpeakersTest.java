package org.guillemet.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ArticleReader;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.linguistics.Analysis;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the last source of a text stands for. */
@Tag("models")
class SpeakersTest {

  private static String last(Language language, String text) {
    try {
      Article article =
          new ArticleReader()
              .read(
                  "draft.txt",
                  text.replace("¶", "\n\n").getBytes(StandardCharsets.UTF_8),
                  new ReadOptions(StandardCharsets.UTF_8, Optional.of(language), Optional.empty()));
      Analysis analysis = SharedAnalyzer.get().analyze(article);
      List<Attribution> all =
          new Attributor()
              .attribute(article, analysis, new QuotationFinder().find(article))
              .attributions();
      return all.get(all.size() - 1).speaker().map(s -> s.entity().name()).orElse("-");
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Lea Brun spoke in Gex. The Guardian reported that the dam holds.|The Guardian",
        "Omar Sy smiled. The Vatican said that the talks were useful.|Vatican",
        "Marguerite Holt has a new book. The novelist said that she was tired.|Marguerite Holt",
        "Martha Keller visited the dam. “It holds,” the former Ohio governor said.|Martha Keller",
        "Sen. Martha Keller visited the dam. “It holds,” the Ohio senator said.|Martha Keller",
        "Mayor Lea Brun spoke. The Brun administration said that the dam holds.|Brun administration",
        "Henry Vance met Ingrid Lund in Gex. “It holds,” she said.|Ingrid Lund",
        "Ingrid Lund left. Henry Vance stayed. “It holds,” she said.|Ingrid Lund",
        "Lea Brun called Lea E. Brun by mistake. “It holds,” Brun said.|Lea E. Brun",
        "Lea Brun and Omar Sy said the dam holds. These councillors said it will stay.|Lea Brun & Omar Sy",
        "The Court of Appeals met in May. The appeals court ruled that the dam stays.|Court of Appeals",
        "Lea Brun Praises Omar Sy.¶Lea Brun left. “It holds,” Brun said.|Lea Brun",
        "The dam is safe. I hope that it holds.¶Ingrid Lund.|Ingrid Lund",
        "Senators Lea Brun and Omar Sy said it holds. The senators said it will stay.|Lea Brun & Omar Sy",
        "A group that hopes to defeat Lea Brun said that the dam holds.|A group that hopes to defeat Lea Brun",
        "In Gex, the mayor said that the dam holds.|mayor",
      })
  void inEnglish(String text, String speaker) {
    assertThat(last(Language.ENGLISH, text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Le maire, Omar Sy, était là. « Ça tient », a dit le premier magistrat.|Omar Sy",
        "Malika Fauvert publie un livre. La romancière dit que c'est le dernier.|Malika Fauvert",
        "Selon Léa Brun et Omar Sy, le pont tient. Ces élus disent qu'il restera.|Léa Brun & Omar Sy",
        "Paul Sy part. Le Parisien rapporte que le barrage tient.|Parisien",
        "Diego Ferrer part. « Je reviendrai », promet le Chilien.|Diego Ferrer",
        "Le président élu Omar Sy dit que le pont tient.|Omar Sy",
        "« Ça tient », répond M.-C. Dautrey, la maire.|M.-C. Dautrey",
        "Quant au préfet, il pense que le pont tient.|préfet",
        "Les associations du village sont là. L'association dit que le pont tient.|association",
      })
  void inFrench(String text, String speaker) {
    assertThat(last(Language.FRENCH, text)).isEqualTo(speaker);
  }
}
