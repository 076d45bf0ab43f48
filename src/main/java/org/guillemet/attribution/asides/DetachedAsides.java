package org.guillemet.attribution.asides;

import static org.guillemet.linguistics.Grammar.subtree;

import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourceFinder;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Use;

/**
 * Finds asides that a mark before the closing quotation mark has made sentences of their own: "“Who
 * pays?” Brun asked the council." Immutable.
 */
final class DetachedAsides {

  private static final double SURE = 0.8;

  private final Context context;
  private final SourceFinder sources;

  DetachedAsides(Context context, SourceFinder sources) {
    this.context = context;
    this.sources = sources;
  }

  /** "“Never!” Brun said.": a mark before the name has ended the sentence. */
  Optional<Draft> find(Cue cue) {
    Sentence sentence = cue.sentence();
    int start = sentence.span().start();
    Optional<Quotation> before =
        context
            .quotationEndingBefore(start)
            .filter(
                q -> context.blockAt(start).filter(b -> b.span().contains(q.span())).isPresent())
            .filter(q -> "!?…".indexOf(lastOf(q)) >= 0 && q.use() != Use.TITLE);
    Source source = sources.ofVerb(sentence, cue.verb());
    return before.isPresent() && cue.takesQuotation() && !source.isNone() && saysNothing(cue)
        ? cue.draft(List.of(before.get().span()), source, FoundBy.INCISE_OF_QUOTATION)
            .map(d -> d.withConfidence(SURE))
        : Optional.empty();
  }

  /** "Brun told Le Phare on Monday.": the verb leads to nobody but a listener, and to no topic. */
  private boolean saysNothing(Cue cue) {
    Sentence sentence = cue.sentence();
    boolean said =
        sentence
            .children(cue.verb(), "ccomp", "xcomp", "obj", "mark")
            .anyMatch(t -> !t.is("obj") || !isListener(cue, t) && !isApposition(sentence, t));
    boolean topic =
        sentence.tokens().stream()
            .anyMatch(t -> t.index() > cue.verb().index() && sentence.isA(t, WordClass.TOPIC));
    return !said && !topic;
  }

  private boolean isListener(Cue cue, Token object) {
    return cue.has("addressee")
        && (object.name() != NameType.NONE || context.cues().canSpeak(object));
  }

  /** "Brun declared, a point that she likes to make.": the parser makes an object of it. */
  private static boolean isApposition(Sentence sentence, Token object) {
    int first = Grammar.first(subtree(sentence, object));
    return first > 0 && sentence.token(first - 1).text().equals(",");
  }

  private char lastOf(Quotation quotation) {
    String words = quotation.words().of(context.text());
    return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
  }
}
