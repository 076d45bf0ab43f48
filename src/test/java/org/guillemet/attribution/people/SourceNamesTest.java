package org.guillemet.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.people.NameFinder.Name;
import org.guillemet.linguistics.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the words of a source name: the sentence, the source, the word that it is built around. */
class SourceNamesTest {

  private static String people(HandMade article, String source, String head) {
    return article
        .sourceNames()
        .people(0, article.span(source), Optional.ofNullable(head).map(article::node))
        .stream()
        .map(Name::words)
        .collect(Collectors.joining(" & "));
  }

  private static String body(HandMade article, String source, String head) {
    return article
        .sourceNames()
        .body(0, article.span(source), article.node(head).token())
        .map(Name::words)
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Lea/PROPN/PER Brun/PROPN/PER said/VERB so/ADV|Lea Brun|Lea|Lea Brun",
        "Mayor/NOUN Lea/PROPN/PER Brun/PROPN/PER said/VERB so/ADV|Mayor Lea Brun|Lea|Lea Brun",
        "Omar/PROPN/PER left/VERB when/SCONJ Lea/PROPN/PER said/VERB so/ADV|Lea|Lea|Lea",
        "Hartmoor/PROPN/ORG said/VERB so/ADV|Hartmoor|Hartmoor|",
        "a/DET friend/NOUN of/ADP Lea/PROPN/PER Brun/PROPN/PER said/VERB so/ADV|a friend of Lea Brun|friend|",
        "a/DET friend/NOUN of/ADP Mrs./PROPN Brun/PROPN/PER said/VERB so/ADV|a friend of Mrs. Brun|friend|",
        "a/DET friend/NOUN of/ADP the/DET late/ADJ Brun/PROPN/PER said/VERB so/ADV|a friend of the late Brun|friend|",
        "a/DET friend/NOUN of/ADP mayor/NOUN Brun/PROPN/PER said/VERB so/ADV|a friend of mayor Brun|friend|",
        "a/DET friend/NOUN of/ADP Old/PROPN/compound>5 Brun/PROPN/PER said/VERB so/ADV|a friend of Old Brun|friend|",
        // "of" ties another word than the name.
        "the/DET friend/NOUN of/ADP Gex/PROPN ,/PUNCT Lea/PROPN/PER said/VERB so/ADV|the friend of Gex, Lea|friend|Lea",
        "the/DET mayor/NOUN of/ADP Gex/PROPN/nmod>2 Lea/PROPN/PER/appos>2 said/VERB so/ADV|the mayor of Gex Lea|mayor|Lea",
        "they/PRON spoke/VERB of/ADP what/PRON Lea/PROPN/PER said/VERB|Lea|Lea|Lea",
        "According/VERB to/ADP Lea/PROPN/PER it/PRON holds/VERB|Lea|Lea|Lea",
        "by/ADP brother/NOUN Brun/PROPN/PER it/PRON holds/VERB|by brother Brun|brother|Brun",
        "a/DET letter/NOUN to/ADP old/ADJ friend/NOUN Brun/PROPN/PER says/VERB so/ADV|a letter to old friend Brun|letter|",
      })
  void theNameBehindAPrepositionIsNotTheSpeakers(
      String sentence, String source, String head, String people) {
    assertThat(people(HandMade.english(sentence), source, head))
        .isEqualTo(people == null ? "" : people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Brun/PROPN/PER 's/PART lawyer/NOUN said/VERB so/ADV|Brun's lawyer|lawyer|",
        "Brun/PROPN/PER 's/PART report/NOUN said/VERB so/ADV|Brun|Brun|Brun",
        "Brun/PROPN/PER said/VERB so/ADV|Brun|Brun|Brun",
        "so/ADV said/VERB Brun/PROPN/PER|Brun|Brun|Brun",
      })
  void whoeverOwnsSomethingIsNotTheSpeaker(
      String sentence, String source, String head, String people) {
    assertThat(people(HandMade.english(sentence), source, head))
        .isEqualTo(people == null ? "" : people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "the/DET Brun/PROPN/PER/compound>3 administration/NOUN said/VERB/root so/ADV|the Brun administration|administration|",
        "a/DET baker/NOUN Brun/PROPN/PER/compound>2 said/VERB/root so/ADV|a baker Brun|baker|Brun",
        "Brun/PROPN/PER/compound>2 staff/NOUN said/VERB/root so/ADV|Brun|Brun|Brun",
      })
  void aNameBeforeANounTellsOnlyWhose(String sentence, String source, String head, String people) {
    assertThat(people(HandMade.english(sentence), source, head))
        .isEqualTo(people == null ? "" : people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "a/DET group/NOUN that/PRON hopes/VERB/acl>2 to/PART defeat/VERB/xcomp>4 Lea/PROPN/PER/obj>6 said/VERB/root so/ADV|a group that hopes to defeat Lea|group|",
        "a/DET group/NOUN that/PRON defeats/VERB/acl>2 Lea/PROPN/PER/obj>4 said/VERB/root so/ADV|a group that defeats Lea|group|",
        "the/DET mayor/NOUN who/PRON smiles/VERB/acl>2 ,/PUNCT Lea/PROPN/PER/appos>2 ,/PUNCT said/VERB/root so/ADV|the mayor who smiles, Lea|mayor|Lea",
      })
  void theNameInAClauseBehindTheHeadIsNotTheSpeakers(
      String sentence, String source, String head, String people) {
    assertThat(people(HandMade.english(sentence), source, head))
        .isEqualTo(people == null ? "" : people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "le/DET président/NOUN élu/VERB/participle/acl>2 Sy/PROPN/PER/obj>3 le/PRON dit/VERB/root|le président élu Sy|président|Sy",
        "le/DET maire/NOUN sortant/VERB/amod>2 Sy/PROPN/PER/flat>3 le/PRON dit/VERB/root|le maire sortant Sy|maire|Sy",
        "le/DET voisin/NOUN qui/PRON connaît/VERB/acl>2 Sy/PROPN/PER/obj>4 le/PRON dit/VERB/root|le voisin qui connaît Sy|voisin|",
        "le/DET frère/NOUN de/ADP Léa/PROPN/PER Brun/PROPN/PER le/PRON dit/VERB/root|le frère de Léa Brun|frère|",
      })
  void aParticipleBeforeANameIsNoClause(
      String sentence, String source, String head, String people) {
    assertThat(people(HandMade.french(sentence), source, head))
        .isEqualTo(people == null ? "" : people);
  }

  @Test
  void withoutAHeadEveryNameMayBeTheSpeakers() {
    HandMade article = HandMade.english("Lea/PROPN/PER Brun/PROPN/PER :/PUNCT no/INTJ ./PUNCT");

    assertThat(people(article, "Lea Brun", null)).isEqualTo("Lea Brun");
  }

  @Test
  void aNameOutsideTheSourceIsNotTheSpeakers() {
    HandMade article =
        HandMade.english("Lea/PROPN/PER Brun/PROPN/PER told/VERB Omar/PROPN/PER so/ADV ./PUNCT");

    assertThat(people(article, "Omar", "Omar")).isEqualTo("Omar");
    assertThat(people(article, "Lea", "Lea")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Hartmoor/PROPN/ORG paid/VERB|Hartmoor|Hartmoor|Hartmoor",
        "Hartmoor/PROPN/ORG Mills/PROPN/ORG paid/VERB|Hartmoor Mills|Mills|Hartmoor Mills",
        "the/DET group/NOUN Hartmoor/PROPN/ORG paid/VERB|the group Hartmoor|group|Hartmoor",
        "the/DET group/NOUN ,/PUNCT Hartmoor/PROPN/ORG ,/PUNCT paid/VERB|the group, Hartmoor|group|Hartmoor",
        "the/DET baker/NOUN Hartmoor/PROPN/ORG paid/VERB|the baker Hartmoor|baker|-",
        "the/DET group/NOUN in/ADP Hartmoor/PROPN/ORG paid/VERB|the group in Hartmoor|group|-",
        "the/DET Hartmoor/PROPN/ORG group/NOUN paid/VERB|the Hartmoor group|group|-",
        "Trattoria/PROPN Hartmoor/PROPN/ORG paid/VERB|Trattoria Hartmoor|Trattoria|Hartmoor",
        "so/ADV said/VERB Trattoria/PROPN Hartmoor/PROPN/ORG|Trattoria Hartmoor|Trattoria|Hartmoor",
        "Trattoria/PROPN Hartmoor/PROPN/ORG Gex/PROPN paid/VERB|Trattoria Hartmoor Gex|Trattoria|-",
        "the/DET group/NOUN ,/PUNCT which/PRON Hartmoor/PROPN/ORG owns/VERB ,/PUNCT paid/VERB|the group, which Hartmoor owns|group|-",
        "Hartmoor/PROPN/ORG and/CCONJ bakers/NOUN paid/VERB|Hartmoor and bakers|bakers|-",
        "Frisian/PROPN/OTH boats/NOUN left/VERB|Frisian boats|Frisian|-",
      })
  void theHeadOfTheSourceTellsWhetherABodyIsTheSpeaker(
      String sentence, String source, String head, String body) {
    assertThat(body(HandMade.english(sentence), source, head)).isEqualTo(body);
  }

  @Test
  void aBodyIsNamedBeforeTheNounForItsKind() {
    String firm = "the/DET Hartmoor/PROPN/ORG/compound>3 company/NOUN paid/VERB/root ./PUNCT";
    String later = "Hartmoor/PROPN/ORG left/VERB ./PUNCT";

    assertThat(body(HandMade.english(firm, later), "the Hartmoor company", "company"))
        .isEqualTo("Hartmoor");
    assertThat(body(HandMade.english(firm), "the Hartmoor company", "company")).isEqualTo("-");
    assertThat(
            body(
                HandMade.english(firm.replace("company", "board"), later),
                "the Hartmoor board",
                "board"))
        .isEqualTo("-");
    assertThat(
            body(
                HandMade.english(firm.replace("ORG", "LOC"), later),
                "the Hartmoor company",
                "company"))
        .isEqualTo("-");
    assertThat(
            body(
                HandMade.english(
                    "the/DET Hartmoor/PROPN/ORG/compound>4 timber/NOUN company/NOUN paid/VERB/root",
                    later),
                "the Hartmoor timber company",
                "company"))
        .isEqualTo("-");
  }

  private static String described(HandMade article, String head) {
    return article
        .sourceNames()
        .described(0, article.node(head).token())
        .map(Name::words)
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Lea/PROPN/PER Brun/PROPN/PER ,/PUNCT an/DET aide/NOUN/appos>1 who/PRON spoke/VERB|aide|Lea Brun",
        "Lea/PROPN/PER Brun/PROPN/PER ,/PUNCT an/DET aide/NOUN/appos>2 who/PRON spoke/VERB|aide|Lea Brun",
        "Lea/PROPN/PER Brun/PROPN/PER and/CCONJ an/DET aide/NOUN/conj>1 who/PRON spoke/VERB|aide|-",
        "Lea/PROPN/PER likes/VERB weaving/NOUN ,/PUNCT a/DET trade/NOUN/appos>3 that/PRON pays/VERB|trade|-",
        "mills/NOUN near/ADP Lea/PROPN/PER ,/PUNCT a/DET firm/NOUN/appos>1 that/PRON pays/VERB|firm|-",
        "Lea/PROPN/PER Street/NOUN ,/PUNCT a/DET lane/NOUN/appos>2 that/PRON floods/VERB|lane|-",
        "Hartmoor/PROPN/ORG ,/PUNCT a/DET firm/NOUN/appos>1 that/PRON paid/VERB|firm|-",
      })
  void aNounBehindAPersonDescribesThem(String sentence, String head, String person) {
    assertThat(described(HandMade.english(sentence), head)).isEqualTo(person);
  }

  @Test
  void theWordsOfASourceMayBeAPartOfAName() {
    HandMade article =
        HandMade.english(
            "J./PROPN/PER -P./PROPN/PER Brun/PROPN/PER met/VERB Hartmoor/PROPN/ORG Mills/PROPN/ORG");

    assertThat(article.sourceNames().around(0, article.span("J.")).map(Name::words))
        .contains("J.-P. Brun");
    assertThat(article.sourceNames().around(0, article.span("J.-P. Brun"))).isEmpty();
    assertThat(article.sourceNames().around(0, article.span("met"))).isEmpty();
    assertThat(article.sourceNames().around(0, article.span("Hartmoor"))).isEmpty();
  }

  private static String behindPhrase(String sentence, String source, String head, String cue) {
    HandMade article = HandMade.english(sentence);
    Draft draft =
        Draft.of(FoundBy.AS_CLAUSE, List.of(article.span("so")))
            .withSource(
                new Source(
                    List.of(article.span(source)), Optional.ofNullable(head).map(article::node)));
    Node said = article.node("said");
    Draft linked = cue == null ? draft : draft.withCue(List.of(article.span(cue)), said);
    return article.sourceNames().behindPhrase(0, linked).map(Name::words).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "In/ADP/case>3 a/DET speech/NOUN to/ADP farmers/NOUN Omar/PROPN/PER Sy/PROPN/PER said/VERB/root so/ADV|Omar Sy",
        "In/ADP/case>3 a/DET speech/NOUN Omar/PROPN/PER has/AUX since/ADV said/VERB/root so/ADV|Omar",
        "In/ADP/case>3 a/DET speech/NOUN Omar/PROPN/PER heard/VERB ,/PUNCT someone/PRON said/VERB/root so/ADV|-",
        "In/ADP/case>3 a/DET speech/NOUN to/ADP Omar/PROPN/PER said/VERB/root so/ADV|-",
        "In/ADP/case>3 a/DET speech/NOUN Hartmoor/PROPN/ORG said/VERB/root so/ADV|-",
        "In/ADP/case>3 a/DET speech/NOUN said/VERB/root so/ADV Omar/PROPN/PER|-",
      })
  void thePersonBetweenAPhraseAndTheCueSpeaks(String sentence, String person) {
    assertThat(behindPhrase(sentence, "a speech", "speech", "said")).isEqualTo(person);
  }

  @Test
  void withoutACueOrAHeadThereIsNobodyBehindAPhrase() {
    String sentence =
        "In/ADP/case>3 a/DET speech/NOUN Omar/PROPN/PER Sy/PROPN/PER said/VERB/root so/ADV";

    assertThat(behindPhrase(sentence, "a speech", "speech", null)).isEqualTo("-");
    assertThat(behindPhrase(sentence, "a speech", null, "said")).isEqualTo("-");
  }

  @Test
  void peopleAreJoinedByAConjunction() {
    HandMade joined =
        HandMade.english(
            "Lea/PROPN/PER Brun/PROPN/PER and/CCONJ Omar/PROPN/PER Sy/PROPN/PER left/VERB");
    HandMade apart =
        HandMade.english(
            "Lea/PROPN/PER Brun/PROPN/PER ,/PUNCT Omar/PROPN/PER Sy/PROPN/PER left/VERB");
    HandMade behind =
        HandMade.english("Lea/PROPN/PER ,/PUNCT Omar/PROPN/PER and/CCONJ friends/NOUN left/VERB");

    assertThat(joined.sourceNames().areJoined(0, joined.names())).isTrue();
    assertThat(joined.sourceNames().areJoined(0, joined.names().subList(0, 1))).isFalse();
    assertThat(apart.sourceNames().areJoined(0, apart.names())).isFalse();
    assertThat(behind.sourceNames().areJoined(0, behind.names())).isFalse();
  }
}
