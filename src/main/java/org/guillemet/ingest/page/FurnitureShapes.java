package org.guillemet.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Finds what surrounds an article by its shape: lists of links, cards that lead to other articles,
 * boxes with a field to fill in, parts under a heading such as "Most read".
 */
final class FurnitureShapes {

  private static final Set<String> LISTS =
      Set.of("div", "dl", "header", "ol", "p", "section", "table", "td", "ul");
  private static final int LONGEST_CARD = 600;
  private static final int SHORTEST_TEASER = 15;
  private static final int LONGEST_BOX = 400;
  private static final int LONGEST_LABEL = 80;

  private final PageText page;
  private final Prose prose;
  private final Predicate<PagePart> isArticle;

  /**
   * @param isArticle parts that hold the headline or the body of the article
   */
  FurnitureShapes(PageText page, Prose prose, Predicate<PagePart> isArticle) {
    this.page = page;
    this.prose = prose;
    this.isArticle = isArticle;
  }

  /** Parts nearly all of which are links, two or more. */
  List<PagePart> linkLists() {
    List<PagePart> found = new ArrayList<>();
    for (int i = 1; i < page.parts().size(); i++) {
      PagePart part = page.parts().get(i);
      if (part.links() >= 2
          && part.linkText() * 5 >= part.text() * 4
          && LISTS.contains(part.element().normalName())
          && !isArticle.test(part)) {
        found.add(part);
        i = part.end() - 1;
      }
    }
    return found;
  }

  /** Articles that stand in an article: comments, teasers. */
  List<PagePart> guests() {
    List<PagePart> found = new ArrayList<>();
    int hostEnd = 0;
    int guestEnd = 0;
    for (PagePart part : page.parts()) {
      if (part.element().nameIs("article") && part.index() >= guestEnd) {
        if (part.index() < hostEnd && !isArticle.test(part)) {
          found.add(part);
          guestEnd = part.end();
        }
        hostEnd = Math.max(hostEnd, part.end());
      }
    }
    return found;
  }

  /** Articles behind the one with the headline, laid out like it, with headlines of their own. */
  List<PagePart> followers(PagePart headline) {
    PagePart part = headline;
    Optional<PagePart> around = page.around(part);
    while (around.isPresent()) {
      PagePart own = part;
      List<PagePart> followers =
          page.children(around.get()).stream()
              .filter(other -> other.index() > own.index() && other.isTwinOf(own))
              .filter(this::holdsMainHeading)
              .toList();
      if (!followers.isEmpty()) {
        return followers;
      }
      part = around.get();
      around = page.around(part);
    }
    return List.of();
  }

  private boolean holdsMainHeading(PagePart part) {
    return page.parts().subList(part.index(), part.end()).stream()
        .anyMatch(inner -> inner.element().nameIs("h1"));
  }

  /** Parts of one make that each begin with a link. */
  List<PagePart> cards() {
    List<PagePart> found = new ArrayList<>();
    int end = 0;
    for (PagePart part : page.parts()) {
      if (part.index() >= end && part.links() >= 2) {
        List<PagePart> cards = cards(part);
        found.addAll(cards);
        end = cards.isEmpty() ? end : part.end();
      }
    }
    return found;
  }

  private List<PagePart> cards(PagePart around) {
    Map<String, List<PagePart>> twins = new LinkedHashMap<>();
    for (PagePart child : page.children(around)) {
      Element element = child.element();
      twins
          .computeIfAbsent(element.normalName() + " " + element.className(), k -> new ArrayList<>())
          .add(child);
    }
    List<PagePart> cards = new ArrayList<>();
    for (List<PagePart> group : twins.values()) {
      List<PagePart> inGroup = group.stream().filter(this::isCard).toList();
      if (inGroup.size() >= 2 && inGroup.size() * 3 >= group.size() * 2) {
        cards.addAll(inGroup);
      }
    }
    return cards;
  }

  private boolean isCard(PagePart part) {
    if (part.leads() == 0 || part.text() > LONGEST_CARD || isArticle.test(part)) {
      return false;
    }
    if (part.element().nameIs("a")) {
      return true;
    }
    for (int i = part.firstLine(); i < part.endLine(); i++) {
      PageLine line = page.lines().get(i);
      if (line.isLink() && line.length() >= SHORTEST_TEASER && !line.isTime()) {
        return true;
      }
      if (line.prose() > 0) {
        return false;
      }
    }
    return false;
  }

  /** Parts that ask to fill something in, with the words around it. */
  List<PagePart> boxes() {
    List<PagePart> found = new ArrayList<>();
    int end = 0;
    for (PagePart part : page.parts()) {
      if (part.index() >= end && part.fields() > 0 && isBox(part)) {
        found.add(part);
        end = part.end();
      }
    }
    return found;
  }

  private boolean isBox(PagePart part) {
    return part != page.body()
        && part.text() <= LONGEST_BOX
        && prose.of(part) * 4 <= prose.total()
        && !isArticle.test(part)
        && page.lines().subList(part.firstLine(), part.endLine()).stream()
            .noneMatch(line -> line.prose() > 0 && line.isWrittenAroundField());
  }

  /** Parts that stand under a heading of their own that says that they are something else. */
  List<PagePart> labelled() {
    List<PagePart> found = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < page.lines().size(); i++) {
      PageLine line = page.lines().get(i);
      if (i >= end && line.length() <= LONGEST_LABEL && isLabelLike(line)) {
        Optional<SectionLabels.Kind> kind = SectionLabels.kind(line.text());
        if (kind.isPresent()) {
          List<PagePart> parts = under(i, kind.get() == SectionLabels.Kind.COMMENTS);
          found.addAll(parts);
          end = parts.stream().mapToInt(PagePart::endLine).max().orElse(end);
        }
      }
    }
    return found;
  }

  /** A heading, or a line in a block of its own. */
  private static boolean isLabelLike(PageLine line) {
    return line.isHeading() || line.part().text() <= LONGEST_LABEL;
  }

  /** The part that the line opens; of comments, else what follows beside it. */
  private List<PagePart> under(int line, boolean comments) {
    PagePart opened = page.lines().get(line).part();
    PagePart part = opened;
    Optional<PagePart> around = page.around(part);
    while (around.isPresent() && around.get().firstLine() == line && isOpenedBy(around.get())) {
      part = around.get();
      around = page.around(part);
    }
    if (part != opened && (comments || holdsLinkLine(part))) {
      return List.of(part);
    }
    if (comments && around.isPresent() && prose.between(0, line) > 0) {
      int from = part.index();
      return page.children(around.get()).stream().filter(child -> child.index() >= from).toList();
    }
    return opened.text() <= LONGEST_LABEL && !isArticle.test(opened) ? List.of(opened) : List.of();
  }

  private boolean holdsLinkLine(PagePart part) {
    return page.lines().subList(part.firstLine(), part.endLine()).stream()
        .anyMatch(PageLine::isLink);
  }

  private boolean isOpenedBy(PagePart part) {
    return part != page.body() && prose.of(part) * 2 <= prose.total() && !isArticle.test(part);
  }
}
