package org.guillemet.attribution.contents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.model.LogisticModel;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/**
 * Decides where a content ends that stands behind its cue. The parser's own end is often wrong: the
 * parser takes the subject of the next clause for an object of this one, or hangs what follows the
 * content on it. So every place where a phrase ends is a possible end, and a model scores them.
 */
public final class ContentEnds {

  /** Parts of speech behind which no content ends, since such words lead to what follows. */
  private static final Set<String> OPENING = Set.of("DET", "ADP", "SCONJ", "CCONJ", "AUX", "PART");

  /** Readings whose content, when it is a quotation, is that quotation and nothing more. */
  private static final Set<FoundBy> WHOLE =
      Set.of(FoundBy.QUOTATION_BEHIND_VERB, FoundBy.AS_CLAUSE, FoundBy.SOURCE_PREPOSITION);

  /**
   * What {@link #best} adds for the exact end, beside 1 for each end near enough that more than
   * half of the words are common.
   */
  private static final double EXACT = 0.5;

  private final Context context;
  private final LogisticModel model;
  private final ContentTails tails;
  private final ContentLimits limits;

  public ContentEnds(Context context, LogisticModel model) {
    this.context = context;
    this.model = model;
    this.tails = new ContentTails(context);
    this.limits = new ContentLimits(context);
  }

  /** The place of the content's last span; empty when its end must stay where it is. */
  public Optional<Place> place(Candidate candidate) {
    Draft draft = candidate.draft();
    Node cue = draft.cueHead().orElseThrow();
    Sentence sentence = cue.sentence();
    Span span = draft.content().get(draft.content().size() - 1);
    if (WHOLE.contains(draft.foundBy()) && context.quotationAround(span).isPresent()) {
      return Optional.empty();
    }
    if (span.start() < cue.token().span().end() || span.end() > sentence.span().end()) {
      return Optional.empty();
    }
    int start = 0;
    while (start < sentence.size() && sentence.token(start).span().end() <= span.start()) {
      start++;
    }
    int limit = Math.min(limits.of(cue, start), limits.nextStatement(sentence, start));
    int parsed = start;
    while (parsed < limit && sentence.token(parsed).span().start() < span.end()) {
      parsed++;
    }
    return start < parsed ? Optional.of(new Place(start, parsed)) : Optional.empty();
  }

  /** All ends that the content may have, as indexes of the token behind it, in order. */
  public List<Integer> ends(Node cue, Place place) {
    Sentence sentence = cue.sentence();
    List<Integer> ends = new ArrayList<>();
    int limit = limits.of(cue, place.start());
    int rest = Math.min(Grammar.lastWord(sentence), limits.semicolon(sentence, place.parsed()));
    int last = Math.min(limit, Math.max(place.parsed(), rest));
    for (int end = place.start() + 1; end <= last; end++) {
      if (end == place.parsed() || end == last || end < last && isEnd(sentence, end)) {
        ends.add(end);
      }
    }
    return ends;
  }

  /** Whether a content may end before the token with the index. */
  private boolean isEnd(Sentence sentence, int end) {
    Token before = sentence.token(end - 1);
    if (before.isPunctuation() && !closesQuotation(before) && !isBracket(before)
        || OPENING.contains(before.pos())
        || isOpened(sentence, before, end)) {
      return false;
    }
    if (end == sentence.size()) {
      return true;
    }
    Token next = sentence.token(end);
    return !isHyphenated(sentence, end)
        && !isSecondCue(sentence, end)
        && !before.span().equals(next.span())
        && context
            .quotationAround(before.span().cover(next.span()))
            .filter(q -> q.words().contains(before.span()) && q.words().contains(next.span()))
            .isEmpty();
  }

  /**
   * Whether the word before the end is a cue whose own content begins there: "is late and said|
   * that …", "saw Brun saying|, “no”".
   */
  private boolean isSecondCue(Sentence sentence, int end) {
    Token before = sentence.token(end - 1);
    Set<String> classes = context.cues().verb(sentence, before);
    if (!before.isVerbal() || classes.isEmpty()) {
      return false;
    }
    if (",:".contains(sentence.token(end).text())) {
      return classes.contains("quote")
          && end + 1 < sentence.size()
          && context.isQuoted(sentence.token(end + 1));
    }
    int link = end - 2;
    while (link > 0 && sentence.token(link).pos().equals("ADV")) {
      link--;
    }
    return link > 0
        && sentence.token(link).pos().equals("CCONJ")
        && classes.contains("clause")
        && !sentence.token(end).isPunctuation();
  }

  /** Inside a compound that the tokeniser has taken apart: "age|-old". */
  private static boolean isHyphenated(Sentence sentence, int end) {
    Token before = sentence.token(end - 1);
    Token next = sentence.token(end);
    return before.span().end() == next.span().start()
        && (next.text().equals("-") || before.text().equals("-"));
  }

  /**
   * Whether the word before the end is a subject or an adjective whose verb or noun comes, with
   * nothing between but what hangs on that.
   */
  private static boolean isOpened(Sentence sentence, Token before, int end) {
    return (before.is("nsubj") || before.is("amod"))
        && before.head() >= end
        && sentence.tokens().subList(end, before.head()).stream()
            .allMatch(t -> t.head() == before.head());
  }

  private boolean closesQuotation(Token mark) {
    return context
        .quotationAround(mark.span())
        .filter(q -> mark.span().start() >= q.words().end())
        .isPresent();
  }

  private static boolean isBracket(Token token) {
    return token.text().equals(")") || token.text().equals("-RRB-");
  }

  /** The candidate with the end that the model prefers; as it is when that is its end already. */
  public Candidate settle(Candidate candidate) {
    Optional<Place> found = place(candidate);
    if (found.isEmpty()) {
      return candidate;
    }
    Place place = found.get();
    Node cue = candidate.draft().cueHead().orElseThrow();
    Sentence sentence = cue.sentence();
    List<Integer> ends = ends(cue, place);
    double[] likely = new double[ends.size()];
    ContentScan scan = new ContentScan(context, candidate, place.start());
    for (int i = 0; i < likely.length; i++) {
      likely[i] =
          model.score(
              EndFeatures.of(context, candidate, scan, place.start(), place.parsed(), ends.get(i)));
    }
    int best = best(likely, ends, place.start());
    int from = beyondQuotation(sentence, ends, best);
    if (from > best) {
      best =
          from
              + best(
                  Arrays.copyOfRange(likely, from, likely.length),
                  ends.subList(from, ends.size()),
                  place.start());
    }
    int end = tails.settle(sentence, place, ends.get(best));
    List<Span> content = content(candidate, place, end);
    return isEnd(candidate, sentence, end) || content.isEmpty()
        ? candidate
        : candidate.with(content);
  }

  /**
   * The first end behind a quotation that a conjunction adds, or that tells more of the last word:
   * in "said that the plan failed, and “we are leaving” soon" both are said, as in "praised the
   * plan, “which has saved us”". The given end when nothing is added so, or when a cue follows that
   * may be the quotation's own.
   *
   * @param given an index in the list of ends, as is the result
   */
  private int beyondQuotation(Sentence sentence, List<Integer> ends, int given) {
    int i = ends.get(given);
    int last = Grammar.lastWord(sentence);
    i += i < last && sentence.token(i).text().equals(",") ? 1 : 0;
    boolean relative =
        i > ends.get(given)
            && i + 1 < last
            && context.isQuoted(sentence.token(i))
            && sentence.isA(sentence.token(i + 1), WordClass.RELATIVE);
    boolean added =
        i + 1 < last
            && sentence.token(i).pos().equals("CCONJ")
            && !context.isQuoted(sentence.token(i));
    if (!relative && !added
        || !context.isQuoted(sentence.token(i + 1))
        || sentence.tokens().subList(i, last).stream()
            .anyMatch(t -> !context.isQuoted(t) && !context.cues().verb(sentence, t).isEmpty())) {
      return given;
    }
    int quoted = i + 1;
    while (quoted < last && context.isQuoted(sentence.token(quoted))) {
      quoted++;
    }
    int beyond = given;
    while (beyond < ends.size() && ends.get(beyond) < quoted) {
      beyond++;
    }
    return beyond < ends.size() ? beyond : given;
  }

  /** Whether the candidate's content ends right before the token already. */
  private static boolean isEnd(Candidate candidate, Sentence sentence, int token) {
    List<Span> content = candidate.draft().content();
    int end = content.get(content.size() - 1).end();
    return sentence.token(token - 1).span().start() < end
        && (token == sentence.size() || sentence.token(token).span().start() >= end);
  }

  /**
   * The index of the end with the highest expected worth. If each end is right with the probability
   * that its score stands for, an end near many likely ones is safer than a likely one alone.
   */
  private static int best(double[] scores, List<Integer> ends, int start) {
    double most = Arrays.stream(scores).max().orElse(0);
    double[] likely = Arrays.stream(scores).map(s -> Math.exp(s - most)).toArray();
    int best = 0;
    double highest = -1;
    for (int i = 0; i < likely.length; i++) {
      double worth = EXACT * likely[i];
      for (int j = 0; j < likely.length; j++) {
        double a = ends.get(i) - start;
        double b = ends.get(j) - start;
        worth += Math.min(a, b) > 0.5 * Math.max(a, b) ? likely[j] : 0;
      }
      if (worth > highest) {
        highest = worth;
        best = i;
      }
    }
    return best;
  }

  private List<Span> content(Candidate candidate, Place place, int end) {
    Draft draft = candidate.draft();
    Sentence sentence = draft.cueHead().orElseThrow().sentence();
    BitSet tokens = Grammar.range(place.start(), end);
    List<Span> spans = new ArrayList<>(draft.content().subList(0, draft.content().size() - 1));
    spans.addAll(Cue.contentOf(context, sentence, draft.cueHead().get().token(), tokens));
    return Span.merge(spans);
  }
}
