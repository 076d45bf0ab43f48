package org.guillemet.ingest.manuscript;

import java.util.Objects;

/**
 * What was taken out of a file.
 *
 * @param source the text that places in the file are told by: all of the file if it is text, else
 *     the text that it holds
 * @param manuscript made from that text
 */
public record Extract(String source, Manuscript manuscript) {

  public Extract {
    Objects.requireNonNull(source);
    Objects.requireNonNull(manuscript);
  }
}
