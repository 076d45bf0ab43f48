package org.guillemet.linguistics.corenlp;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What a neural parser has learned, in few arrays and buffers. Nobody changes them, nor uses the
 * buffers' positions. What it knows of a word, a tag or a relation is a row of numbers; the words'
 * rows come first, then those of tags, then those of relations.
 *
 * @param words that it knows
 * @param tags that it knows
 * @param relations that it knows, the first one standing for none, the second one for the root's
 * @param width how many numbers a row has
 * @param rows of all words, tags and relations, one behind the other
 * @param hidden the weights between rows and hidden units: for each place of a feature, for each
 *     unit, one for each number of a row
 * @param bias of each hidden unit
 * @param output the weights between hidden units and moves: for each move, one for each unit
 */
record TreeModel(
    WordTable words,
    WordTable tags,
    WordTable relations,
    int width,
    FloatBuffer rows,
    FloatBuffer hidden,
    float[] bias,
    float[] output) {

  /** How many places of features there are. */
  static final int PLACES = 48;

  /** The word, and the tag, of what is not known. */
  static final String UNKNOWN = "-UNKNOWN-";

  /** How it is kept. */
  static final KeptModels.Form<TreeModel> FORM =
      new KeptModels.Form<>() {
        @Override
        public TreeModel make(String resource) throws IOException {
          try (InputStream zipped =
              TreeModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (zipped == null) {
              throw new FileNotFoundException(resource);
            }
            InputStream in = new GZIPInputStream(zipped, 1 << 16);
            return of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
          }
        }

        @Override
        public void write(TreeModel model, ModelWriter out) throws IOException {
          model.words.write(out);
          model.tags.write(out);
          model.relations.write(out);
          out.ints(model.width);
          out.floats(model.rows);
          out.floats(model.hidden);
          out.floats(FloatBuffer.wrap(model.bias));
          out.floats(FloatBuffer.wrap(model.output));
        }

        @Override
        public TreeModel read(ModelReader in) throws IOException {
          TreeModel model =
              new TreeModel(
                  WordTable.read(in),
                  WordTable.read(in),
                  WordTable.read(in),
                  in.number(),
                  in.floats(),
                  in.floats(),
                  array(in.floats()),
                  array(in.floats()));
          ModelReader.check(model.fits(), "a parser's parts that fit together");
          return model;
        }
      };

  /**
   * A model as CoreNLP's parser writes it: sizes, then a line for each row with its word, then
   * weights, a line for each number of the layer before.
   */
  static TreeModel of(BufferedReader text) throws IOException {
    int words = size(text, "dict");
    int tags = size(text, "pos");
    int relations = size(text, "label");
    int width = size(text, "embeddingSize");
    int units = size(text, "hiddenSize");
    int places = size(text, "numTokens");
    size(text, "preComputed");
    List<String> names = new ArrayList<>();
    float[] rows = rows(text, words + tags + relations, width, names);
    float[] hidden = new float[places * units * width];
    for (int place = 0; place < places; place++) {
      float[] weights = columns(text, width, units);
      System.arraycopy(weights, /* srcPos= */ 0, hidden, place * weights.length, weights.length);
    }
    float[] bias = columns(text, /* lines= */ 1, units);
    float[] output = columns(text, units, 2 * relations - 1);
    return new TreeModel(
        WordTable.of(names.subList(0, words)),
        WordTable.of(names.subList(words, words + tags)),
        WordTable.of(names.subList(words + tags, names.size())),
        width,
        FloatBuffer.wrap(rows),
        FloatBuffer.wrap(hidden),
        bias,
        output);
  }

  private static float[] array(FloatBuffer values) {
    float[] array = new float[values.limit()];
    values.get(/* index= */ 0, array);
    return array;
  }

  private static int size(BufferedReader text, String name) throws IOException {
    String line = text.readLine();
    if (line == null || !line.startsWith(name + "=")) {
      throw new IOException("no " + name + " but " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  /** Lines of a name and a row each. */
  private static float[] rows(BufferedReader text, int count, int width, List<String> names)
      throws IOException {
    float[] rows = new float[count * width];
    for (int row = 0; row < count; row++) {
      String[] line = line(text, width + 1);
      names.add(line[0]);
      for (int i = 0; i < width; i++) {
        rows[row * width + i] = Float.parseFloat(line[i + 1]);
      }
    }
    return rows;
  }

  /** Lines of numbers, the first numbers of all lines first, then the second ones, and so on. */
  private static float[] columns(BufferedReader text, int lines, int width) throws IOException {
    float[] columns = new float[lines * width];
    for (int row = 0; row < lines; row++) {
      String[] line = line(text, width);
      for (int i = 0; i < width; i++) {
        columns[i * lines + row] = Float.parseFloat(line[i]);
      }
    }
    return columns;
  }

  private static String[] line(BufferedReader text, int words) throws IOException {
    String line = text.readLine();
    String[] split = line == null ? new String[0] : line.split(" ");
    if (split.length < words) {
      throw new IOException("a line of " + split.length + " words, not of " + words);
    }
    return split;
  }

  /** Whether every array is as long as the others ask for, and has what every sentence needs. */
  private boolean fits() {
    long names = (long) words.size() + tags.size() + relations.size();
    long units = bias.length;
    return width > 0
        && units > 0
        && relations.size() > 2
        && words.indexOf(UNKNOWN) >= 0
        && tags.indexOf(UNKNOWN) >= 0
        && rows.limit() == names * width
        && hidden.limit() == PLACES * units * width
        && output.length == moves() * units;
  }

  /** How many moves a parser has: an arc to the left or right for each relation, and a shift. */
  int moves() {
    return 2 * relations.size() - 1;
  }
}
