package org.guillemet.attribution.asides;

import java.util.Set;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;

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
}
