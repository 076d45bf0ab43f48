package org.guillemet.linguistics.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a classifier, which CoreNLP shows only to a stream of objects. Nobody changes them.
 *
 * @param settings as a file of properties
 * @param labels for each size of a clique
 * @param clusters of words; none when it does not use them
 */
@SuppressWarnings("ArrayRecordComponent") // as large as they are
record ClassifierParts(
    String settings,
    List<Index<CRFLabel>> labels,
    Index<String> classes,
    Index<String> features,
    float[][] weights,
    Collection<String> lowercase,
    Map<String, String> clusters) {

  /**
   * @throws IllegalArgumentException for classifiers that have other parts
   */
  @SuppressWarnings("unchecked") // CoreNLP's order
  static ClassifierParts of(CRFClassifier<CoreLabel> classifier) {
    List<Object> parts = new ArrayList<>();
    try (ObjectOutputStream stream = new Parts(parts)) {
      classifier.serializeClassifier(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("a list cannot be written", e);
    }
    SeqClassifierFlags flags = (SeqClassifierFlags) parts.get(3);
    // Labels, classes, features, flags, one maker of features, the window, weights, words.
    if (parts.size() != 8 || flags.useGazettes || flags.useEmbedding) {
      throw new IllegalArgumentException("a classifier of unknown parts");
    }
    return new ClassifierParts(
        flags.toString(),
        (List<Index<CRFLabel>>) parts.get(0),
        (Index<String>) parts.get(1),
        (Index<String>) parts.get(2),
        (float[][]) parts.get(6),
        (Collection<String>) parts.get(7),
        flags.useDistSim ? clusters(parts.get(5)) : Map.of());
  }

  /** The only words that a maker of features keeps. */
  @SuppressWarnings("unchecked") // of all its maps, no other one has anything
  private static Map<String, String> clusters(Object featureFactory) {
    Map<String, String> found = new HashMap<>();
    try (ObjectOutputStream stream =
        new ObjectOutputStream(OutputStream.nullOutputStream()) {
          {
            enableReplaceObject(true);
          }

          @Override
          protected Object replaceObject(Object part) {
            if (part instanceof Map) {
              found.putAll((Map<String, String>) part);
              return null;
            }
            return part;
          }
        }) {
      stream.writeObject(featureFactory);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing cannot be written", e);
    }
    return found;
  }

  /** Takes what is written to it as it is. */
  private static final class Parts extends ObjectOutputStream {

    private final List<Object> parts;

    Parts(List<Object> parts) throws IOException {
      this.parts = parts;
    }

    @Override
    protected void writeObjectOverride(Object part) {
      parts.add(part);
    }

    @Override
    public void writeInt(int part) {
      // the window, which is one of the settings, too
    }

    @Override
    public void close() {}
  }
}
