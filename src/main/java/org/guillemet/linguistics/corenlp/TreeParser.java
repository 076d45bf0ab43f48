package org.guillemet.linguistics.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Parses sentences into basic dependencies, the same ones as CoreNLP's {@code DependencyParser}
 * does with the same model. Thread-safe.
 */
final class TreeParser {

  private static final String NULL = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

  /** The number of the root's relation. */
  private static final int TO_ROOT = 1;

  /** How many products the network remembers, of 4 KB each. */
  private static final int FEW = 10_000;

  private static final int MANY = 30_000;

  private final TreeModel model;
  private final TreeNetwork network;
  private final String[] relations;

  /**
   * What a word hangs on, and how.
   *
   * @param head the index of its head among the words, from 0; -1 for the root of the tree
   */
  record Arc(int head, String relation) {
    static final Arc ROOT = new Arc(-1, "root");
  }

  /**
   * @param batch whether many sentences come: more is remembered then
   */
  TreeParser(TreeModel model, boolean batch) {
    this.model = model;
    this.network = new TreeNetwork(model, batch ? MANY : FEW);
    this.relations = new String[model.relations().size()];
    Arrays.setAll(relations, i -> model.relations().get(i));
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

  /**
   * The tree over words whose heads have been found. As CoreNLP does, what is the subject of a verb
   * with an auxiliary of the passive is called one of the passive.
   */
  List<Arc> arcs(ParseState state) {
    boolean[] passive = new boolean[state.words() + 1];
    for (int i = 1; i <= state.words(); i++) {
      passive[state.head(i)] |= relations[state.relation(i)].equals("aux:pass");
    }
    List<Arc> arcs = new ArrayList<>();
    for (int i = 1; i <= state.words(); i++) {
      int head = state.head(i);
      String relation = relations[state.relation(i)];
      boolean becomesPassive = passive[head] && SUBJECTS.contains(relation);
      arcs.add(
          head == 0 ? Arc.ROOT : new Arc(head - 1, becomesPassive ? relation + ":pass" : relation));
    }
    return arcs;
  }
}
