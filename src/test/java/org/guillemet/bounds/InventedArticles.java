package org.guillemet.bounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guillemet.text.Language;

/**
 * Writes invented articles of about 500 words, every second one in French, each about people and
 * places of its own.
 */
public final class InventedArticles {

  private static final int PARAGRAPHS = 12;

  private InventedArticles() {}

  /**
   * @param arguments the folder, and how many articles
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Invented english = new Invented(Language.ENGLISH, 1);
    Invented french = new Invented(Language.FRENCH, 2);
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      Files.writeString(
          folder.resolve(String.format(Locale.ROOT, "%05d.md", i)),
          i % 2 == 0 ? article(english, "en", i) : article(french, "fr", i));
    }
  }

  private static String article(Invented invented, String language, int number) {
    String head =
        """
        ---
        lang: %s
        outlet: %s
        date: 2031-%02d-%02d
        ---

        # %s

        """
            .formatted(
                language,
                invented.a("place"),
                1 + number / 28 % 12,
                1 + number % 28,
                invented.a("quoted"));
    return IntStream.range(0, PARAGRAPHS)
        .mapToObj(i -> invented.a("sentence") + " " + invented.many("attributed", 2, " "))
        .collect(Collectors.joining("\n\n", head, "\n"));
  }
}
