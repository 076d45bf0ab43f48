package org.guillemet.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.guillemet.ingest.html.HtmlLayout;
import org.guillemet.ingest.words.Characters;
import org.guillemet.ingest.words.WordList;
import org.jsoup.nodes.Element;

/**
 * Finds what is laid over the whole page and asks for consent. Articles tell of personal data, too,
 * and quote who speaks of "our partners": a notice says two such things in its first lines, one of
 * them to its reader, and has a choice to click on.
 */
final class PageNotices {

  /** What notices say; {@code topic} behind what others say, too. */
  private static final Map<String, String> CONSENT = WordList.valuesOfAll("consent");

  private static final int FEWEST_PHRASES = 2;
  private static final int WITHIN = 3;
  private static final int LONGEST_LINE = 1_000;
  private static final String CHOICE = "button, input, [role=button], [onclick]";
  private static final String ARTICLE = "article, main, [role=main]";

  private final PageText page;
  private final Predicate<PagePart> isArticle;

  /**
   * @param isArticle parts that hold the headline or the body of the article
   */
  PageNotices(PageText page, Predicate<PagePart> isArticle) {
    this.page = page;
    this.isArticle = isArticle;
  }

  /**
   * The notices of the page.
   *
   * @param opening the first line of running text behind the headline
   */
  List<PagePart> find(OptionalInt opening) {
    return page.children(page.body()).stream()
        .filter(part -> HtmlLayout.isBlock(part.element()) && !isArticle.test(part))
        .filter(part -> opening.isEmpty() || !part.holdsLine(opening.getAsInt()))
        .filter(this::asksForConsent)
        .filter(part -> offersChoice(part.element()))
        .toList();
  }

  private boolean asksForConsent(PagePart part) {
    int end = Math.min(part.endLine(), part.firstLine() + WITHIN);
    List<String> lines =
        page.lines().subList(part.firstLine(), end).stream()
            .filter(line -> line.length() <= LONGEST_LINE)
            .map(line -> line.text().toLowerCase(Locale.ROOT))
            .filter(text -> !Characters.holdsQuotationMark(text))
            .toList();
    List<String> said =
        CONSENT.keySet().stream()
            .filter(phrase -> lines.stream().anyMatch(line -> line.contains(phrase)))
            .toList();
    return said.size() >= FEWEST_PHRASES
        && said.stream().anyMatch(phrase -> !CONSENT.get(phrase).equals("topic"));
  }

  private static boolean offersChoice(Element element) {
    return element.selectFirst(CHOICE) != null && element.selectFirst(ARTICLE) == null;
  }
}
