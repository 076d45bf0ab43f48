package org.guillemet.linguistics.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.linguistics.FrenchDictionary;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Analyses articles with CoreNLP. A language's models are loaded when its first article comes, and
 * shared by all threads. Thread-safe.
 */
public final class CoreNlpAnalyzer implements Analyzer {

  /** The sentences of some forty articles of 1,000 words. */
  private static final int REMEMBERED = 2_000;

  private final Map<Language, Models> models;
  private final boolean batch;
  private final KeptModels kept;
  private final Supplier<FrenchDictionary> french;
  private final Supplier<FirstNames> firstNames;
  private final Optional<LineMemory> memory;

  /**
   * One that reads CoreNLP's own models.
   *
   * @param batch whether many articles will come, so that more memory pays
   */
  public CoreNlpAnalyzer(boolean batch) {
    this(batch, Optional.empty(), line -> {});
  }

  /**
   * @param batch whether many articles will come, so that more memory pays
   * @param folder where models are kept in a form that is read faster, if anywhere
   * @param progress takes a line for the user when models have to be prepared first, or cannot be
   *     kept; several threads may call it at once
   */
  public CoreNlpAnalyzer(boolean batch, Optional<Path> folder, Consumer<String> progress) {
    this.models = new ConcurrentHashMap<>();
    this.batch = batch;
    this.memory = Optional.empty();
    this.kept = new KeptModels(folder, progress);
    this.french = new Lazy<>(FrenchDictionary::new);
    this.firstNames = new Lazy<>(FirstNames::load);
  }

  private CoreNlpAnalyzer(CoreNlpAnalyzer other, LineMemory memory) {
    this.models = other.models;
    this.batch = other.batch;
    this.kept = other.kept;
    this.french = other.french;
    this.firstNames = other.firstNames;
    this.memory = Optional.of(memory);
  }

  @Override
  public Analyzer forEditing() {
    return new CoreNlpAnalyzer(this, new LineMemory(REMEMBERED));
  }

  /** Loads a language's models. */
  @Override
  public void prepare(Language language) {
    models.computeIfAbsent(language, l -> Models.load(l, kept, batch));
  }

  @Override
  public Analysis analyze(Article article) {
    Language language = article.language();
    String text = ModelText.of(article);
    if (text.isBlank()) {
      return new Analysis(language, List.of());
    }
    prepare(language);
    List<Span> chunks = ModelText.chunks(text, memory.isPresent() ? 0 : ModelText.CHUNK);
    Thread caller = Thread.currentThread();
    Function<String, Analysis> analyzer = words -> analyze(language, words, caller);
    List<Analysis> analysed =
        chunks.stream()
            .parallel()
            .map(
                chunk -> {
                  String words = chunk.of(text);
                  Analysis found =
                      memory
                          .map(m -> m.read(language, words, analyzer))
                          .orElseGet(() -> analyzer.apply(words));
                  return moved(found, chunk.start());
                })
            .toList();
    List<Sentence> sentences =
        RecognisedNames.vote(analysed.stream().flatMap(a -> a.sentences().stream()).toList());
    List<Span> cut = new ArrayList<>();
    for (int i = 0; i < analysed.size(); i++) {
      if (i > 0) {
        torn(text, chunks.get(i), sentences).ifPresent(cut::add);
      }
      cut.addAll(analysed.get(i).cut());
    }
    return new Analysis(language, sentences, joined(cut));
  }

  /** The sentence that the beginning of a chunk has cut in two. */
  private static Optional<Span> torn(String text, Span chunk, List<Sentence> sentences) {
    int start = chunk.start();
    if (text.charAt(start - 1) == '\n' || Cuts.endsSentence(text, start - 1)) {
      return Optional.empty();
    }
    Optional<Span> before =
        sentences.stream().map(Sentence::span).filter(s -> s.end() <= start).reduce((a, b) -> b);
    Optional<Span> behind =
        sentences.stream().map(Sentence::span).filter(s -> s.start() >= start).findFirst();
    return before.flatMap(b -> behind.map(b::cover));
  }

  /** Spans in text order, those that share words made one. */
  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && span.overlaps(joined.get(last))) {
        joined.set(last, joined.get(last).cover(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static Analysis moved(Analysis analysis, int by) {
    return by == 0
        ? analysis
        : new Analysis(
            analysis.language(),
            analysis.sentences().stream().map(sentence -> moved(sentence, by)).toList(),
            analysis.cut().stream().map(span -> moved(span, by)).toList());
  }

  private static Sentence moved(Sentence sentence, int by) {
    return new Sentence(
        sentence.language(), sentence.tokens().stream().map(token -> moved(token, by)).toList());
  }

  private static Token moved(Token token, int by) {
    return new Token(
        token.index(),
        moved(token.span(), by),
        token.text(),
        token.lemma(),
        token.pos(),
        token.head(),
        token.relation(),
        token.name(),
        token.morphology());
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  /** The grammar of some lines, with places in them. */
  private Analysis analyze(Language language, String words, Thread caller) {
    if (words.isBlank()) {
      return new Analysis(language, List.of());
    }
    Models loaded = models.get(language);
    Annotation split = new Annotation(words);
    loaded.split(split);
    List<Span> found = new ArrayList<>();
    for (CoreMap sentence : split.get(SentencesAnnotation.class)) {
      found.add(
          new Span(
              sentence.get(CharacterOffsetBeginAnnotation.class),
              sentence.get(CharacterOffsetEndAnnotation.class)));
    }
    ModelText.Lines lines = ModelText.withLineFeeds(words, SentenceBounds.mend(words, found));
    Annotation parsed = new Annotation(lines.text());
    loaded.tag(parsed);
    List<Sentence> sentences =
        parsed(language, loaded, parsed.get(SentencesAnnotation.class), caller).stream()
            .filter(tokens -> !tokens.isEmpty())
            .map(tokens -> new Sentence(language, tokens))
            .toList();
    return new Analysis(language, sentences, lines.cut());
  }

  private List<List<Token>> parsed(
      Language language, Models loaded, List<CoreMap> sentences, Thread caller) {
    List<List<TreeParser.Arc>> trees = loaded.parse(sentences, caller);
    return IntStream.range(0, trees.size())
        .mapToObj(i -> tokens(language, sentences.get(i).get(TokensAnnotation.class), trees.get(i)))
        .toList();
  }

  private List<Token> tokens(Language language, List<CoreLabel> labels, List<TreeParser.Arc> tree) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      int start = label.beginPosition();
      Span span = new Span(start, Math.max(start, label.endPosition()));
      tokens.add(token(language, i, span, label, tree.get(i), tokens));
    }
    return tokens;
  }

  private Token token(
      Language language,
      int index,
      Span span,
      CoreLabel label,
      TreeParser.Arc arc,
      List<Token> before) {
    String pos = label.tag() == null ? "X" : label.tag();
    String text = text(label);
    String lemma = text.toLowerCase(Locale.ROOT);
    Morphology morphology;
    switch (language) {
      case FRENCH -> {
        boolean afterAuxiliary =
            !before.isEmpty()
                && before.stream()
                    .skip(Math.max(0, index - 4))
                    .anyMatch(CoreNlpAnalyzer::isAuxiliary);
        FrenchDictionary.Reading reading = french.get().read(text, pos, afterAuxiliary);
        lemma = reading.lemma();
        morphology = reading.morphology();
      }
      case ENGLISH -> {
        lemma = label.lemma() == null ? lemma : label.lemma().toLowerCase(Locale.ROOT);
        morphology = EnglishTags.morphology(text, pos);
        if (pos.equals("NNP")) {
          morphology = morphology.with(firstNames.get().of(text));
        }
        pos = EnglishTags.universal(pos, arc.relation());
      }
      default -> throw new IllegalStateException("no grammar of " + language);
    }
    if (!pos.equals("PART") && Marks.isPunctuation(text)) {
      pos = "PUNCT";
    }
    return new Token(
        index,
        span,
        text,
        lemma,
        pos,
        arc.head(),
        arc.relation(),
        RecognisedNames.type(label.ner()),
        morphology);
  }

  /** The word as it is written; the words of a contraction as the tokenizer gives them. */
  private static String text(CoreLabel label) {
    String written = label.originalText().replace(String.valueOf(ModelText.FILLER), "");
    return Boolean.TRUE.equals(label.isMWT()) || written.isEmpty() ? label.word() : written;
  }

  private static boolean isAuxiliary(Token token) {
    return token.pos().equals("AUX");
  }
}
