package org.guillemet.attribution.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.attribution.FoundBy.CLAUSE_OF_VERB;
import static org.guillemet.attribution.FoundBy.OBJECT_OF_VERB;
import static org.guillemet.attribution.FoundBy.QUOTATION_BEHIND_VERB;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.attribution.FoundBy;
import org.guillemet.text.Span;

/** Drafts with their words in one text, in and around each other. */
final class OverlappingDrafts {

  private static final String TEXT =
      "The mayor says the union warned that the dam, engineers believe, leaks since May."
          + " The film shows Brun shouting: “No more dust.”";

  /** “No more dust.” with its cue, inside what the film shows. */
  static final Draft SHOUT =
      draft(QUOTATION_BEHIND_VERB, 0.9, "Brun", "shouting", "“No more dust.”");

  private OverlappingDrafts() {}

  static Draft mayorSays(double confidence) {
    return draft(
        CLAUSE_OF_VERB,
        confidence,
        "The mayor",
        "says",
        "the union warned that the dam, engineers believe, leaks since May");
  }

  static Draft unionWarned(double confidence) {
    return draft(CLAUSE_OF_VERB, confidence, "the union", "warned", "that the dam");
  }

  static Draft filmShows(double confidence) {
    return draft(OBJECT_OF_VERB, confidence, "The film", "shows", "Brun shouting: “No more dust.”");
  }

  static Draft draft(
      FoundBy foundBy, double confidence, String source, String cue, String... content) {
    return new Draft(
        Stream.of(content).map(OverlappingDrafts::span).toList(),
        List.of(span(cue)),
        List.of(span(source)),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        false,
        confidence,
        foundBy);
  }

  static Draft without(FoundBy foundBy, double confidence, String... content) {
    return Draft.of(foundBy, Stream.of(content).map(OverlappingDrafts::span).toList())
        .withConfidence(confidence);
  }

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    assertThat(start).as(words).isNotNegative();
    return new Span(start, start + words.length());
  }
}
