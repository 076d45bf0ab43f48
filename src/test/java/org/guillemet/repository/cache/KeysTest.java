package org.guillemet.repository.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.compare.Aliases;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Words;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.rules.RuleSet;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.rules.builtin.BuiltInRules;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Landmark;
import org.guillemet.text.Language;
import org.guillemet.text.MappedText;
import org.guillemet.text.Metadata;
import org.junit.jupiter.api.Test;

class KeysTest {

  private static final RuleSet RULES =
      new RuleSet(BuiltInRules.all(), BuiltInRules.acrossArticles(), List.of(), List.of());

  private static final String SOURCE =
      """
      ---
      title: The ferry
      outlet: The Arrow
      date: 2031-02-03
      author: Piers Gannon
      section: news
      ---

      # The ferry

      “We saw *it*,” said [Lea Brun](https://example.org/a).
      """;

  private static Article article(String path, String source, Optional<Language> language) {
    try {
      return new ArticleReader()
          .read(
              path,
              source.getBytes(StandardCharsets.UTF_8),
              new ReadOptions(Optional.empty(), language, Optional.empty(), Set.of()));
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  private static String key(Article article) {
    return new Keys("build", RULES).of(article, ArticleSettings.DEFAULT);
  }

  private static Article with(
      Article a, MappedText reading, Metadata metadata, List<Inline> inlines, String unread) {
    return new Article(
        a.path(),
        a.source(),
        reading,
        a.language(),
        metadata,
        a.blocks(),
        inlines,
        Optional.of(unread).filter(reason -> !reason.isEmpty()));
  }

  private static Article with(Article a, Landmark landmark) {
    return new Article(
        a.path(),
        a.source(),
        a.reading(),
        a.language(),
        a.metadata(),
        a.blocks(),
        a.inlines(),
        a.unread(),
        List.of(landmark));
  }

  private static Metadata metadata(String... values) {
    List<Optional<String>> all =
        Stream.of(values).map(v -> Optional.of(v).filter(x -> !x.isEmpty())).toList();
    return new Metadata(
        all.get(0), all.get(1), all.get(2).map(LocalDate::parse), all.get(3), all.get(4));
  }

  private static Metadata writtenFrom(String source) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(source));
  }

  @Test
  void whateverIsReadOfTheFileCounts() {
    Article a = article("a.md", SOURCE, Optional.of(Language.ENGLISH));
    MappedText reading = a.reading();
    Inline link = a.inlines().get(1);
    assertThat(link.kind()).isEqualTo(Inline.Kind.LINK);
    List<Article> different =
        List.of(
            a,
            article("a.md", SOURCE + "\n", Optional.of(Language.ENGLISH)),
            article("a.md", SOURCE, Optional.of(Language.FRENCH)),
            a.with(a.blocks().subList(0, 1)),
            with(a, MappedText.identity(a.text() + "!"), a.metadata(), a.inlines(), ""),
            with(a, reading, metadata("x", "", "", "", ""), a.inlines(), ""),
            with(a, reading, metadata("", "x", "", "", ""), a.inlines(), ""),
            with(a, reading, metadata("", "", "2031-01-01", "", ""), a.inlines(), ""),
            with(a, reading, metadata("", "", "", "x", ""), a.inlines(), ""),
            with(a, reading, metadata("", "", "", "", "x"), a.inlines(), ""),
            with(a, reading, writtenFrom("x"), a.inlines(), ""),
            with(a, reading, a.metadata(), List.of(link), ""),
            with(a, reading, a.metadata(), List.of(a.inlines().get(0)), ""),
            with(
                a,
                reading,
                a.metadata(),
                List.of(a.inlines().get(0), new Inline(link.kind(), link.span(), "/")),
                ""),
            with(a, reading, a.metadata(), a.inlines(), "a page of code"),
            with(a, new Landmark(Landmark.Kind.PAGE, 0, "1")),
            with(a, new Landmark(Landmark.Kind.TIME, 0, "1")),
            with(a, new Landmark(Landmark.Kind.PAGE, 4, "1")),
            with(a, new Landmark(Landmark.Kind.PAGE, 0, "2")));
    assertThat(different.stream().map(KeysTest::key)).doesNotHaveDuplicates();
  }

  private static ArticleSettings settings(Set<String> known, Map<String, Severity> severities) {
    return ArticleSettings.of(new RulePolicy(new RuleSettings(known), severities, Set.of()));
  }

  private static ArticleSettings off(String... rules) {
    return ArticleSettings.of(new RulePolicy(RuleSettings.DEFAULT, Map.of(), Set.of(rules)));
  }

  private static ArticleSettings with(Set<String> outlets, Words words, String dossier) {
    return new ArticleSettings(
        RulePolicy.DEFAULT, outlets, words, Optional.of(dossier), Optional.empty());
  }

  private static final ArticleSettings WITHIN_TEN_DAYS =
      new ArticleSettings(
          RulePolicy.DEFAULT, Set.of(), Words.NONE, Optional.of(""), Optional.of(10));

  private static Words words(Language language, Words.Kind kind, String word) {
    return new Words(Map.of(language, Map.of(kind, Set.of(word))));
  }

  private static String key(ArticleSettings settings) {
    return new Keys("build", RULES).of(article("a.md", SOURCE, Optional.empty()), settings);
  }

  @Test
  void settingsCount() {
    List<ArticleSettings> different =
        List.of(
            ArticleSettings.DEFAULT,
            settings(Set.of("Brun"), Map.of()),
            settings(Set.of("Brun", "Sy"), Map.of()),
            settings(Set.of(), Map.of("vague-attribution", Severity.ERROR)),
            settings(Set.of(), Map.of("vague-attribution", Severity.INFO)),
            off("vague-attribution"),
            off("unnamed-source"),
            with(Set.of("Brun"), Words.NONE, ""),
            with(Set.of(), words(Language.FRENCH, Words.Kind.AGENCIES, "Brun"), ""),
            with(Set.of(), words(Language.ENGLISH, Words.Kind.AGENCIES, "Brun"), ""),
            with(Set.of(), words(Language.ENGLISH, Words.Kind.FUNCTIONS, "Brun"), ""));
    assertThat(different.stream().map(KeysTest::key)).doesNotHaveDuplicates();
  }

  @Test
  void whatChangesOnlyTheComparisonDoesNot() {
    String plain = key(ArticleSettings.DEFAULT);
    assertThat(key(with(Set.of(), Words.NONE, "some articles"))).isEqualTo(plain);
    assertThat(key(off("conflicting-figure"))).isEqualTo(plain);
    assertThat(key(settings(Set.of(), Map.of("conflicting-figure", Severity.INFO))))
        .isEqualTo(plain);
  }

  private static String comparison(
      Keys keys, ArticleSettings settings, Aliases aliases, String... paths) {
    List<Article> articles =
        Stream.of(paths).map(path -> article(path, SOURCE, Optional.empty())).toList();
    return keys.of(articles, a -> keys.of(a, settings), path -> settings, aliases);
  }

  @Test
  void aComparisonDependsOnAllThatItIsMadeOf() {
    Keys keys = new Keys("build", RULES);
    Aliases brun = new Aliases(Map.of("Brun", Set.of("B.")));
    List<String> different =
        List.of(
            comparison(keys, ArticleSettings.DEFAULT, Aliases.NONE, "a.md"),
            comparison(keys, ArticleSettings.DEFAULT, Aliases.NONE, "b.md"),
            comparison(keys, ArticleSettings.DEFAULT, Aliases.NONE, "a.md", "b.md"),
            comparison(keys, ArticleSettings.DEFAULT, Aliases.NONE, "b.md", "a.md"),
            comparison(keys, ArticleSettings.DEFAULT, brun, "a.md"),
            comparison(keys, off("conflicting-figure"), Aliases.NONE, "a.md"),
            comparison(keys, off("vague-attribution"), Aliases.NONE, "a.md"),
            comparison(
                keys,
                settings(Set.of(), Map.of("conflicting-figure", Severity.INFO)),
                Aliases.NONE,
                "a.md"),
            comparison(keys, with(Set.of(), Words.NONE, "news"), Aliases.NONE, "a.md"),
            comparison(keys, WITHIN_TEN_DAYS, Aliases.NONE, "a.md"),
            comparison(new Keys("other", RULES), ArticleSettings.DEFAULT, Aliases.NONE, "a.md"),
            comparison(
                new Keys("build", RuleSet.NONE), ArticleSettings.DEFAULT, Aliases.NONE, "a.md"));
    assertThat(different).doesNotHaveDuplicates();
    assertThat(comparison(keys, ArticleSettings.DEFAULT, Aliases.NONE, "a.md"))
        .isEqualTo(different.get(0));
  }

  @Test
  void programAndRulesCount() {
    Article article = article("a.md", SOURCE, Optional.empty());
    assertThat(new Keys("other", RULES).of(article, ArticleSettings.DEFAULT))
        .isNotEqualTo(key(article));
    assertThat(new Keys("build", RuleSet.NONE).of(article, ArticleSettings.DEFAULT))
        .isNotEqualTo(key(article));
  }

  @Test
  void theNameOfTheFileDoesNot() {
    assertThat(key(article("old/b.md", SOURCE, Optional.empty())))
        .isEqualTo(key(article("a.md", SOURCE, Optional.empty())));
  }

  @Test
  void everyComponentIsKnown() {
    Map<Class<?>, Integer> counted =
        Map.of(
            Article.class, 9,
            Metadata.class, 6,
            Block.class, 2,
            Inline.class, 3,
            Landmark.class, 3,
            ArticleSettings.class, 5,
            RulePolicy.class, 3,
            RuleSettings.class, 1,
            Words.class, 1);
    counted.forEach(
        (type, components) ->
            assertThat(type.getRecordComponents())
                .as(type.getSimpleName() + ": make its new component part of keys, then count it")
                .hasSize(components));
  }
}
