package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TreeModelTest {

  /** One word, tag and relation, rows of one number, two units, two places. */
  private static final String TEXT =
      """
      dict=1
      pos=1
      label=1
      embeddingSize=1
      hiddenSize=2
      numTokens=2
      preComputed=0
      été 1.5
      NOUN 2.5
      root 3.5
      1 2
      3 4
      5 6
      7
      8
      """;

  private static TreeModel model(String text) throws IOException {
    return TreeModel.of(new BufferedReader(new StringReader(text)));
  }

  private static void assertIsThatOfTheText(TreeModel model) {
    assertThat(model.words().get(0)).isEqualTo("été");
    assertThat(model.tags().get(0)).isEqualTo("NOUN");
    assertThat(model.relations().get(0)).isEqualTo("root");
    assertThat(model.width()).isEqualTo(1);
    assertThat(model.rows()).containsExactly(1.5f, 2.5f, 3.5f);
    assertThat(model.hidden()).containsExactly(1, 2, 3, 4);
    assertThat(model.bias()).containsExactly(5, 6);
    assertThat(model.output()).containsExactly(7, 8);
    assertThat(model.moves()).isEqualTo(1);
  }

  @Test
  void readsCoreNlpsText() throws IOException {
    assertIsThatOfTheText(model(TEXT));
  }

  @Test
  void isKept() throws IOException {
    TreeModel model = model(TEXT);
    assertIsThatOfTheText(
        ModelFiles.copy(out -> TreeModel.FORM.write(model, out), TreeModel.FORM::read));
  }

  @Test
  void refusesOtherTexts() {
    assertThatIOException().isThrownBy(() -> model("language=French\n"));
  }
}
