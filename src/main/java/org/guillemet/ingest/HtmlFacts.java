package org.guillemet.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects what a page says about its article: JSON-LD first, then Open Graph, then the rest. */
final class HtmlFacts {

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

  private HtmlFacts() {}

  static void collect(Document document, Facts facts) {
    for (Element html : document.select("html[lang]")) {
      facts.languageTag(html.attr("lang"));
    }
    JsonLd jsonLd = new JsonLd();
    document.select("script[type=application/ld+json]").forEach(e -> jsonLd.add(e.data()));
    jsonLd.collect(facts);
    Map<String, List<String>> values = metaValues(document);
    meta(values, TITLE, facts::title);
    meta(values, OUTLET, facts::outlet);
    meta(values, DATE, facts::published);
    meta(values, AUTHOR, HtmlFacts.unlessAddress(facts::author));
    meta(values, SECTION, facts::section);
    meta(values, LANGUAGE, facts::languageTag);
    document.select("time[pubdate], time[itemprop=datePublished]").forEach(e -> time(e, facts));
    document.select("article time[datetime], main time[datetime]").forEach(e -> time(e, facts));
    document.select("time[datetime]").forEach(e -> time(e, facts));
    document.select("[itemprop=author], [rel=author], .byline, .author").stream()
        .filter(e -> e.text().length() <= 100)
        .forEach(e -> facts.author(e.text().replaceFirst("^(?:Par|By)\\s+", "")));
    facts.title(pageTitle(document.title(), facts));
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
              .add(meta.attr("content"));
        }
      }
    }
    return values;
  }

  /** {@code article:author} is often the address of a profile. */
  private static Consumer<String> unlessAddress(Consumer<String> fact) {
    return value -> {
      if (!value.contains("://")) {
        fact.accept(value);
      }
    };
  }

  /** The page's title without the outlet's name behind it. */
  private static String pageTitle(String title, Facts facts) {
    String outlet = facts.outlet().orElse("");
    if (!outlet.isEmpty() && title.endsWith(outlet)) {
      String rest = title.substring(0, title.length() - outlet.length());
      return rest.replaceFirst("[\\s\\u00A0]*[-|–—·:]?[\\s\\u00A0]*$", "");
    }
    return title;
  }
}
