package org.guillemet.repository.config;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.compare.Aliases;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Words;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/**
 * Everything that is in force for one article. Immutable.
 *
 * @param language what it is taken to be in
 * @param outlet who publishes it unless it says so itself
 * @param messages the language of findings and pages; {@code auto}: that of the article
 * @param compare the articles that it is compared with
 * @param days how many days at most lie between it and those; empty: any number
 * @param fillers whether quotations may leave out what speech has more
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
    Optional<Integer> days,
    FillerChoice fillers,
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
          Optional.empty(),
          FillerChoice.FOLD,
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
    Objects.requireNonNull(days);
    Objects.requireNonNull(fillers);
    Objects.requireNonNull(failOn);
    Objects.requireNonNull(minSeverity);
    Objects.requireNonNull(policy);
    outlets = Set.copyOf(outlets);
    Objects.requireNonNull(words);
    Objects.requireNonNull(aliases);
  }

  /**
   * How the article's file is read. Agencies are those of every language: which one the article is
   * in is not known before it is read.
   *
   * @param charset the encoding of the file, if it is known
   * @param format the kind of file, if the name does not say it
   */
  public ReadOptions readOptions(Optional<Charset> charset, Optional<Format> format) {
    Set<String> agencies =
        Stream.of(Language.values())
            .flatMap(each -> words.of(each, Words.Kind.AGENCIES).stream())
            .collect(Collectors.toSet());
    return new ReadOptions(charset, language.language(), format, agencies);
  }

  /**
   * The article in a file.
   *
   * @param path as the user named it
   * @param charset the encoding of the file, if it is known
   * @param format the kind of file, if the name does not say it
   */
  public Article read(String path, byte[] bytes, Optional<Charset> charset, Optional<Format> format)
      throws UnreadableArticleException {
    Article article = new ArticleReader().read(path, bytes, readOptions(charset, format));
    return outlet.map(article::publishedBy).orElse(article);
  }

  /**
   * How the article is checked.
   *
   * @param folder in which it lies
   */
  public ArticleSettings forArticleIn(String folder) {
    return new ArticleSettings(policy, outlets, words, compare.dossier(folder), days);
  }
}
