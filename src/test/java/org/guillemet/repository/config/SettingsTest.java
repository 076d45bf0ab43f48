package org.guillemet.repository.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void nothingConfiguredIsTheDefault() throws ConfigException {
    assertThat(Yaml.settings("")).isEqualTo(Settings.DEFAULT);
    assertThat(Yaml.settings("rules:\nwords:\noverrides:\nignore:\n")).isEqualTo(Settings.DEFAULT);
  }
}
