package org.guillemet.ingest.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.html.HtmlLayout;
import org.guillemet.ingest.words.Characters;
import org.guillemet.text.Span;
import org.jsoup.nodes.Document;

/**
 * Tells files of which next to nothing was read from those that hold no more. A page's own words
 * are counted only where few of them were read.
 */
final class Unread {

  /** An article has more words. */
  private static final int FEW = 100;

  /** Of an article at least one word in so many is read; twice that of a line or two. */
  private static final int PART = 20;

  private static final int LINES = 25;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Unread() {}

  /**
   * Why next to nothing of a file was read, as a clause.
   *
   * @param text what was read
   */
  static Optional<String> reason(Format format, String source, String text) {
    int read = words(text);
    if (read >= FEW) {
      return Optional.empty();
    }
    if (Characters.trim(source, new Span(0, source.length())).isEmpty()) {
      return Optional.of("the file is empty");
    }
    return format == Format.HTML ? ofPage(source, read) : ofText(source, read);
  }

  private static Optional<String> ofPage(String source, int read) {
    Document page = HtmlLayout.parse(source);
    int all = words(page.body().wholeText());
    if (isMost(read, all)) {
      return Optional.empty();
    }
    if (all == 0) {
      boolean script = page.selectFirst("script") != null;
      return Optional.of(
          script ? "the page holds no text; a script makes it" : "the page holds no text");
    }
    return Optional.of(share(read, all) + " on the page were taken for its article");
  }

  private static Optional<String> ofText(String source, int read) {
    int all = words(source);
    if (isMost(read, all)) {
      return Optional.empty();
    }
    return Optional.of(
        all == 0
            ? "there is no word in the file"
            : share(read, all) + " in the file are text; the others are markup, code or notes");
  }

  private static boolean isMost(int read, int all) {
    return read > 0 && read * (read < LINES ? PART / 2 : PART) >= all;
  }

  private static String share(int read, int all) {
    return String.format(Locale.ROOT, "only %d of the %,d words", read, all)
        .replace("only 0 of", "none of");
  }

  private static int words(String text) {
    int count = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      count++;
    }
    return count;
  }
}
