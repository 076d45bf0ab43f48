package org.guillemet.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim;
import org.guillemet.pipeline.Checked;
import org.guillemet.rules.Finding;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** The marks of one article: who speaks, what is claimed, what was found. */
final class Marks {

  private final Roster roster;

  Marks(Roster roster) {
    this.roster = roster;
  }

  /**
   * @param findings those of the article that the page shows, in the order of their numbers
   */
  List<Mark> of(Checked checked, List<Finding> findings) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < checked.attributions().size(); i++) {
      add(marks, checked.article(), checked.attributions().get(i), i);
    }
    for (int i = 0; i < checked.claims().size(); i++) {
      Claim claim = checked.claims().get(i);
      if (claim.support() == Claim.Support.NONE && !claim.signals().isEmpty()) {
        for (Span span : claim.spans()) {
          marks.add(new Mark(span, "k", "k" + i, "", span.equals(claim.spans().get(0))));
        }
      }
    }
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      String css =
          switch (finding.severity()) {
            case ERROR -> "fe";
            case WARNING -> "fw";
            case INFO -> "fi";
          };
      marks.add(new Mark(finding.span(), css, "f" + i, "", true));
    }
    return marks;
  }

  private void add(List<Mark> marks, Article article, Attribution attribution, int index) {
    int number = roster.number(article, attribution);
    String type = attribution.type().name().substring(0, 1).toLowerCase(Locale.ROOT);
    String hue = SpeakerView.hue(number);
    boolean first = true;
    for (Span span : attribution.content()) {
      String badge = number == 0 ? "?" : Integer.toString(number);
      marks.add(new Mark(span, "q q" + type + " " + hue, "a" + index, first ? badge : "", first));
      first = false;
    }
    for (Span span : attribution.source()) {
      marks.add(new Mark(span, "s", "s" + index, "", false));
    }
    for (Span span : attribution.cue()) {
      marks.add(new Mark(span, "c", "c" + index, "", false));
    }
  }
}
