package org.guillemet.claims.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The judgement of warnings on real news, in {@code src/test/resources/claims/judged.tsv}: article,
 * start, end, verdict, reason. The articles are not part of the project; the README tells the share
 * that is worth a look.
 */
class JudgedClaimsTest {

  private static final Path JUDGED = Path.of("src", "test", "resources", "claims", "judged.tsv");
  private static final String WORTH = "worth-a-look";
  private static final String FALSE_ALARM = "false-alarm";
  private static final int COLUMNS = 5;
  private static final double LEAST = 0.75;

  @Test
  void threeOfFourWarningsOnRealNewsAreWorthALook() throws IOException {
    List<String[]> rows =
        Files.readAllLines(JUDGED).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .toList();
    assertThat(rows).allMatch(row -> row.length == COLUMNS);
    assertThat(rows).extracting(row -> row[3]).containsOnly(WORTH, FALSE_ALARM);
    long worth = rows.stream().filter(row -> row[3].equals(WORTH)).count();
    assertThat((double) worth / rows.size()).isGreaterThanOrEqualTo(LEAST);
    assertThat(Files.readString(Path.of("README.md")))
        .contains(worth + " of " + rows.size() + " warnings");
  }
}
