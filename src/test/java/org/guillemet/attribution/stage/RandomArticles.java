package org.guillemet.attribution.stage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Conllu;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Articles of few words in any order, with any tree over them. Most relations suit the words that
 * they hold, and marks stand around some of the words, so that there is something to find.
 */
final class RandomArticles {

  /** A draw takes ten bits. */
  private static final int LAST = 1023;

  private static final List<NameType> NAMES =
      List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.LOCATION);

  private static final int WORDS = 12;

  private static final String ENGLISH =
      "the the DET; a a DET; mayor mayor NOUN; union union NOUN; report report NOUN; dam dam NOUN;"
          + " workers worker NOUN; Ada ada PROPN; Holt holt PROPN; Leeds leeds PROPN;"
          + " she she PRON; it it PRON; who who PRON; we we PRON; said say VERB; says say VERB;"
          + " told tell VERB; wrote write VERB; called call VERB; believe believe VERB;"
          + " holds hold VERB; leaks leak VERB; according accord VERB; is be AUX; was be AUX;"
          + " has have AUX; would would AUX; not not PART; that that SCONJ; whether whether SCONJ;"
          + " as as SCONJ; to to ADP; by by ADP; in in ADP; of of ADP; and and CCONJ;"
          + " safe safe ADJ; sure sure ADJ; , , PUNCT; : : PUNCT; — — PUNCT; ? ? PUNCT";

  private static final String FRENCH =
      "la le DET; un un DET; maire maire NOUN; syndicat syndicat NOUN; rapport rapport NOUN;"
          + " digue digue NOUN; ouvriers ouvrier NOUN; Léa léa PROPN; Brun brun PROPN;"
          + " Gex gex PROPN; elle elle PRON; il il PRON; qui qui PRON; on on PRON; dit dire VERB;"
          + " affirme affirmer VERB; annoncé annoncer VERB; juge juger VERB; croit croire VERB;"
          + " tient tenir VERB; fuit fuir VERB; a avoir AUX; est être AUX; aurait avoir AUX;"
          + " ne ne ADV; pas pas ADV; que que SCONJ; si si SCONJ; comme comme SCONJ;"
          + " selon selon ADP; pour pour ADP; par par ADP; de de ADP; et et CCONJ; sûr sûr ADJ;"
          + " , , PUNCT; : : PUNCT; — — PUNCT; ? ? PUNCT";

  /** What may stand around words; one of two may be missing. */
  private static final List<List<String>> MARKS =
      List.of(
          List.of("", ""),
          List.of("", ""),
          List.of("“", "”"),
          List.of("«", "»"),
          List.of("\"", "\""),
          List.of("“", ""),
          List.of("", "»"));

  private static final Map<String, List<String>> FITTING =
      Map.ofEntries(
          Map.entry("VERB", List.of("ccomp", "ccomp", "parataxis", "conj", "advcl", "xcomp")),
          Map.entry("NOUN", List.of("nsubj", "nsubj", "obj", "obl", "nmod", "appos", "conj")),
          Map.entry("PROPN", List.of("nsubj", "nsubj", "obl:agent", "nmod", "flat", "appos")),
          Map.entry("PRON", List.of("nsubj", "nsubj", "obj", "iobj", "nsubj:pass")),
          Map.entry("AUX", List.of("aux", "aux:pass", "cop")),
          Map.entry("ADJ", List.of("amod", "xcomp")),
          Map.entry("ADP", List.of("case")),
          Map.entry("DET", List.of("det")),
          Map.entry("SCONJ", List.of("mark")),
          Map.entry("CCONJ", List.of("cc")),
          Map.entry("ADV", List.of("advmod")),
          Map.entry("PART", List.of("advmod")),
          Map.entry("PUNCT", List.of("punct")));

  private static final List<String> RELATIONS =
      FITTING.values().stream().flatMap(List::stream).distinct().sorted().toList();

  /**
   * An article and its grammar.
   *
   * @param analysis every sentence has one root; its trees may cross
   */
  record Parsed(Article article, Analysis analysis) {

    /** What a test can be made from. */
    @Override
    public String toString() {
      return article.text() + "\n" + Conllu.write(analysis);
    }
  }

  private record Word(String text, String lemma, String pos) {}

  /**
   * A word with its place in the tree.
   *
   * @param draw ten bits each for the rank, the governor and the relation, then those of the form
   */
  private record Leaf(Word word, long draw) {

    static Leaf mark(String mark, int draw) {
      return new Leaf(new Word(mark, mark, "PUNCT"), (long) draw << 10 | LAST);
    }

    /** The lowest of a sentence is its root, and a word hangs on one with a lower rank. */
    int rank() {
      return bits(0);
    }

    int head(int choices) {
      return bits(10) % choices;
    }

    /** Of three words two have a relation that suits them. */
    String relation() {
      List<String> relations = bits(20) % 3 == 2 ? RELATIONS : FITTING.get(word.pos());
      return relations.get(bits(20) / 3 % relations.size());
    }

    NameType name() {
      return word.pos().equals("PROPN") ? pick(NAMES, 30) : NameType.NONE;
    }

    Morphology form() {
      return new Morphology(
          pick(List.of(Morphology.Gender.values()), 32),
          pick(List.of(Morphology.Number.values()), 36),
          pick(List.of(Morphology.Mood.values()), 40),
          pick(List.of(Morphology.Tense.values()), 46));
    }

    private <T> T pick(List<T> list, int shift) {
      return list.get(bits(shift) % list.size());
    }

    private int bits(int shift) {
      return (int) (draw >> shift) & LAST;
    }
  }

  private RandomArticles() {}

  /** One or two paragraphs in one of the languages. */
  static Arbitrary<Parsed> all() {
    return Arbitraries.of(Language.values()).flatMap(RandomArticles::of);
  }

  private static Arbitrary<Parsed> of(Language language) {
    Arbitrary<List<List<Leaf>>> paragraph = sentence(language).list().ofMinSize(1).ofMaxSize(2);
    return paragraph
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(paragraphs -> parsed(language, paragraphs));
  }

  private static Arbitrary<List<Leaf>> sentence(Language language) {
    List<Word> words =
        List.of((language == Language.FRENCH ? FRENCH : ENGLISH).split("; *")).stream()
            .map(w -> w.split(" "))
            .map(w -> new Word(w[0], w[1], w[2]))
            .toList();
    Arbitrary<Long> draw =
        Arbitraries.longs()
            .between(0, (1L << 56) - 1)
            .withDistribution(RandomDistribution.uniform())
            .withoutEdgeCases();
    Arbitrary<Integer> place =
        Arbitraries.integers()
            .between(0, WORDS * (WORDS + 1) - 1)
            .withDistribution(RandomDistribution.uniform());
    return Combinators.combine(
            Combinators.combine(Arbitraries.of(words), draw)
                .as(Leaf::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(WORDS),
            Arbitraries.of(MARKS),
            place)
        .as(RandomArticles::quoted);
  }

  /** The words with a full stop behind them and marks around some. */
  private static List<Leaf> quoted(List<Leaf> words, List<String> marks, int place) {
    List<Leaf> sentence = new ArrayList<>(words);
    sentence.add(Leaf.mark(".", place));
    int first = place % WORDS % words.size();
    int behind = first + 1 + place / WORDS % (sentence.size() - first);
    if (!marks.get(1).isEmpty()) {
      sentence.add(behind, Leaf.mark(marks.get(1), place));
    }
    if (!marks.get(0).isEmpty()) {
      sentence.add(first, Leaf.mark(marks.get(0), place));
    }
    return sentence;
  }

  private static Parsed parsed(Language language, List<List<List<Leaf>>> paragraphs) {
    Article article = article(language, paragraphs);
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (List<List<Leaf>> paragraph : paragraphs) {
      for (List<Leaf> leaves : paragraph) {
        Sentence sentence = sentence(language, article.text(), at, leaves);
        at = sentence.span().end();
        sentences.add(sentence);
      }
    }
    return new Parsed(article, new Analysis(language, sentences));
  }

  private static Article article(Language language, List<List<List<Leaf>>> paragraphs) {
    String text =
        paragraphs.stream().map(RandomArticles::text).collect(Collectors.joining("\n\n", "", "\n"));
    try {
      return new ArticleReader()
          .read(
              "a.txt",
              text.getBytes(StandardCharsets.UTF_8),
              new ReadOptions(StandardCharsets.UTF_8, Optional.of(language), Optional.empty()));
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(List<List<Leaf>> paragraph) {
    return paragraph.stream()
        .flatMap(List::stream)
        .map(l -> l.word().text())
        .collect(Collectors.joining(" "))
        .replaceAll(" (?=[,.?”])|(?<=“) ", "");
  }

  private static Sentence sentence(Language language, String text, int from, List<Leaf> leaves) {
    // From the root on, each word is hung on one of those that hang already.
    List<Integer> order =
        IntStream.range(0, leaves.size())
            .boxed()
            .sorted(Comparator.comparing(i -> leaves.get(i).rank()))
            .toList();
    List<Integer> heads = new ArrayList<>(Collections.nCopies(leaves.size(), -1));
    for (int i = 1; i < order.size(); i++) {
      heads.set(order.get(i), order.get(leaves.get(order.get(i)).head(i)));
    }
    List<Token> tokens = new ArrayList<>();
    int end = from;
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      int start = end;
      while (Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      end = start + leaf.word().text().length();
      Span span = new Span(start, end);
      if (!span.of(text).equals(leaf.word().text())) {
        throw new AssertionError("not read as it was written: " + text);
      }
      tokens.add(
          new Token(
              i,
              span,
              leaf.word().text(),
              leaf.word().lemma(),
              leaf.word().pos(),
              heads.get(i),
              heads.get(i) < 0 ? "root" : leaf.relation(),
              leaf.name(),
              leaf.form()));
    }
    return new Sentence(language, tokens);
  }
}
