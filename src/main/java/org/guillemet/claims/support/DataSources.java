package org.guillemet.claims.support;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guillemet.claims.Signal;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.claims.wording.Wording;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Language;
import org.guillemet.text.SpanIndex;

/**
 * Tells which sentences point to a document or to data, and how far its figures reach. Immutable.
 */
final class DataSources {

  private static final String LIST = "data-sources";

  private static final Set<String> POINTING = Set.of("source", "figures");

  /** How many sentences further a document's figures may stand. */
  private static final int REACH = 3;

  private final List<Sentence> sentences;
  private final List<Wording> words;
  private final Lexicon lexicon;
  private final Phrases phrases;
  private final SpanIndex<Block> blocks;
  private final boolean aboutDocument;

  /**
   * @param words of each sentence
   */
  DataSources(Article article, List<Sentence> sentences, List<Wording> words, Language language) {
    this.sentences = List.copyOf(sentences);
    this.words = List.copyOf(words);
    this.lexicon = Lexicon.of(language);
    this.phrases = Phrases.of(language, LIST);
    this.blocks = new SpanIndex<>(article.blocks(), b -> List.of(b.span()));
    this.aboutDocument = isAboutDocument();
  }

  /** An article whose headline names a poll or a report has its figures from there. */
  private boolean isAboutDocument() {
    for (int i = 0; i < sentences.size(); i++) {
      // Where there is no headline the first sentence says what the article is about.
      boolean title =
          i == 0
              || blocks.overlapping(sentences.get(i).span()).stream()
                  .anyMatch(b -> b.kind() == Block.Kind.TITLE);
      if (title && namesDocument(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean namesDocument(int i) {
    return !phrases.all(words.get(i), "document").isEmpty();
  }

  /** Whether a sentence points to a source of any kind. */
  boolean isNamed(int i) {
    return phrases.all(words.get(i)).stream()
            .anyMatch(m -> POINTING.stream().anyMatch(m.classes()::contains) && isPlaced(i, m))
        || counts(i);
  }

  /** Whether a sentence points to a source for what makes a claim in it one to ask about. */
  boolean isNamed(int i, Signal.Kind kind) {
    boolean figure = kind == Signal.Kind.FIGURE;
    return phrases.all(words.get(i)).stream()
            .filter(m -> isPlaced(i, m))
            .filter(m -> !m.classes().contains("name"))
            .anyMatch(m -> figure || m.classes().contains("source") && !undergoes(i, m))
        || figure && counts(i);
  }

  /** "The budget says so", but neither "has a budget of 3 million" nor "to audit". */
  private boolean isPlaced(int i, Match match) {
    boolean infinitive =
        sentences.get(i).tokens().stream()
            .filter(t -> t.span().equals(match.span()))
            .anyMatch(t -> t.isVerbal() && t.text().equals(t.lemma()));
    return !infinitive && isSubjectIfNeeded(i, match);
  }

  private boolean isSubjectIfNeeded(int i, Match match) {
    return !match.classes().contains("subject")
        || sentences.get(i).tokens().stream()
            .anyMatch(t -> t.is("nsubj") && t.span().overlaps(match.span()));
  }

  /** What is done to a document tells nothing of where a claim is from: "hid the report". */
  private boolean undergoes(int i, Match match) {
    return sentences.get(i).tokens().stream()
        .filter(t -> t.span().overlaps(match.span()))
        .anyMatch(t -> t.is("obj") || t.relation().equals("nsubj:pass"));
  }

  /** "The police counted 300": whoever counts is the source. */
  private boolean counts(int i) {
    Sentence sentence = sentences.get(i);
    return sentence.tokens().stream()
        .filter(Token::isVerbal)
        .filter(t -> sentence.child(t, "nsubj").isPresent())
        .anyMatch(
            t ->
                lexicon.has(LIST, t.lemma(), "counting")
                    || lexicon.has(LIST, t.lemma(), "counting-perfect")
                        && sentence.child(t, "aux").isPresent());
  }

  /**
   * Whether a figure of a sentence without a source is still one of a document: a share of a poll
   * goes on for some sentences, and through an article about it; other figures of a document stay
   * in its paragraph, or speak of what has been spoken of since.
   */
  boolean reach(int i, boolean share) {
    if (share && aboutDocument) {
      return true;
    }
    boolean same = false;
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      same |= areOnOneThing(j, i);
      boolean near = share || sameBlock(j, i) || same;
      if (near && namesDocument(j) && words.get(j).hasNumber()) {
        return true;
      }
    }
    return false;
  }

  boolean sameBlock(int one, int other) {
    return blocks
        .overlapping(sentences.get(one).span())
        .equals(blocks.overlapping(sentences.get(other).span()));
  }

  /** Whether two sentences have a noun in common. */
  boolean areOnOneThing(int one, int other) {
    Set<String> things = things(sentences.get(one));
    things.retainAll(things(sentences.get(other)));
    return !things.isEmpty();
  }

  private static Set<String> things(Sentence sentence) {
    Set<String> things = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (token.pos().equals("NOUN") && token.lemma().length() > 2) {
        things.add(token.lemma());
      }
    }
    return things;
  }
}
