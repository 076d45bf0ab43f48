package org.guillemet.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.rules.Rule;
import org.guillemet.text.Language;

/**
 * The page of a rule: what it flags, why, and what it leaves alone.
 *
 * @param text in Markdown, with the rule's name as its title
 */
public record RulePage(String text) {

  private static final Pattern FIRST_SECTION =
      Pattern.compile("^## .*\\R((?:(?!## ).*\\R?)*)", Pattern.MULTILINE);

  public RulePage {
    Objects.requireNonNull(text);
  }

  /**
   * The page of a rule.
   *
   * @return empty when there is none
   */
  public static Optional<RulePage> of(String rule, Language language) {
    String path = "pages/" + folder(language) + rule + ".md";
    try (InputStream in = Rule.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new RulePage(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new IllegalStateException("the page of " + rule + " cannot be read", e);
    }
  }

  /** Where pages in a language are, among all pages: nothing, or a folder with its slash. */
  public static String folder(Language language) {
    return language == Language.DEFAULT ? "" : language.code() + "/";
  }

  /** What it flags: all that stands under the first of its headings. */
  public Optional<String> flags() {
    Matcher section = FIRST_SECTION.matcher(text);
    return section.find() ? Optional.of(section.group(1).strip()) : Optional.empty();
  }
}
