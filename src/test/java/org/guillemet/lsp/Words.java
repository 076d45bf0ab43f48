package org.guillemet.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.pipeline.Analyses;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Message;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSet;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.rules.builtin.BuiltInRules;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/**
 * A server without models. Its rules flag WRONG, DOUBTFUL and MINOR, and SHARED where several
 * articles have it, and it breaks down at CRASH.
 */
final class Words {

  private Words() {}

  /** The parts of such a server. */
  static ServerParts parts() {
    return parts(Words::analyze);
  }

  static ServerParts parts(Analyzer analyzer) {
    return new ServerParts(
        "1", rules(), () -> analyzer, folder -> Analyses.NONE, new TestMaterial());
  }

  static Analysis analyze(Article article) {
    if (article.text().contains("CRASH")) {
      throw new IllegalStateException("oops");
    }
    return new Analysis(article.language(), List.of());
  }

  /** The same, but where SLOW stands not before it may. */
  static Analysis slowly(Article article, CountDownLatch free) {
    if (article.text().contains("SLOW")) {
      try {
        free.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    return analyze(article);
  }

  static RuleSet rules() {
    List<Rule> rules = new ArrayList<>(BuiltInRules.all());
    rules.add(new WordRule("WRONG", "wrong-word", Severity.ERROR));
    rules.add(new WordRule("DOUBTFUL", "doubtful-word", Severity.WARNING));
    rules.add(new WordRule("MINOR", "minor-word", Severity.INFO));
    return new RuleSet(
        rules,
        Stream.concat(BuiltInRules.acrossArticles().stream(), Stream.of(new SharedWordRule()))
            .toList(),
        BuiltInRules.againstMaterial(),
        BuiltInRules.ofSuppressions());
  }

  private record WordRule(String word, String name, Severity severity) implements Rule {

    @Override
    public Message summary() {
      return Literal.of("a word of the test");
    }

    @Override
    public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
      int start = facts.article().text().indexOf(word);
      if (start < 0) {
        return List.of();
      }
      Span span = new Span(start, start + word.length());
      Message message = Literal.of("a " + name.replace('-', ' '));
      return List.of(new Finding(name, severity, facts.article(), span, message, List.of()));
    }
  }
}
