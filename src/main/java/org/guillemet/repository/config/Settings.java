package org.guillemet.repository.config;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guillemet.compare.Aliases;
import org.guillemet.linguistics.Words;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.rules.Severity;
import org.guillemet.text.Language;

/**
 * Everything that is in force for one article. Immutable.
 *
 * @param language what it is taken to be in
 * @param outlet who publishes it unless it says so itself
 * @param messages the language of findings and pages; {@code auto}: that of the article
 * @param compare the articles that it is compared with
 * @param failOn what of its findings fails the run
 * @param minSeverity what of its findings is shown; empty: what the report's format shows
 * @param policy which rules run, and how bad their findings are
 * @param outlets names of agencies and papers, beside those that the languages list
 * @param words entries of other lists, beside those of the languages
 * @param aliases names that are one
 */
public record Settings(
    LanguageChoice language,
    Optional<String> outlet,
    LanguageChoice messages,
    CompareChoice compare,
    FailOn failOn,
    Optional<Severity> minSeverity,
    RulePolicy policy,
    Set<String> outlets,
    Words words,
    Aliases aliases) {

  /** Nothing is configured. */
  public static final Settings DEFAULT =
      new Settings(
          LanguageChoice.AUTO,
          Optional.empty(),
          LanguageChoice.AUTO,
          CompareChoice.ALL,
          FailOn.ERROR,
          Optional.empty(),
          RulePolicy.DEFAULT,
          Set.of(),
          Words.NONE,
          Aliases.NONE);

  public Settings {
    Objects.requireNonNull(language);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(messages);
    Objects.requireNonNull(compare);
    Objects.requireNonNull(failOn);
    Objects.requireNonNull(minSeverity);
    Objects.requireNonNull(policy);
    outlets = Set.copyOf(outlets);
    Objects.requireNonNull(words);
    Objects.requireNonNull(aliases);
  }

  /**
   * How the article is checked.
   *
   * @param folder in which it lies
   */
  public ArticleSettings forArticleIn(String folder) {
    return new ArticleSettings(policy, outlets, words, compare.dossier(folder));
  }

  /**
   * A text that is the same for two settings if, and as a rule only if, they lead to the same
   * analysis and the same findings of every article by itself: lines of names and values, sorted,
   * free of anything that depends on the machine. What is shown, what fails a run and what is
   * compared is not in it.
   */
  public String signature() {
    StringBuilder text = new StringBuilder();
    add(text, "lang", language.word());
    outlet.ifPresent(name -> add(text, "outlet", name));
    new TreeSet<>(outlets).forEach(name -> add(text, "outlets", name));
    new TreeSet<>(policy.settings().knownSpeakers())
        .forEach(name -> add(text, "known-speakers", name));
    new TreeMap<>(policy.severities())
        .forEach((rule, severity) -> add(text, "rules " + rule, Vocabulary.word(severity)));
    new TreeSet<>(policy.off()).forEach(rule -> add(text, "rules " + rule, "off"));
    for (Language of : Language.values()) {
      for (Words.Kind kind : Words.Kind.values()) {
        String key = String.join(" ", List.of("words", of.code(), Vocabulary.word(kind)));
        new TreeSet<>(words.of(of, kind)).forEach(word -> add(text, key, word));
      }
    }
    return text.toString();
  }

  /** One line each, whatever the value holds. */
  private static void add(StringBuilder text, String key, String value) {
    text.append(key)
        .append('=')
        .append(value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"))
        .append('\n');
  }
}
