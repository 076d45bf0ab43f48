package org.guillemet.ingest;

/** A file that no article can be read from; the message tells a user which file and why. */
public class UnreadableArticleException extends Exception {

  private final String path;
  private final String reason;

  /** A file, as the user named it, and why no article can be read from it, as a clause. */
  public UnreadableArticleException(String path, String reason) {
    super(path + ": " + reason);
    this.path = path;
    this.reason = reason;
  }

  /** A file, as the user named it, why no article can be read from it, and what went wrong. */
  public UnreadableArticleException(String path, String reason, Throwable cause) {
    super(path + ": " + reason, cause);
    this.path = path;
    this.reason = reason;
  }

  /** The file, as the user named it. */
  public String path() {
    return path;
  }

  /** Why, as a clause. */
  public String reason() {
    return reason;
  }
}
