package org.guillemet.linguistics.corenlp;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guillemet.text.Language;

/** CoreNLP's pipelines of one language, loaded on several threads at once. Thread-safe. */
final class Models {

  private static final String HOME = "edu/stanford/nlp/models/";

  private final StanfordCoreNLP splitter;
  private final StanfordCoreNLP parser;

  private Models(StanfordCoreNLP splitter, StanfordCoreNLP parser) {
    this.splitter = splitter;
    this.parser = parser;
  }

  /** Tokens and sentences only; a line feed ends a sentence. */
  StanfordCoreNLP splitter() {
    return splitter;
  }

  /** Everything; only a line feed ends a sentence. */
  StanfordCoreNLP parser() {
    return parser;
  }

  /**
   * Loads the models of a language.
   *
   * @param batch whether many articles come: the parser then computes ahead
   */
  static Models load(Language language, boolean batch) {
    Properties all =
        switch (language) {
          case ENGLISH -> english();
          case FRENCH -> french();
        };
    all.setProperty("ssplit.eolonly", "true");
    all.setProperty("ner.applyFineGrained", "false");
    all.setProperty("ner.applyNumericClassifiers", "false");
    all.setProperty("ner.useSUTime", "false");
    all.setProperty("ner.buildEntityMentions", "false");
    all.setProperty("customAnnotatorClass.trees", BasicTrees.class.getName());
    all.setProperty("trees.numPreComputed", batch ? "20000" : "0");
    String front = all.getProperty("front");
    all.remove("front");
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<?>> loading = new ArrayList<>();
      for (String annotators : List.of("ner", "trees", front)) {
        Properties some = new Properties();
        some.putAll(all);
        some.setProperty("annotators", annotators);
        some.setProperty("enforceRequirements", "false");
        loading.add(threads.submit(() -> new StanfordCoreNLP(some, false)));
      }
      for (Future<?> model : loading) {
        model.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot load the models of " + language, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading models", e);
    } finally {
      threads.shutdown();
    }
    all.setProperty("annotators", front + ",ner,trees");
    Properties split = new Properties();
    split.putAll(all);
    split.setProperty("annotators", "tokenize,ssplit");
    split.remove("ssplit.eolonly");
    split.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return new Models(new StanfordCoreNLP(split), new StanfordCoreNLP(all));
  }

  private static Properties english() {
    Properties p = new Properties();
    p.setProperty("front", "tokenize,ssplit,pos,lemma");
    p.setProperty(
        "ner.model", ModelCache.locate(HOME + "ner/english.conll.4class.distsim.crf.ser.gz"));
    p.setProperty("trees.model", ModelCache.locate(HOME + "parser/nndep/english_UD.gz"));
    return p;
  }

  private static Properties french() {
    Properties p = new Properties();
    p.setProperty("front", "tokenize,ssplit,mwt,pos,clitics");
    p.setProperty("customAnnotatorClass.clitics", CliticVerbs.class.getName());
    p.setProperty("tokenize.language", "fr");
    p.setProperty("mwt.mappingFile", HOME + "mwt/french/french-mwt.tsv");
    p.setProperty("mwt.pos.model", HOME + "mwt/french/french-mwt.tagger");
    p.setProperty("mwt.statisticalMappingFile", HOME + "mwt/french/french-mwt-statistical.tsv");
    p.setProperty("mwt.preserveCasing", "false");
    p.setProperty("pos.model", HOME + "pos-tagger/french-ud.tagger");
    p.setProperty("ner.model", ModelCache.locate(HOME + "ner/french-wikiner-4class.crf.ser.gz"));
    p.setProperty("trees.model", ModelCache.locate(HOME + "parser/nndep/UD_French.gz"));
    return p;
  }
}
