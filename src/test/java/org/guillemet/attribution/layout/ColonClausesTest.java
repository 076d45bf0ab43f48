package org.guillemet.attribution.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.HandMade;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColonClausesTest {

  private static final String[] NOTES = {
    "Commentaire NOUN root",
    "commentaire NOUN root",
    "Demande NOUN root",
    "Son DET det>commentaire",
    "Un DET det>commentaire",
    "de ADP case>maire",
    "la DET det>maire",
    "au/à ADP case>public",
    "maire NOUN nmod>Commentaire",
    "public NOUN nmod>Commentaire",
    "pont NOUN nsubj>fermera",
    "le DET det>pont",
    "fermera VERB INDICATIVE",
    "ferme VERB INDICATIVE",
    "fermer VERB INFINITIVE",
    "hier ADV",
  };

  private static Context read(Language language, String text) {
    return HandMade.of(language, text, NOTES).context();
  }

  private static List<String> clauses(String text) {
    Context context = read(Language.FRENCH, text);
    return DraftWords.strings(context, new ColonClauses(context).find());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Commentaire de la maire : le pont fermera.|la maire > Commentaire > le pont fermera",
        "Commentaire de la maire : on ferme.|la maire > Commentaire > on ferme",
        "Son commentaire : le pont fermera.|Son > commentaire > le pont fermera",
        "Son commentaire : le pont fermera : fin.|Son > commentaire > le pont fermera : fin",
      })
  void hearsTheClauseBehindANounOfSpeech(String text, String expected) {
    assertThat(clauses(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Commentaire de la maire : le pont.",
        "Commentaire de la maire : fermer le pont.",
        "Commentaire de la maire :",
        "Commentaire de la maire, le pont fermera.",
        "Commentaire de la maire : « le pont fermera. »",
        "Commentaire du « maire » : le pont fermera.",
        "Commentaire de la maire qui ferme : le pont fermera.",
        "Commentaire au public : le pont fermera.",
        "Commentaire : le pont fermera de la maire.",
        "Un commentaire : le pont fermera.",
        "Demande de la maire : le pont fermera.",
        "Et hier commentaire de la maire : le pont fermera.",
        ": le pont fermera.",
      })
  void hearsNothingElse(String text) {
    assertThat(clauses(text)).isEmpty();
  }

  @Test
  void hearsNobodyInAThing() {
    Context context =
        HandMade.of(
                Language.FRENCH,
                "Commentaire de sortie : le pont fermera.",
                "Commentaire NOUN root",
                "de ADP case>sortie",
                "sortie NOUN nmod>Commentaire",
                "pont NOUN nsubj>fermera",
                "fermera VERB INDICATIVE")
            .context();
    assertThat(new ColonClauses(context).find()).isEmpty();
  }

  @Test
  void takesAClauseBehindAColonInFrenchOnly() {
    assertThat(
            new ColonClauses(read(Language.ENGLISH, "Commentaire de la maire : le pont fermera."))
                .find())
        .isEmpty();
  }

  @Test
  void buildsTheCueAroundTheNoun() {
    List<Draft> drafts =
        new ColonClauses(read(Language.FRENCH, "Commentaire de la maire : le pont fermera."))
            .find();
    assertThat(drafts).extracting(Draft::foundBy).containsExactly(FoundBy.NOUN_COLON);
    assertThat(drafts.get(0).cueHead().orElseThrow().token().text()).isEqualTo("Commentaire");
  }
}
