package org.guillemet.compare.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.compare.Account;
import org.guillemet.compare.AccountBuilder;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.QuotationMatch;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.compare.Utterance;
import org.guillemet.matching.Difference;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page on matching quotations promises. */
class QuotationMatchTest {

  private static List<QuotationMatch> matches(
      Language language, String speaker, String left, String other, String right) {
    return Comparer.compare(
            List.of(
                new AccountBuilder("a", language, "").says(speaker, left).build(),
                new AccountBuilder("b", language, "").says(other, right).build()),
            Aliases.NONE)
        .quotations();
  }

  private static List<QuotationMatch> matches(Language language, String left, String right) {
    return matches(language, "Ann Lind", left, "Ann Lind", right);
  }

  /** "GRAVITY: left | right" for each difference. */
  private static String differences(Language language, String left, String right) {
    List<QuotationMatch> matches = matches(language, left, right);
    assertThat(matches).as("%s ~ %s", left, right).hasSize(1);
    QuotationMatch match = matches.get(0);
    return match.differences().stream()
        .map(
            d ->
                "%s: %s | %s"
                    .formatted(
                        d.gravity(),
                        words(match.left(), d.leftParts()),
                        words(match.right(), d.rightParts()))
                    .strip())
        .collect(Collectors.joining("; "));
  }

  private static String words(Utterance utterance, List<Span> parts) {
    String text = utterance.account().article().text();
    return parts.stream().map(part -> part.of(text)).collect(Collectors.joining(" "));
  }

  @Test
  void endlessWordsAreRead() {
    String words = "l'" + "a'".repeat(100_000) + " pont ne tiendra pas un mois de plus";
    assertThat(matches(Language.FRENCH, words, "le pont ne tiendra pas un mois de plus"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "We don’t know when the plant will open ~ we do not know, when the PLANT will open!",
        "The whole week-end of 4,000 workers was lost ~ The whole week end of 4000 workers was lost",
        "The plant will open again in spring ~ The plant [...] will open again in spring",
        "The plant, now empty, will open again in spring ~ The plant … will open again in spring",
        "She lied about the cost of the bridge ~ [The mayor] lied about the cost (sic) of the bridge",
        "The plant will open again and nobody will lose his place ~ nobody will lose his place",
      })
  void whatIsFoldedOrAllowedIsNoDifference(String left, String right) {
    assertThat(differences(Language.ENGLISH, left, right)).isEmpty();
    assertThat(differences(Language.ENGLISH, right, left)).isEmpty();
  }

  @Test
  void whatIsElidedOrWrittenWithoutAccentsIsNoDifference() {
    assertThat(
            differences(
                Language.FRENCH,
                "L’École n’a pas rouvert : ça suffit, dit le chœur",
                "l'ECOLE n'a pas rouvert, cela suffit, dit le choeur"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "We will not close the bridge before May ~ We will close the bridge before May ~ NEGATION: not |",
        "The repair cost forty thousand pounds in all ~ The repair cost sixty thousand pounds in all ~ NUMBER: forty thousand | sixty thousand",
        "The council approved a dangerous repair ~ The council approved a cheap repair ~ MEANING: dangerous | cheap",
        "The council approved the cheap repair of the pool ~ The council approved the repair of the pool ~ MEANING: cheap |",
        "The council approved the repair of the pool ~ The council approved a repair of the pool ~ FUNCTION: the | a",
        "The organisation of the council is at fault ~ The organization of the council is at fault ~ FUNCTION: organisation | organization",
        "The bridge will close in May ~ The bridge will close in June ~ NAME: May | June",
      })
  void anotherWordIsADifferenceOfItsGravity(String left, String right, String difference) {
    assertThat(differences(Language.ENGLISH, left, right)).isEqualTo(difference);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Nous ne fermerons pas le pont avant mai ~ Nous fermerons le pont avant mai",
        "La commune ne paiera plus la réparation du pont ~ La commune paiera la réparation du pont",
        "Rien ne prouve que le pont tiendra jusqu'en mai ~ Tout prouve que le pont tiendra jusqu'en mai",
      })
  void aLostNegationIsTheGravest(String left, String right) {
    assertThat(matches(Language.FRENCH, left, right).get(0).gravest())
        .hasValueSatisfying(d -> assertThat(d.gravity()).isEqualTo(Difference.Gravity.NEGATION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The plant will open again in spring ~ The school will close in autumn",
        "I am not going to say that again ~ I am not going to answer that question",
        "It was a great day for all of us ~ It was a sad day for the team",
      })
  void otherWordsOfTheSameSpeakerAreAnotherQuotation(String left, String right) {
    assertThat(matches(Language.ENGLISH, left, right)).isEmpty();
  }

  @Test
  void theSameWordsOfAnotherSpeakerAreTold() {
    String words = "The ferry was overloaded on every single trip";

    assertThat(matches(Language.ENGLISH, "Ann Lind", words, "Peter Hall", words))
        .singleElement()
        .extracting(QuotationMatch::speakers)
        .isEqualTo(SpeakerRelation.DIFFERENT);
  }

  @Test
  void anUnknownSpeakerWhoQuotesAnotherIsNotTakenForADifferentOne() {
    String words = "The ferry was overloaded on every single trip";
    Account named = new AccountBuilder("a", Language.ENGLISH, "").says("Ann Lind", words).build();
    Account other = new AccountBuilder("b", Language.ENGLISH, "").says("Peter Hall", words).build();
    Attribution inner = other.attributions().get(0);
    Attribution outer = with(inner, "a0", Optional.empty(), Optional.empty());
    Account quoting =
        new Account(
            other.article(),
            other.quotations(),
            List.of(outer, with(inner, "a1", inner.speaker(), Optional.of("a0"))),
            other.entities(),
            List.of());

    assertThat(Comparer.compare(List.of(named, quoting), Aliases.NONE).quotations())
        .singleElement()
        .extracting(QuotationMatch::speakers)
        .isEqualTo(SpeakerRelation.UNKNOWN);
  }

  private static Attribution with(
      Attribution a, String id, Optional<Speaker> speaker, Optional<String> within) {
    return new Attribution(
        id,
        a.type(),
        a.content(),
        a.cue(),
        a.source(),
        speaker,
        a.candidates(),
        a.outlet(),
        within,
        a.negated(),
        a.hedged(),
        a.confidence(),
        a.foundBy());
  }

  @Test
  void aTranslationIsFoundByItsFiguresAndNames() {
    List<QuotationMatch> matches =
        Comparer.compare(
                List.of(
                    new AccountBuilder("a", Language.FRENCH, "2031-02-03")
                        .says("Léa Brun", "L'usine de Gex rouvrira le 12 mars avec 40 ouvriers")
                        .says("Léa Brun", "La route de Gex restera fermée pendant 3 mois")
                        .build(),
                    new AccountBuilder("b", Language.ENGLISH, "2031-02-04")
                        .says("Lea Brun", "The Gex plant will open on March 12 with 40 workers")
                        .build()),
                Aliases.NONE)
            .quotations();

    assertThat(matches).singleElement().matches(QuotationMatch::translated);
    assertThat(matches.get(0).differences()).isEmpty();
  }

  @Test
  void sentencesThatChangePlacesAreNotLost() {
    String first = "The plant will open again in the spring of next year.";
    String second = "Nobody at the old foundry will lose his place.";
    String third = "The council has promised new money for the bridge.";
    List<QuotationMatch> matches =
        matches(
            Language.ENGLISH,
            String.join(" ", first, second, third),
            String.join(" ", first, third, second));
    assertThat(matches).hasSize(1).noneMatch(QuotationMatch::isAltered);
  }

  @Test
  void aWholeQuotationOfSevenWordsIsOneEvenWithFewThatCarryMeaning() {
    String words = "She was more frightened than we were";
    assertThat(matches(Language.ENGLISH, "Ann Lind", words, "Peter Hall", words)).hasSize(1);
  }

  @Test
  void aTranslationIsMatchedByItsIdeas() {
    List<QuotationMatch> matches =
        Comparer.compare(
                List.of(
                    new AccountBuilder("a", Language.FRENCH, "")
                        .says(
                            "Youssef el-Khouri",
                            "Les voleurs connaissaient la maison mieux que moi")
                        .build(),
                    new AccountBuilder("b", Language.ENGLISH, "")
                        .says("Mahmoud Shahin", "The thieves knew the house better than I do")
                        .build()),
                Aliases.NONE)
            .quotations();
    assertThat(matches).hasSize(1).allMatch(QuotationMatch::translated);
    assertThat(matches.get(0).speakers()).isEqualTo(SpeakerRelation.DIFFERENT);
  }
}
