package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.trees.GrammaticalRelation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parses in which words govern themselves cost no sentence. */
class CircularParseTest {

  private final CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer(false);

  /** The governors in the tokens of a parse with these governors; -1 is a root. */
  private List<Integer> heads(List<Integer> parsed) {
    List<CoreLabel> labels =
        IntStream.range(0, parsed.size()).mapToObj(CircularParseTest::label).toList();
    List<IndexedWord> words = labels.stream().map(IndexedWord::new).toList();
    SemanticGraph graph = new SemanticGraph();
    for (int i = 0; i < words.size(); i++) {
      if (parsed.get(i) < 0) {
        graph.addRoot(words.get(i));
      } else {
        graph.addVertex(words.get(i));
        graph.addEdge(
            words.get(parsed.get(i)), words.get(i), GrammaticalRelation.DEPENDENT, 0, false);
      }
    }
    Annotation sentence = new Annotation("");
    sentence.set(TokensAnnotation.class, labels);
    sentence.set(BasicDependenciesAnnotation.class, graph);
    List<Token> tokens = analyzer.tokens(Language.ENGLISH, sentence, 0);
    return new Sentence(Language.ENGLISH, tokens).tokens().stream().map(Token::head).toList();
  }

  private static CoreLabel label(int index) {
    CoreLabel label = CoreLabel.wordFromString("a");
    label.setOriginalText("a");
    label.setTag("NN");
    label.setIndex(index + 1);
    label.setSentIndex(0);
    label.setBeginPosition(2 * index);
    label.setEndPosition(2 * index + 1);
    return label;
  }

  @Test
  void aTreeStaysAsItIs() {
    assertThat(heads(List.of(1, -1, 1, 5, 5, 1))).containsExactly(1, -1, 1, 5, 5, 1);
    assertThat(heads(List.of(-1, -1, 1))).containsExactly(-1, -1, 1);
  }

  @Timeout(5)
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 100})
  void wordsInACircleAreRoots(int length) {
    List<Integer> parsed = new ArrayList<>(List.of(-1, 0));
    for (int i = 0; i < length; i++) {
      parsed.add(2 + (i + 1) % length);
    }
    List<Integer> roots = Collections.nCopies(length, -1);
    List<Integer> heads = heads(parsed);
    assertThat(heads.subList(0, 2)).containsExactly(-1, 0);
    assertThat(heads.subList(2, heads.size())).isEqualTo(roots);
  }

  @Property(seed = "1", tries = 500)
  void anyParseMakesASentence(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -1, max = 8) Integer> drawn) {
    List<Integer> parsed = drawn.stream().map(h -> h < drawn.size() ? h : -1).toList();
    List<Integer> heads = heads(parsed);
    assertThat(IntStream.range(0, heads.size()))
        .allMatch(i -> heads.get(i) == -1 || heads.get(i).equals(parsed.get(i)));
  }
}
