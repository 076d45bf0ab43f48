package org.guillemet.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds each rule's French page to its English one, whose examples are tried elsewhere. */
class FrenchRulePagesTest {

  private static final Path PAGES = Path.of("docs", "rules");

  /** What both pages say in fixed words. */
  private static final Map<String, String> FIXED =
      Map.of(
          "Severity: error", "Gravité\u00a0: erreur",
          "Severity: warning", "Gravité\u00a0: avertissement",
          "Severity: info", "Gravité\u00a0: information",
          "## What it flags", "## Ce que la règle relève",
          "## Why it matters", "## Pourquoi c’est important",
          "## Flagged", "## Relevé",
          "## Not flagged", "## Non relevé",
          "## Known misses", "## Ce qui lui échappe",
          "## Reference", "## Référence");

  private static final String FENCE = "```";
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)");
  private static final Pattern CODE = Pattern.compile("`[^`]*`|\\]\\([^)]*\\)");
  private static final Pattern BREAKABLE =
      Pattern.compile("«(?!\u00a0)|(?<![\u00a0«])[»;?!]|(?<!\u00a0):");

  /** A page's paragraphs and blocks of code, each as one text; blank lines part paragraphs. */
  private static List<String> parts(Path page) throws IOException {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean code = false;
    for (String line : Files.readAllLines(page)) {
      boolean fence = line.startsWith(FENCE);
      if (!code && (line.isBlank() || fence)) {
        add(parts, part);
      }
      if (code || !line.isBlank()) {
        part.append(line).append('\n');
      }
      if (fence && code) {
        add(parts, part);
      }
      code ^= fence;
    }
    assertThat(code).as("a block of " + page + " that does not end").isFalse();
    add(parts, part);
    return parts;
  }

  private static void add(List<String> parts, StringBuilder part) {
    if (!part.isEmpty()) {
      parts.add(part.toString().stripTrailing());
      part.setLength(0);
    }
  }

  private static boolean isProse(String part) {
    return !part.startsWith(FENCE);
  }

  @TestFactory
  Stream<DynamicTest> eachPageHasTheSameBuildInBothLanguages() {
    return BuiltInRules.set().names().stream()
        .map(rule -> DynamicTest.dynamicTest(rule, () -> compare(rule + ".md")));
  }

  private static void compare(String name) throws IOException {
    List<String> english = parts(PAGES.resolve(name));
    List<String> french = parts(PAGES.resolve("fr").resolve(name));
    assertThat(french).as("paragraphs and examples").hasSameSizeAs(english);
    for (int i = 0; i < english.size(); i++) {
      String part = english.get(i);
      if (FIXED.containsKey(part)) {
        assertThat(french.get(i)).isEqualTo(FIXED.get(part));
      } else if (isProse(part) && !part.startsWith("# ")) {
        assertThat(french.get(i)).as("not translated").isNotEqualTo(part).matches(p -> isProse(p));
      } else {
        assertThat(french.get(i)).as("an example, or the title").isEqualTo(part);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> frenchProseHasItsOwnMarks() {
    return BuiltInRules.set().names().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule,
                    () -> {
                      for (String part : parts(PAGES.resolve("fr").resolve(rule + ".md"))) {
                        if (isProse(part)) {
                          String prose = CODE.matcher(part).replaceAll("");
                          assertThat(prose).doesNotContain("'", "\"");
                          assertThat(BREAKABLE.matcher(prose).results()).as(prose).isEmpty();
                        }
                      }
                    }));
  }

  @Test
  void thereAreNoOtherPages() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES.resolve("fr"))) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              BuiltInRules.set().names().stream().map(rule -> rule + ".md").toList());
    }
  }

  @Test
  void linksLeadWhereTheEnglishOnesDo() throws IOException {
    int links = 0;
    for (String rule : BuiltInRules.set().names()) {
      List<String> english = links(PAGES.resolve(rule + ".md"));
      assertThat(links(PAGES.resolve("fr").resolve(rule + ".md"))).as(rule).isEqualTo(english);
      links += english.size();
    }
    assertThat(links).isPositive();
  }

  /** The files that a page leads to. */
  private static List<String> links(Path page) throws IOException {
    return LINK.matcher(Files.readString(page))
        .results()
        .map(link -> page.resolveSibling(link.group(1)).normalize().toString())
        .toList();
  }
}
