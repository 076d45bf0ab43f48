package org.guillemet.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;
import org.guillemet.text.Language;
import org.guillemet.text.Phrasebook;

/** What reports for people say around messages and words of articles, in one language. */
public final class TextPhrases {

  private static final String BUNDLE = "org.guillemet.report.text";

  static final List<Severity> WORST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private final Phrasebook phrases;

  public TextPhrases(Language language) {
    this.phrases = new Phrasebook(BUNDLE, language);
  }

  /**
   * A phrase by its key.
   *
   * @param values numbers and texts, in the order of their places
   */
  public String get(String key, Object... values) {
    return phrases.get(key, values);
  }

  /** The phrase for a constant: {@code severity.error}. */
  public String of(Enum<?> constant, Object... values) {
    String group = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return get(group + "." + Words.of(constant), values);
  }

  /** The word with the colon that parts it from what it is about. */
  public String labelled(String word) {
    return get("labelled", word);
  }

  /** How many there are of each severity: {@code 2 errors, 1 warning}. */
  public String counts(List<Severity> severities) {
    return WORST_FIRST.stream()
        .filter(severities::contains)
        .map(s -> get(Words.of(s) + "s", Collections.frequency(severities, s)))
        .collect(Collectors.joining(", "));
  }

  /** How many findings are shown, in how many articles. */
  public String total(Results results) {
    List<Severity> shown = results.open().stream().map(r -> r.finding().severity()).toList();
    String where = get("articles", results.compared().articles().size());
    if (!shown.isEmpty()) {
      return get("total", counts(shown), where);
    }
    return get(results.hidden().isEmpty() ? "nothing" : "nothing-shown", where);
  }

  /** How many findings nobody has to look at again, and why: {@code 1 suppressed}. */
  public List<String> settled(Results results) {
    int suppressed = results.suppressed().size();
    int accepted = results.accepted().size();
    List<String> settled = new ArrayList<>();
    if (suppressed > 0) {
      settled.add(get("suppressed", suppressed));
    }
    if (accepted > 0) {
      settled.add(get("accepted", accepted));
    }
    return settled;
  }

  /** That a finding is suppressed, and why. */
  public String suppressed(Reviewed reviewed) {
    return reviewed
        .reason()
        .map(reason -> get("settled.suppressed-for", reason))
        .orElseGet(() -> get("settled.suppressed"));
  }
}
