package org.guillemet.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads web pages: the article in it, in the order of the source. */
final class Html {

  private Html() {}

  static Manuscript read(String source, Facts facts) {
    Document document = HtmlLayout.parse(source);
    HtmlFacts.collect(document, facts);
    List<Element> headlines = headlines(document, facts);
    PageParts parts = new PageParts(document.body(), headlines::contains);
    Element root = parts.root();
    Optional<Element> title = title(headlines, root);
    ManuscriptBuilder builder = new ManuscriptBuilder();
    HtmlLayout layout =
        new HtmlLayout(builder, source, 0, element -> parts.isLeftOut(element, root), title);
    title.filter(h1 -> !isInside(h1, root)).ifPresent(layout::append);
    layout.append(root);
    return builder.build();
  }

  /** The main headings that say what the page's data say; all of them when none does. */
  private static List<Element> headlines(Document document, Facts facts) {
    List<Element> all = document.body().select("h1").stream().filter(Element::hasText).toList();
    String title = plain(facts.title().orElse(""));
    List<Element> matching =
        all.stream().filter(h1 -> !title.isEmpty() && title.contains(plain(h1.text()))).toList();
    return matching.isEmpty() ? all : matching;
  }

  private static Optional<Element> title(List<Element> headlines, Element root) {
    Optional<Element> inside = headlines.stream().filter(h1 -> isInside(h1, root)).findFirst();
    return inside.or(
        () ->
            headlines.stream()
                .filter(h1 -> h1.sourceRange().startPos() < root.sourceRange().startPos())
                .reduce((first, second) -> second));
  }

  private static boolean isInside(Element element, Element root) {
    for (Element above = element; above != null; above = above.parent()) {
      if (above == root) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
