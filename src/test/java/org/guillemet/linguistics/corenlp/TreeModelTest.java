package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeModelTest {

  /** Two words, a tag, three relations, rows of one number, two units. */
  private static final String TEXT =
      """
      dict=2
      pos=1
      label=3
      embeddingSize=1
      hiddenSize=2
      numTokens=48
      preComputed=0
      été 1.5
      -UNKNOWN- 2.5
      -UNKNOWN- 3.5
      -NULL- 4.5
      root 5.5
      nsubj 6.5
      """
          + "1 2\n".repeat(TreeModel.PLACES)
          + """
          5 6
          1 2 3 4 5
          6 7 8 9 10
          """;

  private static TreeModel model(String text) throws IOException {
    return TreeModel.of(new BufferedReader(new StringReader(text)));
  }

  private static TreeModel copy(TreeModel model) throws IOException {
    return ModelFiles.copy(out -> TreeModel.FORM.write(model, out), TreeModel.FORM::read);
  }

  private static void assertIsThatOfTheText(TreeModel model) {
    assertThat(model.words().get(0)).isEqualTo("été");
    assertThat(model.tags().get(0)).isEqualTo("-UNKNOWN-");
    assertThat(model.relations().get(2)).isEqualTo("nsubj");
    assertThat(model.width()).isEqualTo(1);
    assertThat(model.rows())
        .isEqualTo(FloatBuffer.wrap(new float[] {1.5f, 2.5f, 3.5f, 4.5f, 5.5f, 6.5f}));
    assertThat(model.hidden().limit()).isEqualTo(96);
    assertThat(model.hidden().slice(0, 4)).isEqualTo(FloatBuffer.wrap(new float[] {1, 2, 1, 2}));
    assertThat(model.bias()).containsExactly(5, 6);
    assertThat(model.output()).containsExactly(1, 6, 2, 7, 3, 8, 4, 9, 5, 10);
    assertThat(model.moves()).isEqualTo(5);
  }

  @Test
  void readsCoreNlpsText() throws IOException {
    assertIsThatOfTheText(model(TEXT));
  }

  @Test
  void isKept() throws IOException {
    assertIsThatOfTheText(copy(model(TEXT)));
  }

  @Test
  void isNotTakenWherePartsDoNotFitTogether() throws IOException {
    TreeModel model = model(TEXT);
    WordTable words = model.words();
    WordTable tags = model.tags();
    WordTable names = model.relations();
    FloatBuffer rows = model.rows();
    FloatBuffer hidden = model.hidden();
    FloatBuffer none = FloatBuffer.allocate(0);
    float[] bias = model.bias();
    float[] output = model.output();
    WordTable other = WordTable.of(List.of("a", "b"));
    for (TreeModel wrong :
        List.of(
            new TreeModel(other, tags, names, 1, rows, hidden, bias, output),
            new TreeModel(words, other, names, 1, rows, hidden, bias, output),
            new TreeModel(words, tags, other, 1, rows, hidden, bias, output),
            new TreeModel(words, tags, names, 2, rows, hidden, bias, output),
            new TreeModel(words, tags, names, 0, none, none, bias, output),
            new TreeModel(words, tags, names, 1, shorter(rows), hidden, bias, output),
            new TreeModel(words, tags, names, 1, rows, shorter(hidden), bias, output),
            new TreeModel(words, tags, names, 1, rows, hidden, shorter(bias), output),
            new TreeModel(words, tags, names, 1, rows, hidden, new float[0], new float[0]),
            new TreeModel(words, tags, names, 1, rows, hidden, bias, shorter(output)))) {
      assertThatIOException().as("%s", wrong).isThrownBy(() -> copy(wrong));
    }
  }

  private static FloatBuffer shorter(FloatBuffer values) {
    return values.slice(0, values.limit() - 1);
  }

  private static float[] shorter(float... values) {
    return Arrays.copyOf(values, values.length - 1);
  }

  @Test
  void refusesOtherTexts() {
    assertThatIOException().isThrownBy(() -> model("language=French\n"));
    List<String> lines = TEXT.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String cut = String.join("\n", lines.subList(0, i));
      assertThatIOException().as("%d lines", i).isThrownBy(() -> model(cut));
    }
  }

  @Test
  void namesAModelThatIsMissing() {
    assertThatExceptionOfType(FileNotFoundException.class)
        .isThrownBy(() -> TreeModel.FORM.make("missing.gz"))
        .withMessage("missing.gz");
  }
}
