package org.guillemet.attribution.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.attribution.HandMade;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cues are the writer's, who speaks to the reader. */
class WritersCueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Whatever mood, somebody is named.
        "Brun note que|note|false|Brun PROPN nsubj>note;"
            + " note/noter VERB root INDICATIVE PRESENT; que SCONJ mark>note",
        // Infinitives.
        "À noter que|noter|true|À ADP mark>noter; noter VERB root INFINITIVE;"
            + " que SCONJ mark>noter",
        "Pour noter que|noter|false|Pour ADP mark>noter; noter VERB root INFINITIVE;"
            + " que SCONJ mark>noter",
        "Noter que|Noter|false|Noter VERB INFINITIVE; que SCONJ mark>Noter",
        "Il y a à noter que|noter|true|Il PRON expl:subj>a; y PRON expl>a;"
            + " a/avoir VERB root INDICATIVE; à ADP mark>noter; noter VERB xcomp>a INFINITIVE;"
            + " que SCONJ mark>noter",
        "Brun hésite à noter que|noter|false|Brun PROPN nsubj>hésite;"
            + " hésite/hésiter VERB root INDICATIVE; à ADP mark>noter;"
            + " noter VERB xcomp>hésite INFINITIVE; que SCONJ mark>noter",
        "Brun part sans rappeler que|rappeler|false|Brun PROPN nsubj>part;"
            + " part/partir VERB root INDICATIVE; sans ADP mark>rappeler;"
            + " rappeler VERB advcl>part INFINITIVE; que SCONJ mark>rappeler",
        "Oublier que|Oublier|false|Oublier VERB INFINITIVE; que SCONJ mark>Oublier",
        // What has to be said.
        "Il faut rappeler que|rappeler|true|Il PRON nsubj>faut;"
            + " faut/falloir VERB root INDICATIVE; rappeler VERB xcomp>faut INFINITIVE;"
            + " que SCONJ mark>rappeler",
        "Il faut rappeler que|rappeler|true|Il PRON nsubj>rappeler;"
            + " faut/falloir AUX aux>rappeler; rappeler VERB root INFINITIVE;"
            + " que SCONJ mark>rappeler",
        "Il doit rappeler que|rappeler|false|Il PRON nsubj>rappeler;"
            + " doit/devoir AUX aux>rappeler; rappeler VERB root INFINITIVE;"
            + " que SCONJ mark>rappeler",
        "Brun semble rappeler que|rappeler|false|Brun PROPN nsubj>semble;"
            + " semble/sembler VERB root INDICATIVE; rappeler VERB xcomp>semble INFINITIVE;"
            + " que SCONJ mark>rappeler",
        "Il pense rappeler que|rappeler|false|Il PRON nsubj>pense;"
            + " pense/penser VERB root INDICATIVE; rappeler VERB xcomp>pense INFINITIVE;"
            + " que SCONJ mark>rappeler",
        "Il faut agir pour rappeler que|rappeler|false|Il PRON nsubj>faut;"
            + " faut/falloir VERB root INDICATIVE; agir VERB xcomp>faut INFINITIVE;"
            + " pour ADP mark>rappeler; rappeler VERB advcl>faut INFINITIVE;"
            + " que SCONJ mark>rappeler",
        "Il faut, rappelle Brun|rappelle|false|Il PRON nsubj>faut;"
            + " faut/falloir VERB root INDICATIVE; , punct>rappelle;"
            + " rappelle/rappeler VERB parataxis>faut INDICATIVE PRESENT;"
            + " Brun PROPN nsubj>rappelle",
        // What is to be found out, or known.
        "Roy vient pour savoir si|savoir|true|Roy PROPN nsubj>vient;"
            + " vient/venir VERB root INDICATIVE; pour ADP mark>savoir;"
            + " savoir VERB advcl>vient INFINITIVE; si SCONJ mark>savoir",
        "Roy vient, sachant que|sachant|true|Roy PROPN nsubj>vient;"
            + " vient/venir VERB root INDICATIVE; , punct>sachant;"
            + " sachant/savoir VERB advcl>vient PRESENT_PARTICIPLE; que SCONJ mark>sachant",
        "Roy sait que|sait|false|Roy PROPN nsubj>sait;"
            + " sait/savoir VERB root INDICATIVE PRESENT; que SCONJ mark>sait",
        "Roy vient pour dire que|dire|false|Roy PROPN nsubj>vient;"
            + " vient/venir VERB root INDICATIVE; pour ADP mark>dire;"
            + " dire VERB advcl>vient INFINITIVE; que SCONJ mark>dire",
        "Roy veut faire savoir que|savoir|false|Roy PROPN nsubj>veut;"
            + " veut/vouloir VERB root INDICATIVE; faire AUX aux:caus>savoir;"
            + " savoir VERB xcomp>veut INFINITIVE; que SCONJ mark>savoir",
        // Imperatives, whatever the parser takes them for.
        "Rappelons que|Rappelons|true|Rappelons/rappeler VERB IMPERATIVE;"
            + " que SCONJ mark>Rappelons",
        "Rappelez que|Rappelez|true|Rappelez/rappeler VERB INDICATIVE;"
            + " que SCONJ mark>Rappelez",
        "Rappelle que|Rappelle|false|Rappelle/rappeler VERB IMPERATIVE;"
            + " que SCONJ mark>Rappelle",
        "Nous rappelons que|rappelons|false|Nous PRON nsubj>rappelons;"
            + " rappelons/rappeler VERB root INDICATIVE PRESENT; que SCONJ mark>rappelons",
        "Nous votons et rappelons que|rappelons|false|Nous PRON nsubj>votons;"
            + " votons/voter VERB root INDICATIVE; et CCONJ cc>rappelons;"
            + " rappelons/rappeler VERB conj>votons INDICATIVE; que SCONJ mark>rappelons",
        "On note que|note|false|On PRON nsubj>note;"
            + " note/noter VERB root INDICATIVE PRESENT; que SCONJ mark>note",
      })
  void knowsWhenTheWriterSpeaksToTheReader(
      String text, String verb, boolean writers, String words) {
    assertThat(CueTest.cue(HandMade.of(Language.FRENCH, text, words), verb).isWriters())
        .isEqualTo(writers);
  }

  @Test
  void hearsNoWriterInEnglish() {
    HandMade made =
        HandMade.of(
            Language.ENGLISH,
            "Without saying that",
            "Without ADP mark>saying; saying/say VERB root INFINITIVE; that SCONJ mark>saying");

    assertThat(CueTest.cue(made, "saying").isWriters()).isFalse();
  }
}
