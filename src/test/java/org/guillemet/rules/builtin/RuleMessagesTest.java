package org.guillemet.rules.builtin;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guillemet.rules.RuleDescription;
import org.guillemet.text.Language;
import org.guillemet.text.Phrases;
import org.junit.jupiter.api.Test;

/** Holds what rules say to the phrases that there are. */
class RuleMessagesTest {

  private static final String BUNDLE = "org.guillemet.rules.messages";

  /** Keys stand in the code as they are; those of claims are the names of rules. */
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z-]+)?)\"");

  private static Set<String> keys() {
    return Phrases.of(BUNDLE, Language.ENGLISH).keySet();
  }

  private static Set<String> strings(Pattern pattern) throws IOException {
    Set<String> strings = new TreeSet<>();
    for (String folder : List.of("rules", "repository/review")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/guillemet", folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher matcher = pattern.matcher(Files.readString(file));
          while (matcher.find()) {
            strings.add(matcher.group(1));
          }
        }
      }
    }
    return strings;
  }

  /** Suppressions say one thing for each flaw; their own test tries all of them. */
  private static Set<String> keysOf(RuleDescription rule) {
    return keys().stream().filter(k -> k.startsWith(rule.name() + ".")).collect(toSet());
  }

  @Test
  void everyMessageOfTheCodeHasAPhrase() throws IOException {
    Pattern told = Pattern.compile("essage(?:\\.of)?\\(\\s*" + KEY);

    assertThat(strings(told)).hasSizeGreaterThan(20).isSubsetOf(keys());
  }

  @Test
  void everyRuleHasASummary() {
    assertThat(BuiltInRules.set().descriptions())
        .extracting(rule -> rule.summary().key())
        .allMatch(keys()::contains);
  }

  @Test
  void everyPhraseIsTold() throws IOException {
    Set<String> told = strings(KEY);
    told.addAll(keysOf(new InvalidSuppression()));
    told.add("literal"); // what tests say
    for (RuleDescription rule : BuiltInRules.set().descriptions()) {
      told.add(rule.summary().key());
    }

    assertThat(keys()).isSubsetOf(told);
  }
}
