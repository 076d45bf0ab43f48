package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownWordsTest {

  @ParameterizedTest
  @CsvSource({
    "*a* <b>, \\*a\\* \\<b\\>",
    "www.a.org, www\\.a.org",
    "http://a.org, http\\://a.org",
    "a@b.org, a\\@b.org",
    "at 12:30., at 12:30."
  })
  void nothingIsMarkupOrALink(String words, String markdown) {
    assertThat(MarkdownWords.of(words)).isEqualTo(markdown);
  }
}
