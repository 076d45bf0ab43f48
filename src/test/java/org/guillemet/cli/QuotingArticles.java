package org.guillemet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two articles with one quotation, which differs; rules of {@link Runner} flag words of both. */
final class QuotingArticles {

  private static final String FIRST =
      """
      ---
      title: “Nobody on this river will ever be cut off,” mayor says
      lang: en
      ---

      “Nobody on this river will ever be cut off,” said Lea Brun, the mayor. WRONG words stand here.

      > Nobody on this river will ever be cut off

      <!-- guillemet-ignore minor-word: Brun said: “Nobody on this river will ever be cut off” -->

      MINOR things are told of the ferry, “which left without seven of its crew”.

      “The second bridge opens before the winter storms, she said.
      """;

  private static final String SECOND =
      "“Nobody on this river will ever again be cut off,” said Lea Brun, the mayor. “We DOUBTFUL"
          + " people count every single boat,” she said.\n";

  private QuotingArticles() {}

  static void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("first.md"), FIRST);
    Files.writeString(folder.resolve("second.txt"), SECOND);
  }
}
