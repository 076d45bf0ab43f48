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
 * stays in its place until it is compared again. Thread-safe.
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
  public Optional<Examined> of(OpenDocument document) {
    try {
      Optional<Examined> examined = examiner.examine(document);
      if (examined.isEmpty()) {
        editor.publish(document, List.of());
      }
      return examined;
    } catch (ConfigException e) {
      trouble.tell(document.place().folder(), e);
      editor.publish(document, List.of());
      return Optional.empty();
    } catch (UnreadableArticleException e) {
      Cause cause = e instanceof UncheckedLanguageException ? Cause.LANGUAGE : Cause.UNREADABLE;
      Omission omission = Omission.ofFile(document.place().path(), cause, e.reason());
      editor.publish(document, List.of(FindingDiagnostics.notChecked(omission, editor.language())));
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      editor.log(
          MessageType.Error, document.place().path() + ": not checked: " + Failures.describe(e));
      throw e;
    }
  }

  @Override
  public void tell(OpenDocument document, Optional<Examined> examined) {
    if (examined.isPresent()) {
      List<Diagnostic> diagnostics = new ArrayList<>(FindingDiagnostics.of(examined.get()));
      carried(document).ifPresent(carried -> diagnostics.addAll(carried.in(document.text())));
      editor.publish(document, diagnostics);
    }
    next.accept(document);
  }

  private synchronized Optional<Carried> carried(OpenDocument document) {
    return Optional.ofNullable(compared.get(document.uri()));
  }

  @Override
  public void tellCompared(Examined examined) {
    OpenDocument document = examined.document();
    synchronized (this) {
      compared.put(document.uri(), Carried.of(examined));
    }
    editor.publish(document, FindingDiagnostics.of(examined));
  }

  @Override
  public void forget(OpenDocument document) {
    synchronized (this) {
      compared.remove(document.uri());
    }
    editor.publish(document.uri(), List.of());
  }
}
