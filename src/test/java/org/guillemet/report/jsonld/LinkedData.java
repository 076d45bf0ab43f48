package org.guillemet.report.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.guillemet.text.Article;

/**
 * A report as a JSON-LD processor expands it, without a network. Relative references stay relative.
 */
public final class LinkedData {

  static final String OA = "http://www.w3.org/ns/oa#";
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private static final List<String> NAMESPACES =
      List.of(
          Definitions.SCHEMA,
          OA,
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "http://purl.org/dc/terms/",
          "https://www.w3.org/ns/activitystreams#");

  private final List<JsonObject> nodes = new ArrayList<>();

  private LinkedData(JsonArray expanded) {
    visit(expanded, nodes::add);
  }

  /** Expands a document; it fails when anything is to be fetched. */
  public static LinkedData of(String document) {
    DocumentLoader refusing =
        (url, options) -> {
          throw new AssertionError("fetches " + url);
        };
    try {
      return new LinkedData(
          JsonLd.expand(JsonDocument.of(new StringReader(document))).loader(refusing).get());
    } catch (JsonLdError e) {
      throw new AssertionError(e);
    }
  }

  private static void visit(JsonValue value, Consumer<JsonObject> nodes) {
    if (value instanceof JsonArray array) {
      array.forEach(item -> visit(item, nodes));
    } else if (value instanceof JsonObject object) {
      if (!object.containsKey("@value")) {
        nodes.accept(object);
      }
      object.values().forEach(inner -> visit(inner, nodes));
    }
  }

  /** All nodes, and references to nodes, wherever they stand. */
  List<JsonObject> nodes() {
    return nodes;
  }

  /** Those that more is said of than their name. */
  List<JsonObject> described() {
    return nodes.stream().filter(node -> node.keySet().stream().anyMatch(k -> !isId(k))).toList();
  }

  /** Nodes of a type, which may be one of schema.org. */
  public List<JsonObject> ofType(String type) {
    String iri = type.contains(":") ? type : Definitions.SCHEMA + type;
    return nodes.stream().filter(node -> types(node).contains(iri)).toList();
  }

  static List<String> types(JsonObject node) {
    return node.containsKey("@type")
        ? node.getJsonArray("@type").getValuesAs(JsonString::getString)
        : List.of();
  }

  /** The only value of a property, a literal. */
  static JsonObject value(JsonObject node, String property) {
    JsonArray values = node.getJsonArray(property);
    assertThat(values).as("%s of %s", property, node).hasSize(1);
    return values.getJsonObject(0);
  }

  static String text(JsonObject node, String property) {
    return value(node, property).getString("@value");
  }

  private static boolean isId(String key) {
    return key.equals("@id");
  }

  /**
   * Holds the document to its vocabularies: properties and types exist and go together, values are
   * of a type that the property may have, and whatever is referred to is there.
   */
  public void assertIsSound() {
    assertThat(nodes).isNotEmpty();
    Map<String, JsonObject> byId = new HashMap<>();
    for (JsonObject node : described()) {
      if (node.containsKey("@id")) {
        assertThat(byId.put(node.getString("@id"), node)).as("described twice").isNull();
      }
    }
    for (JsonObject node : described()) {
      for (String key : node.keySet()) {
        if (!key.startsWith("@")) {
          assertThat(NAMESPACES).anyMatch(key::startsWith);
          Terms.assertMayHave(types(node), key);
          assertRange(node, key, byId);
        }
      }
    }
  }

  private static void assertRange(JsonObject node, String key, Map<String, JsonObject> byId) {
    for (JsonObject value : node.getJsonArray(key).getValuesAs(JsonObject.class)) {
      if (value.containsKey("@value")) {
        Terms.assertIsLiteral(key, value);
      } else if (value.size() == 1 && value.containsKey("@id")) {
        String id = value.getString("@id");
        if (id.startsWith(OA)) {
          Terms.assertIsOfVocabulary(id);
        } else if (!key.equals(OA + "hasTarget")) {
          // A target may be a file that could not be read.
          assertThat(byId).as("%s of %s", key, node).containsKey(id);
          Terms.assertMayBe(key, types(byId.get(id)));
        }
      } else {
        Terms.assertMayBe(key, types(value));
      }
    }
  }

  /**
   * Holds every selector to the article: the words stand in its reading text between what is said
   * to stand around them, and so do they at the place in its file.
   */
  public void assertSelects(Article article) {
    String source = Iris.of(article.path());
    List<JsonObject> targets =
        ofType(OA + "SpecificResource").stream()
            .filter(t -> value(t, OA + "hasSource").getString("@id").equals(source))
            .toList();
    assertThat(targets).isNotEmpty();
    for (JsonObject target : targets) {
      List<JsonObject> selectors =
          target.getJsonArray(OA + "hasSelector").getValuesAs(JsonObject.class);
      assertThat(selectors).hasSize(2);
      JsonObject position = selectors.get(0);
      JsonObject quote = selectors.get(1);
      String exact = text(quote, OA + "exact");
      assertThat(article.text())
          .contains(text(quote, OA + "prefix") + exact + text(quote, OA + "suffix"));
      String slice = slice(article.source(), position);
      if (article.source().equals(article.text())) {
        assertThat(slice).isEqualTo(exact);
      } else {
        assertThat(letters(slice.replaceAll("<[^>]*>|\\]\\([^)]*\\)", "")))
            .isEqualTo(letters(exact));
      }
    }
  }

  /** What of a text no reading changes. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{Nd}]+", "");
  }

  /** What Python's {@code source[start:end]} gives. */
  private static String slice(String source, JsonObject position) {
    int start = source.offsetByCodePoints(0, value(position, OA + "start").getInt("@value"));
    int end = source.offsetByCodePoints(0, value(position, OA + "end").getInt("@value"));
    return source.substring(start, end);
  }
}
