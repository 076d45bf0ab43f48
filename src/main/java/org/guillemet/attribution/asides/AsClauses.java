package org.guillemet.attribution.asides;

import static org.guillemet.linguistics.Grammar.range;

import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourceFinder;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/** Finds cues in a clause before what they attribute: "As Brun admitted, water is short." */
public final class AsClauses {

  private final Context context;

  private final SourceFinder sources;
  private final SourcePhrases phrases;

  public AsClauses(Context context, SourceFinder sources) {
    this.context = context;
    this.sources = sources;
    this.phrases = new SourcePhrases(context);
  }

  public Optional<Draft> find(Cue cue) {
    Sentence sentence = cue.sentence();
    boolean shows = cue.has("document") && !cue.takesQuotation() && endsBehind(cue);
    if (!cue.takesQuotation() && !shows || cue.isQuoted() || !isOpened(sentence, cue.verb())) {
      return Optional.empty();
    }
    int comma = comma(sentence, cue.verb().index());
    if (comma < 0) {
      return Optional.empty();
    }
    Source source =
        sources
            .ofAside(sentence, cue.verb(), range(comma, sentence.size()))
            .until(sentence.token(comma).span().start());
    boolean speaks =
        source
            .head()
            .map(Node::token)
            .filter(t -> context.cues().canSpeak(t))
            .filter(t -> !context.cues().speaker(t).contains("norm"))
            .filter(t -> !shows || context.cues().speaker(t).contains("document"))
            .isPresent();
    return speaks
        ? cue.draft(content(sentence, comma + 1), phrases.withApposition(source), FoundBy.AS_CLAUSE)
        : Optional.empty();
  }

  /** "As the report shows,": the verb has no object. */
  private static boolean endsBehind(Cue cue) {
    int next = cue.verb().index() + 1;
    return next < cue.sentence().size() && cue.sentence().token(next).text().equals(",");
  }

  /** The quotation that follows, or the rest of the sentence. */
  private List<Span> content(Sentence sentence, int from) {
    return context
        .quotationAround(sentence.token(from).span())
        .map(q -> List.of(q.span()))
        .orElseGet(() -> context.spansOf(sentence, range(from, sentence.size())));
  }

  /** Whether nothing but "yet", "and", "so" stands before the conjunction, and no clause behind. */
  private static boolean isOpened(Sentence sentence, Token verb) {
    int as = 0;
    while (as < verb.index() && !sentence.isA(sentence.token(as), WordClass.AS)) {
      Token t = sentence.token(as++);
      if (!t.isPunctuation() && !t.pos().equals("ADV") && !t.pos().equals("CCONJ")) {
        return false;
      }
    }
    return sentence.tokens().subList(as, verb.index()).stream()
        .noneMatch(t -> t.pos().equals("VERB") && Grammar.isFinite(sentence, t));
  }

  /** The comma behind the clause; behind an apposition, the one that closes it. */
  private int comma(Sentence sentence, int verb) {
    int comma = next(sentence, verb);
    int second = comma < 0 ? -1 : next(sentence, comma + 1);
    boolean apposition =
        second > 0
            && sentence.tokens().subList(comma + 1, second).stream()
                .noneMatch(t -> t.isVerbal() || context.isQuoted(t));
    return apposition ? second : comma;
  }

  private static int next(Sentence sentence, int from) {
    for (int i = from; i < sentence.size() - 1; i++) {
      if (sentence.token(i).text().equals(",")) {
        return i;
      }
    }
    return -1;
  }
}
