package org.guillemet.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.text.Span;

/** Finds formulas in TeX, which a script sets between their marks: they are no words. */
final class Formulas {

  /** What stands between two dollars is a formula only if it looks like one. */
  private static final Pattern TEX =
      Pattern.compile(
          "\\\\\\((?:[^\\\\]|\\\\[^()\\[\\]])*+\\\\\\)"
              + "|\\\\\\[(?:[^\\\\]|\\\\[^()\\[\\]])*+\\\\\\]"
              + "|\\$\\$(?=[^$]{0,200}?[\\\\^_=])[^$]++\\$\\$");

  private Formulas() {}

  /** What stands before, between and behind the formulas of a text; the whole, if it has none. */
  static List<Span> around(CharSequence text) {
    List<Span> around = new ArrayList<>();
    int start = 0;
    Matcher matcher = TEX.matcher(text);
    while (matcher.find()) {
      around.add(new Span(start, matcher.start()));
      start = matcher.end();
    }
    around.add(new Span(start, text.length()));
    return around;
  }
}
