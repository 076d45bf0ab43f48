package org.guillemet.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.cli.console.Environment;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
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
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * Runs the program in a folder. Without models, rules of its own flag WRONG, DOUBTFUL and MINOR,
 * and the analyzer breaks down at CRASH and OVERFLOW.
 */
final class Runner {

  private final Path folder;
  private final String input;
  private final RuleSet rules;
  private final Analyzer analyzer;
  private final Optional<String> build;

  /** What came of a run. */
  record Result(int status, String out, String err) {}

  /** Without models. */
  Runner(Path folder) {
    this(folder, "", rules(), Runner::analyze, Optional.empty());
  }

  private Runner(
      Path folder, String input, RuleSet rules, Analyzer analyzer, Optional<String> build) {
    this.folder = folder;
    this.input = input;
    this.rules = rules;
    this.analyzer = analyzer;
    this.build = build;
  }

  /** As users run it, but for the models, which runs share. */
  static Runner withModels(Path folder) {
    return new Runner(folder, "", BuiltInRules.set(), SharedAnalyzer.get(), Optional.empty());
  }

  /** With a text on standard input. */
  Runner with(String text) {
    return new Runner(folder, text, rules, analyzer, build);
  }

  /** With another analyzer. */
  Runner with(Analyzer other) {
    return new Runner(folder, input, rules, other, build);
  }

  /** As a program that is called so, and keeps analyses for its next runs. */
  Runner keeping(String name) {
    return new Runner(folder, input, rules, analyzer, Optional.of(name));
  }

  Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            folder,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            rules,
            batch -> analyzer,
            () -> build);
    int status = Program.run(arguments, environment);
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static List<String> builtInNames() {
    return BuiltInRules.set().names();
  }

  private static RuleSet rules() {
    List<Rule> rules = new ArrayList<>(BuiltInRules.all());
    rules.add(new WordRule("WRONG", "wrong-word", Severity.ERROR));
    rules.add(new WordRule("DOUBTFUL", "doubtful-word", Severity.WARNING));
    rules.add(new WordRule("MINOR", "minor-word", Severity.INFO));
    return new RuleSet(
        rules,
        BuiltInRules.acrossArticles(),
        BuiltInRules.againstMaterial(),
        BuiltInRules.ofSuppressions());
  }

  static Analysis analyze(Article article) {
    for (Block block : article.blocks()) {
      String text = block.span().of(article.text());
      if (text.contains("CRASH")) {
        throw new IllegalStateException("oops");
      }
      if (text.contains("OVERFLOW")) {
        return analyze(article);
      }
    }
    return new Analysis(article.language(), List.of());
  }

  private record WordRule(String word, String name, Severity severity) implements Rule {

    @Override
    public Message summary() {
      return Literal.of("a word of the test");
    }

    @Override
    public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
      int start = facts.article().text().indexOf(word);
      if (start < 0 || settings.knownSpeakers().contains(word)) {
        return List.of();
      }
      Span span = new Span(start, start + word.length());
      Message message = Literal.of("a " + name.replace('-', ' '));
      return List.of(new Finding(name, severity, facts.article(), span, message, List.of()));
    }
  }
}
