package org.guillemet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTableTest {

  @Test
  void cellsBeginWithoutTabOrReturn() {
    assertThat(CsvTable.inert("\t=1")).isEqualTo("'\t=1");
    assertThat(CsvTable.inert("\r=1")).isEqualTo("'\r=1");
    assertThat(CsvTable.inert("12 - 3 = 9")).isEqualTo("12 - 3 = 9");
  }
}
