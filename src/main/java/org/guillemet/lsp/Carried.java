package org.guillemet.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.guillemet.text.Span;

/**
 * What comparing a document with others has found, for the moments until it is compared again:
 * findings on words that nobody has touched since stand where those are now. Immutable.
 *
 * @param text of the document when it was compared
 * @param places where the diagnostics stood in it, one for each
 * @param diagnostics as they were shown
 */
record Carried(String text, List<Span> places, List<Diagnostic> diagnostics) {

  Carried {
    places = List.copyOf(places);
    diagnostics = List.copyOf(diagnostics);
  }

  /** What a compared document has because of other articles. */
  static Carried of(Examined examined) {
    List<FindingDiagnostics.Across> across = FindingDiagnostics.across(examined);
    return new Carried(
        examined.document().text(),
        across.stream().map(FindingDiagnostics.Across::place).toList(),
        across.stream().map(FindingDiagnostics.Across::diagnostic).toList());
  }

  /** Those whose words still stand in another text of the document. */
  List<Diagnostic> in(String other) {
    int same = Math.min(text.length(), other.length());
    int before = 0;
    while (before < same && text.charAt(before) == other.charAt(before)) {
      before++;
    }
    int behind = 0;
    while (behind < same - before
        && text.charAt(text.length() - 1 - behind) == other.charAt(other.length() - 1 - behind)) {
      behind++;
    }
    List<Diagnostic> moved = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Span place = places.get(i);
      if (place.end() <= before) {
        moved.add(moved(diagnostics.get(i), other, place));
      } else if (place.start() >= text.length() - behind) {
        int by = other.length() - text.length();
        Span now = new Span(place.start() + by, place.end() + by);
        moved.add(moved(diagnostics.get(i), other, now));
      }
    }
    return moved;
  }

  private static Diagnostic moved(Diagnostic diagnostic, String text, Span place) {
    Diagnostic copy =
        new Diagnostic(
            Ranges.ofSource(text, place),
            diagnostic.getMessage().getLeft(),
            diagnostic.getSeverity(),
            diagnostic.getSource());
    copy.setCode(diagnostic.getCode());
    copy.setCodeDescription(diagnostic.getCodeDescription());
    copy.setRelatedInformation(diagnostic.getRelatedInformation());
    return copy;
  }
}
