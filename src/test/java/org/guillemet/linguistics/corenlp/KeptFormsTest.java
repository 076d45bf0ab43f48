package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names and trees are CoreNLP's own, whether models are just made or have been kept. */
@Tag("models")
class KeptFormsTest {

  private static final String HOME = "edu/stanford/nlp/models/";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void findWhatCoreNlpFinds(Language language) throws IOException {
    List<String> told = Collections.synchronizedList(new ArrayList<>());
    KeptModels kept = new KeptModels(Optional.of(folder), told::add);
    List<String> texts = texts(language);
    List<String> expected = coreNlp(language, texts);
    assertThat(parsed(Models.load(language, kept, false), texts)).isEqualTo(expected);
    assertThat(told).hasSize(2);
    Models models = Models.load(language, kept, true);
    assertThat(parsed(models, texts)).isEqualTo(expected);
    assertThat(told).hasSize(2);
    // What is found in one text is of no account in the next one.
    assertThat(parsed(models, reversed(texts))).isEqualTo(reversed(expected));
    Models fresh = Models.load(language, kept, true);
    assertThat(parsed(fresh, reversed(texts))).isEqualTo(reversed(expected));
  }

  private static List<String> reversed(List<String> list) {
    List<String> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  private static List<String> texts(Language language) throws IOException {
    String name = language == Language.FRENCH ? "fr" : "en";
    try (Stream<Path> files = Files.list(Path.of("fixtures", name))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(KeptFormsTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).replace('’', '\'');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> parsed(Models models, List<String> texts) {
    List<String> shown = new ArrayList<>();
    for (String text : texts) {
      Annotation annotation = new Annotation(text);
      models.tag(annotation);
      List<CoreMap> sentences = annotation.get(SentencesAnnotation.class);
      shown.add(show(sentences, models.parse(sentences, Thread.currentThread())));
    }
    return shown;
  }

  /** What CoreNLP's own recogniser and parser make of the same tokens and tags. */
  private static List<String> coreNlp(Language language, List<String> texts) {
    Properties p = Models.front(language);
    p.setProperty("annotators", p.getProperty("annotators") + ",ner,depparse");
    p.setProperty("enforceRequirements", "false");
    p.setProperty("ner.applyFineGrained", "false");
    p.setProperty("ner.applyNumericClassifiers", "false");
    p.setProperty("ner.useSUTime", "false");
    p.setProperty("ner.buildEntityMentions", "false");
    p.setProperty("depparse.numPreComputed", "0");
    p.setProperty("ner.model", HOME + Models.nameModel(language));
    p.setProperty("depparse.model", HOME + Models.treeModel(language));
    StanfordCoreNLP pipeline = new StanfordCoreNLP(p, false);
    List<String> shown = new ArrayList<>();
    for (String text : texts) {
      Annotation annotation = new Annotation(text);
      pipeline.annotate(annotation);
      List<CoreMap> sentences = annotation.get(SentencesAnnotation.class);
      shown.add(show(sentences, sentences.stream().map(KeptFormsTest::tree).toList()));
    }
    return shown;
  }

  private static List<TreeParser.Arc> tree(CoreMap sentence) {
    SemanticGraph graph = sentence.get(BasicDependenciesAnnotation.class);
    return sentence.get(TokensAnnotation.class).stream()
        .map(
            token -> {
              IndexedWord word = graph.getNodeByIndex(token.index());
              IndexedWord head = graph.getParent(word);
              return head == null
                  ? TreeParser.Arc.ROOT
                  : new TreeParser.Arc(head.index() - 1, graph.reln(head, word).toString());
            })
        .toList();
  }

  private static String show(List<CoreMap> sentences, List<List<TreeParser.Arc>> trees) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      shown
          .append(
              sentences.get(i).get(TokensAnnotation.class).stream()
                  .map(KeptFormsTest::show)
                  .collect(Collectors.joining(" ")))
          .append('\n')
          .append(trees.get(i));
    }
    return shown.toString();
  }

  private static String show(CoreLabel token) {
    return token.word() + "/" + token.tag() + "/" + token.ner();
  }
}
