package org.guillemet.attribution.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.Attribution;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Entity;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom words were given: a paper that is named, or the article's own. */
@Tag("models")
class OutletsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "« C'est trop tard », a confié Hugo Perrin au Progrès de Lanvaur.|Progrès de Lanvaur",
        "« Nous verrons », a déclaré la ministre au Sénat.|-",
        "« La loi passera », a dit le président à la Chambre des députés.|-",
        "« Il faut partir », a dit Paul à la foule.|-",
        "« Je dormais mal », nous a confié Youri Kaplan.|Le Phare",
        "« Rien n'est signé », écrit la maire dans une lettre à notre journal.|Le Phare",
      })
  void findsWhoIsToldInFrench(String text, String outlet) {
    assertThat(outlets(Language.FRENCH, "---\noutlet: Le Phare\n---\n\n" + text))
        .containsExactly(outlet);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "“Nobody came,” Ada Holt told RTE.|RTE",
        "“We wait,” she told NATO allies.|-",
        "“It is over,” the minister told Congress.|-",
        "“I slept badly,” Ada Holt told us.|The Beacon",
        "“It is late,” he told the Southern Daily Post.|Southern Daily Post",
      })
  void findsWhoIsToldInEnglish(String text, String outlet) {
    assertThat(outlets(Language.ENGLISH, "---\noutlet: The Beacon\n---\n\n" + text))
        .containsExactly(outlet);
  }

  @Test
  void givesAnswersToWhoeverAsks() {
    String interview =
        "Nolwenn Abgrall, adjointe au maire, a porté le projet.\n\n"
            + "L'Éclaireur : Vous attendiez mieux ?\n\n"
            + "Nolwenn Abgrall : « Une abstention de moins. Cela viendra. »\n\n"
            + "Le prix montera-t-il ?\n\n"
            + "« Il est de trois euros. Il y restera. »\n\n"
            + "La société affirme le contraire.\n\n"
            + "« Elle se trompe. Nous avons les chiffres. »";
    List<Attribution> answers =
        attributions(Language.FRENCH, interview).stream()
            .filter(a -> a.outlet().isPresent())
            .toList();
    assertThat(answers).hasSize(3);
    assertThat(answers).allMatch(a -> name(a.outlet()).equals("L'Éclaireur"));
    assertThat(answers)
        .allMatch(a -> name(a.speaker().map(s -> s.entity())).equals("Nolwenn Abgrall"));
  }

  @Test
  void takesInitialsForTheInterviewee() {
    String interview =
        "**Anne-Lise Roy : Partirez-vous ?**\n\n"
            + "Luc Bergeron : Non. La ville est à nous.\n\n"
            + "**Quand serez-vous rentables ?**\n\n"
            + "L. B. : Dans quatre ans, peut-être.";
    assertThat(attributions(Language.FRENCH, interview))
        .allMatch(a -> name(a.speaker().map(s -> s.entity())).equals("Luc Bergeron"));
  }

  private static String name(Optional<Entity> entity) {
    return entity.map(Entity::name).orElse("-");
  }

  private static List<String> outlets(Language language, String text) {
    return attributions(language, text).stream().map(a -> name(a.outlet())).toList();
  }

  private static List<Attribution> attributions(Language language, String text) {
    try {
      Article article =
          new ArticleReader()
              .read(
                  "a.md",
                  text.getBytes(StandardCharsets.UTF_8),
                  new ReadOptions(StandardCharsets.UTF_8, Optional.of(language), Optional.empty()));
      return new Attributor()
          .attribute(
              article, SharedAnalyzer.get().analyze(article), new QuotationFinder().find(article))
          .attributions();
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }
}
