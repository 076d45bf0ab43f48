package org.guillemet.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells the article of a web page from what surrounds it: navigation, banners, related links,
 * comments. Goes by the elements' names and classes, and by where the text is that is no link.
 */
final class PageParts {

  private static final Set<String> UNSEEN =
      Set.of(
          "audio",
          "button",
          "canvas",
          "code",
          "datalist",
          "head",
          "iframe",
          "img",
          "input",
          "math",
          "noscript",
          "object",
          "samp",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "video");

  private static final Set<String> FURNITURE =
      Set.of("aside", "dialog", "footer", "form", "menu", "nav");
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "contentinfo", "search", "dialog", "alertdialog");
  private static final Set<String> CONTAINERS =
      Set.of(
          "article", "body", "center", "div", "form", "main", "section", "table", "tbody", "td",
          "tr");
  private static final Set<String> LISTS = Set.of("div", "ol", "section", "table", "ul");
  private static final Set<String> CLASSES = Set.copyOf(WordList.common("page-furniture"));
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_\\s]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Set<String> SUBHEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
  private static final int LONGEST_POINTER = 250;

  private final Element body;
  private final Map<Element, TextWeights.Weight> weights;
  private final Map<Element, TextWeights.Weight> articleWeights;
  private final boolean anchored;

  PageParts(Element body, Predicate<Element> isTitle) {
    this.body = body;
    this.weights = TextWeights.of(body, PageParts::isUnseen, isTitle);
    this.anchored = weights.get(body).holdsAnchor();
    this.articleWeights = TextWeights.of(body, this::isFurniture, isTitle);
  }

  /** Whether a browser shows nothing of the element, or nothing that is prose. */
  static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.hasAttr("style") && hides(element.attr("style"))
        || element.nameIs("sup") && element.selectFirst("a[href^=#]") != null;
  }

  private static boolean hides(String style) {
    return style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  /** The element that holds the article. */
  Element root() {
    return largest("article", 3)
        .or(() -> largest("[itemprop=articleBody]", 4))
        .or(() -> largest("main, [role=main]", 3))
        .orElseGet(this::densest);
  }

  /** Whether an element inside the root is no part of the article. */
  boolean isLeftOut(Element element, Element root) {
    return element != root
        && (isFurniture(element)
            || element.nameIs("article") && plainText(element) * 2 < plainText(root));
  }

  /** The largest match, if it holds at least one part in {@code share} of the page's text. */
  private Optional<Element> largest(String query, int share) {
    Element best = body;
    int most = 0;
    for (Element element : body.select(query)) {
      if (plainText(element) > most) {
        best = element;
        most = plainText(element);
      }
    }
    return most > 0 && most * share >= plainText(body) ? Optional.of(best) : Optional.empty();
  }

  /** The smallest container that holds two thirds of the text at every level. */
  private Element densest() {
    Element element = body;
    Optional<Element> child = Optional.of(body);
    while (child.isPresent()) {
      element = child.get();
      int whole = plainText(element);
      child =
          element.children().stream()
              .filter(c -> CONTAINERS.contains(c.normalName()) && plainText(c) * 3 > whole * 2)
              .filter(c -> c.children().stream().anyMatch(Element::isBlock))
              .findFirst();
    }
    return element;
  }

  private int plainText(Element element) {
    TextWeights.Weight weight = articleWeights.get(element);
    return weight == null ? 0 : weight.plainText();
  }

  private boolean isFurniture(Element element) {
    if (isUnseen(element)) {
      return true;
    }
    TextWeights.Weight weight = weights.get(element);
    if (weight == null || element == body || holdsArticle(weight)) {
      return false;
    }
    return (isNamedAsFurniture(element) && element.closest("blockquote") == null)
        || isLinkList(element, weight)
        || isPointer(element, weight);
  }

  /** What holds the headline or the body of the article is no furniture, whatever its name. */
  private boolean holdsArticle(TextWeights.Weight weight) {
    return anchored ? weight.holdsAnchor() : weight.plainText() * 2 > weights.get(body).plainText();
  }

  private static boolean isNamedAsFurniture(Element element) {
    return FURNITURE.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || hasFurnitureClass(element.className())
        || hasFurnitureClass(element.id());
  }

  /**
   * Names are looked up by word and by pairs of words: {@code post-comments}, {@code read-also}.
   */
  private static boolean hasFurnitureClass(String names) {
    if (names.isEmpty()) {
      return false;
    }
    for (String name : names.split(" ")) {
      String previous = "";
      for (String word : BETWEEN_WORDS.split(name)) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (CLASSES.contains(lower) || CLASSES.contains(previous + "-" + lower)) {
          return true;
        }
        previous = lower;
      }
    }
    return false;
  }

  private static boolean isLinkList(Element element, TextWeights.Weight weight) {
    return LISTS.contains(element.normalName())
        && weight.links() >= 2
        && weight.linkText() * 5 >= weight.text() * 4;
  }

  /** A paragraph or a heading that leads to other articles. */
  private static boolean isPointer(Element element, TextWeights.Weight weight) {
    if (weight.text() > LONGEST_POINTER) {
      return false;
    }
    boolean leads = element.isBlock() && weight.linkText() * 2 >= weight.text();
    return weight.linkText() > 0
        ? leads && CallOuts.isReadAlso(element.text())
        : SUBHEADINGS.contains(element.normalName()) && CallOuts.isReadAlsoLabel(element.text());
  }
}
