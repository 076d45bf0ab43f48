package org.guillemet.attribution.stage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.Attributed;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.contents.ConditionalSentences;
import org.guillemet.attribution.cues.CueFinder;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Overlaps;
import org.guillemet.attribution.layout.ColonAttributions;
import org.guillemet.attribution.layout.ColonClauses;
import org.guillemet.attribution.layout.ColonParagraphs;
import org.guillemet.attribution.layout.Continuations;
import org.guillemet.attribution.layout.InterviewAttributions;
import org.guillemet.attribution.layout.SignatureAttributions;
import org.guillemet.attribution.layout.UnopenedAttributions;
import org.guillemet.linguistics.Analysis;
import org.guillemet.quotations.MarkFault;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.quotations.Quotations;
import org.guillemet.text.Article;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/** Finds who says what in one article. Thread-safe. */
public final class Attributor {

  private final Set<String> outlets;

  /** An attributor that knows the outlets of the language's own list. */
  public Attributor() {
    this(Set.of());
  }

  /**
   * @param outlets names of agencies and papers that a newsroom adds to the language's list
   */
  public Attributor(Set<String> outlets) {
    this.outlets = Set.copyOf(outlets);
  }

  /**
   * The attributions of an article, with speakers and outlets, and what its quotations are used
   * for.
   *
   * @param quotations as they are found, whatever use they are said to have
   */
  public Attributed attribute(Article article, Analysis analysis, Quotations quotations) {
    return attribute(new Context(article, analysis, quotations));
  }

  private Attributed attribute(Context context) {
    Quotations quotations = context.marked();
    List<Draft> drafts = drafts(context, quotations.faults());
    NumberedEntities cast = new NumberedEntities(context, drafts, outlets);
    List<Attribution> attributions = attributions(context, drafts, cast);
    SpanIndex<Span> quoting =
        new SpanIndex<>(
            attributions.stream()
                .filter(a -> a.type() != Type.INDIRECT)
                .flatMap(a -> a.content().stream())
                .toList(),
            List::of);
    return new Attributed(
        new Quotations(
            quotations.all().stream().map(q -> q.with(use(q, quoting))).toList(),
            quotations.faults()),
        attributions,
        cast.entities());
  }

  /** What every strategy finds, none of it twice. */
  private static List<Draft> drafts(Context context, List<MarkFault> faults) {
    List<Draft> drafts = new ArrayList<>();
    drafts.addAll(new CueFinder(context).find());
    drafts.addAll(new ColonAttributions(context).find());
    drafts.addAll(new ColonClauses(context).find());
    drafts.addAll(new ColonParagraphs(context).find(drafts));
    drafts.addAll(new SignatureAttributions(context).find());
    drafts.addAll(new InterviewAttributions(context).find(drafts));
    drafts.addAll(new UnopenedAttributions(context, faults).find(drafts));
    drafts = new Continuations(context).extend(Overlaps.withoutUnlikely(Overlaps.resolve(drafts)));
    return new ConditionalSentences(context).extend(Overlaps.withoutTranscripts(drafts));
  }

  private static List<Attribution> attributions(
      Context context, List<Draft> drafts, NumberedEntities cast) {
    List<Optional<Integer>> outer = Overlaps.outer(drafts);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      attributions.add(
          new Attribution(
              id(i),
              type(context, d),
              d.content(),
              d.cue(),
              d.source(),
              cast.speaker(d),
              cast.candidates(d),
              cast.outlet(d),
              outer.get(i).map(Attributor::id),
              d.negated(),
              d.hedged(),
              d.confidence(),
              d.foundBy()));
    }
    return attributions;
  }

  /** What is attributed to somebody has been said, but for titles and terms in what he says. */
  private static Use use(Quotation quotation, SpanIndex<Span> quoting) {
    boolean named = quotation.use() == Use.TITLE || quotation.use() == Use.TERM;
    boolean said =
        quoting.overlapping(quotation.span()).stream()
            .anyMatch(c -> named ? c.equals(quotation.span()) : c.contains(quotation.words()));
    return said && quotation.form() != Quotation.Form.EMPHASIS ? Use.SPEECH : quotation.use();
  }

  /** The characters of a span that stand in quotations, counted from its start. */
  private static BitSet inQuotations(Context context, Span span) {
    BitSet quoted = new BitSet();
    for (Quotation q : context.quotationsIn(span)) {
      int from = Math.max(q.span().start(), span.start());
      quoted.set(from - span.start(), Math.min(q.span().end(), span.end()) - span.start());
    }
    return quoted;
  }

  /** How much of the content's words stands in quotation marks, or is somebody's turn. */
  private static Type type(Context context, Draft draft) {
    if (draft.foundBy() == FoundBy.TURN || draft.foundBy() == FoundBy.ANSWER) {
      return Type.DIRECT;
    }
    int words = 0;
    int quoted = 0;
    for (Span span : draft.content()) {
      BitSet inQuotations = inQuotations(context, span);
      for (int i = span.start(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(context.text().charAt(i))) {
          words++;
          quoted += inQuotations.get(i - span.start()) ? 1 : 0;
        }
      }
    }
    if (quoted == 0 && draft.content().stream().allMatch(context::isSetApart)) {
      return Type.DIRECT;
    }
    return quoted == 0 ? Type.INDIRECT : quoted == words ? Type.DIRECT : Type.MIXED;
  }

  /** The id of an attribution, by its index in the article. */
  private static String id(int index) {
    return ("a" + (index + 1)).intern(); // one string for all articles
  }
}
