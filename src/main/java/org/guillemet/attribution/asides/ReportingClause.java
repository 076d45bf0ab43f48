package org.guillemet.attribution.asides;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.linguistics.Clitics;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * A clause that says who says the words beside it: "a dit hier Léa Brun", "the mayor jokes".
 *
 * @param sentence where it stands
 * @param from index of its first token
 * @param to index behind its last one
 * @param cue index of the first token of its verb, auxiliaries included
 * @param verb the full verb
 * @param classes of the verb, from the lexicon; none when it is no cue elsewhere
 * @param source its subject
 * @param hedged whether the verb says that the source is said to have said so
 */
record ReportingClause(
    Sentence sentence,
    int from,
    int to,
    int cue,
    Token verb,
    Set<String> classes,
    Source source,
    boolean hedged) {

  /** What it is worth where no list has its verb, or no tree has seen it. */
  static final double LIKELY = 0.85;

  ReportingClause {
    classes = Set.copyOf(classes);
  }

  boolean takesQuotation() {
    return classes.contains("quote") || classes.contains("manner");
  }

  /** Whether it stands for words that no marks set apart: what is said, or thought. */
  boolean takesClause() {
    return classes.contains("clause") || classes.contains("quote");
  }

  /** From its first word to its last. */
  Span span() {
    return sentence.token(from).span().cover(sentence.token(to - 1).span());
  }

  /** Whether a mark, or the end of the sentence, follows. */
  boolean isClosed() {
    return to >= sentence.size() || sentence.token(to).isPunctuation();
  }

  /** "the manual explains": before the verb any noun is its subject. */
  boolean isNoun() {
    return source.head().orElseThrow().token().pos().equals("NOUN");
  }

  /** Whether its source is somebody or something that can say things. */
  boolean isSomebody(Context context) {
    return context.cues().canSpeak(source.head().orElseThrow());
  }

  /** The same, and no law or rule. */
  boolean maySay(Context context) {
    Token head = source.head().orElseThrow().token();
    return isSomebody(context) && !context.cues().speaker(head).contains("norm");
  }

  /** The drafts that take no clause for something else, and those found. */
  static List<Draft> replacing(
      List<Draft> found, List<Draft> drafts, List<ReportingClause> clauses) {
    return Stream.concat(
            drafts.stream().filter(d -> clauses.stream().noneMatch(c -> c.clashes(d))),
            found.stream())
        .toList();
  }

  /** Whether a draft takes the verb or the subject for something else. */
  private boolean clashes(Draft draft) {
    Span words = sentence.token(cue).span().cover(verb.span());
    Span subject = words.cover(source.spans().get(0));
    return draft.cue().stream().anyMatch(words::overlaps)
        || draft.content().stream().allMatch(subject::contains);
  }

  /** What its source says of the content. */
  Draft draft(FoundBy foundBy, List<Span> content) {
    List<Span> words = new ArrayList<>();
    for (int i = cue; i <= verb.index(); i++) {
      Token t = sentence.token(i);
      if (i == verb.index() || !Clitics.isTied(t) && !Set.of("ADV", "PRON").contains(t.pos())) {
        int last = words.size() - 1;
        boolean next = last >= 0 && t.span().start() - words.get(last).end() <= 1;
        words.add(next ? words.remove(last).cover(t.span()) : t.span());
      }
    }
    return Draft.of(foundBy, content)
        .withCue(words, new Node(sentence, verb))
        .withSource(source)
        .withHedged(hedged);
  }
}
