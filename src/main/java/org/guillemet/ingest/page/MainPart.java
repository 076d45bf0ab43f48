package org.guillemet.ingest.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Finds the part of a page that holds its article: by the headline, by elements that are made for
 * articles, else by where the running text is once the furniture is taken out.
 */
final class MainPart {

  private final PageText page;
  private final Prose prose;
  private final Optional<Headline> headline;

  /**
   * @param prose what is no furniture
   */
  MainPart(PageText page, Prose prose, Optional<Headline> headline) {
    this.page = page;
    this.prose = prose;
    this.headline = headline;
  }

  PagePart find() {
    return articleOfHeadline()
        .or(this::markedBody)
        .or(this::onlyArticle)
        .or(this::mainElement)
        .map(part -> densest(part, 9))
        .orElseGet(() -> densest(page.body(), 7));
  }

  private Optional<PagePart> articleOfHeadline() {
    Optional<PagePart> part = headline.map(Headline::part);
    while (part.isPresent() && !part.get().element().nameIs("article")) {
      part = page.around(part.get());
    }
    return part.filter(article -> holdsPartIn(article, 10))
        .filter(article -> prose.of(article) * 3 >= prose.total() - inOtherArticles(article));
  }

  private int inOtherArticles(PagePart article) {
    int sum = 0;
    int end = 0;
    for (PagePart part : page.parts()) {
      boolean apart = !part.holds(article) && !article.holds(part);
      if (part.element().nameIs("article") && part.index() >= end && apart) {
        sum += prose.of(part);
        end = part.end();
      }
    }
    return sum;
  }

  private Optional<PagePart> markedBody() {
    return largest(parts(element -> element.attr("itemprop").equals("articleBody")))
        .filter(part -> holdsPartIn(part, 4));
  }

  private Optional<PagePart> mainElement() {
    return largest(parts(e -> e.nameIs("main") || e.attr("role").equals("main")))
        .filter(part -> holdsPartIn(part, 3));
  }

  private List<PagePart> parts(Predicate<Element> condition) {
    return page.parts().stream().filter(part -> condition.test(part.element())).toList();
  }

  /** The largest article, if the others together are smaller by far. */
  private Optional<PagePart> onlyArticle() {
    List<PagePart> articles = parts(element -> element.nameIs("article"));
    return largest(articles)
        .filter(part -> holdsPartIn(part, 2))
        .filter(
            part ->
                articles.stream()
                    .filter(other -> !part.holds(other) && !other.holds(part))
                    .noneMatch(other -> prose.of(other) * 3 > prose.of(part)));
  }

  private Optional<PagePart> largest(List<PagePart> parts) {
    return parts.stream().max(Comparator.comparingInt(prose::of)).filter(p -> prose.of(p) > 0);
  }

  private boolean holdsPartIn(PagePart part, int share) {
    return prose.of(part) > 0 && prose.of(part) * share >= prose.total();
  }

  /** The smallest part that holds so many tenths of the text at every level. */
  private PagePart densest(PagePart from, int tenths) {
    PagePart part = from;
    int least = prose.of(from) * 3 / 5;
    Optional<PagePart> inner = Optional.of(from);
    while (inner.isPresent()) {
      part = inner.get();
      int whole = prose.of(part);
      List<PagePart> children = page.children(part);
      inner =
          largest(children)
              .filter(child -> prose.of(child) * 10 >= whole * tenths)
              .filter(child -> prose.of(child) >= least)
              .filter(child -> child.endLine() - child.firstLine() > 1)
              .filter(child -> children.stream().noneMatch(other -> continues(other, child)));
    }
    return part;
  }

  /** Whether a part of the same make holds some more of the text. */
  private boolean continues(PagePart other, PagePart child) {
    return other != child
        && prose.of(other) * 10 >= prose.of(child)
        && other.isTwinOf(child)
        && !other.isQuoted();
  }
}
