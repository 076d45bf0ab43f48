package org.guillemet.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;

/** Files that are cut off, or in which bytes have changed, for tests. */
public final class DamagedFiles {

  private DamagedFiles() {}

  /**
   * Reads them, and fails if one is neither read as it is nor refused with a reason.
   *
   * @param name which tells what kind of file it is
   * @param whole the file as it should be
   * @param step how many bytes more each has
   * @param changes how many bytes are others
   */
  public static void assertReadOrRefused(String name, byte[] whole, int step, int changes) {
    Random random = new Random(7);
    for (int i = 0; i < whole.length; i += step) {
      assertReadOrRefused(name, Arrays.copyOf(whole, i));
      byte[] changed = whole.clone();
      for (int n = 0; n < changes; n++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      assertReadOrRefused(name, changed);
    }
  }

  private static void assertReadOrRefused(String name, byte[] bytes) {
    try {
      Articles.assertFaithful(new ArticleReader().read(name, bytes, ReadOptions.DEFAULT));
    } catch (UnreadableArticleException e) {
      assertThat(e).hasMessageStartingWith(name + ": ");
    }
  }
}
