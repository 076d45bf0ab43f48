package org.guillemet.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guillemet.ingest.manuscript.Facts;
import org.guillemet.ingest.words.Byline;

/** Reads what schema.org's JSON-LD in a page says about the article. */
final class JsonLd {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final List<JsonNode> things = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  /** Takes in one script; what is not JSON says nothing, as browsers and search engines see it. */
  void add(String json) {
    try {
      addThings(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      return;
    }
  }

  private void addThings(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::addThings);
    } else if (node.isObject()) {
      things.add(node);
      String id = node.path("@id").asText();
      if (!id.isEmpty() && node.has("name")) {
        byId.putIfAbsent(id, node);
      }
      addThings(node.path("@graph"));
      addThings(node.path("mainEntity"));
    }
  }

  /** What the first article among the things is called. */
  Optional<String> title() {
    return article().map(node -> text(node.path("headline")));
  }

  /** Whether one of the things is an article that grows by the hour. */
  boolean isLive() {
    return things.stream().anyMatch(node -> types(node).contains("LiveBlogPosting"));
  }

  private Optional<JsonNode> article() {
    return things.stream().filter(JsonLd::isArticle).findFirst();
  }

  /** Passes on what the first article among the things says, its title aside. */
  void collect(Facts facts) {
    article()
        .ifPresent(
            node -> {
              facts.outlet(text(node.path("publisher")));
              facts.published(text(node.path("datePublished")));
              facts.author(Byline.names(text(node.path("author"))));
              facts.section(text(node.path("articleSection")));
              facts.languageTag(text(node.path("inLanguage")));
            });
  }

  private static boolean isArticle(JsonNode node) {
    return types(node).stream().anyMatch(t -> t.endsWith("Article") || t.endsWith("BlogPosting"));
  }

  private static List<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    List<String> types = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(t -> types.add(t.asText()));
    } else {
      types.add(type.asText());
    }
    return types;
  }

  /** A value in words: the name of a thing, the names of several. */
  private String text(JsonNode value) {
    if (value.isArray()) {
      List<String> texts = new ArrayList<>();
      value.forEach(item -> texts.add(text(item)));
      return texts.stream().filter(t -> !t.isBlank()).collect(Collectors.joining(", "));
    }
    if (value.isObject()) {
      JsonNode named = byId.getOrDefault(value.path("@id").asText(), value);
      return (value.has("name") ? value : named).path("name").asText();
    }
    return References.unescaped(value.asText());
  }
}
