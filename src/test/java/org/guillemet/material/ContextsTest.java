package org.guillemet.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.compare.AccountBuilder;
import org.guillemet.compare.UtteranceReader;
import org.guillemet.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around words that were quoted without it: {@code ⟦brackets⟧} are around these. */
class ContextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUESTION | Do you believe that ⟦the bridge is safe for lorries⟧?",
        "CONFIRMED | I believe that ⟦the bridge is safe for lorries⟧. Do you?",
        "CONDITION | If the county pays, ⟦we will rebuild the northern wall⟧.",
        "CONDITION | ⟦We will rebuild the northern wall⟧ if the county pays.",
        "CONDITION | I can't keep a date. If we reach the end of the winter and the northern"
            + " road is still under water, then ⟦we will rebuild the northern wall⟧ and I will say"
            + " so here.",
        "THIRD_PERSON | The written report says, and I am reading it out, that ⟦the northern wall"
            + " will be rebuilt⟧.",
        "DENIAL | It isn't true that ⟦the northern wall has been sold⟧.",
        "CONFIRMED | It is true that ⟦the northern wall has been sold⟧.",
        "DENIAL | Nobody says that ⟦the northern wall has been sold⟧.",
        "DENIAL | We will never again ⟦rebuild the northern wall⟧.",
        "CONFIRMED | Not only ⟦will we rebuild the northern wall⟧, we will widen it.",
        "CONFIRMED | No, ⟦we will rebuild the northern wall⟧.",
        "CONDITION | Provided the county pays, ⟦we will rebuild the northern wall⟧.",
        "CONFIRMED | Even if the county pays nothing, ⟦we will rebuild the northern wall⟧.",
        "CONFIRMED | ⟦We will rebuild the northern wall⟧. If the county pays, good.",
        "CONFIRMED | If you will let me, ⟦we will rebuild the northern wall⟧.",
        "DENIAL | I never said that ⟦the ferry is unsafe in winter⟧.",
        "DENIAL | It is false to say that ⟦the ferry is unsafe in winter⟧.",
        "CONFIRMED | I have always said that ⟦the ferry is unsafe in winter⟧.",
        "CONFIRMED | It is not false to say that ⟦the ferry is unsafe in winter⟧.",
        "THIRD_PERSON | My predecessor said that ⟦the quarry has no future here⟧.",
        "THIRD_PERSON | My controller told me, \"⟦Somebody will die on that diversion⟧.\"",
        "CONFIRMED | I said that ⟦the quarry has no future here⟧.",
        "CONFIRMED | My predecessor said little. ⟦The quarry has no future here⟧.",
        "HEDGE | I am not sure that ⟦two years is enough for training⟧.",
        "HEDGE | Perhaps ⟦two years is enough for training⟧.",
        "CONFIRMED | I am sure that ⟦two years is enough for training⟧."
      })
  void wordsAreTurnedInEnglish(String expected, String material) {
    assertThat(context(material, Language.ENGLISH)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUESTION | Pensez-vous que ⟦le pont reste sûr pour les camions⟧ ?",
        "CONFIRMED | Je pense que ⟦le pont reste sûr pour les camions⟧. Et vous ?",
        "DENIAL | Il n’est pas vrai que ⟦le mur nord a été vendu⟧.",
        "DENIAL | Personne ne dit que ⟦le mur nord a été vendu⟧.",
        "DENIAL | Il ne faut plus jamais ⟦vendre le mur nord⟧.",
        "HEDGE | On dirait que ⟦nous reconstruirons le mur nord⟧ au printemps.",
        "CONDITION | Si le département paie, ⟦nous reconstruirons le mur nord⟧.",
        "CONDITION | ⟦Nous reconstruirons le mur nord⟧ à condition que le département paie.",
        "CONFIRMED | Même si personne ne paie, ⟦nous reconstruirons le mur nord⟧.",
        "CONFIRMED | Si vous permettez, ⟦nous reconstruirons le mur nord⟧.",
        "DENIAL | Je n’ai jamais dit que ⟦le terrain communal était vendu⟧.",
        "DENIAL | Il est faux de dire que ⟦le terrain communal était vendu⟧.",
        "CONFIRMED | J’ai toujours dit que ⟦le terrain communal était vendu⟧.",
        "THIRD_PERSON | Mon banquier m’a dit : « ⟦On ne tient pas deux ans comme cela⟧. »",
        "THIRD_PERSON | Mon prédécesseur disait que ⟦la carrière resterait sans avenir⟧.",
        "CONFIRMED | Moi, je disais que ⟦la carrière resterait sans avenir⟧.",
        "CONFIRMED | Mon banquier ne dit rien. ⟦On ne tient pas deux ans comme cela⟧.",
        "HEDGE | Je ne suis pas sûr que ⟦la halle retrouvera ses vingt étals⟧.",
        "HEDGE | Peut-être que ⟦la halle retrouvera ses vingt étals⟧.",
        "CONFIRMED | Je suis sûr que ⟦la halle retrouvera ses vingt étals⟧."
      })
  void wordsAreTurnedInFrench(String expected, String material) {
    assertThat(context(material, Language.FRENCH)).isEqualTo(expected);
  }

  private static String context(String marked, Language language) {
    String words = marked.substring(marked.indexOf('⟦') + 1, marked.indexOf('⟧'));
    String text = marked.replaceAll("[⟦⟧]", "");
    String label = "MARCHAND: ";
    Verifier verifier =
        new Verifier(
            MaterialReader.read(
                PlainMaterial.article(
                    "talk.txt", label + text + "\n\n" + label + "Thanks, merci.", language)),
            Fillers.FOLDED);
    Verification verification =
        verifier
            .verify(
                UtteranceReader.readAll(
                        new AccountBuilder("draft.md", language, "")
                            .says("Anne Marchand", words)
                            .build())
                    .get(0))
            .get(0);
    if (verification.verdict().isConfirmed()) {
      return "CONFIRMED";
    }
    return verification.context().map(Context::name).orElse(verification.verdict().name());
  }
}
