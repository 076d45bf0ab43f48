package org.guillemet.linguistics.corenlp;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations.IndexAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parses sentences into basic dependencies, the same ones as CoreNLP's {@code DependencyParser}
 * does with the same model. Thread-safe.
 */
final class TreeParser {

  private static final String NULL = "-NULL-";
  private static final String ROOT = "-ROOT-";

  /** The number of the root's relation. */
  private static final int TO_ROOT = 1;

  /** How many products the network remembers, of 4 KB each. */
  private static final int FEW = 10_000;

  private static final int MANY = 30_000;

  /** CoreNLP lists every relation that is ever made, so each is made once. Guarded by itself. */
  private static final Map<String, GrammaticalRelation> MADE = new HashMap<>();

  private final TreeModel model;
  private final TreeNetwork network;
  private final GrammaticalRelation[] relations;

  /**
   * @param batch whether many sentences come: more is remembered then
   */
  TreeParser(TreeModel model, boolean batch) {
    this.model = model;
    this.network = new TreeNetwork(model, batch ? MANY : FEW);
    this.relations = relations(model.relations());
  }

  /** Makes CoreNLP read its patterns of grammar, which takes longer than many sentences do. */
  void prepare() {
    CoreLabel word = CoreLabel.wordFromString(TreeModel.UNKNOWN);
    word.setIndex(1);
    graph(List.of(word), parse(rows(List.of(word)), Thread.currentThread()));
  }

  /**
   * The numbers of a sentence's words and tags among the model's rows.
   *
   * @param words the root's, then those of the words, then that of no word
   * @param tags as many
   */
  @SuppressWarnings("ArrayRecordComponent") // seen here only
  record Rows(int[] words, int[] tags) {}

  /** Looks tagged words up. */
  Rows rows(List<CoreLabel> sentence) {
    int[] words = new int[sentence.size() + 2];
    int[] tags = new int[sentence.size() + 2];
    words[0] = word(ROOT);
    tags[0] = tag(ROOT);
    for (int i = 1; i <= sentence.size(); i++) {
      words[i] = word(sentence.get(i - 1).word());
      tags[i] = tag(sentence.get(i - 1).tag());
    }
    words[sentence.size() + 1] = word(NULL);
    tags[sentence.size() + 1] = tag(NULL);
    return new Rows(words, tags);
  }

  /**
   * Finds the heads of words.
   *
   * @param caller who waits for it, which need not be who parses
   * @throws RuntimeInterruptedException when the caller is interrupted, as CoreNLP's parser does
   */
  ParseState parse(Rows rows, Thread caller) {
    ParseState state = new ParseState(rows.words.length - 2);
    int[] features = new int[TreeModel.PLACES];
    while (!state.isDone()) {
      if (caller.isInterrupted()) {
        throw new RuntimeInterruptedException();
      }
      new Features(state, rows, features).collect();
      move(state, network.scores(features));
    }
    return state;
  }

  private int word(String word) {
    int known = word == null ? -1 : model.words().indexOf(word);
    return known < 0 ? model.words().indexOf(TreeModel.UNKNOWN) : known;
  }

  private int tag(String tag) {
    int known = tag == null ? -1 : model.tags().indexOf(tag);
    return model.words().size() + (known < 0 ? model.tags().indexOf(TreeModel.UNKNOWN) : known);
  }

  /** Makes the best move of those that can be made, the first one of several. */
  private void move(ParseState state, double[] scores) {
    int relations = model.relations().size() - 1;
    double most = Double.NEGATIVE_INFINITY;
    int best = -1;
    for (int move = 0; move < scores.length; move++) {
      if (scores[move] > most && isPossible(state, move, relations)) {
        most = scores[move];
        best = move;
      }
    }
    if (best < relations) {
      state.goLeft(best + 1);
    } else if (best < 2 * relations) {
      state.goRight(best - relations + 1);
    } else {
      state.shift();
    }
  }

  private static boolean isPossible(ParseState state, int move, int relations) {
    if (move < relations) {
      return state.canGoLeft(move + 1 == TO_ROOT);
    }
    return move < 2 * relations
        ? state.canGoRight(move - relations + 1 == TO_ROOT)
        : state.canShift();
  }

  /** What the network is shown of a state: 18 words, their tags, and the relations of 12. */
  private final class Features {

    private final ParseState state;
    private final Rows rows;
    private final int[] features;
    private int word;
    private int relation = 36;

    Features(ParseState state, Rows rows, int[] features) {
      this.state = state;
      this.rows = rows;
      this.features = features;
    }

    void collect() {
      for (int place = 2; place >= 0; place--) {
        add(state.worked(place));
      }
      for (int place = 0; place <= 2; place++) {
        add(state.coming(place));
      }
      for (int place = 0; place <= 1; place++) {
        int above = state.worked(place);
        int left = state.left(above, 1);
        int right = state.right(above, 1);
        addChild(left);
        addChild(right);
        addChild(state.left(above, 2));
        addChild(state.right(above, 2));
        addChild(state.left(left, 1));
        addChild(state.right(right, 1));
      }
    }

    private void add(int index) {
      int row = index < 0 ? rows.words.length - 1 : index;
      features[word] = rows.words[row];
      features[18 + word] = rows.tags[row];
      word++;
    }

    private void addChild(int index) {
      add(index);
      features[relation++] = model.words().size() + model.tags().size() + state.relation(index);
    }
  }

  /** The tree over words whose heads have been found. */
  SemanticGraph graph(List<CoreLabel> words, ParseState state) {
    IndexedWord root = new IndexedWord(new Word("ROOT"));
    root.set(IndexAnnotation.class, 0);
    List<TypedDependency> arcs = new ArrayList<>();
    for (int i = 1; i <= words.size(); i++) {
      int head = state.head(i);
      arcs.add(
          new TypedDependency(
              head == 0 ? GrammaticalRelation.ROOT : relations[state.relation(i)],
              head == 0 ? root : new IndexedWord(words.get(head - 1)),
              new IndexedWord(words.get(i - 1))));
    }
    return SemanticGraphFactory.generateUncollapsedDependencies(
        new UniversalEnglishGrammaticalStructure(arcs, new TreeGraphNode(root)));
  }

  /** CoreNLP's relations of these names but the root's, those that it does not know made first. */
  private static GrammaticalRelation[] relations(WordTable names) {
    GrammaticalRelation[] relations = new GrammaticalRelation[names.size()];
    synchronized (MADE) {
      for (int i = TO_ROOT + 1; i < relations.length; i++) {
        String name = names.get(i);
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
        relations[i] = known == null ? MADE.computeIfAbsent(name, TreeParser::relation) : known;
      }
    }
    return relations;
  }

  private static GrammaticalRelation relation(String name) {
    return new GrammaticalRelation(
        Language.UniversalEnglish, name, /* longName= */ null, GrammaticalRelation.DEPENDENT);
  }
}
