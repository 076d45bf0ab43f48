package org.guillemet.attribution.asides;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.linguistics.Clitics;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * A clause with the verb first that says who says the words beside it: "a dit hier Léa Brun".
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
