package org.guillemet.bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * The grammar of {@link Invented} English, without models: right enough for every stage to have as
 * much to do as with a parser, and made in no time. Thread-safe.
 */
final class SimpleGrammar implements Analyzer {

  /** As long as the sentences that a real analyzer leaves whole. */
  private static final int LONGEST = 200;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}]{1,100}(?:['’-]\\p{L}{1,100})*|\\d[\\d.,]*\\d|\\d|\\S");

  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("said", "say"),
          Map.entry("called", "call"),
          Map.entry("opened", "open"),
          Map.entry("closed", "close"),
          Map.entry("sold", "sell"),
          Map.entry("built", "build"),
          Map.entry("moved", "move"),
          Map.entry("counted", "count"),
          Map.entry("was", "be"));

  private static final Map<String, String> SMALL =
      Map.ofEntries(
          Map.entry("the", "DET"),
          Map.entry("a", "DET"),
          Map.entry("of", "ADP"),
          Map.entry("in", "ADP"),
          Map.entry("near", "ADP"),
          Map.entry("to", "ADP"),
          Map.entry("before", "ADP"),
          Map.entry("after", "ADP"),
          Map.entry("and", "CCONJ"),
          Map.entry("that", "SCONJ"),
          Map.entry("when", "SCONJ"),
          Map.entry("while", "SCONJ"),
          Map.entry("he", "PRON"),
          Map.entry("she", "PRON"),
          Map.entry("we", "PRON"),
          Map.entry("they", "PRON"),
          Map.entry("it", "PRON"),
          Map.entry("will", "AUX"),
          Map.entry("are", "AUX"));

  private static final Set<String> ADJECTIVES =
      Set.of("old", "new", "large", "costly", "northern", "empty");

  private static final Set<String> BODIES = Set.of("Council", "Agency", "Union");

  @Override
  public Analysis analyze(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      List<Span> words = new ArrayList<>();
      Matcher word = WORD.matcher(article.text()).region(block.span().start(), block.span().end());
      while (word.find()) {
        words.add(new Span(word.start(), word.end()));
        boolean ends = ".?!。".contains(word.group());
        if (ends && followsMark(article.text(), word.end(), block.span().end())) {
          word.region(word.end() + 1, block.span().end());
          words.add(new Span(word.regionStart() - 1, word.regionStart()));
        }
        if (ends || words.size() >= LONGEST) {
          sentences.add(sentence(article, words));
          words.clear();
        }
      }
      if (!words.isEmpty()) {
        sentences.add(sentence(article, words));
      }
    }
    return new Analysis(article.language(), sentences);
  }

  private static boolean followsMark(String text, int at, int end) {
    return at < end && "”\"".indexOf(text.charAt(at)) >= 0;
  }

  private static Sentence sentence(Article article, List<Span> words) {
    String text = article.text();
    List<String> parts = new ArrayList<>();
    for (Span word : words) {
      parts.add(partOfSpeech(word.of(text)));
    }
    int root = Math.max(Math.max(parts.indexOf("VERB"), parts.indexOf("AUX")), 0);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).of(text);
      int head = head(parts, i, root);
      tokens.add(
          new Token(
              i,
              words.get(i),
              word.replace('’', '\''),
              VERBS.getOrDefault(word, word.toLowerCase(Locale.ROOT)),
              parts.get(i),
              head,
              head < 0 ? "root" : relation(parts, i, head),
              name(text, words, parts, i),
              Morphology.NONE));
    }
    return new Sentence(article.language(), tokens);
  }

  private static String partOfSpeech(String word) {
    int first = word.codePointAt(0);
    if (Character.isDigit(first)) {
      return "NUM";
    }
    if (!Character.isLetter(first)) {
      return "PUNCT";
    }
    String small = SMALL.get(word.toLowerCase(Locale.ROOT));
    if (small != null) {
      return small;
    }
    return VERBS.containsKey(word)
        ? "VERB"
        : ADJECTIVES.contains(word) ? "ADJ" : Character.isUpperCase(first) ? "PROPN" : "NOUN";
  }

  /** Words before a noun hang on it, nouns on the verb before them, a verb on the one before it. */
  private static int head(List<String> parts, int i, int root) {
    if (i == root) {
      return -1;
    }
    if (Set.of("DET", "ADP", "ADJ", "NUM").contains(parts.get(i))) {
      int noun = i + 1;
      while (noun < parts.size() && noun < i + 5) {
        if (isNoun(parts.get(noun))) {
          return noun;
        }
        noun++;
      }
      return root;
    }
    if (isNoun(parts.get(i)) && i + 1 < parts.size() && parts.get(i + 1).equals("PROPN")) {
      return i + 1;
    }
    for (int verb = i - 1; verb >= 0 && verb > i - 12; verb--) {
      if (parts.get(verb).equals("VERB") && parts.get(root).equals("VERB")) {
        return verb;
      }
    }
    return root;
  }

  private static boolean isNoun(String part) {
    return part.equals("NOUN") || part.equals("PROPN");
  }

  private static String relation(List<String> parts, int i, int head) {
    boolean before = i < head;
    return switch (parts.get(i)) {
      case "DET" -> "det";
      case "ADP" -> "case";
      case "ADJ" -> "amod";
      case "NUM" -> "nummod";
      case "PUNCT" -> "punct";
      case "CCONJ" -> "cc";
      case "SCONJ" -> "mark";
      case "AUX" -> "aux";
      case "VERB" -> i % 2 == 0 ? "conj" : "ccomp";
      case "PRON" -> "nsubj";
      default -> isNoun(parts.get(head)) ? "compound" : before ? "nsubj" : "obj";
    };
  }

  private static NameType name(String text, List<Span> words, List<String> parts, int i) {
    if (!parts.get(i).equals("PROPN")) {
      return NameType.NONE;
    }
    boolean next = i + 1 < words.size() && parts.get(i + 1).equals("PROPN");
    if (BODIES.contains(words.get(i).of(text))
        || next && BODIES.contains(words.get(i + 1).of(text))) {
      return NameType.ORGANIZATION;
    }
    boolean place = i > 0 && parts.get(i - 1).equals("ADP") && !next;
    return place ? NameType.LOCATION : NameType.PERSON;
  }
}
