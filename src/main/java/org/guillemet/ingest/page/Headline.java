package org.guillemet.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guillemet.text.Folding;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The headline of a page's article.
 *
 * @param part the heading, or what is laid out as one; where it is bare text, what it stands in
 * @param line the number of its first line
 * @param endLine the number of the first line behind it
 * @param text its words
 * @param confirmed whether the page's data name the article so
 */
record Headline(PagePart part, int line, int endLine, String text, boolean confirmed) {

  /** Between the pieces of a title: those of the article, its section and its site. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s[-–—|·•:»]\\s|: ");

  private static final Pattern HOME =
      Pattern.compile("(?:(?:https?:)?//[^/]+)?/?|\\./|index\\.\\w+");

  private static final int LONGEST = 500;

  /** Longer than twice any title. */
  private static final int LONGEST_LINE = 2_100;

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
    List<Headline> said = new ArrayList<>(mains.stream().filter(Headline::confirmed).toList());
    List<Headline> titled = titled(page, titles.stream().map(Title::of).toList());
    titled.stream().filter(h -> page.lines().get(h.line).isHeading()).forEach(said::add);
    said.sort(Comparator.comparingInt(Headline::line));
    List<Headline> whole = said.stream().filter(h -> h.isOneOf(titles)).toList();
    return nearest(whole.isEmpty() ? said : whole, prose)
        .or(() -> titled.stream().findFirst())
        .or(() -> nearest(mains, prose))
        .or(() -> only(headings(page, titles, "h2"), prose));
  }

  private boolean isOneOf(List<String> titles) {
    return titles.stream().anyMatch(title -> plain(title).equals(plain(text)));
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
    return new Headline(part, part.firstLine(), part.endLine(), text, confirmed);
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

  /** The lines that are a title in the page's data. */
  private static List<Headline> titled(PageText page, List<Title> titles) {
    List<Headline> found = new ArrayList<>();
    for (int i = 0; i < page.lines().size(); i++) {
      PageLine line = page.lines().get(i);
      String words = mayBeTitle(line) && line.length() <= LONGEST_LINE ? plain(line.text()) : "";
      if (titles.stream().anyMatch(title -> title.isIn(line, words))) {
        found.add(new Headline(whole(page, i), i, i + 1, line.text(), true));
      }
    }
    return found;
  }

  private static boolean mayBeTitle(PageLine line) {
    return line.isHeading() ? !leadsHome(line.part().element()) : !line.isLink();
  }

  /**
   * A title in the page's data.
   *
   * @param words all of it
   * @param pieces what stands between its marks
   */
  private record Title(int length, String words, Set<String> pieces) {

    static Title of(String title) {
      return new Title(
          title.length(),
          plain(title),
          SEPARATOR.splitAsStream(title).map(Headline::plain).collect(Collectors.toSet()));
    }

    /** Whether a line is the title, or all of it but the name of the site or of its section. */
    boolean isIn(PageLine line, String inLine) {
      if (inLine.isEmpty() || line.length() > 2 * length + 20) {
        return false;
      }
      if (inLine.equals(words) || inLine.length() < SHORTEST_PIECE) {
        return inLine.equals(words);
      }
      boolean most = inLine.length() * 2 >= words.length();
      return most && (words.startsWith(inLine + " ") || words.endsWith(" " + inLine))
          || line.isHeading() && pieces.contains(inLine);
    }
  }

  /** The smallest part that holds the whole line and nothing else, else the one it stands in. */
  private static PagePart whole(PageText page, int number) {
    PageLine line = page.lines().get(number);
    Node parent = line.nodes().get(0).parent();
    while (parent instanceof Element element && element != line.part().element()) {
      Optional<PagePart> part = page.part(element);
      if (part.isPresent() && holdsAll(part.get(), line) && isAlone(part.get(), number)) {
        return part.get();
      }
      parent = element.parent();
    }
    return line.part();
  }

  private static boolean holdsAll(PagePart part, PageLine line) {
    return part.startPosition() <= 1 && !line.hasWordsBehind(part.endPosition());
  }

  private static boolean isAlone(PagePart part, int line) {
    return part.firstLine() == line && part.endLine() == line + 1;
  }

  /** The element that holds it and nothing else, if one does. */
  Optional<Element> element() {
    boolean alone = part.firstLine() == line && part.endLine() == endLine;
    return alone ? Optional.of(part.element()) : Optional.empty();
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

  /** As {@link Folding#spaced}, but signs that count are kept: a title may be "½" or "Ⅳ". */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
