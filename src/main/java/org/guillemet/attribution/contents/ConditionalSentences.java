package org.guillemet.attribution.contents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/**
 * Gives sentences in the conditional to the source before them: "Selon Brun, la digue a cédé. Deux
 * maisons seraient inondées." The writer vouches for neither (phenomena 63 and 64).
 *
 * <p>Annotation guide: words that go on right behind an attribution are further spans of its
 * content.
 */
public final class ConditionalSentences {

  private static final String HYPOTHETICALS = "hypotheticals";

  /** Ways of finding whole clauses that somebody says. */
  private static final Set<FoundBy> SAID =
      Set.of(
          FoundBy.SOURCE_PREPOSITION, FoundBy.CLAUSE_OF_VERB, FoundBy.REST_OF_VERB, FoundBy.INCISE);

  private final Context context;
  private final Lexicon lexicon;

  public ConditionalSentences(Context context) {
    this.context = context;
    this.lexicon = context.analysis().lexicon();
  }

  /** The drafts, in their order, with the sentences that go on what their sources say. */
  public List<Draft> extend(List<Draft> drafts) {
    Map<Integer, Integer> last = new HashMap<>();
    Map<Integer, List<Span>> more = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      int place = i;
      drafts.get(i).content().forEach(s -> last.put(sentenceEnding(s), place));
      drafts.get(i).cue().forEach(s -> last.put(sentenceEnding(s), place));
    }
    for (int i = 1; i < context.sentences().size(); i++) {
      Sentence sentence = context.sentences().get(i);
      Optional<Integer> before = Optional.ofNullable(last.get(i - 1)).filter(p -> said(drafts, p));
      if (before.isPresent() && !last.containsKey(i) && goesOn(i) && isSecondHand(sentence)) {
        span(sentence)
            .ifPresent(s -> more.computeIfAbsent(before.get(), p -> new ArrayList<>()).add(s));
        last.put(i, before.get());
      }
    }
    return IntStream.range(0, drafts.size())
        .mapToObj(i -> drafts.get(i).with(more.getOrDefault(i, List.of())))
        .sorted(Comparator.comparing(d -> d.content().get(0)))
        .toList();
  }

  private int sentenceEnding(Span span) {
    return context.sentenceIndexAt(span.end() - 1);
  }

  /** Somebody says it in words that no marks set apart, and it is not denied. */
  private boolean said(List<Draft> drafts, int place) {
    Draft draft = drafts.get(place);
    Span end = draft.content().get(draft.content().size() - 1);
    return SAID.contains(draft.foundBy())
        && !draft.source().isEmpty()
        && !draft.negated()
        && draft.cueHead().filter(this::states).isPresent()
        && !draft.isInsideQuotation(context)
        && context.quotationsIn(end).isEmpty();
  }

  /** A denial, an accusation or a demand says something else than what goes on. */
  private boolean states(Node cue) {
    Set<String> classes = context.cues().verb(cue.sentence(), cue.token());
    return Stream.of("denial", "accusation", "order").noneMatch(classes::contains);
  }

  /** Whether the sentence stands in the same paragraph as the one before it. */
  private boolean goesOn(int index) {
    Sentence sentence = context.sentences().get(index);
    Sentence before = context.sentences().get(index - 1);
    return context.blockAt(sentence.span().start()).equals(context.blockAt(before.span().start()))
        && context.quotationsIn(sentence.span()).isEmpty();
  }

  /** The conditional of hearsay, and not that of what would be if, of wishes and of courtesy. */
  private boolean isSecondHand(Sentence sentence) {
    Optional<Token> root = sentence.tokens().stream().filter(t -> t.head() < 0).findFirst();
    return root.filter(
                r ->
                    Grammar.isConditional(sentence, r)
                        && !lexicon.has(HYPOTHETICALS, r.lemma(), "verb")
                        && !lexicon.has(HYPOTHETICALS, r.lemma(), "judged")
                        && !isImpersonal(sentence, r))
            .isPresent()
        && sentence.tokens().stream().noneMatch(this::supposes)
        && !isConditioned(sentence)
        && !sentence.token(sentence.size() - 1).text().equals("?");
  }

  /** "ce serait une première": a judgement on what is not yet. */
  private boolean isImpersonal(Sentence sentence, Token root) {
    boolean copula = sentence.child(root, "cop").isPresent() || sentence.isA(root, WordClass.BE);
    return copula
        && sentence
            .children(root, "nsubj", "expl")
            .anyMatch(
                s -> lexicon.has(HYPOTHETICALS, s.text().toLowerCase(Locale.ROOT), "impersonal"));
  }

  private boolean supposes(Token t) {
    String word = t.text().toLowerCase(Locale.ROOT);
    return t.is("mark") && lexicon.has(HYPOTHETICALS, t.lemma(), "mark")
        || lexicon.has(HYPOTHETICALS, word, "personal");
  }

  /** "à moins que", "dans ce cas". */
  private boolean isConditioned(Sentence sentence) {
    String words =
        sentence.tokens().stream()
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" ", " ", " "));
    return lexicon.classes(HYPOTHETICALS).entrySet().stream()
        .filter(e -> e.getValue().contains("condition"))
        .anyMatch(e -> words.contains(" " + e.getKey() + " "));
  }

  /** The sentence without its last mark. */
  private Optional<Span> span(Sentence sentence) {
    int words = Grammar.lastWord(sentence);
    int from = Math.max(sentence.span().start(), context.startOf(sentence));
    int to = words == 0 ? from : sentence.token(words - 1).span().end();
    return from < to ? context.trimmed(new Span(from, to)) : Optional.empty();
  }
}
