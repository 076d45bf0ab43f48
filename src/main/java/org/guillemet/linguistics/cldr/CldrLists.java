package org.guillemet.linguistics.cldr;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guillemet.text.Language;

/**
 * Writes the lists of all languages for the build, in the form that {@link
 * org.guillemet.text.EntryFile} reads.
 */
public final class CldrLists {

  private static final String MADE = " Made by the build from the Unicode CLDR.\n";

  private CldrLists() {}

  /**
   * @param folders one: that of the lists, where each language has a folder named after its code
   */
  public static void main(String[] folders) throws IOException {
    // What the CLDR had not in a language it would take from that of the machine.
    ULocale.setDefault(ULocale.ROOT);
    for (Language language : Language.values()) {
      Path folder = Files.createDirectories(Path.of(folders[0]).resolve(language.code()));
      write(
          folder.resolve("places.txt"),
          "Countries and large cities, folded, with their code and the state that they stand for.",
          Places.of(language));
      write(
          folder.resolve("number-words.txt"),
          "Words of numbers, with what they are in them.",
          Spellings.of(language));
    }
  }

  private static void write(Path file, String about, List<String> entries) throws IOException {
    Files.writeString(file, "# " + about + MADE + String.join("\n", entries) + "\n");
  }
}
