package org.guillemet.quotations;

import java.util.Objects;
import org.guillemet.text.Span;

/**
 * Two marks that belong together, and what stands between them.
 *
 * @param span both marks included
 * @param words between the marks, spaces at the ends included
 * @param form double or single
 */
record MarkedSpan(Span span, Span words, Quotation.Form form) {

  MarkedSpan {
    Objects.requireNonNull(form);
    if (!span.contains(words)) {
      throw new IllegalArgumentException(words + " is not inside " + span);
    }
  }
}
