package org.guillemet.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * An analyzer that knows no grammar: it takes words for what {@link ToyTagger} and {@link
 * ToyParser} say, and gets some or all of it wrong. Its trees may cross, have many roots or lack
 * them, but are trees. The same seed and text give the same grammar. Thread-safe.
 */
final class InventedGrammar implements Analyzer {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{M}]*(?:['’](?=\\p{L}))?|\\p{N}+(?:[.,]\\p{N}+)*"
              + "|-(?:t-)?\\p{L}+|\\.{2,}|[^\\s\\p{Z}\\p{Cc}]");

  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "iobj",
          "obl",
          "obl:arg",
          "obl:agent",
          "obl:mod",
          "nmod",
          "nmod:poss",
          "amod",
          "det",
          "case",
          "mark",
          "cc",
          "conj",
          "punct",
          "root",
          "cop",
          "aux",
          "aux:pass",
          "aux:tense",
          "ccomp",
          "xcomp",
          "csubj",
          "csubj:pass",
          "advcl",
          "acl",
          "acl:relcl",
          "advmod",
          "appos",
          "flat",
          "flat:name",
          "flat:foreign",
          "compound",
          "compound:prt",
          "parataxis",
          "nummod",
          "fixed",
          "expl",
          "expl:subj",
          "expl:comp",
          "dep",
          "discourse",
          "vocative",
          "dislocated",
          "orphan",
          "list",
          "goeswith",
          "",
          "x:y:z",
          ":");

  private static final List<String> PARTS =
      List.of(
          "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
          "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X", "", "noun");

  private static final double[] NOISE = {0, 0.02, 0.1, 0.4, 1};

  /** The analyzer cuts a sentence with more characters. */
  private static final int LONGEST = 1_200;

  private final long seed;

  InventedGrammar(long seed) {
    this.seed = seed;
  }

  @Override
  public Analysis analyze(Article article) {
    Random random = new Random(seed);
    double noise = NOISE[random.nextInt(NOISE.length)];
    ToyTagger tagger = new ToyTagger(article.language(), random);
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      for (List<Span> words : sentences(article.text(), block.span(), random)) {
        List<Token> tagged = ToyParser.parse(tagger.tag(article.text(), words), random);
        sentences.add(
            new Sentence(article.language(), ToyParser.rooted(damaged(tagged, noise, random))));
      }
    }
    return new Analysis(article.language(), sentences);
  }

  /** An analysis with some of its tokens changed; its sentences and words stay. */
  static Analysis damaged(Analysis analysis, long seed) {
    Random random = new Random(seed);
    double noise = NOISE[1 + random.nextInt(NOISE.length - 1)];
    return new Analysis(
        analysis.language(),
        analysis.sentences().stream()
            .map(
                s ->
                    new Sentence(
                        s.language(), ToyParser.rooted(damaged(s.tokens(), noise, random))))
            .toList());
  }

  private static List<List<Span>> sentences(String text, Span block, Random random) {
    List<List<Span>> sentences = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(block.start(), block.end());
    double cut = random.nextInt(5) == 0 ? random.nextDouble() / 3 : 0.005;
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
      boolean ends = ".!?…".contains(matcher.group().substring(0, 1)) && random.nextInt(8) > 0;
      boolean endless = matcher.end() - words.get(0).start() > LONGEST;
      if (ends || endless || random.nextDouble() < cut) {
        sentences.add(words);
        words = new ArrayList<>();
      }
    }
    if (!words.isEmpty()) {
      sentences.add(words);
    }
    return sentences;
  }

  private static List<Token> damaged(List<Token> tokens, double noise, Random random) {
    return tokens.stream()
        .map(t -> random.nextDouble() < noise ? damaged(t, tokens.size(), random) : t)
        .toList();
  }

  private static Token damaged(Token t, int size, Random random) {
    int head = random.nextInt(size + 1) - 1;
    boolean moved = random.nextInt(2) == 0;
    return new Token(
        t.index(),
        t.span(),
        t.text(),
        random.nextInt(4) == 0 ? t.text() : t.lemma(),
        random.nextInt(2) == 0 ? draw(PARTS, random) : t.pos(),
        moved ? head == t.index() ? -1 : head : t.head(),
        random.nextInt(2) == 0 ? draw(RELATIONS, random) : t.relation(),
        random.nextInt(4) == 0 ? draw(List.of(NameType.values()), random) : t.name(),
        random.nextInt(3) == 0 ? morphology(random) : t.morphology());
  }

  static Morphology morphology(Random random) {
    return new Morphology(
        draw(List.of(Gender.values()), random),
        draw(List.of(Number.values()), random),
        draw(List.of(Mood.values()), random),
        draw(List.of(Tense.values()), random));
  }

  static <T> T draw(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
