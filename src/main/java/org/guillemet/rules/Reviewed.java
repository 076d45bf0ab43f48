package org.guillemet.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding, and what a newsroom has said of it already.
 *
 * @param finding what is flagged
 * @param fingerprint its name, which stays the same when paragraphs move
 * @param standing whether somebody still has to look at it
 * @param reason why it is suppressed, in the words of whoever did; otherwise empty
 */
public record Reviewed(
    Finding finding, String fingerprint, Standing standing, Optional<String> reason) {

  /** Whether somebody still has to look. */
  public enum Standing {
    OPEN,
    /** A comment in the article says why it may stay. */
    SUPPRESSED,
    /** The baseline has it: it was there when the newsroom began to check. */
    ACCEPTED
  }

  public Reviewed {
    Objects.requireNonNull(finding);
    Objects.requireNonNull(fingerprint);
    Objects.requireNonNull(standing);
    Objects.requireNonNull(reason);
  }

  /** Findings of which nothing has been said, named in their order. */
  public static List<Reviewed> open(List<Finding> findings) {
    Fingerprints fingerprints = new Fingerprints();
    return findings.stream()
        .map(f -> new Reviewed(f, fingerprints.next(f), Standing.OPEN, Optional.empty()))
        .toList();
  }

  public boolean isOpen() {
    return standing == Standing.OPEN;
  }

  /** The same, accepted. */
  public Reviewed accepted() {
    return new Reviewed(finding, fingerprint, Standing.ACCEPTED, Optional.empty());
  }

  /** The same, suppressed for a reason. */
  public Reviewed suppressed(String why) {
    return new Reviewed(finding, fingerprint, Standing.SUPPRESSED, Optional.of(why));
  }
}
