package org.guillemet.ingest;

/** An article in a language that is not checked. */
public final class UncheckedLanguageException extends UnreadableArticleException {

  /**
   * @param looks what speaks for another language: "looks like Czech"
   */
  public UncheckedLanguageException(String path, String looks) {
    super(path, looks + "; only French and English are (with --lang it is read as one of them)");
  }
}
