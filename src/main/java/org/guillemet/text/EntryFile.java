package org.guillemet.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the files of word lists. A line is an entry; behind {@code =} stands what the list says of
 * it; {@code #} starts a comment.
 */
public final class EntryFile {

  private EntryFile() {}

  /**
   * A line.
   *
   * @param words what is listed
   * @param value what the list says of it, empty when it says nothing
   */
  public record Entry(String words, String value) {}

  /**
   * The entries of a file, in its order; the same words may come again.
   *
   * @param owner beside which class the file is
   * @param resource the file's path from there
   * @throws IllegalArgumentException when there is no such file
   */
  public static List<Entry> read(Class<?> owner, String resource) {
    List<Entry> entries = new ArrayList<>();
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comment = line.indexOf('#');
        String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!entry.isEmpty()) {
          int sign = entry.indexOf('=');
          entries.add(
              sign < 0
                  ? new Entry(entry, "")
                  : new Entry(
                      entry.substring(0, sign).stripTrailing(),
                      entry.substring(sign + 1).stripLeading()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + resource, e);
    }
    return List.copyOf(entries);
  }
}
