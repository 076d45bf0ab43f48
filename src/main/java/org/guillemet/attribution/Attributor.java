package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.linguistics.Analysis;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotations;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Finds who says what in one article. Thread-safe. */
public final class Attributor {

  /** The attributions of an article, with speakers and outlets. */
  public Attributed attribute(Article article, Analysis analysis, Quotations quotations) {
    Context context = new Context(article, analysis, quotations);
    List<Draft> drafts = new ArrayList<>();
    drafts.addAll(new CueFinder(context).find());
    drafts.addAll(new ColonAttributions(context).find());
    drafts.addAll(new SignatureAttributions(context).find());
    drafts = new Continuations(context).extend(Overlaps.resolve(drafts));
    List<Optional<Integer>> outer = Overlaps.outer(drafts);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      attributions.add(
          new Attribution(
              "a" + (i + 1),
              type(context, d.content()),
              d.content(),
              d.cue(),
              d.source(),
              Optional.empty(),
              List.of(),
              Optional.empty(),
              outer.get(i).map(o -> "a" + (o + 1)),
              d.negated(),
              d.hedged(),
              d.confidence(),
              d.foundBy()));
    }
    return new Attributed(quotations, attributions, List.of());
  }

  /** How much of the content's words stands in quotation marks. */
  private static Type type(Context context, List<Span> content) {
    int words = 0;
    int quoted = 0;
    for (Span span : content) {
      List<Quotation> around = context.quotationsIn(span);
      for (int i = span.start(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(context.text().charAt(i))) {
          words++;
          int at = i;
          quoted += around.stream().anyMatch(q -> q.span().contains(at)) ? 1 : 0;
        }
      }
    }
    return quoted == 0 ? Type.INDIRECT : quoted == words ? Type.DIRECT : Type.MIXED;
  }
}
