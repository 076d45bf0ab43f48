package org.guillemet.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageType;
import org.guillemet.ingest.UncheckedLanguageException;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.pipeline.Failures;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.repository.config.ConfigException;

/**
 * Examines documents and shows what came of them. What comparing a document with others has found
 * stays in its place until it is compared again. The desk lets it tell one thing after the other;
 * all else is thread-safe.
 */
final class Publisher implements Desk.Examination {

  private final Editor editor;
  private final Examiner examiner;
  private final ConfigTrouble trouble;
  private final Consumer<OpenDocument> next;

  /** What the last comparison of each document has found, by its address. */
  private final Map<String, Carried> compared = new HashMap<>();

  /**
   * @param next told of each document that has been examined and shown
   */
  Publisher(Editor editor, Examiner examiner, ConfigTrouble trouble, Consumer<OpenDocument> next) {
    this.editor = editor;
    this.examiner = examiner;
    this.trouble = trouble;
    this.next = next;
  }

  @Override
  public Desk.Outcome of(OpenDocument document) {
    try {
      return examiner
          .examine(document)
          .map(
              examined ->
                  new Desk.Outcome(
                      Optional.of(examined), FindingDiagnostics.of(examined), Optional.empty()))
          .orElse(Desk.Outcome.NONE);
    } catch (ConfigException e) {
      if (Thread.currentThread().isInterrupted()) {
        document.place().folder().reload(); // reading was stopped: nothing is wrong with the file
        return Desk.Outcome.NONE;
      }
      return new Desk.Outcome(Optional.empty(), List.of(), Optional.of(e));
    } catch (UnreadableArticleException e) {
      Cause cause = e instanceof UncheckedLanguageException ? Cause.LANGUAGE : Cause.UNREADABLE;
      return new Desk.Outcome(
          Optional.empty(), List.of(notChecked(document, cause, e.reason())), Optional.empty());
    }
  }

  private Diagnostic notChecked(OpenDocument document, Cause cause, String reason) {
    return FindingDiagnostics.notChecked(
        Omission.ofFile(document.place().path(), cause, reason), editor.language());
  }

  @Override
  public void tell(OpenDocument document, Desk.Outcome outcome) {
    outcome.mistakes().ifPresent(e -> trouble.tell(document.place().folder(), e));
    List<Diagnostic> diagnostics = new ArrayList<>(outcome.diagnostics());
    if (outcome.examined().isEmpty()) {
      compared.remove(document.uri());
    } else if (compared.containsKey(document.uri())) {
      diagnostics.addAll(compared.get(document.uri()).in(document.text()));
    }
    editor.publish(document, diagnostics);
    next.accept(document);
  }

  @Override
  public void fail(OpenDocument document, Throwable failure) {
    String reason = Failures.describe(failure);
    editor.log(MessageType.Error, document.place().path() + ": not checked: " + reason);
    compared.remove(document.uri());
    editor.publish(document, List.of(notChecked(document, Cause.FAILURE, reason)));
    next.accept(document);
  }

  @Override
  public void tellCompared(Examined examined) {
    OpenDocument document = examined.document();
    compared.put(document.uri(), Carried.of(examined));
    editor.publish(document, FindingDiagnostics.of(examined));
  }

  @Override
  public void dropCompared(OpenDocument document, Desk.Outcome outcome) {
    if (compared.remove(document.uri()) != null) {
      editor.publish(document, outcome.diagnostics());
    }
  }

  @Override
  public void forget(OpenDocument document) {
    compared.remove(document.uri());
    editor.publish(document.uri(), List.of());
  }
}
