package org.guillemet.repository.glob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "opinion        | opinion/a.md | news/opinion/deep/a.md | opinion/",
        "opinion/       | opinion/a.md | news/opinion/a.md | opinion/",
        "/opinion       | opinion/a.md | opinion/deep/a.md | opinion",
        "opinion/**     | opinion/a.md | opinion/deep/a.md | opinion/",
        "news/*/wire    | news/north/wire/a.md | news/south/wire/b/c.md | news/a/wire",
        "news/**/wire   | news/wire/a.md | news/a/b/wire/c.md | news/a/wire/",
        "**/wire/*.md   | wire/a.md | news/wire/b.md | a/b/wire/.md",
        "*.md           | a.md | deep/er/b.md | .md",
        "*              | a | a/b/c | a/",
        "**             | a | a/b/c | a/",
        "a?c.txt        | abc.txt | deep/aéc.txt | a👩c.txt",
        "[a-cx]1        | a1 | c1 | x1",
        "[!a-c]1        | d1 | é1 | -1",
        "[]a-]1         | ]1 | a1 | -1",
        "{opinion,sport}/*.{md,txt} | opinion/a.md | sport/b.txt | sport/b.md",
        "a{b,{c,d}e}f   | abf | acef | adef",
        "\\*\\[\\{a,    | *[{a, | b/*[{a, | *[{a,/",
        "./news         | news/a.md | news | news/b/c.md",
        "../news/*.md   | ../news/a.md | ../news/b.md | ../news/.md",
        "*a*b*          | ab | xaxbx | aabb"
      })
  void standsForPaths(String pattern, String first, String second, String third) throws Exception {
    Glob glob = Glob.parse(pattern);

    assertThat(Stream.of(first, second, third)).allMatch(glob::matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "opinion        | opinion.md | opinions/a.md | an-opinion/a.md",
        "opinion/       | opinion | news/opinion | a.md",
        "/opinion       | news/opinion/a.md | opinion.md | news/opinion",
        "opinion/**     | opinion | news/opinion/a.md | opinions/a.md",
        "news/*/wire    | news/wire/a.md | news/a/b/wire/c.md | a/news/b/wire/c.md",
        "**/wire/*.md   | wire/deep/a.txt | wire.md | a.md",
        "*.md           | a.mdx | md | amd",
        "a?c.txt        | ac.txt | abbc.txt | a/c.txt",
        "[!a-c]1        | a1 | b1 | 1",
        "Opinion        | opinion/a.md | OPINION/a.md | opinion",
        "*a*b*          | ba | a | xbxax"
      })
  void standsForNoOthers(String pattern, String first, String second, String third)
      throws Exception {
    Glob glob = Glob.parse(pattern);

    assertThat(Stream.of(first, second, third)).noneMatch(glob::matches);
  }

  @Test
  void aSignThatIsMeantIsWrittenWithABackslash() throws Exception {
    assertThat(Glob.parse("\\!a").matches("!a")).isTrue();
    assertThat(Glob.parse(".a").matches("b/.a")).isTrue();
  }

  @Test
  void accentsAreTheSameHoweverTheyAreWritten() throws Exception {
    assertThat(Glob.parse("d\u00e9p\u00eaches").matches("de\u0301pe\u0302ches/a.md")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a", "a[!]", "{a,b", "a\\", "/", "//", "{a,}", "[", "{", "\\", ".", "./", "a/./b", "!a",
        "{a,!b}"
      })
  void whatStandsForNothingIsRefused(String pattern) {
    assertThatThrownBy(() -> Glob.parse(pattern)).isInstanceOf(InvalidGlobException.class);
  }

  @Test
  void bracesDoNotMultiplyWithoutEnd() {
    assertThatThrownBy(() -> Glob.parse("{a,b}".repeat(30)))
        .hasMessage("stands for more than 100 patterns");
  }

  @Test
  void hostilePatternsTakeNoTime() {
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertThat(Glob.parse("*a".repeat(500) + "b").matches("a".repeat(5_000))).isFalse();
          assertThat(Glob.parse("**/a/".repeat(500) + "b").matches("a/".repeat(2_000))).isFalse();
        });
  }
}
