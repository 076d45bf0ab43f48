package org.guillemet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.Attributed;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.attribution.FoundBy;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Claim.Polarity;
import org.guillemet.claims.Claim.Support;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.quotations.Quotations;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * Stages that break down at BROKEN in the third of five paragraphs. In every paragraph one word is
 * a sentence, somebody's words, and a claim.
 */
final class BrokenStages {

  private static final String TEXT =
      "“One”\n\n“Two”\n\n“BROKEN”\n\n“Four” is a word. “Unclosed\n\n“Five”\n";

  private BrokenStages() {}

  static Article article(String path) {
    return article(path, TEXT);
  }

  static Article article(String path, String text) {
    try {
      return new ArticleReader()
          .read(path, text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  /** The paragraphs' words, at one of which a stage breaks down. */
  static List<Span> words(Article article, boolean broken) {
    List<Span> words = new ArrayList<>();
    for (Block block : article.blocks()) {
      Span word = new Span(block.span().start() + 1, block.span().start() + 4);
      if (broken && word.of(article.text()).equals("BRO")) {
        throw new IllegalStateException("a broken word");
      }
      words.add(word);
    }
    return words;
  }

  static List<String> words(Article article, List<Span> spans) {
    return spans.stream().map(span -> span.of(article.text())).toList();
  }

  static void breakAt(List<Span> words, Article article, boolean broken) {
    if (broken && words.stream().anyMatch(w -> w.of(article.text()).equals("BRO"))) {
      throw new IllegalStateException("a broken word");
    }
  }

  static Analysis analysis(Article article, boolean broken) {
    return new Analysis(
        article.language(),
        words(article, broken).stream().map(word -> sentence(article, word)).toList());
  }

  static Sentence sentence(Article article, Span word) {
    String text = word.of(article.text());
    return new Sentence(
        article.language(),
        List.of(
            new Token(0, word, text, text, "NOUN", -1, "root", NameType.NONE, Morphology.NONE)));
  }

  static Attributed attributed(
      Article article, Analysis analysis, Quotations quotations, boolean broken) {
    List<Span> words = analysis.sentences().stream().map(Sentence::span).toList();
    breakAt(words, article, broken);
    List<Attribution> attributions =
        words.stream()
            .map(
                word ->
                    new Attribution(
                        "a" + word.start(),
                        Type.DIRECT,
                        List.of(word),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        1,
                        FoundBy.CLAUSE_OF_VERB))
            .toList();
    return new Attributed(quotations, attributions, List.of());
  }

  static List<Claim> claims(Article article, Attributed attributed, boolean broken) {
    List<Span> words = attributed.attributions().stream().map(a -> a.content().get(0)).toList();
    breakAt(words, article, broken);
    return words.stream()
        .map(
            word ->
                new Claim(
                    "c" + word.start(),
                    List.of(word),
                    List.of(),
                    "word",
                    word,
                    List.of(),
                    List.of(),
                    List.of(),
                    Polarity.POSITIVE,
                    Certainty.ASSERTED,
                    List.of(),
                    Support.NONE,
                    Optional.empty()))
        .toList();
  }

  static List<String> claims(Checked checked) {
    return words(checked.article(), checked.claims().stream().map(Claim::head).toList());
  }

  static List<String> attributions(Checked checked) {
    return words(
        checked.article(), checked.attributions().stream().map(a -> a.content().get(0)).toList());
  }

  static List<String> findings(Checked checked) {
    return words(checked.article(), checked.findings().stream().map(Finding::span).toList());
  }

  /** Flags every claim. */
  record ClaimRule(boolean broken) implements Rule {

    @Override
    public String name() {
      return "claim-rule";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
      List<Span> words = facts.claims().stream().map(Claim::head).toList();
      breakAt(words, facts.article(), broken);
      return words.stream()
          .map(
              w ->
                  new Finding(
                      name(), severity(), facts.article(), w, Literal.of("a claim"), List.of()))
          .toList();
    }
  }

  /** Flags every faulty mark. */
  record FaultRule(boolean broken) implements Rule {

    @Override
    public String name() {
      return "fault-rule";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
      Article article = facts.article();
      List<Span> marks =
          facts.quotations().faults().stream()
              .map(f -> new Span(f.mark().start() - 4, f.mark().end()))
              .toList();
      if (broken && marks.stream().anyMatch(m -> m.of(article.text()).equals("ened”"))) {
        throw new IllegalStateException("a broken word");
      }
      return marks.stream()
          .map(m -> new Finding(name(), severity(), article, m, Literal.of("a mark"), List.of()))
          .toList();
    }
  }

  static Steps steps(Stage broken) {
    QuotationFinder finder = new QuotationFinder();
    return new Steps(
        article -> {
          words(article, broken == Stage.QUOTATIONS);
          return finder.find(article);
        },
        article -> analysis(article, broken == Stage.GRAMMAR),
        (article, analysis, quotations, settings) ->
            attributed(article, analysis, quotations, broken == Stage.ATTRIBUTION),
        (article, analysis, attributed, settings) ->
            claims(article, attributed, broken == Stage.CLAIMS));
  }

  static Checked check(String path, Stage broken) {
    Pipeline pipeline = new Pipeline(steps(broken), List.of(new ClaimRule(broken == Stage.RULES)));
    return pipeline.check(article(path));
  }

  static void assertLeftOut(List<Omission> omissions, Stage stage) {
    assertThat(omissions)
        .singleElement()
        .satisfies(
            omission -> {
              assertThat(omission.path()).isEqualTo("a.txt");
              assertThat(omission.stage()).isEqualTo(stage);
              assertThat(omission.place().orElseThrow().paragraph()).isEqualTo(3);
              assertThat(omission.isTrouble()).isTrue();
              assertThat(omission.reason())
                  .contains("IllegalStateException: a broken word (BrokenStages.java:");
            });
  }
}
