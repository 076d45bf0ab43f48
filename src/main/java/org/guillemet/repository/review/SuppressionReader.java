package org.guillemet.repository.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.ingest.CheckerComments;
import org.guillemet.ingest.CheckerComments.Comment;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Text;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * Reads the suppressions of one article, and what is wrong with them. Not thread-safe.
 *
 * <p>{@code guillemet-ignore RULE, RULE: reason} is about the paragraph that it stands in or the
 * next one, {@code guillemet-ignore-start} about all up to {@code guillemet-ignore-end}, {@code
 * guillemet-ignore-file} about the whole file.
 */
final class SuppressionReader {

  private static final String NEXT = "guillemet-ignore";
  private static final String START = "guillemet-ignore-start";
  private static final String END = "guillemet-ignore-end";
  private static final String FILE = "guillemet-ignore-file";

  /** All that a comment may begin with. */
  static final Set<String> COMMANDS = Set.of(NEXT, START, END, FILE);

  private static final Pattern COMMENT =
      Pattern.compile("([^\\s:]++)\\s*+([^:]*+)(?::\\s*+(.*+))?+", Pattern.DOTALL);

  private final Article article;
  private final Collection<String> ruleNames;
  private final List<Span> blocks;
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /** The starts without an end so far, with the rules as they are written there. */
  private final Map<Comment, Set<String>> open = new LinkedHashMap<>();

  /** What is wrong with a comment. */
  enum Flaw {
    UNKNOWN_COMMAND(
        "invalid-suppression.unknown-command", "invalid-suppression.unknown-command.meant"),
    UNKNOWN_RULE("invalid-suppression.unknown-rule", "invalid-suppression.unknown-rule.meant"),
    NO_RULE("invalid-suppression.no-rule", ""),
    NO_REASON("invalid-suppression.no-reason", ""),
    NOT_OPENED("invalid-suppression.not-opened", ""),
    NOT_CLOSED("invalid-suppression.not-closed", "");

    private final String key;
    private final String keyWithGuess;

    Flaw(String key, String keyWithGuess) {
      this.key = key;
      this.keyWithGuess = keyWithGuess;
    }

    /** What to tell of a word. */
    Message message(String word) {
      return Message.of(key, new Text(word));
    }

    /** The same, with the word that may have been meant. */
    Message message(String word, String meant) {
      return Message.of(keyWithGuess, new Text(word), new Text(meant));
    }
  }

  /**
   * A comment that does not say what it should.
   *
   * @param comment where it stands in the file
   * @param flaw what is wrong
   * @param word the word in question; empty when there is none
   */
  record Fault(Span comment, Flaw flaw, String word) {
    Fault {
      Objects.requireNonNull(comment);
      Objects.requireNonNull(flaw);
      Objects.requireNonNull(word);
    }
  }

  /**
   * @param ruleNames those that comments may name
   */
  SuppressionReader(Article article, Collection<String> ruleNames) {
    this.article = article;
    this.ruleNames = ruleNames;
    this.blocks =
        article.blocks().stream().map(Block::span).map(article.reading()::toSource).toList();
    CheckerComments.in(article).forEach(this::read);
    open.keySet().forEach(comment -> fault(comment, Flaw.NOT_CLOSED, END));
  }

  /** In the order of the comments. */
  List<Suppression> suppressions() {
    return suppressions.stream().sorted(Comparator.comparing(Suppression::comment)).toList();
  }

  /** In the order of the comments. */
  List<Fault> faults() {
    return faults.stream().sorted(Comparator.comparing(Fault::comment)).toList();
  }

  private void read(Comment comment) {
    Matcher parts = COMMENT.matcher(comment.text());
    if (!parts.matches() || !COMMANDS.contains(parts.group(1))) {
      fault(comment, Flaw.UNKNOWN_COMMAND, parts.matches() ? parts.group(1) : comment.text());
      return;
    }
    String command = parts.group(1);
    Set<String> rules = new LinkedHashSet<>(List.of(parts.group(2).strip().split("[\\s,]+")));
    rules.remove("");
    Set<String> known = known(comment, rules);
    if (command.equals(END)) {
      end(comment, rules);
      return;
    }
    String reason = Optional.ofNullable(parts.group(3)).orElse("").strip();
    if (rules.isEmpty()) {
      fault(comment, Flaw.NO_RULE, command);
    } else if (reason.isEmpty()) {
      fault(comment, Flaw.NO_REASON, String.join(", ", rules));
    } else if (!known.isEmpty()) {
      suppressions.add(new Suppression(known, scope(command, comment), reason, comment.span()));
    }
    if (command.equals(START)) {
      open.put(comment, rules);
    }
  }

  /** Those of the rules that there are; of each other one it is told that there is none. */
  private Set<String> known(Comment comment, Set<String> rules) {
    Set<String> known = new LinkedHashSet<>();
    for (String rule : rules) {
      if (rule.equals(Suppression.ALL) || ruleNames.contains(rule)) {
        known.add(rule);
      } else {
        fault(comment, Flaw.UNKNOWN_RULE, rule);
      }
    }
    return known;
  }

  private Span scope(String command, Comment comment) {
    int length = article.source().length();
    return switch (command) {
      case FILE -> new Span(0, length);
      case START -> new Span(comment.span().end(), length);
      default -> paragraph(comment);
    };
  }

  /** The paragraph that the comment stands in, or the next one. */
  private Span paragraph(Comment comment) {
    return blocks.stream()
        .filter(block -> block.end() > comment.span().start())
        .findFirst()
        .orElse(new Span(article.source().length(), article.source().length()));
  }

  /** Closes what was opened for the same rules; without rules, all that is open. */
  private void end(Comment comment, Set<String> rules) {
    List<Comment> ended =
        open.entrySet().stream()
            .filter(e -> rules.isEmpty() || e.getValue().equals(rules))
            .map(Map.Entry::getKey)
            .toList();
    if (ended.isEmpty()) {
      fault(comment, Flaw.NOT_OPENED, START);
    }
    for (Comment start : ended) {
      open.remove(start);
      suppressions.replaceAll(
          s ->
              s.comment().equals(start.span())
                  ? new Suppression(
                      s.rules(),
                      new Span(s.scope().start(), comment.span().start()),
                      s.reason(),
                      s.comment())
                  : s);
    }
  }

  private void fault(Comment comment, Flaw flaw, String word) {
    faults.add(new Fault(comment.span(), flaw, word));
  }
}
