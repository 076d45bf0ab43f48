package org.guillemet.linguistics.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ie.crf.CliquePotentialFunction;
import edu.stanford.nlp.ling.CoreAnnotations.DistSimAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * CoreNLP's classifier with the weights of a {@link NameModel} in the place of a million objects.
 * It finds the same names. Thread-safe.
 */
final class NameClassifier extends CRFClassifier<CoreLabel> {

  private final NameModel model;

  NameClassifier(NameModel model) {
    super(model.properties());
    this.model = model;
    List<Index<CRFLabel>> labels = new ArrayList<>();
    for (int words = 1; words <= model.labels().size(); words++) {
      labels.add(model.labels(words));
    }
    MaxSizeConcurrentHashSet<String> lowercase = new MaxSizeConcurrentHashSet<>();
    lowercase.addAll(model.lowercase());
    try (ObjectInputStream parts =
        new Parts(
            windowSize,
            labels,
            new HashIndex<>(model.classes()),
            new FeatureIndex(model.features()),
            flags,
            1,
            new NERFeatureFactory<CoreLabel>(),
            new float[0][],
            lowercase)) {
      loadClassifier(parts, /* props= */ null);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("a list cannot be read", e);
    }
  }

  @Override
  protected CliquePotentialFunction getCliquePotentialFunctionForTest() {
    FloatBuffer weights = model.weights();
    IntBuffer rows = model.rows();
    return (size, label, features, values, position) -> {
      double sum = 0;
      for (int i = 0; i < features.length; i++) {
        double weight = weights.get(rows.get(features[i]) + label);
        sum += values == null ? weight : weight * values[i];
      }
      return sum;
    };
  }

  @Override
  public Triple<int[][][], int[], double[][][]> documentToDataAndLabels(List<CoreLabel> document) {
    if (flags.useDistSim) {
      document.forEach(token -> token.set(DistSimAnnotation.class, cluster(token)));
    }
    return super.documentToDataAndLabels(document);
  }

  /** The cluster of a word, which CoreNLP's maker of features looks up when it is not there. */
  private String cluster(CoreLabel token) {
    String word = token.getString(TextAnnotation.class);
    if (flags.wordFunction != null) {
      word = flags.wordFunction.apply(word);
    }
    if (!flags.casedDistSim) {
      word = word.toLowerCase(Locale.ROOT);
    }
    if (flags.numberEquivalenceDistSim) {
      word = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPEDIGITS);
    }
    int known = model.clustered().indexOf(word);
    return known < 0
        ? flags.unknownWordDistSimClass
        : model.clusterNames().get(model.clusters().get(known));
  }

  /** Hands out what there is, in CoreNLP's order, and deserialises nothing. */
  private static final class Parts extends ObjectInputStream {

    private final int window;
    private final Deque<Object> parts;

    Parts(int window, Object... parts) throws IOException {
      this.window = window;
      this.parts = new ArrayDeque<>(List.of(parts));
    }

    @Override
    protected Object readObjectOverride() {
      return parts.remove();
    }

    @Override
    public int readInt() {
      return window;
    }

    @Override
    public void close() {}
  }
}
