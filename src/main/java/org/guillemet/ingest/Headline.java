package org.guillemet.ingest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The headline of a page's article.
 *
 * @param part the heading, or what is laid out as one
 * @param line the number of its first line
 * @param text its words
 * @param confirmed whether the page's data name the article so
 */
record Headline(PagePart part, int line, String text, boolean confirmed) {

  /** Between the pieces of a title: those of the article, its section and its site. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s[-–—|·•:»]\\s|: ");

  private static final Pattern HOME =
      Pattern.compile("(?:(?:https?:)?//[^/]+)?/?|\\./|index\\.\\w+");

  private static final int LONGEST = 500;
  private static final int SHORTEST_PIECE = 8;
  private static final int FEWEST_WORDS = 4;

  /**
   * Finds it: a main heading that says what the page's data say, else a line that does, else a main
   * heading, else the only heading there is.
   *
   * @param titles what the page's data say, the surest first
   */
  static Optional<Headline> find(PageText page, Prose prose, List<String> titles) {
    List<Headline> mains = headings(page, titles, "h1");
    List<Headline> confirmed = mains.stream().filter(Headline::confirmed).toList();
    return nearest(confirmed, prose)
        .or(() -> titled(page, titles))
        .or(() -> nearest(mains, prose))
        .or(() -> only(headings(page, titles, "h2"), prose));
  }

  private static List<Headline> headings(PageText page, List<String> titles, String name) {
    return page.parts().stream()
        .filter(part -> part.element().nameIs(name) && part.firstLine() < part.endLine())
        .filter(part -> part.text() <= LONGEST)
        .map(part -> of(page, part, titles))
        .toList();
  }

  private static Headline of(PageText page, PagePart part, List<String> titles) {
    String text =
        page.lines().subList(part.firstLine(), part.endLine()).stream()
            .map(PageLine::text)
            .collect(Collectors.joining(" "));
    boolean confirmed =
        !leadsHome(part.element()) && titles.stream().anyMatch(title -> agree(text, title));
    return new Headline(part, part.firstLine(), text, confirmed);
  }

  /** The name of the site is a link to its first page. */
  private static boolean leadsHome(Element heading) {
    Element link = heading.selectFirst("a[href]");
    return link != null && HOME.matcher(link.attr("href")).matches();
  }

  /** Of several the last, as long as most of the text stands behind it. */
  private static Optional<Headline> nearest(List<Headline> headlines, Prose prose) {
    Optional<Headline> nearest = headlines.stream().findFirst();
    for (Headline next : headlines) {
      int end = prose.lines();
      if (prose.between(next.line, end) * 5 >= prose.between(nearest.get().line, end) * 4) {
        nearest = Optional.of(next);
      }
    }
    return nearest;
  }

  private static Optional<Headline> only(List<Headline> headlines, Prose prose) {
    return headlines.stream()
        .filter(h -> headlines.size() == 1)
        .filter(h -> prose.between(h.line, prose.lines()) * 4 >= prose.total() * 3)
        .findFirst();
  }

  /** The first heading that is a title in the page's data, else the first line that is one. */
  private static Optional<Headline> titled(PageText page, List<String> titles) {
    Optional<Headline> found = Optional.empty();
    for (int i = 0; i < page.lines().size(); i++) {
      PageLine line = page.lines().get(i);
      boolean better = found.isEmpty() || line.isHeading();
      if (better && mayBeTitle(line) && titles.stream().anyMatch(t -> isTitle(line, t))) {
        Headline headline = new Headline(whole(page, line), i, line.text(), true);
        if (line.isHeading()) {
          return Optional.of(headline);
        }
        found = Optional.of(headline);
      }
    }
    return found;
  }

  private static boolean mayBeTitle(PageLine line) {
    return line.isHeading() ? !leadsHome(line.part().element()) : !line.isLink();
  }

  /** Whether the line is the title, or all of it but the name of the site or of its section. */
  private static boolean isTitle(PageLine line, String title) {
    if (line.length() > 2 * title.length() + 20) {
      return false;
    }
    String words = plain(line.text());
    String all = plain(title);
    if (words.equals(all) || words.length() < SHORTEST_PIECE) {
      return words.equals(all) && !words.isEmpty();
    }
    boolean most = words.length() * 2 >= all.length();
    return most && (all.startsWith(words + " ") || all.endsWith(" " + words))
        || line.isHeading()
            && SEPARATOR.splitAsStream(title).map(Headline::plain).anyMatch(words::equals);
  }

  /** The smallest part that holds the whole line and nothing else, else the one it stands in. */
  private static PagePart whole(PageText page, PageLine line) {
    Node parent = line.nodes().get(0).parent();
    while (parent instanceof Element element && element != line.part().element()) {
      Optional<PagePart> part = page.part(element);
      if (part.isPresent() && part.get().text() >= line.length() - 1) {
        return part.get();
      }
      parent = element.parent();
    }
    return line.part();
  }

  /** Whether two titles are one, a shorter form of it, or say it in nearly the same words. */
  static boolean agree(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    if (shorter.equals(longer)) {
      return true;
    }
    boolean piece = (" " + longer + " ").contains(" " + shorter + " ");
    return piece && shorter.length() >= SHORTEST_PIECE || haveMostWordsInCommon(shorter, longer);
  }

  private static boolean haveMostWordsInCommon(String shorter, String longer) {
    Set<String> common = new HashSet<>(Arrays.asList(shorter.split(" ")));
    int words = common.size();
    common.retainAll(new HashSet<>(Arrays.asList(longer.split(" "))));
    return words >= FEWEST_WORDS && common.size() * 3 >= words * 2;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
