package org.guillemet.attribution.layout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.text.Span;

/** The words of drafts, as tests read them. */
final class DraftWords {

  private DraftWords() {}

  /** The drafts as {@code source > cue > content}, with {@code -} where there is none. */
  static List<String> strings(Context context, List<Draft> drafts) {
    return drafts.stream()
        .map(
            d ->
                Stream.of(d.source(), d.cue(), d.content())
                    .map(spans -> words(context, spans))
                    .collect(Collectors.joining(" > ")))
        .toList();
  }

  private static String words(Context context, List<Span> spans) {
    return spans.isEmpty()
        ? "-"
        : spans.stream()
            .map(s -> s.of(context.text()).replace("\n", "¶"))
            .collect(Collectors.joining(" … "));
  }

  /** The word that the source is built around. */
  static String head(Draft draft) {
    return draft.sourceHead().map(n -> n.token().text()).orElse("-");
  }

  /** Where words first stand. */
  static Span span(Context context, String words) {
    int start = context.text().indexOf(words);
    return new Span(start, start + words.length());
  }
}
