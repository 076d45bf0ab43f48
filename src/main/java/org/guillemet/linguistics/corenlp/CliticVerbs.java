package org.guillemet.linguistics.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.PartOfSpeechAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.guillemet.linguistics.Clitics;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Language;

/**
 * Tags French words before a clitic subject as verbs: the tagger takes many a verb of speech for
 * the noun that is written alike ("tranche-t-elle", "peste-t-on"), and then the parser finds no
 * clause; and the subject as a pronoun. "-nous" and "-vous" tell nothing, as in "rendez-vous".
 * Thread-safe.
 */
public final class CliticVerbs implements Annotator {

  private static final ClosedClasses WORDS = ClosedClasses.of(Language.FRENCH);

  private static final Set<String> VERBS = Set.of("VERB", "AUX");

  /** CoreNLP makes the annotators of its properties so. */
  public CliticVerbs(String name, Properties properties) {}

  @Override
  public void annotate(Annotation annotation) {
    for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
      for (int i = 1; i < tokens.size(); i++) {
        CoreLabel before = tokens.get(i - 1);
        CoreLabel tied = tokens.get(i);
        if (isSubject(tied.word()) && Character.isLetter(before.word().codePointAt(0))) {
          tied.setTag("PRON");
          before.setTag(VERBS.contains(before.tag()) ? before.tag() : "VERB");
        }
      }
    }
  }

  private static boolean isSubject(String word) {
    return word.startsWith("-")
        && WORDS.has(Clitics.bare(word.toLowerCase(Locale.ROOT)), WordClass.INVERTED_SUBJECT);
  }

  @Override
  @SuppressWarnings("rawtypes") // so has the interface
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(SentencesAnnotation.class, PartOfSpeechAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // so has the interface
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of();
  }
}
