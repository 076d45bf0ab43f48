package org.guillemet.material;

import java.util.List;
import java.util.Objects;
import org.guillemet.compare.Account;

/**
 * What came of holding an article against material.
 *
 * @param account the article
 * @param quotations all that it has in quotation marks and that may be speech, in text order
 * @param reported the numbers and dates of what it reports without quoting, in text order
 */
public record Verified(
    Account account, List<Verification> quotations, List<ReportedFigure> reported) {

  public Verified {
    Objects.requireNonNull(account);
    quotations = List.copyOf(quotations);
    reported = List.copyOf(reported);
  }
}
