package org.guillemet.lsp;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.guillemet.pipeline.Failures;
import org.guillemet.report.RulePage;

/** What the actions of an editor call. Thread-safe. */
final class Commands {

  /** Shows the page of a rule, and gives it back in Markdown. */
  static final String EXPLAIN = "guillemet.explain";

  /** Takes whoever writes to the place where a reason is missing. */
  static final String REASON = "guillemet.reason";

  private final Editor editor;
  private final Pages pages;
  private final List<String> rules;

  /**
   * @param rules the names of all there are
   */
  Commands(Editor editor, Pages pages, List<String> rules) {
    this.editor = editor;
    this.pages = pages;
    this.rules = List.copyOf(rules);
  }

  /** All there are. */
  static List<String> names() {
    return List.of(EXPLAIN, REASON);
  }

  /** Runs one, and returns what it gives back. */
  Object run(String name, List<Object> arguments) {
    return switch (name) {
      case EXPLAIN -> explain(text(arguments, 0));
      case REASON ->
          goTo(text(arguments, 0), new Position(number(arguments, 1), number(arguments, 2)));
      default -> throw Answers.invalid("no command " + name);
    };
  }

  private Object explain(String rule) {
    String page =
        Optional.of(rule)
            .filter(rules::contains)
            .flatMap(name -> RulePage.of(name, editor.language()))
            .map(RulePage::text)
            .orElseThrow(() -> Answers.invalid("no rule " + rule));
    Optional<Path> file = editor.showsDocuments() ? write(rule, page) : Optional.empty();
    if (file.isPresent()) {
      ShowDocumentParams shown = new ShowDocumentParams(file.get().toUri().toString());
      shown.setTakeFocus(true);
      editor.show(shown);
    } else {
      editor.show(page);
    }
    return page;
  }

  private Optional<Path> write(String rule, String page) {
    try {
      return Optional.of(pages.write(rule, page));
    } catch (IOException e) {
      editor.log(MessageType.Warning, rule + ": its page cannot be shown: " + Failures.reason(e));
      return Optional.empty();
    }
  }

  private Object goTo(String uri, Position place) {
    ShowDocumentParams shown = new ShowDocumentParams(uri);
    shown.setTakeFocus(true);
    shown.setSelection(new Range(place, place));
    editor.show(shown);
    return true;
  }

  private static String text(List<Object> arguments, int index) {
    return argument(arguments, index).getAsString();
  }

  private static int number(List<Object> arguments, int index) {
    try {
      return argument(arguments, index).getAsInt();
    } catch (NumberFormatException e) {
      throw Answers.invalid("not a number: " + argument(arguments, index));
    }
  }

  private static JsonPrimitive argument(List<Object> arguments, int index) {
    if (arguments == null
        || index >= arguments.size()
        || !(arguments.get(index) instanceof JsonPrimitive value)) {
      throw Answers.invalid("an argument is missing");
    }
    return value;
  }
}
