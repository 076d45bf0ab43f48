package org.guillemet.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guillemet.cli.choices.MessageOptions;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.report.Presentation;
import org.guillemet.repository.config.LanguageChoice;
import org.guillemet.repository.config.Settings;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;
import org.guillemet.text.Language;

/**
 * What each article's settings say of its findings and of the report. A finding on an article that
 * is known from a record only is held to the settings of the article it stands with.
 */
final class Limits {

  private final List<Settings> settings;

  /** By the path of the article that a finding is on. */
  private final Map<String, Settings> byPath = new HashMap<>();

  /**
   * @param settings what is in force for the article at each path
   */
  Limits(Compared compared, Function<String, Settings> settings) {
    List<Checked> articles = compared.articles();
    this.settings = articles.stream().map(c -> settings.apply(c.article().path())).toList();
    articles.forEach(c -> byPath.put(c.article().path(), settings.apply(c.article().path())));
    for (Checked checked : articles) {
      for (Finding finding : checked.findings()) {
        byPath.putIfAbsent(finding.article().path(), byPath.get(checked.article().path()));
      }
    }
  }

  /** What is configured for the findings of each article. */
  Presentation presentation() {
    Map<String, Severity> minimums = new HashMap<>();
    Map<String, Language> wordings = new HashMap<>();
    byPath.forEach(
        (path, own) -> {
          own.minSeverity().ifPresent(severity -> minimums.put(path, severity));
          own.messages().language().ifPresent(language -> wordings.put(path, language));
        });
    return new Presentation(minimums, wordings);
  }

  /** Whether one of the findings that somebody has to look at fails the run. */
  boolean areReachedBy(List<Reviewed> reviewed) {
    return reviewed.stream()
        .filter(Reviewed::isOpen)
        .map(Reviewed::finding)
        .anyMatch(f -> settings(f).failOn().isReachedBy(f.severity()));
  }

  /** Whether a check would show the finding, or fail because of it. */
  boolean isReported(Reviewed reviewed) {
    Finding finding = reviewed.finding();
    Settings own = settings(finding);
    return finding.severity().compareTo(own.minSeverity().orElse(Severity.WARNING)) >= 0
        || own.failOn().isReachedBy(finding.severity());
  }

  private Settings settings(Finding finding) {
    return byPath.getOrDefault(finding.article().path(), Settings.DEFAULT);
  }

  /** The language that the user names, or else what the configurations name. */
  Optional<Language> language(MessageOptions options) {
    return options.choice().orElseGet(this::messages).language();
  }

  /** The language of a page about all articles: what all name, if they name the same. */
  private LanguageChoice messages() {
    Set<LanguageChoice> all = settings.stream().map(Settings::messages).collect(Collectors.toSet());
    return Optional.of(all)
        .filter(choices -> choices.size() == 1)
        .map(choices -> choices.iterator().next())
        .orElse(LanguageChoice.AUTO);
  }
}
