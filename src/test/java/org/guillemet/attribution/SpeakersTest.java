package org.guillemet.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.stage.Attributor;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
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
        "Harbour Lines lost money in May. Shares in Harbour Lines fell. Rain came. Tugs idled."
            + " The company said that it would cut jobs.|Harbour Lines",
        "Harbour Lines lost money in May. Shares in Harbour Lines fell. The Dockers’ Union marched."
            + " The company said that it would cut jobs.|Harbour Lines",
        "Karim Sy, the former watchman of the Brun sawmill, left. Lea Brun stayed."
            + " The former watchman said that it burned.|Karim Sy",
        "The firm Harbour Lines lost money in May. Rain came. Tugs idled."
            + " The company said that it would cut jobs.|Harbour Lines",
        "The cashier recalls being pushed.¶The company said it was ready to negotiate.|company",
        "Harbour Lines sank a tug. The Dockers’ Union, whose president, Omar Sy, saw it, said the"
            + " tug was old.|Dockers’ Union",
        "The operator, the Greek company Lorna Lines, said that the tug was old.|Lorna Lines",
        "Lea Brun spoke in Gex. The Guardian reported that the dam holds.|The Guardian",
        "Omar Sy smiled. The Vatican said that the talks were useful.|Vatican",
        "Marguerite Holt has a new book. The novelist said that she was tired.|Marguerite Holt",
        "Martha Keller visited the dam. “It holds,” the former Ohio governor said.|Martha Keller",
        "Sen. Martha Keller visited the dam. “It holds,” the Ohio senator said.|Martha Keller",
        "Mayor Lea Brun spoke. The Brun administration said that the dam holds.|Brun administration",
        "The Brun administration, which raised the toll, said nothing. Lea Brun left.|Brun administration",
        "Lea Brun left. The Brun administration, which announced the cuts, was late.|Brun administration",
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
        "Careless Brun and Omar Keller¶Brun and Keller call it a lake. They believe that it holds.|Brun & Omar Keller",
        "Angry Holt says dam will hold¶Lea Holt, the mayor, spoke to the council on Monday. Holt said that it leaks.|Lea Holt",
        "Kwame Brun says dam will hold¶Lea Brun, the mayor, spoke to the council on Monday. Brun said that it leaks.|-",
        "Hartmoor was late. The Hartmoor company said that the dam holds.|Hartmoor",
        "The Leeds firm said it paid.|Leeds firm",
        "The Kremlin is late. The Kremlin firm said it paid.|Kremlin firm",
        "Tarnby is late. The mill in Tarnby burnt. The Tarnby firm said it paid.|Tarnby firm",
        "The Brun campaign is late, and Lea Brun knows it. Her campaign said that it will be ready.|Brun campaign",
        "Nour Keller left. In a speech to farmers Keller said that the lake is clean.|Nour Keller",
        "The dam was begun under Henry Vance and finished by Omar Keller. The two men said it would stay.|Henry Vance & Omar Keller",
        "John Dean and Paul Roe said it holds.¶Mary Lund met Anna Holm in Rome. The two women said it leaks.|Mary Lund & Anna Holm",
        "John Dean and Paul Roe said it holds.¶Mary Lund met Anna Holm in Rome. The two men said it leaks.|John Dean & Paul Roe",
        "John Dean and Paul Roe said it holds. Omar Lund met Peter Holt. The two men said it leaks.|Omar Lund & Peter Holt",
        "John Dean and Paul Roe said it holds. Omar Lund was late. The two men said it leaks.|two men",
        "Mary Lund and Anna Holm said it holds. The men said it leaks.|men",
        "Mary Lund met John Dean and Paul Roe. The two men said it leaks.|John Dean & Paul Roe",
        "The dam is safe. I hope that it holds.¶It is old.¶Ingrid Lund is a professor at Gex College and the author of two books.|Ingrid Lund",
        "My wife likes the dam. We are convinced that it holds.¶Henry Vance.|Henry Vance",
        "Ingrid Lund wrote: “The dam is old. She says that it leaks.”|-",
        "The friends of Sasha Lindqvist are angry. Lindqvist left. So Lindqvist is late. They say the dam leaks.|-",
        "Ines Keller was there when the idea was criticised by Ivana Lund in a speech. “It leaks,” she said.|Ines Keller",
        "Ines Keller was there. The idea was criticised by Ivana Lund in a speech. “It leaks,” she said.|Ivana Lund",
        "The lawyer of Omar Brun, Nour Keller, was late. The lawyer said it holds.|Nour Keller",
        "Paul Roe, the mayor's son, saw the file. The 61-year-old baker said it holds.|Paul Roe",
        "Omar Sy was arrested. The 51-year-old said it was dark.|Omar Sy",
        "Omar Sy was arrested. A 51-year-old said it was dark.|-",
        "Omar Sy was arrested. The old said it was dark.|-",
        "Omar Sy, the mayor, was born in Leeds. The 12-year-old bridge showed that repairs were late.|12-year-old bridge",
        "‘It holds’, says Harrow mayor¶Mayor Lea Brun smiled.|Lea Brun",
        "Harrow Mayor Says Dam Will Hold¶Mayor Lea Brun smiled.|Lea Brun",
        "Mayor says dam will hold¶Omar Sy, former mayor of Hull, was there.|Mayor",
        "Former mayor says dam will hold¶Omar Sy, former mayor of Hull, was there.|Omar Sy",
        "Deputy mayor says dam will hold¶Mayor Omar Sy was there.|Deputy mayor",
        "Minister says dam will hold¶Omar Sy, the shadow minister, was there.|Minister",
        "Shadow Minister Says Dam Will Hold¶Minister Omar Sy was there.|Shadow Minister",
        "Ingrid Lund has a new book. It is long, as Mark Twain put it, “as life”. The author said it was late.|Ingrid Lund",
        "The captain, Louise Keller, and the keeper, Ines Holt, won. “It was hard,” she said.|-",
        "Omar Sy spoke. Brun's lawyer, Nour Keller, said he was innocent. She never said that he left.|Nour Keller",
        "Lea Holt came. Some say the water is cold. She said it leaks.|Lea Holt",
        "The Leeds farmers said they were late. The nets proved that it was cold. They said it was dark.|Leeds farmers",
      })
  void inEnglish(String text, String speaker) {
    assertThat(last(Language.ENGLISH, text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "« On s'étrangle », dit Yves Tardif. La maire, Claire Mazel, sourit.¶« La séance se tiendra », tranche l'élue.|Claire Mazel",
        "« Le car roulait trop vite », raconte une passagère, Ama Lawson. Cette commerçante voyageait seule. « Il dormait », a-t-elle ajouté.|Ama Lawson",
        "La rectrice a un mois. Le cabinet Norlis se tait. « Ce n'est pas une sanction », prévient son cabinet.|son cabinet",
        "« L'heure est venue », assure un proche du président Étienne Varlin.|un proche du président Étienne Varlin",
        "Le gymnase est plein.¶« Il ne reste que les murs. » Josette Blin montre la cuisine.|Josette Blin",
        "Le lac monte.¶20 h 36 – « Il ne monte plus. » Tom Askel, l'éclusier, sourit.|Tom Askel",
        "Le maire, Omar Sy, était là. « Ça tient », a dit le premier magistrat.|Omar Sy",
        "Malika Fauvert publie un livre. La romancière dit que c'est le dernier.|Malika Fauvert",
        "Selon Léa Brun et Omar Sy, le pont tient. Ces élus disent qu'il restera.|Léa Brun & Omar Sy",
        "Paul Sy part. Le Parisien rapporte que le barrage tient.|Parisien",
        "Diego Ferrer part. « Je reviendrai », promet le Chilien.|Diego Ferrer",
        "Le président élu Omar Sy dit que le pont tient.|Omar Sy",
        "« Ça tient », répond M.-C. Dautrey, la maire.|M.-C. Dautrey",
        "Quant au préfet, il pense que le pont tient.|préfet",
        "Les associations du village sont là. L'association dit que le pont tient.|association",
        "À la librairie Les Vagues, où la romancière signera samedi, la libraire, Apolline N’Guessan, explique que la salle est déjà réservée.|Apolline N’Guessan",
        "Paul Roe est là. Un Procureur affirme que le pont est vide.|Un Procureur",
        "Omar Sy est là. Le filet montre que l'eau est froide. Il dit qu'il est tard.|Omar Sy",
        "Le pont fut voulu par le maire Paul Sy et achevé par Omar Brun. Les deux maires disaient qu'il tiendrait.|Paul Sy & Omar Brun",
        "Paul Sy et Omar Brun disent que le pont tient. Les deux femmes disent que le pont tombe.|deux femmes",
        "Le barrage est solide. Je pense qu'il tient.¶Il est vieux.¶Ingrid Lund est professeure à Gex.|Ingrid Lund",
        "Omar Sy a été arrêté. L'homme de 45 ans affirme qu'il dormait.|Omar Sy",
        "Omar Sy est au tribunal. Le conducteur de 61 ans affirme qu'il dormait.|Omar Sy",
        "Omar Sy est au tribunal. Le conducteur de la navette affirme qu'il dormait.|conducteur de la navette",
        "Omar Sy, le maire, est né à Lens. Le rapport de dix ans dit que le pont tient.|rapport de dix ans",
        "Omar Sy, le maire, est né à Lens. Le bail de 99 ans dit que le pont tient.|bail de 99 ans",
        "« Jamais » : la maire de Lens répond¶Il était tard quand Léa Brun a levé la séance. « C'était long », a soufflé la maire de Lens.|Léa Brun",
        "La maire de Lens nie la fraude¶La maire, Léa Brun, était là.|Léa Brun",
        "L'édile nie la fraude¶Omar Sy, maire de Lens, était là.|Omar Sy",
        "Le maire nie la fraude¶Omar Sy, ancien maire de Lens, était là.|maire",
        "Le maire nie la fraude¶Omar Sy, maire adjoint de Lens, était là.|maire",
        "Omar Sy est jugé, lui, le gardien de la scierie Brun. Léa Brun était là. L'ancien gardien dit que c'est fini.|Omar Sy",
        "Léna Sy a fait valoir que le pont est neuf. Comme l’a reconnu le directeur des services, Paul-Henri Brun, l’étude de 2021 avait sous-estimé le poids des tuiles. Sa réponse : « Ce devis n’existe pas. »|Paul-Henri Brun",
      })
  void inFrench(String text, String speaker) {
    assertThat(last(Language.FRENCH, text)).isEqualTo(speaker);
  }
}
