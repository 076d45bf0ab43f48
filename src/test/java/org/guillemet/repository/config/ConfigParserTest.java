package org.guillemet.repository.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.linguistics.Words;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigParserTest {

  private static final String FULL =
      """
      lang: fr
      outlet: Le Phare
      messages: en
      compare: by-folder
      fail-on: warning
      min-severity: info
      rules:
        unnamed-source: warning
        vague-attribution: off
      known-speakers: [Sarrault]
      outlets: [Radio Ségal]
      words:
        reporting-verbs: [marteler]
        functions:
          fr: [maire délégué]
      aliases:
        Ingrid Halvorsen: [Halvorsen-Lund]
      """;

  @Test
  void everyKeyIsRead() throws ConfigException {
    Settings settings = Yaml.settings(FULL);

    assertThat(settings.language().language()).contains(Language.FRENCH);
    assertThat(settings.outlet()).contains("Le Phare");
    assertThat(settings.messages().language()).contains(Language.ENGLISH);
    assertThat(settings.compare()).isEqualTo(CompareChoice.BY_FOLDER);
    assertThat(settings.failOn()).isEqualTo(FailOn.WARNING);
    assertThat(settings.minSeverity()).contains(Severity.INFO);
    assertThat(settings.policy())
        .isEqualTo(
            new RulePolicy(
                new RuleSettings(Set.of("Sarrault")),
                Map.of("unnamed-source", Severity.WARNING),
                Set.of("vague-attribution")));
    assertThat(settings.outlets()).containsExactly("Radio Ségal");
    assertThat(settings.words().of(Language.FRENCH, Words.Kind.REPORTING_VERBS))
        .containsExactly("marteler");
    assertThat(settings.words().of(Language.ENGLISH, Words.Kind.REPORTING_VERBS))
        .containsExactly("marteler");
    assertThat(settings.words().of(Language.FRENCH, Words.Kind.FUNCTIONS))
        .containsExactly("maire délégué");
    assertThat(settings.words().of(Language.ENGLISH, Words.Kind.FUNCTIONS)).isEmpty();
    assertThat(settings.aliases().names())
        .isEqualTo(Map.of("Ingrid Halvorsen", Set.of("Halvorsen-Lund")));
  }

  @Test
  void laterOverridesWinAndListsAddUp() throws ConfigException {
    String yaml =
        """
        lang: fr
        fail-on: warning
        rules: {unnamed-source: warning, vague-attribution: error}
        known-speakers: [Sarrault]
        words: {functions: {fr: [maire délégué]}}
        overrides:
          - files: opinion/
            fail-on: never
            rules: {vague-attribution: off}
            known-speakers: [Brun]
            words: {functions: [reeve]}
          - files: ["*.en.md", /wire]
            lang: en
            rules: {vague-attribution: info}
            outlet: Le Bac
        """;

    Settings both = Yaml.settings(yaml, "opinion/a.en.md");
    assertThat(both.language().language()).contains(Language.ENGLISH);
    assertThat(both.failOn()).isEqualTo(FailOn.NEVER);
    assertThat(both.policy().severities())
        .isEqualTo(Map.of("unnamed-source", Severity.WARNING, "vague-attribution", Severity.INFO));
    assertThat(both.policy().off()).isEmpty();
    assertThat(both.policy().settings().knownSpeakers()).containsOnly("Sarrault", "Brun");
    assertThat(both.words().of(Language.FRENCH, Words.Kind.FUNCTIONS))
        .containsOnly("maire délégué", "reeve");
    assertThat(both.outlet()).contains("Le Bac");

    Settings opinion = Yaml.settings(yaml, "opinion/a.md");
    assertThat(opinion.policy().off()).containsExactly("vague-attribution");
    assertThat(opinion.language().language()).contains(Language.FRENCH);
    assertThat(Yaml.settings(yaml, "wire/a.md").outlet()).contains("Le Bac");
    assertThat(Yaml.settings(yaml, "news/a.md").outlet()).isEqualTo(Optional.empty());
    assertThat(Yaml.settings(yaml, "news/a.md").failOn()).isEqualTo(FailOn.WARNING);
  }

  @Test
  void aRuleThatIsNotSetKeepsWhatItSaysItself() throws ConfigException {
    assertThat(Yaml.settings("lang: fr").policy().severities()).isEmpty();
    assertThat(Yaml.settings("rules: {conflicting-figure: error}").policy().severities())
        .containsOnlyKeys("conflicting-figure");
  }

  @Test
  void everyMistakeIsToldWithItsLineInTheirOrder() {
    assertThat(
            Yaml.mistakes(
                """
                rule: {}
                overrides:
                  - lang: fr
                  - files: "["
                    ignore: [a]
                    rules:
                      unnamed-sauce: error
                lang: french
                words:
                  verbs: [a]
                lang: fr
                """))
        .containsExactly(
            "1: unknown key \"rule\"; did you mean \"rules\"?",
            "3: overrides: \"files\" is missing, which says where it holds",
            "4: files: the pattern \"[\" has a [ that is never closed",
            "5: ignore: stands at the top of the file, and not in overrides",
            "7: unknown rule \"unnamed-sauce\"; did you mean \"unnamed-source\"?",
            "8: lang: \"french\" is none of en, fr, auto; did you mean \"fr\"?",
            "10: unknown word list \"verbs\"; there are reporting-verbs, speaker-nouns, functions,"
                + " agencies, allowed-sources",
            "11: \"lang\" stands on line 8 already");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "lag: fr | 1: unknown key \"lag\"; did you mean \"lang\"?",
        "known-speaker: [A] | 1: unknown key \"known-speaker\"; did you mean \"known-speakers\"?",
        "unnamed-source: off | 1: unnamed-source: is a rule, and stands under \"rules\"",
        "functions: [a] | 1: functions: is a word list, and stands under \"words\"",
        "files: a | 1: files: stands in overrides only",
        "fail-on: Error | 1: fail-on: \"Error\" is none of error, warning, info, never; did you"
            + " mean \"error\"?",
        "fail-on: | 1: fail-on: has no value; there are error, warning, info, never",
        "fail-on: [error] | 1: fail-on: must be a single word",
        "min-severity: never | 1: min-severity: \"never\" is none of error, warning, info",
        "compare: folder | 1: compare: \"folder\" is none of all, by-folder, none",
        "compare: true | 1: compare: \"true\" is none of all, by-folder, none",
        "rules: 3 | 1: rules: must be a mapping of rule names to error, warning, info or off",
        "rules: {vague-attribution: false} | 1: vague-attribution: \"false\" is none of error,"
            + " warning, info, off",
        "outlet: [A] | 1: outlet: must be a single name",
        "outlet: 24 | 1: outlet: 24 is no name; if it is meant as one, put it in quotation marks",
        "outlet: \" \" | 1: outlet: a name is empty",
        "outlets: Le Phare | 1: outlets: must be a list of names",
        "outlets: [[A]] | 1: outlets: must be a list of names",
        "outlets: [null] | 1: outlets: a name is empty",
        "words: [a] | 1: words: must be a mapping of word lists to lists of words",
        "words: {functions: {de: [a]}} | 1: unknown language \"de\"; there are en, fr",
        "words: {functions: mayor} | 1: functions: must be a list of names",
        "aliases: [A] | 1: aliases: must be a mapping of names to lists of their other forms",
        "aliases: {A: B} | 1: A: must be a list of names",
        "aliases: {\"\": [B]} | 1: : a name is empty",
        "ignore: a | 1: ignore: must be a list of names",
        "overrides: {files: a} | 1: overrides: must be a list of mappings, each with \"files\" and"
            + " what holds there",
        "overrides: [a] | 1: overrides: must be a mapping with \"files\" and what holds there",
        "overrides: [{files: []}] | 1: files: names no files",
        "overrides: [{files: }] | 1: files: a name is empty",
        "[ | 1: expected the node content",
        "- a | 1: not a mapping of names to values"
      })
  void aMistakeSaysWhatWouldBeRight(String yaml, String message) {
    assertThat(Yaml.mistakes(yaml)).singleElement().asString().startsWith(message);
  }
}
