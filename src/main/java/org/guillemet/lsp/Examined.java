package org.guillemet.lsp;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Omission;
import org.guillemet.repository.config.Settings;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;
import org.guillemet.text.Language;

/**
 * What has been found out of a document.
 *
 * @param document as it stood in the editor then
 * @param settings what was in force for it
 * @param how it was checked
 * @param alone its analysis, with the findings that it has by itself and against its material
 * @param reviewed its findings, and what the newsroom has said of them
 * @param elsewhere findings on other articles that point to this one
 * @param omissions what could not be looked at
 * @param addresses other open documents that it was compared with, as the editor writes their
 *     addresses, by the paths of their articles
 */
record Examined(
    OpenDocument document,
    Settings settings,
    ArticleSettings how,
    Checked alone,
    List<Reviewed> reviewed,
    List<Finding> elsewhere,
    List<Omission> omissions,
    Map<String, String> addresses) {

  Examined {
    Objects.requireNonNull(document);
    Objects.requireNonNull(settings);
    Objects.requireNonNull(how);
    Objects.requireNonNull(alone);
    reviewed = List.copyOf(reviewed);
    elsewhere = List.copyOf(elsewhere);
    omissions = List.copyOf(omissions);
    addresses = Map.copyOf(addresses);
  }

  /**
   * Of a document that nothing has been said of yet.
   *
   * @param unheld what it names to be held against, and cannot be used
   */
  Examined(
      OpenDocument document,
      Settings settings,
      ArticleSettings how,
      Checked alone,
      List<Omission> unheld) {
    this(
        document,
        settings,
        how,
        alone,
        List.of(),
        List.of(),
        Stream.concat(unheld.stream(), alone.omissions().stream()).toList(),
        Map.of());
  }

  /**
   * The same with what comparing it has found.
   *
   * @param own all findings on this article
   * @param others those on other articles that point to this one
   */
  Examined with(List<Reviewed> own, List<Finding> others, Around around) {
    List<Omission> all =
        Stream.concat(omissions.stream(), around.omissions(document.place().path()))
            .distinct()
            .toList();
    return new Examined(document, settings, how, alone, own, others, all, around.addresses());
  }

  /** The findings that somebody has to look at. */
  List<Reviewed> open() {
    return reviewed.stream().filter(r -> r.isOpen() && isShown(r.finding())).toList();
  }

  /** Whether a finding is as bad as those that the newsroom wants to see. */
  boolean isShown(Finding finding) {
    Severity minimum = settings.minSeverity().orElse(Severity.WARNING);
    return finding.severity().compareTo(minimum) >= 0;
  }

  /** The language that its findings are told in. */
  Language language() {
    return settings.messages().language().orElse(alone.article().language());
  }
}
