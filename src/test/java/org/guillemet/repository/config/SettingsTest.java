package org.guillemet.repository.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private static final String FULL =
      """
      lang: fr
      outlet: Le Phare
      outlets: [Radio Ségal, Le Bac]
      known-speakers: [Sarrault, Brun]
      rules:
        unnamed-source: warning
        vague-attribution: off
      words:
        functions: {fr: [maire délégué], en: [reeve]}
        reporting-verbs: [marteler]
      """;

  private static String signature(String yaml) throws ConfigException {
    return Yaml.settings(yaml).signature();
  }

  @Test
  void theSignatureSaysWhatTheAnalysisDependsOn() throws ConfigException {
    assertThat(signature(FULL))
        .isEqualTo(
            """
            lang=fr
            outlet=Le Phare
            outlets=Le Bac
            outlets=Radio Ségal
            known-speakers=Brun
            known-speakers=Sarrault
            rules unnamed-source=warning
            rules vague-attribution=off
            words en reporting-verbs=marteler
            words en functions=reeve
            words fr reporting-verbs=marteler
            words fr functions=maire délégué
            """);
  }

  @Test
  void theOrderOfTheFileDoesNotChangeTheSignature() throws ConfigException {
    String turned =
        """
        words:
          reporting-verbs: {en: [marteler], fr: [marteler]}
          functions: {en: [reeve], fr: [maire délégué]}
        rules: {vague-attribution: off, unnamed-source: warning}
        known-speakers: [Brun, Sarrault, Brun]
        outlets: [Le Bac, Radio Ségal]
        outlet: Le Phare
        lang: fr
        """;

    assertThat(signature(turned)).isEqualTo(signature(FULL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lang: en",
        "outlet: Le Phare",
        "outlets: [Le Phare]",
        "known-speakers: [Le Phare]",
        "rules: {unnamed-source: warning}",
        "rules: {unnamed-source: info}",
        "rules: {unnamed-source: off}",
        "words: {agencies: [Le Phare]}",
        "words: {agencies: {fr: [Le Phare]}}",
        "words: {functions: {fr: [Le Phare]}}",
        "words: {allowed-sources: {fr: [Le Phare]}}",
        "words: {speaker-nouns: {fr: [Le Phare]}}",
        "words: {reporting-verbs: {fr: [Le Phare]}}"
      })
  void everyChangeOfTheAnalysisChangesTheSignature(String yaml) throws ConfigException {
    assertThat(signature(yaml)).isNotEqualTo(Settings.DEFAULT.signature());
  }

  @Test
  void namesCannotPassForOtherEntries() throws ConfigException {
    List<String> signatures =
        Stream.of(
                signature("outlets: [\"a\\noutlets=b\"]"),
                signature("outlets: [\"a\\\\noutlets=b\"]"),
                signature("outlets: [\"a\\r\\noutlets=b\"]"),
                signature("outlets: [a, b]"))
            .toList();

    assertThat(signatures).doesNotHaveDuplicates();
    assertThat(signatures.get(0).lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fail-on: never",
        "min-severity: info",
        "compare: none",
        "messages: fr",
        "aliases: {Ingrid Halvorsen: [Halvorsen-Lund]}",
        "ignore: [b.md]",
        "overrides: [{files: b.md, lang: fr}]"
      })
  void whatIsShownFailsOrIsComparedLeavesTheSignature(String yaml) throws ConfigException {
    assertThat(signature(yaml)).isEqualTo(Settings.DEFAULT.signature());
  }

  @Test
  void nothingConfiguredIsTheDefault() throws ConfigException {
    assertThat(Yaml.settings("")).isEqualTo(Settings.DEFAULT);
    assertThat(Yaml.settings("rules:\nwords:\noverrides:\nignore:\n")).isEqualTo(Settings.DEFAULT);
  }
}
