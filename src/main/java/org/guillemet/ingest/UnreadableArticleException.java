package org.guillemet.ingest;

/** A file that no article can be read from; the message tells a user which file and why. */
public final class UnreadableArticleException extends Exception {

  UnreadableArticleException(String path, String reason) {
    super(path + ": " + reason);
  }

  UnreadableArticleException(String path, String reason, Throwable cause) {
    super(path + ": " + reason, cause);
  }
}
