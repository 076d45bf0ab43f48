package org.guillemet.linguistics.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.StringReader;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * What a recogniser of names has learned, in few buffers. Nobody changes them, nor uses their
 * positions.
 *
 * @param settings that it was trained with, as a file of properties
 * @param classes its kinds of names
 * @param labels for each size of a clique, the classes of its labels, one label behind the other
 * @param features the features that it knows
 * @param rows for each feature, where its weights start
 * @param weights of all features, one for each label of the clique that the feature is of
 * @param lowercase words that it has seen in lower case
 * @param clustered words whose cluster of like words is known
 * @param clusters the cluster of each of these, in the list of clusters
 * @param clusterNames the clusters
 */
record NameModel(
    String settings,
    List<String> classes,
    List<int[]> labels,
    WordTable features,
    IntBuffer rows,
    FloatBuffer weights,
    List<String> lowercase,
    WordTable clustered,
    IntBuffer clusters,
    List<String> clusterNames) {

  NameModel {
    classes = List.copyOf(classes);
    labels = List.copyOf(labels);
    lowercase = List.copyOf(lowercase);
    clusterNames = List.copyOf(clusterNames);
  }

  /** How it is kept. */
  static final KeptModels.Form<NameModel> FORM =
      new KeptModels.Form<>() {
        @Override
        public NameModel make(String resource) throws IOException {
          try {
            return of(CRFClassifier.getClassifier(resource, new Properties()));
          } catch (ClassNotFoundException e) {
            throw new IOException("cannot read " + resource, e);
          }
        }

        @Override
        public void write(NameModel model, ModelWriter out) throws IOException {
          out.text(model.settings);
          out.texts(model.classes);
          out.ints(model.labels.size());
          for (int[] label : model.labels) {
            out.ints(label);
          }
          model.features.write(out);
          out.ints(model.rows);
          out.floats(model.weights);
          out.text(String.join("\n", model.lowercase));
          model.clustered.write(out);
          out.ints(model.clusters);
          out.texts(model.clusterNames);
        }

        @Override
        public NameModel read(ModelReader in) throws IOException {
          String settings = in.text();
          List<String> classes = in.texts();
          List<int[]> labels = new ArrayList<>();
          for (int sizes = in.number(); sizes > 0; sizes--) {
            labels.add(array(in.ints()));
          }
          NameModel model =
              new NameModel(
                  settings,
                  classes,
                  labels,
                  WordTable.read(in),
                  in.ints(),
                  in.floats(),
                  in.text().lines().toList(),
                  WordTable.read(in),
                  in.ints(),
                  in.texts());
          ModelReader.check(model.fits(), "a recogniser's parts that fit together");
          return model;
        }
      };

  /** What CoreNLP has read. */
  static NameModel of(CRFClassifier<CoreLabel> classifier) {
    ClassifierParts parts = ClassifierParts.of(classifier);
    int[] rows = new int[parts.weights().length];
    int size = 0;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = size;
      size += parts.weights()[i].length;
    }
    float[] weights = new float[size];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(
          parts.weights()[i], /* srcPos= */ 0, weights, rows[i], parts.weights()[i].length);
    }
    Map<String, String> clusters = parts.clusters();
    List<String> clustered = clusters.keySet().stream().sorted().toList();
    List<String> names = clusters.values().stream().distinct().sorted().toList();
    Index<String> places = new HashIndex<>(names);
    return new NameModel(
        parts.settings(),
        parts.classes().objectsList(),
        parts.labels().stream().map(NameModel::flat).toList(),
        WordTable.of(parts.features().objectsList()),
        IntBuffer.wrap(rows),
        FloatBuffer.wrap(weights),
        parts.lowercase().stream().sorted().toList(),
        WordTable.of(clustered),
        IntBuffer.wrap(
            clustered.stream().mapToInt(word -> places.indexOf(clusters.get(word))).toArray()),
        names);
  }

  private static int[] flat(Index<CRFLabel> labels) {
    return labels.objectsList().stream()
        .flatMapToInt(label -> Arrays.stream(label.getLabel()))
        .toArray();
  }

  private static int[] array(IntBuffer values) {
    int[] array = new int[values.limit()];
    values.get(/* index= */ 0, array);
    return array;
  }

  /** Whether every buffer is as long as the others ask for, and leads nowhere out of them. */
  private boolean fits() {
    Set<Integer> widths = new HashSet<>();
    for (int words = 1; words <= labels.size(); words++) {
      int[] flat = labels.get(words - 1);
      if (flat.length == 0
          || flat.length % words != 0
          || !lead(IntBuffer.wrap(flat), classes.size())) {
        return false;
      }
      widths.add(flat.length / words);
    }
    return labels.size() == new SeqClassifierFlags(properties()).maxLeft + 1
        && rows.limit() == features.size()
        && areRows(widths.stream().mapToInt(width -> width).toArray())
        && clusters.limit() == clustered.size()
        && lead(clusters, clusterNames.size());
  }

  /** Whether each feature has one weight for each label of the cliques that it is of. */
  private boolean areRows(int... widths) {
    int count = rows.limit();
    for (int i = 0; i < count; i++) {
      int width = (i + 1 < count ? rows.get(i + 1) : weights.limit()) - rows.get(i);
      boolean found = false;
      for (int known : widths) {
        found |= known == width;
      }
      if (!found) {
        return false;
      }
    }
    return count == 0 ? weights.limit() == 0 : rows.get(0) == 0;
  }

  /** Whether all numbers are those of something in a list. */
  private static boolean lead(IntBuffer numbers, int size) {
    for (int i = 0; i < numbers.limit(); i++) {
      if (numbers.get(i) < 0 || numbers.get(i) >= size) {
        return false;
      }
    }
    return true;
  }

  /** The labels of the cliques of a number of words, in their order. */
  Index<CRFLabel> labels(int words) {
    int[] flat = labels.get(words - 1);
    Index<CRFLabel> index = new HashIndex<>();
    for (int i = 0; i < flat.length; i += words) {
      index.add(new CRFLabel(Arrays.copyOfRange(flat, i, i + words)));
    }
    return index;
  }

  /**
   * The settings. The clusters' file is not among them: CoreNLP would ask for it, and they are
   * here.
   */
  Properties properties() {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(settings));
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot be read", e);
    }
    properties.remove("distSimLexicon");
    return properties;
  }
}
