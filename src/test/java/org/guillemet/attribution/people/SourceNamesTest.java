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

  private static String people(NamedPeople article, String source, String head) {
    return article
        .sourceNames()
        .people(0, article.span(source), Optional.ofNullable(head).map(article::node))
        .stream()
        .map(Name::words)
        .collect(Collectors.joining(" & "));
  }

  private static String body(NamedPeople article, String source, String head) {
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
        "Lea Brun said so|Lea Brun|Lea|Lea Brun|",
        "Mayor Lea Brun said so|Mayor Lea Brun|Lea|Lea Brun|",
        "Omar left when Lea said so|Lea|Lea|Lea|",
        "Hartmoor said so|Hartmoor|Hartmoor||",
        "a friend of Lea Brun said so|a friend of Lea Brun|friend||",
        "a friend of Mrs. Brun said so|a friend of Mrs. Brun|friend||",
        "a friend of the late Brun said so|a friend of the late Brun|friend||",
        "a friend of mayor Brun said so|a friend of mayor Brun|friend||",
        "a friend of Old Brun said so|a friend of Old Brun|friend||Old PROPN compound>Brun",
        // "of" ties another word than the name.
        "the friend of Gex, Lea said so|the friend of Gex, Lea|friend|Lea|",
        "the mayor of Gex Lea said so|the mayor of Gex Lea|mayor|Lea|Gex PROPN nmod>mayor;"
            + " Lea PERSON appos>mayor",
        "they spoke of what Lea said|Lea|Lea|Lea|",
        "According to Lea it holds|Lea|Lea|Lea|",
        "by brother Brun it holds|by brother Brun|brother|Brun|",
        "a letter to old friend Brun says so|a letter to old friend Brun|letter||",
      })
  void theNameBehindAPrepositionIsNotTheSpeakers(
      String sentence, String source, String head, String people, String notes) {
    assertThat(people(NamedPeople.english(sentence, notes), source, head))
        .isEqualTo(people == null ? "" : people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Brun's lawyer said so|Brun's lawyer|lawyer||",
        "James' lawyer said so|James' lawyer|lawyer||James PERSON; ' PART",
        "James’ lawyer said so|James’ lawyer|lawyer||James PERSON; ’ PART",
        "James' report said so|James|James|James|James PERSON; ' PART",
        "Brun's report said so|Brun|Brun|Brun|",
        "Brun said so|Brun|Brun|Brun|",
        "so said Brun|Brun|Brun|Brun|",
      })
  void whoeverOwnsSomethingIsNotTheSpeaker(
      String sentence, String source, String head, String people, String notes) {
    assertThat(people(NamedPeople.english(sentence, notes), source, head))
        .isEqualTo(people == null ? "" : people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "the Brun administration said so|the Brun administration|administration|"
            + "|Brun PERSON compound>administration; said VERB root",
        "a baker Brun said so|a baker Brun|baker|Brun|Brun PERSON compound>baker;"
            + " said VERB root",
        "Brun staff said so|Brun|Brun|Brun|Brun PERSON compound>staff; said VERB root",
      })
  void aNameBeforeANounTellsOnlyWhose(
      String sentence, String source, String head, String people, String notes) {
    assertThat(people(NamedPeople.english(sentence, notes), source, head))
        .isEqualTo(people == null ? "" : people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "a group that hopes to defeat Lea said so|a group that hopes to defeat Lea|group|"
            + "|hopes VERB acl>group; to PART; defeat VERB xcomp>hopes; Lea PERSON obj>defeat;"
            + " said VERB root",
        "a group that defeats Lea said so|a group that defeats Lea|group|"
            + "|defeats VERB acl>group; Lea PERSON obj>defeats; said VERB root",
        "the mayor who smiles, Lea, said so|the mayor who smiles, Lea|mayor|Lea"
            + "|smiles VERB acl>mayor; Lea PERSON appos>mayor; said VERB root",
      })
  void theNameInAClauseBehindTheHeadIsNotTheSpeakers(
      String sentence, String source, String head, String people, String notes) {
    assertThat(people(NamedPeople.english(sentence, notes), source, head))
        .isEqualTo(people == null ? "" : people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "le président élu Sy le dit|le président élu Sy|président|Sy|le#2 PRON;"
            + " élu VERB acl>président PAST_PARTICIPLE; Sy PERSON obj>élu; dit VERB root",
        "le maire sortant Sy le dit|le maire sortant Sy|maire|Sy|le#2 PRON;"
            + " sortant VERB amod>maire; Sy PERSON flat>sortant; dit VERB root",
        "le voisin qui connaît Sy le dit|le voisin qui connaît Sy|voisin||le#2 PRON;"
            + " connaît VERB acl>voisin; Sy PERSON obj>connaît; dit VERB root",
        "le frère de Léa Brun le dit|le frère de Léa Brun|frère||le#2 PRON; dit VERB root",
      })
  void aParticipleBeforeANameIsNoClause(
      String sentence, String source, String head, String people, String notes) {
    assertThat(people(NamedPeople.french(sentence, notes), source, head))
        .isEqualTo(people == null ? "" : people);
  }

  @Test
  void withoutAHeadEveryNameMayBeTheSpeakers() {
    NamedPeople article = NamedPeople.english("Lea Brun: no.");

    assertThat(people(article, "Lea Brun", null)).isEqualTo("Lea Brun");
  }

  @Test
  void aNameOutsideTheSourceIsNotTheSpeakers() {
    NamedPeople article = NamedPeople.english("Lea Brun told Omar so.");

    assertThat(people(article, "Omar", "Omar")).isEqualTo("Omar");
    assertThat(people(article, "Lea", "Lea")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Hartmoor paid|Hartmoor|Hartmoor|Hartmoor|",
        "Hartmoor Mills paid|Hartmoor Mills|Mills|Hartmoor Mills|",
        "the group Hartmoor paid|the group Hartmoor|group|Hartmoor|",
        "the group, Hartmoor, paid|the group, Hartmoor|group|Hartmoor|",
        "the baker Hartmoor paid|the baker Hartmoor|baker|-|",
        "the group in Hartmoor paid|the group in Hartmoor|group|-|",
        "the Hartmoor group paid|the Hartmoor group|group|-|",
        "Trattoria Hartmoor paid|Trattoria Hartmoor|Trattoria|Hartmoor|Trattoria PROPN",
        "so said Trattoria Hartmoor|Trattoria Hartmoor|Trattoria|Hartmoor|Trattoria PROPN",
        "Trattoria Hartmoor Gex paid|Trattoria Hartmoor Gex|Trattoria|-|Trattoria PROPN",
        "the group, which Hartmoor owns, paid|the group, which Hartmoor owns|group|-|",
        "Hartmoor and bakers paid|Hartmoor and bakers|bakers|-|",
        "Frisian boats left|Frisian boats|Frisian|-|Frisian OTHER",
      })
  void theHeadOfTheSourceTellsWhetherABodyIsTheSpeaker(
      String sentence, String source, String head, String body, String notes) {
    assertThat(body(NamedPeople.english(sentence, notes), source, head)).isEqualTo(body);
  }

  @Test
  void aBodyIsNamedBeforeTheNounForItsKind() {
    String text = "the Hartmoor company paid. Hartmoor left.";
    String tied = "Hartmoor#1 ORGANIZATION compound>company; paid VERB root";

    assertThat(body(NamedPeople.english(text, tied), "the Hartmoor company", "company"))
        .isEqualTo("Hartmoor");
    assertThat(
            body(
                NamedPeople.english("the Hartmoor company paid.", tied),
                "the Hartmoor company",
                "company"))
        .isEqualTo("-");
    assertThat(
            body(
                NamedPeople.english(
                    "the Hartmoor board paid. Hartmoor left.", tied.replace("company", "board")),
                "the Hartmoor board",
                "board"))
        .isEqualTo("-");
    assertThat(
            body(
                NamedPeople.english(text, tied.replace("ORGANIZATION", "LOCATION")),
                "the Hartmoor company",
                "company"))
        .isEqualTo("-");
    assertThat(
            body(
                NamedPeople.english("the Hartmoor timber company paid. Hartmoor left.", tied),
                "the Hartmoor timber company",
                "company"))
        .isEqualTo("-");
  }

  private static String described(NamedPeople article, String head) {
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
        "Lea Brun, an aide who spoke|aide|Lea Brun|aide NOUN appos>Lea",
        "Lea Brun, an aide who spoke|aide|Lea Brun|aide NOUN appos>Brun",
        "Lea Brun and an aide who spoke|aide|-|aide NOUN conj>Lea",
        "Lea likes weaving, a trade that pays|trade|-|weaving NOUN; trade NOUN appos>weaving",
        "mills near Lea, a firm that pays|firm|-|firm NOUN appos>mills",
        "Lea Street, a lane that floods|lane|-|Street NOUN; lane NOUN appos>Street",
        "Hartmoor, a firm that paid|firm|-|firm NOUN appos>Hartmoor",
      })
  void aNounBehindAPersonDescribesThem(String sentence, String head, String person, String notes) {
    assertThat(described(NamedPeople.english(sentence, notes), head)).isEqualTo(person);
  }

  @Test
  void theWordsOfASourceMayBeAPartOfAName() {
    NamedPeople article =
        NamedPeople.english("J.-P. Brun met Hartmoor Mills", "J. PERSON; -P. PERSON");

    assertThat(article.sourceNames().around(0, article.span("J.")).map(Name::words))
        .contains("J.-P. Brun");
    assertThat(article.sourceNames().around(0, article.span("J.-P. Brun"))).isEmpty();
    assertThat(article.sourceNames().around(0, article.span("met"))).isEmpty();
    assertThat(article.sourceNames().around(0, article.span("Hartmoor"))).isEmpty();
  }

  private static String behindPhrase(String sentence, String source, String head, String cue) {
    NamedPeople article =
        NamedPeople.english(sentence, "In ADP case>speech; since ADV; said VERB root");
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
        "In a speech to farmers Omar Sy said so|Omar Sy",
        "In a speech Omar has since said so|Omar",
        "In a speech Omar heard, someone said so|-",
        "In a speech to Omar said so|-",
        "In a speech Hartmoor said so|-",
        "In a speech said so Omar|-",
      })
  void thePersonBetweenAPhraseAndTheCueSpeaks(String sentence, String person) {
    assertThat(behindPhrase(sentence, "a speech", "speech", "said")).isEqualTo(person);
  }

  @Test
  void withoutACueOrAHeadThereIsNobodyBehindAPhrase() {
    String sentence = "In a speech Omar Sy said so";

    assertThat(behindPhrase(sentence, "a speech", "speech", null)).isEqualTo("-");
    assertThat(behindPhrase(sentence, "a speech", null, "said")).isEqualTo("-");
  }

  @Test
  void peopleAreJoinedByAConjunction() {
    NamedPeople joined = NamedPeople.english("Lea Brun and Omar Sy left");
    NamedPeople apart = NamedPeople.english("Lea Brun, Omar Sy left");
    NamedPeople behind = NamedPeople.english("Lea, Omar and friends left");

    assertThat(joined.sourceNames().areJoined(0, joined.names())).isTrue();
    assertThat(joined.sourceNames().areJoined(0, joined.names().subList(0, 1))).isFalse();
    assertThat(apart.sourceNames().areJoined(0, apart.names())).isFalse();
    assertThat(behind.sourceNames().areJoined(0, behind.names())).isFalse();
  }
}
