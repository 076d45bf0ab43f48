package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

/** A bar shows where the splitter cut and where the mended sentences end. */
class SentenceBoundsTest {

  private static String mend(String cut) {
    String text = cut.replace("|", "");
    List<Span> found = new ArrayList<>();
    int at = 0;
    for (String piece : cut.split("\\|")) {
      found.add(new Span(at, at + piece.length()).trim(text));
      at += piece.length();
    }
    List<Span> mended = SentenceBounds.mend(text, found);
    for (int i = 1; i < mended.size(); i++) {
      assertThat(mended.get(i).start()).isGreaterThanOrEqualTo(mended.get(i - 1).end());
    }
    return mended.stream().map(s -> s.of(text)).collect(Collectors.joining(" | "));
  }

  @Test
  void leaveGoodSentencesAlone() {
    assertThat(mend("Le maire a parlé.| Le conseil a voté."))
        .isEqualTo("Le maire a parlé. | Le conseil a voté.");
    assertThat(mend("Seule.")).isEqualTo("Seule.");
    assertThat(SentenceBounds.mend("", List.of())).isEmpty();
  }

  @Test
  void joinAQuotationWithItsAside() {
    assertThat(mend("« C'est une honte !| », s'est emportée Léa Anselme."))
        .isEqualTo("« C'est une honte ! », s'est emportée Léa Anselme.");
    assertThat(mend("« C'est une honte ! »| s'est emportée Léa Anselme."))
        .isEqualTo("« C'est une honte ! » s'est emportée Léa Anselme.");
    assertThat(mend("“It is a disgrace!”| said Lea Anselm."))
        .isEqualTo("“It is a disgrace!” said Lea Anselm.");
    assertThat(mend("\"It is a disgrace!\"| – the mayor."))
        .isEqualTo("\"It is a disgrace!\" – the mayor.");
  }

  @Test
  void giveTheClosingMarkBackToItsQuotation() {
    assertThat(mend("« Je pars.| » Le maire est sorti."))
        .isEqualTo("« Je pars. » | Le maire est sorti.");
    assertThat(mend("“I am leaving.| ” The mayor left."))
        .isEqualTo("“I am leaving. ” | The mayor left.");
    assertThat(mend("\"I am leaving.| \" The mayor left."))
        .isEqualTo("\"I am leaving. \" | The mayor left.");
    assertThat(mend("« Je pars.| »")).isEqualTo("« Je pars. »");
  }

  @Test
  void takeAStraightMarkForAnOpeningOneWhenNoneIsOpen() {
    assertThat(mend("The mayor left.| \"I am tired.\""))
        .isEqualTo("The mayor left. | \"I am tired.\"");
    assertThat(mend("She said \"no\".| \"I am tired.\""))
        .isEqualTo("She said \"no\". | \"I am tired.\"");
  }

  @Test
  void keepAParenthesisInOneSentence() {
    assertThat(mend("Le maire (« Je pars.| Je le dois ») est sorti."))
        .isEqualTo("Le maire (« Je pars. Je le dois ») est sorti.");
    assertThat(mend("Le point a) est clos.| Le point b) aussi."))
        .isEqualTo("Le point a) est clos. | Le point b) aussi.");
  }

  @Test
  void giveUpAParenthesisThatIsNeverClosed() {
    String open = "Le maire (" + "absent ".repeat(40).strip() + ".";
    assertThat(mend(open + "| Le conseil a voté.")).isEqualTo(open + " | Le conseil a voté.");
  }

  @Test
  void neverJoinTwoBlocks() {
    assertThat(mend("« C'est une honte ! »|\ns'est emportée Léa Anselme."))
        .isEqualTo("« C'est une honte ! » | s'est emportée Léa Anselme.");
    assertThat(mend("Le maire (absent|\n» Le conseil a voté."))
        .isEqualTo("Le maire (absent | » Le conseil a voté.");
  }

  @Test
  void joinEveryPieceOfOneSentence() {
    assertThat(mend("« Non !| », a-t-il crié, « jamais !| » avant de sortir.| Le conseil a voté."))
        .isEqualTo("« Non ! », a-t-il crié, « jamais ! » avant de sortir. | Le conseil a voté.");
  }
}
