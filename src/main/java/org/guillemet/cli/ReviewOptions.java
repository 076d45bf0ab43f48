package org.guillemet.cli;

import java.util.Optional;
import org.guillemet.repository.review.BaselineFile;
import picocli.CommandLine.Option;

/** The options that say which findings nobody has to look at again. */
final class ReviewOptions {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Accept the findings that FILE holds (default: "
              + BaselineFile.NAME
              + " here or above, if there is one).")
  Optional<String> baseline;

  @Option(names = "--no-baseline", description = "Accept nothing.")
  boolean noBaseline;

  @Option(
      names = "--changed-since",
      paramLabel = "REV",
      description =
          "Report only what is on lines that have changed since this revision of the git"
              + " repository, and what involves a changed article across articles. What comes from"
              + " standard input is all new.")
  Optional<String> changedSince;
}
