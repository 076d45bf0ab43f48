package org.guillemet.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guillemet.ingest.html.HtmlLayout;
import org.guillemet.ingest.manuscript.Facts;
import org.guillemet.ingest.manuscript.Manuscript;
import org.guillemet.ingest.manuscript.ManuscriptBuilder;
import org.jsoup.nodes.Document;

/** Reads web pages: the article in it, in the order of the source. */
public final class Html {

  /** What stands between a title and the name of the site, or of its section. */
  private static final String SEPARATORS = "-|–—·•:«»/";

  private Html() {}

  /**
   * Reads the article of a page.
   *
   * @param source the whole page
   * @param facts takes what the page says about its article
   */
  public static Manuscript read(String source, Facts facts) {
    Document document = HtmlLayout.parse(source);
    HtmlFacts data = HtmlFacts.collect(document, facts);
    PageParts parts = PageParts.of(document.body(), data);
    Optional<Headline> headline = parts.headline();
    facts.title(title(data.titles(), headline));
    ManuscriptBuilder builder = new ManuscriptBuilder();
    new HtmlLayout(builder, source, 0, parts::isLeftOut, parts::isHeadline).append(document.body());
    return builder.build();
  }

  /** The first of the titles that says what the headline does; the first, if none does. */
  private static String title(List<String> titles, Optional<Headline> headline) {
    String words = headline.map(Headline::text).orElse("");
    Optional<String> agreed =
        titles.stream().filter(title -> Headline.agree(words, title)).findFirst();
    if (agreed.isPresent()) {
      return isMoreThan(words, agreed.get()) ? words : agreed.get();
    }
    return titles.stream().findFirst().orElse(words);
  }

  /** Whether the title is the headline with the name of the site before or behind it. */
  private static boolean isMoreThan(String headline, String title) {
    String words = headline.toLowerCase(Locale.ROOT);
    String whole = title.toLowerCase(Locale.ROOT);
    if (words.length() >= whole.length()) {
      return false;
    }
    String rest = "";
    if (whole.startsWith(words)) {
      rest = whole.substring(words.length()).strip();
      return !rest.isEmpty() && SEPARATORS.indexOf(rest.charAt(0)) >= 0;
    }
    if (whole.endsWith(words)) {
      rest = whole.substring(0, whole.length() - words.length()).strip();
    }
    return !rest.isEmpty() && SEPARATORS.indexOf(rest.charAt(rest.length() - 1)) >= 0;
  }
}
