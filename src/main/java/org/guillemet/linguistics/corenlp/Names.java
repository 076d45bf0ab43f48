package org.guillemet.linguistics.corenlp;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.List;
import java.util.Properties;

/** Tells which words are names, with one classifier and without rules. Thread-safe. */
final class Names extends NERCombinerAnnotator {

  private final NERClassifierCombiner classifier;

  Names(NameModel model) throws IOException {
    super(settings());
    this.classifier =
        new NERClassifierCombiner(
            /* applyNumericClassifiers= */ false,
            /* useSUTime= */ false,
            new NameClassifier(model));
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("ner.model", "");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    return settings;
  }

  @Override
  public void doOneSentence(Annotation annotation, CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
    List<CoreLabel> named =
        classifier.classifySentenceWithGlobalInformation(tokens, annotation, sentence);
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setNER(named.get(i).get(NamedEntityTagAnnotation.class));
    }
  }
}
