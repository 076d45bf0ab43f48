package org.guillemet.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guillemet.ingest.manuscript.Facts;
import org.guillemet.ingest.words.Byline;
import org.guillemet.ingest.words.Characters;
import org.guillemet.ingest.words.WordList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's data say about its article: JSON-LD first, then Open Graph, then the rest.
 *
 * @param titles what they call it: a few names, none as long as a text
 * @param author who wrote it
 * @param isLive whether it is one that grows by the hour
 * @param host the site that the page is from
 */
record HtmlFacts(
    List<String> titles, Optional<String> author, boolean isLive, Optional<String> host) {

  private static final List<String> TITLE =
      List.of("og:title", "twitter:title", "headline", "dc.title");
  private static final List<String> OUTLET =
      List.of("og:site_name", "publisher", "dc.publisher", "application-name");
  private static final List<String> DATE =
      List.of(
          "article:published_time",
          "date",
          "datepublished",
          "pubdate",
          "dc.date",
          "dc.date.issued");
  private static final List<String> AUTHOR = List.of("author", "dc.creator", "article:author");
  private static final List<String> SECTION = List.of("article:section", "section");
  private static final List<String> LANGUAGE = List.of("og:locale", "dc.language", "language");
  private static final Set<String> LIVE = Set.copyOf(WordList.ofAll("live-titles"));
  private static final Pattern HOST = Pattern.compile("(?:https?:)?//(?:www\\.)?([^/?#:]+)");
  private static final Pattern NOWHERE = Pattern.compile("#|(?i:javascript|mailto|tel):");
  private static final int LONGEST_BYLINE = 100;
  private static final int LONGEST_TITLE = 1_000;
  private static final int MOST_TITLES = 10;

  HtmlFacts {
    titles = List.copyOf(titles);
    Objects.requireNonNull(author);
    Objects.requireNonNull(host);
  }

  /** Collects what the page says: in the facts all but the title, which the article may settle. */
  static HtmlFacts collect(Document document, Facts facts) {
    for (Element html : document.select("html[lang]")) {
      facts.languageTag(html.attr("lang"));
    }
    JsonLd jsonLd = new JsonLd();
    document.select("script[type=application/ld+json]").forEach(e -> jsonLd.add(e.data()));
    jsonLd.collect(facts);
    Map<String, List<String>> values = metaValues(document);
    meta(values, OUTLET, facts::outlet);
    meta(values, DATE, facts::published);
    meta(values, AUTHOR, HtmlFacts.unlessAddress(facts::author));
    meta(values, SECTION, facts::section);
    meta(values, LANGUAGE, facts::languageTag);
    document.select("time[pubdate], time[itemprop=datePublished]").forEach(e -> time(e, facts));
    document.select("article time[datetime], main time[datetime]").forEach(e -> time(e, facts));
    document.select("time[datetime]").forEach(e -> time(e, facts));
    document.select("[itemprop=author], [rel=author], .byline, .author").stream()
        .map(Element::text)
        .filter(text -> text.length() <= LONGEST_BYLINE)
        .forEach(text -> facts.author(Byline.names(text)));
    List<String> titles = new ArrayList<>(jsonLd.title().stream().toList());
    meta(values, TITLE, titles::add);
    titles.add(pageTitle(References.unescaped(document.title()), facts));
    List<String> few =
        titles.stream()
            .map(Characters::inOneLine)
            .filter(title -> !title.isEmpty() && title.length() <= LONGEST_TITLE)
            .distinct()
            .limit(MOST_TITLES)
            .toList();
    boolean live = jsonLd.isLive() || few.stream().anyMatch(HtmlFacts::isLiveTitle);
    return new HtmlFacts(few, facts.author(), live, host(document, values));
  }

  private static Optional<String> host(Document document, Map<String, List<String>> values) {
    return Stream.concat(
            document.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
            values.getOrDefault("og:url", List.of()).stream())
        .flatMap(address -> host(address).stream())
        .findFirst();
  }

  private static Optional<String> host(String address) {
    Matcher matcher = HOST.matcher(address);
    return matcher.lookingAt()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Whether a link leads to another page of the site; to any page, if the site is unknown. */
  boolean isOwnAddress(String address) {
    Optional<String> other = host(address);
    boolean away = !address.isBlank() && !NOWHERE.matcher(address).lookingAt();
    return away && (other.isEmpty() || host.isEmpty() || other.equals(host));
  }

  private static boolean isLiveTitle(String title) {
    return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’ \\u00A0]+"))
        .map(String::strip)
        .anyMatch(LIVE::contains);
  }

  private static void time(Element element, Facts facts) {
    facts.published(element.attr("datetime"));
  }

  private static void meta(
      Map<String, List<String>> values, List<String> names, Consumer<String> fact) {
    names.forEach(name -> values.getOrDefault(name, List.of()).forEach(fact));
  }

  /** The contents of the page's {@code meta} elements under their names in lower case. */
  private static Map<String, List<String>> metaValues(Document document) {
    Map<String, List<String>> values = new HashMap<>();
    for (Element meta : document.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop")) {
        if (meta.hasAttr(attribute)) {
          values
              .computeIfAbsent(
                  meta.attr(attribute).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
              .add(References.unescaped(meta.attr("content")));
        }
      }
    }
    return values;
  }

  /** {@code article:author} is often the address of a profile. */
  private static Consumer<String> unlessAddress(Consumer<String> fact) {
    return value -> {
      if (!value.contains("://")) {
        fact.accept(Byline.names(value));
      }
    };
  }

  /** The page's title without the outlet's name behind it. */
  private static String pageTitle(String title, Facts facts) {
    String outlet = facts.outlet().orElse("");
    if (!outlet.isEmpty() && title.endsWith(outlet)) {
      String rest = title.substring(0, title.length() - outlet.length());
      String trimmed = Characters.withoutEnd(rest, HtmlFacts::isSpace);
      boolean parted =
          !trimmed.isEmpty() && "-|–—·:".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0;
      return parted
          ? Characters.withoutEnd(trimmed.substring(0, trimmed.length() - 1), HtmlFacts::isSpace)
          : trimmed;
    }
    return title;
  }

  private static boolean isSpace(char c) {
    return Characters.collapses(c) || c == '\u00A0';
  }
}
