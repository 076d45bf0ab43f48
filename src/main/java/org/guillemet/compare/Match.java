package org.guillemet.compare;

import org.guillemet.text.Span;

/** Something that two articles both tell, whether they agree on it or not. Immutable. */
public interface Match {

  /** The one article. */
  Account account();

  /** Where it stands there, in the reading text. */
  Span span();
}
