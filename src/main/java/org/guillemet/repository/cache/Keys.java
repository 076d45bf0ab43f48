package org.guillemet.repository.cache;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.guillemet.compare.Aliases;
import org.guillemet.linguistics.Words;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.RuleSet;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Metadata;
import org.guillemet.text.Sha256;

/**
 * Names analyses and comparisons by all that they depend on: the program, the settings in force,
 * and everything that was read of the file. An analysis does not depend on what the file is called,
 * so that one that is moved, or named from another folder, is still known. Stateless; thread-safe.
 */
final class Keys {

  /** Changes with whatever is written into the cache's files. */
  static final int FORMAT = 6;

  private final String build;
  private final List<String> rules;
  private final List<String> comparing;

  /**
   * @param build names the program, its libraries and models
   * @param rules those that may run
   */
  Keys(String build, RuleSet rules) {
    this.build = Objects.requireNonNull(build);
    this.rules = names(rules.ofArticles());
    this.comparing = names(rules.ofDossiers());
  }

  private static List<String> names(List<? extends RuleDescription> rules) {
    return rules.stream().map(RuleDescription::name).sorted().toList();
  }

  /** 64 hexadecimal digits. */
  String of(Article article, ArticleSettings settings) {
    ValueWriter out = new ValueWriter();
    out.number(FORMAT);
    out.text(build);
    // What is said of rules that compare articles tells nothing here.
    write(settings.policy(), rules, out);
    sorted(settings.policy().settings().knownSpeakers(), out);
    sorted(settings.outlets(), out);
    write(settings.words(), out);
    write(article, out);
    return digest(out);
  }

  /**
   * Of the comparison of articles.
   *
   * @param articles in their order
   * @param analyses what the analysis of each is named
   */
  String of(
      List<Article> articles,
      Function<Article, String> analyses,
      ArticleSettings.ByPath settings,
      Aliases aliases) {
    ValueWriter out = new ValueWriter();
    out.number(FORMAT);
    out.text("comparison");
    out.text(build);
    out.list(
        aliases.names().keySet().stream().sorted().toList(),
        name -> {
          out.text(name);
          sorted(aliases.names().get(name), out);
        });
    out.list(
        articles,
        article -> {
          ArticleSettings own = settings.of(article.path());
          out.text(article.path());
          out.text(analyses.apply(article));
          out.optional(own.dossier(), out::text);
          out.optional(own.days(), out::number);
          write(own.policy(), comparing, out);
        });
    return digest(out);
  }

  private static String digest(ValueWriter out) {
    return HexFormat.of().formatHex(Sha256.of(out.toBytes()));
  }

  private static void write(RulePolicy policy, List<String> rules, ValueWriter out) {
    out.list(
        rules.stream().filter(rule -> !policy.off().contains(rule)).toList(),
        rule -> {
          out.text(rule);
          out.optional(Optional.ofNullable(policy.severities().get(rule)), out::constant);
        });
  }

  private static void write(Words words, ValueWriter out) {
    for (Language language : Language.values()) {
      for (Words.Kind kind : Words.Kind.values()) {
        sorted(words.of(language, kind), out);
      }
    }
  }

  private static void sorted(Collection<String> texts, ValueWriter out) {
    out.list(texts.stream().sorted().toList(), out::text);
  }

  private static void write(Article article, ValueWriter out) {
    out.text(article.source());
    out.text(article.text());
    out.text(article.language().code());
    write(article.metadata(), out);
    out.list(
        article.blocks(),
        block -> {
          out.text(block.kind().name());
          out.span(block.span());
        });
    out.list(
        article.inlines(),
        inline -> {
          out.text(inline.kind().name());
          out.span(inline.span());
          out.text(inline.target());
        });
    out.optional(article.unread(), out::text);
    out.list(
        article.landmarks(),
        landmark -> {
          out.text(landmark.kind().name());
          out.number(landmark.offset());
          out.text(landmark.label());
        });
  }

  private static void write(Metadata metadata, ValueWriter out) {
    out.optional(metadata.title(), out::text);
    out.optional(metadata.outlet(), out::text);
    out.optional(metadata.published().map(LocalDate::toString), out::text);
    out.optional(metadata.author(), out::text);
    out.optional(metadata.section(), out::text);
    out.list(metadata.sources(), out::text);
  }
}
