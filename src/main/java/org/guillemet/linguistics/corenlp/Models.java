package org.guillemet.linguistics.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.text.Language;

/** CoreNLP's models of one language, loaded on several threads at once. Thread-safe. */
final class Models {

  private static final String HOME = "edu/stanford/nlp/models/";

  /** Annotators that make words, of all languages. */
  private static final Set<String> WORDS = Set.of("tokenize", "ssplit", "mwt");

  /** Annotators that say something of words. */
  private static final Set<String> TAGS = Set.of("pos", "lemma", "clitics");

  private final StanfordCoreNLP splitter;
  private final StanfordCoreNLP words;
  private final StanfordCoreNLP tagger;
  private final Names names;
  private final TreeParser parser;

  private Models(
      StanfordCoreNLP splitter,
      StanfordCoreNLP words,
      StanfordCoreNLP tagger,
      Names names,
      TreeParser parser) {
    this.splitter = splitter;
    this.words = words;
    this.tagger = tagger;
    this.names = names;
    this.parser = parser;
  }

  /**
   * Loads the models of a language.
   *
   * @param batch whether many articles come: the parser then remembers more
   */
  static Models load(Language language, KeptModels kept, boolean batch) {
    Properties front = front(language);
    ExecutorService threads = loaders();
    try {
      // What takes longest in French, where most is to be loaded, comes first.
      Future<StanfordCoreNLP> words =
          threads.submit(() -> new StanfordCoreNLP(only(front, WORDS), false));
      Future<StanfordCoreNLP> tagger =
          threads.submit(() -> new StanfordCoreNLP(only(front, TAGS), false));
      Future<Names> names =
          threads.submit(() -> new Names(kept.load(HOME + nameModel(language), NameModel.FORM)));
      Future<TreeParser> parser =
          threads.submit(
              () -> new TreeParser(kept.load(HOME + treeModel(language), TreeModel.FORM), batch));
      Future<StanfordCoreNLP> splitter = threads.submit(() -> new StanfordCoreNLP(split(front)));
      Models models =
          new Models(splitter.get(), words.get(), tagger.get(), names.get(), parser.get());
      // CoreNLP keeps what it has loaded for the next who asks, as long as there is any memory.
      StanfordCoreNLP.clearAnnotatorPool();
      return models;
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot load the models of " + language, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading models", e);
    } finally {
      // All are loaded, or those that are not are of no use.
      threads.shutdownNow();
    }
  }

  /** Threads that do not keep the program alive. */
  static ExecutorService loaders() {
    return Executors.newFixedThreadPool(
        3,
        work -> {
          Thread thread = new Thread(work, "models");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Finds tokens and sentences only; a line feed ends a sentence. */
  void split(Annotation text) {
    splitter.annotate(text);
  }

  /** Finds tokens, sentences and tags; only a line feed ends a sentence. */
  void tag(Annotation text) {
    words.annotate(text);
    tagger.annotate(text);
  }

  /**
   * Finds names and trees in tagged sentences, of one text or of several.
   *
   * @param caller who waits for it: when it is interrupted parsing stops with an exception
   * @return the trees
   */
  List<List<TreeParser.Arc>> parse(List<CoreMap> sentences, Thread caller) {
    Annotation text = new Annotation("");
    text.set(SentencesAnnotation.class, sentences);
    text.set(
        TokensAnnotation.class,
        sentences.stream().flatMap(s -> s.get(TokensAnnotation.class).stream()).toList());
    List<TreeParser.Rows> rows =
        sentences.stream().map(s -> parser.rows(s.get(TokensAnnotation.class))).toList();
    // CoreNLP's annotator of names takes all sentences at once; meanwhile they are parsed, each by
    // itself.
    ForkJoinTask<?> named = ForkJoinTask.adapt(() -> names.annotate(text)).fork();
    List<ParseState> parsed;
    try {
      parsed = rows.parallelStream().map(sentence -> parser.parse(sentence, caller)).toList();
    } catch (RuntimeException | Error e) {
      named.cancel(/* mayInterruptIfRunning= */ false);
      throw e;
    }
    named.join();
    return parsed.stream().map(parser::arcs).toList();
  }

  /** What makes tokens, sentences and tags. */
  static Properties front(Language language) {
    return switch (language) {
      case ENGLISH -> english();
      case FRENCH -> french();
    };
  }

  static String nameModel(Language language) {
    return switch (language) {
      case ENGLISH -> "ner/english.conll.4class.distsim.crf.ser.gz";
      case FRENCH -> "ner/french-wikiner-4class.crf.ser.gz";
    };
  }

  static String treeModel(Language language) {
    return switch (language) {
      case ENGLISH -> "parser/nndep/english_UD.gz";
      case FRENCH -> "parser/nndep/UD_French.gz";
    };
  }

  private static Properties english() {
    Properties p = new Properties();
    p.setProperty("annotators", "tokenize,ssplit,pos,lemma");
    p.setProperty("ssplit.eolonly", "true");
    return p;
  }

  private static Properties french() {
    Properties p = new Properties();
    p.setProperty("annotators", "tokenize,ssplit,mwt,pos,clitics");
    p.setProperty("customAnnotatorClass.clitics", CliticVerbs.class.getName());
    p.setProperty("ssplit.eolonly", "true");
    p.setProperty("tokenize.language", "fr");
    p.setProperty("mwt.mappingFile", HOME + "mwt/french/french-mwt.tsv");
    p.setProperty("mwt.pos.model", HOME + "mwt/french/french-mwt.tagger");
    p.setProperty("mwt.statisticalMappingFile", HOME + "mwt/french/french-mwt-statistical.tsv");
    p.setProperty("mwt.preserveCasing", "false");
    p.setProperty("pos.model", HOME + "pos-tagger/french-ud.tagger");
    return p;
  }

  /** The same for some of its annotators, in their order. */
  private static Properties only(Properties front, Set<String> annotators) {
    Properties some = new Properties();
    some.putAll(front);
    some.setProperty(
        "annotators",
        Stream.of(front.getProperty("annotators").split(","))
            .filter(annotators::contains)
            .collect(Collectors.joining(",")));
    return some;
  }

  private static Properties split(Properties front) {
    Properties split = only(front, Set.of("tokenize", "ssplit"));
    split.remove("ssplit.eolonly");
    split.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return split;
  }
}
