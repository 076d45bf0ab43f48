package org.guillemet.material;

import java.util.List;
import java.util.Optional;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.matching.QuotedPassage;
import org.guillemet.matching.QuotedWord;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.text.Span;

/**
 * Tells what stands in the sentence that words were taken from and turns them: by what its other
 * words are, as transcripts often have no grammar that a parser knows. Immutable.
 */
final class Contexts {

  /** What governs words stands so many words before them at most, where nothing ends a sentence. */
  private static final int REACH = 14;

  /** A longer sentence is none. */
  private static final int LONGEST_SENTENCE = 60;

  /** Between a verb of speech and what is said there are no more. */
  private static final int NEXT = 5;

  /** A negation and the verb that it denies. */
  private static final int DENIED = 4;

  /** What follows a condition that was left out. */
  private static final int BEHIND = 3;

  /** How far, in UTF-16 code units, a text goes on without a mark only if it has none. */
  private static final int AROUND = 300;

  private static final int SUBJECT = 3;
  private static final int TITLE = 3;

  private final VoiceStream stream;
  private final String text;
  private final Lexicon lexicon;

  Contexts(VoiceStream stream) {
    this.stream = stream;
    this.text = stream.material().document().text();
    this.lexicon = Lexicon.of(stream.material().document().language());
  }

  /**
   * What turns words, and where.
   *
   * @param kind what it is
   * @param sentence the words with it, in the reading text
   */
  record Turned(Context kind, Span sentence) {}

  /**
   * What turns the words of a place.
   *
   * @param quoted as the draft has them, with their marks
   */
  Optional<Turned> of(Span place, String quoted) {
    QuotedPassage all = stream.passage();
    int first = number(all, place.start());
    int last = number(all, place.end() - 1);
    // What stands before quotation marks of unlabelled material says who speaks.
    int start = Math.max(start(all, first), quotedFrom(all, place));
    List<QuotedWord> before = all.words().subList(start, first);
    int end = last + 1;
    while (end < all.words().size() && !all.words().get(end).opensSentence()) {
      end++;
    }
    List<QuotedWord> behind = all.words().subList(last + 1, end);
    Span sentence = stream.span(start, end);
    return kind(place, quoted, spoken(before), spoken(behind), all.words().subList(first, last + 1))
        .map(kind -> new Turned(kind, sentence));
  }

  private int quotedFrom(QuotedPassage all, Span place) {
    return stream.material().quoted().stream()
        .filter(turn -> turn.span().overlaps(place))
        .findFirst()
        .map(turn -> number(all, turn.span().start()))
        .filter(from -> all.words().get(from).span().start() <= place.start())
        .orElse(0);
  }

  /** Where the sentence of a word begins, as far as it matters. */
  private static int start(QuotedPassage all, int first) {
    int start = first;
    while (start > 0
        && first - start < LONGEST_SENTENCE
        && !all.words().get(start).opensSentence()) {
      start--;
    }
    return start == 0 || all.words().get(start).opensSentence()
        ? start
        : Math.max(0, first - REACH);
  }

  /** Without what speech has more. */
  private static List<QuotedWord> spoken(List<QuotedWord> words) {
    return words.stream().filter(w -> !w.isIdle()).toList();
  }

  private Optional<Context> kind(
      Span place,
      String quoted,
      List<QuotedWord> before,
      List<QuotedWord> behind,
      List<QuotedWord> words) {
    List<Frame> frames = Frame.in(before, lexicon);
    if (isDenied(before, frames) || isPlainlyDenied(before, frames)) {
      return Optional.of(Context.DENIAL);
    }
    if (isOfOthers(before, frames) || isInMarks(place, words)) {
      return Optional.of(Context.THIRD_PERSON);
    }
    List<QuotedWord> rest = behind.isEmpty() ? words : behind;
    int end = rest.get(rest.size() - 1).span().end();
    // Where nothing divides sentences, a condition behind the words may be the next one's.
    boolean ends = ".!?…»”\")".indexOf(lastMark(end)) >= 0;
    if (isCondition(frames) || ends && isConditionBehind(behind)) {
      return Optional.of(Context.CONDITION);
    }
    if (frames.stream().anyMatch(f -> f.is("hedge") && before.size() - f.to() <= NEXT)) {
      return Optional.of(Context.HEDGE);
    }
    return isQuestion(place, behind) && quoted.indexOf('?') < 0
        ? Optional.of(Context.QUESTION)
        : Optional.empty();
  }

  private static int number(QuotedPassage passage, int offset) {
    int low = 0;
    int high = passage.words().size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (passage.words().get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** "I never said that …", "it is false that …". */
  private boolean isDenied(List<QuotedWord> before, List<Frame> frames) {
    for (Frame frame : frames) {
      boolean near = before.size() - frame.to() <= NEXT;
      if (near && frame.is("denial")) {
        return !negated(before, frame);
      }
      boolean deniable = frame.is("saying") || frame.is("others") || frame.is("truth");
      if (near && deniable && negated(before, frame)) {
        return true;
      }
    }
    return false;
  }

  /** "We will not …": with nothing but small words between, and no other subject. */
  private boolean isPlainlyDenied(List<QuotedWord> before, List<Frame> frames) {
    int at = before.size() - 1;
    while (at >= 0
        && before.get(at).weight() != Weight.NEGATION
        && !before.get(at).carriesMeaning()
        && !lexicon.words("pronouns").contains(before.get(at).text())
        && !lexicon.has(Frame.LIST, before.get(at).text(), "self")) {
      at--;
    }
    if (at < 0 || before.get(at).weight() != Weight.NEGATION) {
      return false;
    }
    Span negating = before.get(at).span();
    // Where nothing ends sentences it may be the one before that is negated.
    boolean sentence = before.get(0).opensSentence() && isPunctuated(negating);
    int negation = at;
    return sentence
        && lastMark(negating.end()) != ','
        && frames.stream().noneMatch(f -> f.to() > negation);
  }

  private boolean isPunctuated(Span place) {
    return text.substring(
            Math.max(0, place.start() - AROUND), Math.min(text.length(), place.end() + AROUND))
        .chars()
        .anyMatch(c -> ".!?".indexOf(c) >= 0);
  }

  private boolean negated(List<QuotedWord> words, Frame frame) {
    List<QuotedWord> near = words.subList(Math.max(0, frame.from() - DENIED), frame.from());
    return near.stream().anyMatch(w -> w.weight() == Weight.NEGATION)
        || words.subList(frame.to(), Math.min(words.size(), frame.to() + 2)).stream()
            .anyMatch(w -> w.weight() == Weight.NEGATION);
  }

  /** "My predecessor used to say that …"; what the speaker says himself is his own. */
  private boolean isOfOthers(List<QuotedWord> before, List<Frame> frames) {
    return frames.stream()
        .filter(
            f ->
                f.is("others")
                    && (before.size() - f.to() <= NEXT && leads(before, f.to())
                        || isInterrupted(before, f.to())))
        .anyMatch(
            f ->
                frames.stream()
                    .noneMatch(
                        s -> s.is("self") && f.from() - s.to() <= SUBJECT && s.to() <= f.from()));
  }

  /** Whether what stands behind a verb of speech is whom it is said to, or "that", and no more. */
  private boolean leads(List<QuotedWord> before, int behind) {
    List<QuotedWord> between = before.subList(behind, before.size());
    return between.stream().noneMatch(w -> w.weight() == Weight.MEANING)
        || lexicon.has(Frame.LIST, between.get(between.size() - 1).text(), "link")
        || ":“«\"„,".indexOf(lastMark(between.get(between.size() - 1).span().end())) >= 0;
  }

  /** "The report says, and I am reading it out, that …" */
  private boolean isInterrupted(List<QuotedWord> before, int behind) {
    int last = before.size() - 1;
    return behind < last
        && before.size() - behind <= REACH
        && lexicon.has(Frame.LIST, before.get(last).text(), "link")
        && lastMark(before.get(behind - 1).span().end()) == ','
        && lastMark(before.get(last - 1).span().end()) == ',';
  }

  /** What stands behind a word; a space where nothing does. */
  private char lastMark(int end) {
    int at = end;
    while (at + 1 < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && !Character.isLetterOrDigit(text.charAt(at))
        ? text.charAt(at)
        : ' ';
  }

  /** Whether a labelled speaker quotes: the marks stand in what he says. */
  private boolean isInMarks(Span place, List<QuotedWord> words) {
    if (!stream.material().labelled() || words.size() < TITLE) {
      return false;
    }
    int start = place.start() - 1;
    while (start > 0 && Character.isWhitespace(text.charAt(start))) {
      start--;
    }
    return start >= 0
        && "“«\"„".indexOf(text.charAt(start)) >= 0
        && !isOwnWord(number(stream.passage(), place.start()))
        && !stream.beginsTurn(start);
  }

  /** "I said: “…”" */
  private boolean isOwnWord(int first) {
    return stream.passage().words().subList(Math.max(0, first - NEXT), first).stream()
        .anyMatch(w -> lexicon.has(Frame.LIST, w.text(), "self"));
  }

  private static boolean isCondition(List<Frame> frames) {
    return frames.stream().anyMatch(f -> f.is("condition"))
        && frames.stream().noneMatch(f -> f.is("open"));
  }

  private boolean isConditionBehind(List<QuotedWord> behind) {
    List<QuotedWord> next = behind.subList(0, Math.min(behind.size(), BEHIND + Frame.LONGEST));
    return Frame.in(next, lexicon).stream()
        .filter(f -> f.from() < BEHIND)
        .findFirst()
        .filter(f -> f.is("condition"))
        .isPresent();
  }

  /** Whether the sentence that the words end in ends with a question mark. */
  private boolean isQuestion(Span place, List<QuotedWord> behind) {
    int at = behind.isEmpty() ? place.end() : behind.get(behind.size() - 1).span().end();
    while (at < text.length() && " \u00A0\u202F»”\"’)".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '?';
  }
}
