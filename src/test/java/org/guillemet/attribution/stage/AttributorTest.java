package org.guillemet.attribution.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guillemet.attribution.Attributed;
import org.guillemet.attribution.Attribution;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Entity;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Attributions of short articles; {@code ¶} is a paragraph break. What is expected of the last
 * attribution is written as "source > cue > speaker > outlet", {@code -} for nothing.
 */
@Tag("models")
class AttributorTest {

  private static Attributed attribute(Language language, String text, Set<String> outlets) {
    try {
      Article article =
          new ArticleReader()
              .read(
                  "draft",
                  text.replace("¶", "\n\n").getBytes(StandardCharsets.UTF_8),
                  new ReadOptions(
                      StandardCharsets.UTF_8, Optional.of(language), Optional.of(Format.MARKDOWN)));
      Analysis analysis = SharedAnalyzer.get().analyze(article);
      return new Attributor(outlets)
          .attribute(article, analysis, new QuotationFinder().find(article));
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  private static String last(Language language, String text, Set<String> outlets) {
    List<Attribution> all =
        attribute(language, text, outlets).attributions().stream()
            .filter(a -> a.within().isEmpty())
            .toList();
    Attribution a = all.get(all.size() - 1);
    String read = text.replace("¶", "\n").replace("*", "");
    return words(read, a.source())
        + " > "
        + words(read, a.cue())
        + " > "
        + a.speaker().map(s -> s.entity().name()).orElse(names(a.candidates()))
        + " > "
        + a.outlet().map(Entity::name).orElse("-");
  }

  private static String names(List<Entity> candidates) {
    return candidates.isEmpty()
        ? "-"
        : candidates.stream().map(Entity::name).collect(Collectors.joining(" or "));
  }

  private static String words(String text, List<Span> spans) {
    return spans.isEmpty()
        ? "-"
        : spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "La maire de Gex, Léa Brun, a visité le site. « Ça tient », dit-elle."
            + "|elle > dit > Léa Brun > -",
        "Léa Brun a visité le site. Le maire, Omar Sy, l'a suivie. « Ça tient », a-t-il dit à l'AFP."
            + "|il > a dit > Omar Sy > AFP",
        "Le politologue Jean Roy a parlé hier. « C'est tôt », a expliqué le politologue."
            + "|le politologue > a expliqué > Jean Roy > -",
        "« On ferme, a prévenu Léa Brun, et c'est définitif. »|Léa Brun > a prévenu > Léa Brun > -",
        "Le pont fermera en mai, a annoncé la mairie.|la mairie > a annoncé > mairie > -",
        "Léa Brun a été interrogée lundi. Sa réponse : « Ce devis n'existe pas du tout. »"
            + "|Sa > réponse > Léa Brun > -",
        "Moscou a rejeté ces accusations, affirmant que ses troupes étaient loin."
            + "|Moscou > affirmant > Moscou > -",
        "Léa Brun a ouvert le pont.¶« Dix ans que nous attendions ce jour. »|- > - > Léa Brun > -",
        "Omar Sy et Jean Roy ont visité le site. « Ça tient », a-t-il dit."
            + "|il > a dit > Omar Sy or Jean Roy > -",
        "La société Hydrelle a payé. « Nous réparons », a promis la société."
            + "|la société > a promis > Hydrelle > -",
        "« Tard », « flou » et « cher », selon Léa Brun.|Léa Brun > selon > Léa Brun > -",
        "Toujours selon l'AFP, le pont tiendra.|l'AFP > selon > AFP > -",
        "Il se dit que le pont fermera.|- > dit > - > -",
        "Selon les termes du contrat, le pont tiendra.|du contrat > Selon les termes du > contrat > -",
        "Le conseil a voté ce que Léa Brun appelle la « relance »."
            + "|Léa Brun > appelle > Léa Brun > -",
        "Omar Sy l'accuse d'avoir menti.|Omar Sy > accuse > Omar Sy > -",
        "Léa Brun est convaincue que le pont tiendra.|Léa Brun > est convaincue > Léa Brun > -",
        "Pour ce badaud, « le bruit est insupportable ».|ce badaud > Pour > ce badaud > -",
        "Le bilan de Léa Brun était mitigé : « On a bien travaillé pendant tout le mois. »"
            + "|Léa Brun > - > Léa Brun > -",
        "« On ferme », a confié Léa Brun au *Phare de Gex*.|Léa Brun > a confié > Léa Brun > Phare de Gex"
      })
  void readsFrench(String text, String expected) {
    assertThat(last(Language.FRENCH, text, Set.of())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Mayor Lea Brun toured the site. “It holds,” she said.|she > said > Lea Brun > -",
        "“It is early,” explained Ines Roy, a political scientist."
            + "|Ines Roy, a political scientist > explained > Ines Roy > -",
        "“The city,” Lea Brun told Reuters, “has no money.”|Lea Brun > told > Lea Brun > Reuters",
        "According to the police, three people were hurt.|the police > According to > police > -",
        "Omar Sy, the mayor of Gex, was angry. “Never,” the mayor said."
            + "|the mayor > said > Omar Sy > -",
        "“Never!” Lea Brun said. “Not here.”|Lea Brun > said > Lea Brun > -",
        "The army denied that it had fired on the crowd.|The army > denied > army > -",
        "Lea Brun said the bridge would close.|Lea Brun > said > Lea Brun > -",
        "Lea Brun is worried that the bridge will close.|Lea Brun > is worried > Lea Brun > -",
        "Lea Brun left the meeting with Omar Sy, arguing that the bridge was unsafe."
            + "|Lea Brun > arguing > Lea Brun > -",
        "Omar Sy's criticism of the plan was sharp.|Omar Sy > criticism > Omar Sy > -"
      })
  void readsEnglish(String text, String expected) {
    assertThat(last(Language.ENGLISH, text, Set.of())).isEqualTo(expected);
  }

  @Test
  void hearsNobodySayATitle() {
    String text = "Il a glissé dans sa poche « La Peste ».";
    assertThat(attribute(Language.FRENCH, text, Set.of()).attributions()).isEmpty();
  }

  @Test
  void readsAParagraphThatClosesMarksOnce() {
    assertThat(attribute(Language.FRENCH, "On ferme dès lundi. »»»", Set.of()).attributions())
        .hasSize(1);
    assertThat(attribute(Language.FRENCH, "»»»", Set.of()).attributions()).isEmpty();
  }

  @Test
  void knowsTheOutletsOfANewsroom() {
    String text = "“We are closing,” Lea Brun wrote in Lantern.";
    assertThat(last(Language.ENGLISH, text, Set.of())).endsWith("> -");
    assertThat(last(Language.ENGLISH, text, Set.of("Lantern"))).endsWith("> Lantern");
  }

  @Test
  void marksWhatIsNotSaid() {
    Attribution never =
        attribute(Language.FRENCH, "Léa Brun n'a jamais dit que le pont était sûr.", Set.of())
            .attributions()
            .get(0);
    assertThat(never.negated()).isTrue();
    Attribution asked =
        attribute(Language.ENGLISH, "Did Lea Brun say the bridge would close?", Set.of())
            .attributions()
            .get(0);
    assertThat(asked.hedged()).isTrue();
  }

  @Test
  void keepsBothPartsOfAQuotationThatItsCueSplits() {
    Attributed found =
        attribute(Language.ENGLISH, "“My hope,” she said, “is that the bridge holds.”", Set.of());
    assertThat(found.attributions())
        .singleElement()
        .satisfies(a -> assertThat(a.content()).hasSize(2));
  }

  @Test
  void continuesASpeakerOverAParagraphBreak() {
    Attributed found =
        attribute(Language.ENGLISH, "“Never!” Lea Brun said.¶“Not here. We will leave.”", Set.of());
    assertThat(found.attributions())
        .singleElement()
        .satisfies(a -> assertThat(a.content()).hasSize(2));
  }
}
