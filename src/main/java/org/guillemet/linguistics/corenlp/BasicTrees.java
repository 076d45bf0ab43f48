package org.guillemet.linguistics.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.PartOfSpeechAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.util.CoreMap;
import java.util.Properties;
import java.util.Set;

/**
 * Parses sentences into basic dependencies. CoreNLP's own annotator makes enhanced ones as well,
 * which nobody here reads, in time that explodes with the conjuncts of a sentence. Thread-safe.
 */
public final class BasicTrees implements Annotator {

  private final DependencyParser parser;

  /** CoreNLP makes the annotators of its properties so. */
  public BasicTrees(String name, Properties properties) {
    Properties settings = new Properties();
    settings.setProperty("numPreComputed", properties.getProperty(name + ".numPreComputed"));
    this.parser =
        DependencyParser.loadFromModelFile(properties.getProperty(name + ".model"), settings);
  }

  @Override
  public void annotate(Annotation annotation) {
    for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
      sentence.set(
          BasicDependenciesAnnotation.class,
          SemanticGraphFactory.generateUncollapsedDependencies(parser.predict(sentence)));
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // so has the interface
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(SentencesAnnotation.class, PartOfSpeechAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // so has the interface
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(BasicDependenciesAnnotation.class);
  }
}
