package org.guillemet.claims;

import java.util.List;
import org.guillemet.claims.Signal.Kind;

/** Superlatives and loaded words in the article's own voice. */
final class JudgementSignals implements SignalFinder {

  private static final String LOADED = "loaded-words";

  @Override
  public List<Signal> find(ClauseReading reading) {
    if (reading.clause().isQuestion()) {
      return List.of();
    }
    return reading.phrases(LOADED, "loaded").stream()
        .map(m -> new Signal(Kind.JUDGEMENT, m.span()))
        .limit(1)
        .toList();
  }
}
