package org.guillemet.attribution.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.attribution.HandMade;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class ColonQuotationsTest {

  @Test
  void takesANameWithInitialsForOnePerson() {
    Context context =
        HandMade.of(
                Language.FRENCH,
                "Le jardin de J.-P. Brun plaît : « On vient quand on veut »",
                // As parsers get it wrong.
                "Le DET det>jardin; jardin NOUN nsubj>plaît; de ADP case>J.",
                "J. PERSON nmod>jardin; - PERSON punct>J.; P. PERSON appos>J.; Brun PERSON flat>J.",
                "plaît VERB root; « punct>vient; On PRON nsubj>vient; vient VERB parataxis>plaît",
                "quand SCONJ mark>veut; on PRON nsubj>veut; veut VERB advcl>vient; » punct>vient")
            .context();

    assertThat(
            DraftWords.strings(
                context,
                new ColonQuotations(context).find(context.quotations().get(0)).stream().toList()))
        .containsExactly("J.-P. Brun > - > « On vient quand on veut »");
  }
}
