package org.guillemet.repository.config;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guillemet.repository.config.Survey.Part;
import org.guillemet.text.Language;

/** Writes a configuration to begin with: short, with comments, and made for what was found. */
public final class FirstConfiguration {

  /** So many articles in one language say that the next will be, too. */
  private static final int ENOUGH = 10;

  private static final String HEAD =
      """
      # How Guillemet checks the articles below this folder.
      # "guillemet config FILE" prints what is in force for an article, and where it comes from.

      """;

  private static final String MIDDLE =
      """
      # What fails a run: error, warning, info (findings as bad as this), or never.
      fail-on: error

      # Rules, each with error, warning, info, or off. "guillemet rules" lists them,
      # "guillemet explain RULE" says what one flags and what it leaves alone.
      rules:
        # unnamed-source: warning
        # unattributed-cause: off

      # Surnames that need no introduction.
      known-speakers: []

      # Names that are one person, body or place in all articles.
      # aliases:
      #   Ingrid Halvorsen: [I. Halvorsen, Halvorsen-Lund]

      # Words that Guillemet does not know; fr or en says in which language.
      # words:
      #   reporting-verbs: {fr: [marteler], en: [intone]}
      #   speaker-nouns: {fr: [riverain], en: [islander]}
      #   functions: {en: [harbour master]}
      #   agencies: [Agence Ségal]
      #   allowed-sources: {en: [several islanders]}

      # Files that are not checked, as in .gitignore.
      # ignore: [archive/, "*.draft.md"]

      """;

  private static final String OVERRIDES_HEAD =
      """
      # What holds for some files only: any of the above, but for aliases and ignore.
      """;

  private static final String NO_OVERRIDES =
      """
      # overrides:
      #   - files: opinion/
      #     rules:
      #       vague-attribution: info
      """;

  private static final Map<Part, String> OVERRIDES =
      new EnumMap<>(
          Map.of(
              Part.OPINION,
              """
                # Opinion: the writers speak for themselves.
                - files: %s
                  rules:
                    vague-attribution: info
                    unattributed-figure: info
                    unattributed-judgement: off
                    unattributed-prediction: off
                    unattributed-cause: off
              """,
              Part.SPORT,
              """
                # Sport: everybody has seen the figures.
                - files: %s
                  rules:
                    unattributed-figure: info
              """,
              Part.AGENCY,
              """
                # Agency copy: not ours to change, so it fails no run.
                - files: %s
                  fail-on: never
              """));

  private final Survey survey;

  private FirstConfiguration(Survey survey) {
    this.survey = survey;
  }

  /** The text of the file. */
  public static String of(Survey survey) {
    FirstConfiguration first = new FirstConfiguration(survey);
    return HEAD + first.language() + first.outlet() + MIDDLE + OVERRIDES_HEAD + first.overrides();
  }

  private String language() {
    Optional<Language> only = survey.onlyLanguage(ENOUGH);
    return only.isPresent()
        ? """
          # All %d articles that were looked at are in %s. auto: what each declares or looks like.
          lang: %s

          """
            .formatted(survey.read(), name(only.get()), only.get().code())
        : """
          # fr, en, or auto: what each article declares or looks like.
          lang: auto

          """;
  }

  private String outlet() {
    String comment = "# Who publishes an article that does not say so itself.\n";
    return survey.outlet().isPresent()
        ? comment + "outlet: " + YamlWords.of(survey.outlet().get()) + "\n\n"
        : comment + "# outlet: Le Phare\n\n";
  }

  private String overrides() {
    List<String> parts = new ArrayList<>();
    for (Part part : Part.values()) {
      List<String> patterns = survey.patterns(part);
      if (!patterns.isEmpty()) {
        parts.add(OVERRIDES.get(part).formatted(list(patterns)));
      }
    }
    return parts.isEmpty() ? NO_OVERRIDES : Key.OVERRIDES.word() + ":\n" + String.join("", parts);
  }

  private static String list(List<String> patterns) {
    return patterns.size() == 1
        ? YamlWords.of(patterns.get(0))
        : patterns.stream().map(YamlWords::of).collect(Collectors.joining(", ", "[", "]"));
  }

  /** A language as English calls it. */
  public static String name(Language language) {
    return language.name().charAt(0) + language.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
