package org.guillemet.ingest.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.guillemet.ingest.html.Unseen;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells the article of a web page from what surrounds it. The article is what stands from the
 * headline to the end of the part that holds the running text, without furniture and small print.
 */
final class PageParts {

  /** How much may stand between the headline and the body: a standfirst, a caption. */
  private static final int LONGEST_HEAD = 400;

  /** An article as short as this one may be the beginning of one that is hidden. */
  private static final int SHORT = 400;

  /** Less is no article. */
  private static final int SHORTEST = 80;

  private final Predicate<Element> unseen;
  private final Optional<Headline> headline;
  private final Set<Element> furniture;
  private final Set<Node> read = identitySet();
  private final Set<Node> bareHeadline;
  private final boolean hidesAnything;
  private final int proseLength;
  private final boolean connected;

  private PageParts(Element body, HtmlFacts data, Predicate<Element> unseen, boolean byName) {
    this.unseen = unseen;
    PageText page = PageText.of(body, unseen, data::isOwnAddress);
    this.hidesAnything = page.hidesAnything();
    Prose prose = Prose.of(page.lines());
    this.headline = Headline.find(page, prose, data.titles());
    Optional<Headline> anchor = headline.filter(h -> isBeforeArticle(h, prose));
    prose.dropBefore(anchor.map(Headline::line).orElse(0));
    this.furniture = Furniture.find(page, prose, headline, byName, data.isLive());
    PagePart main = new MainPart(page, prose, headline).find();
    this.proseLength = prose.of(main);
    int longestHead = Math.max(LONGEST_HEAD, proseLength / 3);
    this.connected =
        anchor.stream().allMatch(h -> prose.between(h.line(), main.firstLine()) <= longestHead);
    int first = anchor.filter(h -> connected).map(Headline::line).orElse(main.firstLine());
    List<PageLine> lines = page.lines();
    List<PageLine> article = prose.left(first, main.endLine());
    readAll(article);
    new SmallPrint(article, data.author()).nodes().forEach(read::remove);
    headline
        .filter(h -> h.confirmed() || connected && anchor.isPresent())
        .ifPresent(h -> readAll(lines.subList(h.line(), h.endLine())));
    this.bareHeadline =
        headline.filter(h -> h.element().isEmpty()).stream()
            .flatMap(h -> lines.subList(h.line(), h.endLine()).stream())
            .flatMap(line -> line.nodes().stream())
            .collect(Collectors.toCollection(PageParts::identitySet));
  }

  /** The parts of a page; what is hidden is shown if there is little else. */
  static PageParts of(Element body, HtmlFacts data) {
    PageParts best = new PageParts(body, data, Unseen::isUnseen, true);
    if (best.hidesAnything) {
      PageParts shown = new PageParts(body, data, Unseen::isNever, true);
      best = shown.connected && shown.isMuchMoreThan(best) ? shown : best;
    }
    if (best.proseLength == 0) {
      PageParts nameless = new PageParts(body, data, Unseen::isUnseen, false);
      best = nameless.isMuchMoreThan(best) ? nameless : best;
    }
    return best;
  }

  private boolean isMuchMoreThan(PageParts other) {
    return proseLength > 2 * other.proseLength
        || other.proseLength < SHORT && proseLength * 2 > 3 * other.proseLength;
  }

  private static boolean isBeforeArticle(Headline headline, Prose prose) {
    int behind = prose.between(headline.line(), prose.lines());
    return headline.confirmed()
        ? behind >= SHORTEST && behind * 10 >= prose.total()
        : behind * 2 >= prose.total();
  }

  private void readAll(List<PageLine> lines) {
    lines.forEach(line -> read.addAll(line.nodes()));
  }

  /** The headline of the article, if the page shows one. */
  Optional<Headline> headline() {
    return headline;
  }

  /** Whether a node is the headline, or a piece of one that has no element of its own. */
  boolean isHeadline(Node node) {
    return bareHeadline.contains(node)
        || headline.flatMap(Headline::element).filter(element -> element == node).isPresent();
  }

  private static Set<Node> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Whether a node is no part of the article. */
  boolean isLeftOut(Node node) {
    if (node instanceof TextNode text) {
      return !read.contains(text);
    }
    return node instanceof Element element && (unseen.test(element) || furniture.contains(element));
  }
}
