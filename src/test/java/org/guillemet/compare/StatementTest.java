package org.guillemet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.guillemet.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {

  private static Statement read(String marked) {
    Account account = new AccountBuilder("a", Language.ENGLISH, "").marked(marked).build();
    return new Statement(account, account.claims().get(0), Set.of(), account.quotations());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦Dockers marched to the port, chanting “Shame⟧! Shame!”",
        "They chanted “Shame! ⟦Shame!” and went home⟧.",
        "“⟦Dockers chanted “Shame⟧! Shame!” in the rain,” she said.",
      })
  void aClaimThatBeginsOrEndsInTheMidstOfAQuotationIsCut(String marked) {
    assertThat(read(marked).isCutByQuotation()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦Dockers marched to the port⟧, chanting “Shame! Shame!”",
        "⟦Dockers marched to the port, chanting “Shame!”⟧",
        "⟦Dockers marched to the port, chanting “Shame!⟧”",
        "Salvy said “⟦the port has closed⟧ and the dockers have left”.",
        "Salvy said ⟦“the port has closed⟧”.",
        "Salvy said “⟦the port has closed”⟧.",
        "“⟦Dockers chanted “Shame!” in the rain⟧,” she said.",
      })
  void aClaimThatHoldsAQuotationOrStandsInOneIsNotCut(String marked) {
    assertThat(read(marked).isCutByQuotation()).isFalse();
  }
}
