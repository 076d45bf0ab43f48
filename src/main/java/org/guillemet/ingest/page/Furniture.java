package org.guillemet.ingest.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Finds what surrounds the article of a page: navigation, banners, related links, comments. A part
 * is known by its name or by its shape. What holds the headline, the marked body or the opening of
 * a long text behind the headline is no furniture whatever its name; of the rest, what holds more
 * than half of the running text is left out only if an article remains without it. Takes what it
 * finds out of the prose. Not thread-safe.
 */
final class Furniture {

  private static final int SHORT = 300;
  private static final int LEAST_BESIDE = 150;
  private static final int PART_OF_WRAPPERS = 6;
  private static final int SHARE_OF_WRAPPERS = 4;
  private static final int SHARE_OF_OPENING = 3;

  private final PageText page;
  private final Prose prose;
  private final Optional<Headline> headline;
  private final int[] bodies;

  /** The first line of running text behind the headline. */
  private final OptionalInt opening;

  private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private Furniture(PageText page, Prose prose, Optional<Headline> headline) {
    this.page = page;
    this.prose = prose;
    this.headline = headline;
    this.opening =
        headline.isEmpty()
            ? OptionalInt.empty()
            : IntStream.range(headline.get().line() + 1, page.lines().size())
                .filter(i -> page.lines().get(i).prose() > 0)
                .findFirst();
    this.bodies = new int[page.parts().size() + 1];
    for (PagePart part : page.parts()) {
      boolean marked = part.element().attr("itemprop").equals("articleBody");
      bodies[part.index() + 1] = bodies[part.index()] + (marked ? 1 : 0);
    }
  }

  /**
   * The furniture of a page.
   *
   * @param byName whether names count, or shapes alone
   * @param live whether the article is made of many
   */
  static Set<Element> find(
      PageText page, Prose prose, Optional<Headline> headline, boolean byName, boolean live) {
    Furniture furniture = new Furniture(page, prose, headline);
    FurnitureShapes shapes = new FurnitureShapes(page, prose, furniture::isArticle);
    PageNotices notices = new PageNotices(page, furniture::isArticle);
    furniture.leaveOut(shapes.linkLists());
    if (byName) {
      furniture.judgeNames();
    }
    headline.ifPresent(h -> furniture.judge(shapes.followers(h.part()), false));
    if (!live) {
      furniture.judge(shapes.guests(), false);
    }
    furniture.judge(shapes.labelled(), false);
    furniture.judgeCards(shapes.cards(), live);
    furniture.judge(shapes.boxes(), false);
    furniture.judge(notices.find(furniture.opening), false);
    return furniture.found;
  }

  private boolean isArticle(PagePart part) {
    return part == page.body()
        || headline.isPresent() && part.holds(headline.get().part())
        || bodies[part.end()] > bodies[part.index()]
        || opening.isPresent() && part.holdsLine(opening.getAsInt()) && isLong(part);
  }

  /** Whether the part is an article, and no box between the headline and the article. */
  private boolean isLong(PagePart part) {
    return prose.of(part) * SHARE_OF_OPENING >= prose.between(opening.getAsInt(), prose.lines());
  }

  /** Judges all parts that one word names together, those with the most text first. */
  private void judgeNames() {
    Map<String, List<PagePart>> named = new TreeMap<>();
    for (PagePart part : page.parts()) {
      if (!part.isQuoted() && !isArticle(part) && !prose.isOfSentence(part)) {
        FurnitureNames.find(part.element()).ifPresent(word -> add(named, word, part));
      }
    }
    List<String> words = new ArrayList<>(named.keySet());
    words.sort(Comparator.comparingInt(word -> -sum(named.get(word))));
    words.forEach(word -> judge(named.get(word), FurnitureNames.isOfWrappers(word)));
  }

  private static void add(Map<String, List<PagePart>> named, String word, PagePart part) {
    List<PagePart> parts = named.computeIfAbsent(word, w -> new ArrayList<>());
    if (parts.isEmpty() || !parts.get(parts.size() - 1).holds(part)) {
      parts.add(part);
    }
  }

  /**
   * Leaves the parts out, none of which stands in another, unless they are the article.
   *
   * @param wrappers whether parts like these may hold much of an article
   */
  private void judge(List<PagePart> parts, boolean wrappers) {
    List<PagePart> small = new ArrayList<>();
    for (PagePart part : parts) {
      if (prose.of(part) * 2 <= prose.total()) {
        small.add(part);
      } else if (!wrappers && prose.isEnoughWithout(List.of(part))) {
        leaveOut(List.of(part));
      }
    }
    if (wrappers) {
      int most = Math.max(SHORT, prose.total() / PART_OF_WRAPPERS);
      small.removeIf(part -> prose.of(part) > most);
    }
    int share = wrappers ? SHARE_OF_WRAPPERS : 2;
    boolean few = sum(small) * share <= prose.total();
    if (few || !wrappers && prose.isEnoughWithout(small)) {
      leaveOut(small);
    }
  }

  /** What leads to other articles needs little text beside it: a brief, with many teasers below. */
  private void judgeCards(List<PagePart> cards, boolean live) {
    int sum = sum(cards);
    boolean enough = headline.isPresent() && !live && prose.total() - sum >= LEAST_BESIDE;
    if (sum * 2 <= prose.total() || enough) {
      leaveOut(cards);
    }
  }

  private int sum(Collection<PagePart> parts) {
    return parts.stream().mapToInt(prose::of).sum();
  }

  private void leaveOut(List<PagePart> parts) {
    parts.forEach(part -> found.add(part.element()));
    prose.drop(parts);
  }
}
