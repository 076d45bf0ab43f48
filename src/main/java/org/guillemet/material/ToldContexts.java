package org.guillemet.material;

import java.util.ArrayList;
import java.util.List;
import org.guillemet.compare.Utterance;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.matching.QuotedText;
import org.guillemet.matching.QuotedWord;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Knows what a draft says itself, outside its marks, of how words were said. Immutable. */
final class ToldContexts {

  /** A sentence goes no farther, in UTF-16 code units. */
  private static final int FARTHEST = 300;

  private final List<Frame> frames;
  private final boolean negated;

  ToldContexts(Utterance utterance) {
    Article article = utterance.account().article();
    List<Span> segments = utterance.segments();
    int start = segments.get(0).start();
    int end = segments.get(segments.size() - 1).end();
    QuotedText text = QuotedText.ofWriting(article.text(), article.language());
    text.read(
        new Span(Math.max(0, start - FARTHEST), Math.min(article.text().length(), end + FARTHEST)));
    List<QuotedWord> words = text.passage().words();
    int first = number(words, start);
    int opening = first;
    while (opening > 0 && opening < words.size() && !words.get(opening).opensSentence()) {
      opening--;
    }
    int last = number(words, end);
    int ending = last;
    // “Why?” she asked.
    while (ending < words.size()
        && (!words.get(ending).opensSentence()
            || ending == last && Character.isLowerCase(first(words.get(last), article)))) {
      ending++;
    }
    Lexicon lexicon = Lexicon.of(article.language());
    List<Frame> all = new ArrayList<>(Frame.in(words.subList(opening, first), lexicon));
    all.addAll(Frame.in(words.subList(last, ending), lexicon));
    this.frames = List.copyOf(all);
    int before = first - 1;
    while (before >= opening
        && words.get(before).weight() != Weight.NEGATION
        && !words.get(before).carriesMeaning()) {
      before--;
    }
    this.negated = before >= opening && words.get(before).weight() == Weight.NEGATION;
  }

  private static int number(List<QuotedWord> words, int offset) {
    int number = 0;
    while (number < words.size() && words.get(number).span().start() < offset) {
      number++;
    }
    return number;
  }

  private static char first(QuotedWord word, Article article) {
    return article.text().charAt(word.span().start());
  }

  /** Whether the draft's sentence tells of that itself: "She could not reopen it “…” if …". */
  boolean has(Context context) {
    return switch (context) {
      case CONDITION -> has("condition") && !has("open");
      case HEDGE -> has("hedge");
      case DENIAL -> negated || has("denial");
      case QUESTION -> has("asking");
      case THIRD_PERSON, INAUDIBLE -> false;
    };
  }

  private boolean has(String wordClass) {
    return frames.stream().anyMatch(f -> f.is(wordClass));
  }
}
