package org.guillemet.report;

import java.util.stream.Collectors;
import org.guillemet.material.Passage;
import org.guillemet.material.ReportedFigure;
import org.guillemet.material.Verdict;
import org.guillemet.material.Verification;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Tells what came of holding words against material, and where they were found. */
public final class VerdictPhrases {

  private static final int PERCENT = 100;

  private final Places places = new Places();
  private final TextPhrases phrases;

  public VerdictPhrases(Language language) {
    this.phrases = new TextPhrases(language);
  }

  /** The verdict with what it rests on: "altered: number", "as said, but for: fillers". */
  public String verdict(Verification verification) {
    Verdict verdict = verification.verdict();
    String word = phrases.of(verdict);
    return switch (verdict) {
      case FOLDED ->
          phrases.get(
              "because",
              word,
              verification.folds().stream().map(phrases::of).collect(Collectors.joining(", ")));
      case ALTERED, UNMARKED_CUT ->
          verification
              .gravest()
              .map(d -> phrases.get("because", word, phrases.of(d.gravity())))
              .orElse(word);
      case OUT_OF_CONTEXT ->
          verification.context().map(c -> phrases.get("because", word, phrases.of(c))).orElse(word);
      case NOT_FOUND ->
          verification.passage().isPresent()
              ? phrases.get("likeness", word, Math.round(PERCENT * verification.likeness()))
              : word;
      default -> word;
    };
  }

  /** Whether the material has a number or a date of reported speech. */
  public String verdict(ReportedFigure figure) {
    String key =
        figure.agrees()
            ? "reported.agrees"
            : figure.differs() ? "reported.differs" : "reported.none";
    return phrases.get(key);
  }

  /** The document with line and column, and the page or the time: "talk.srt:12:1 (00:03:10)". */
  public String place(Passage passage) {
    return passage.spans().stream().map(s -> place(passage, s)).collect(Collectors.joining(", "));
  }

  private String place(Passage passage, Span span) {
    String place =
        Visible.line(passage.material().document().path())
            + ":"
            + places.of(passage.material().document(), span).position();
    return passage
        .material()
        .landmark(span.start())
        .map(l -> phrases.get("landmark." + Words.of(l.kind()), place, Visible.line(l.label())))
        .orElse(place);
  }
}
