package org.guillemet.lsp;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.guillemet.pipeline.Failures;

/** Keeps failures of one request to that request: they are logged and answered. Stateless. */
final class Answers {

  private Answers() {}

  /**
   * The answer to a request, whatever happens.
   *
   * @param name of the request
   */
  static <T> CompletableFuture<T> to(
      String name, Editor editor, Supplier<CompletableFuture<T>> work) {
    CompletableFuture<T> answer;
    try {
      answer = work.get();
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      answer = CompletableFuture.failedFuture(e);
    }
    return answer.exceptionallyCompose(
        failure -> CompletableFuture.failedFuture(error(name, editor, failure)));
  }

  /** Does what a notification asks for, whatever happens. */
  static void to(String name, Editor editor, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      error(name, editor, e);
    }
  }

  /** That the editor has asked for what there is not. */
  static ResponseErrorException invalid(String message) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.InvalidParams, message, null));
  }

  private static RuntimeException error(String name, Editor editor, Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof ResponseErrorException known) {
      return known;
    }
    if (cause instanceof CancellationException cancelled) {
      return cancelled;
    }
    String message = name + ": " + Failures.describe(cause);
    editor.log(MessageType.Error, message);
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.InternalError, message, null));
  }
}
