package org.guillemet.report.jsonld;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of schema.org, Web Annotation and Dublin Core that the report uses, copied by hand from
 * their definitions: https://schema.org/docs/full.html and https://www.w3.org/TR/annotation-vocab/.
 */
final class Terms {

  private static final String SCHEMA = "https://schema.org/";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String RDF_VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";
  private static final String DCTERMS_CREATOR = "http://purl.org/dc/terms/creator";
  private static final String GROUP = "https://www.w3.org/ns/activitystreams#Group";

  /** The type that a type of schema.org is a kind of. */
  private static final Map<String, String> PARENTS =
      Map.ofEntries(
          entry("Person", "Thing"),
          entry("Organization", "Thing"),
          entry("GovernmentOrganization", "Organization"),
          entry("CreativeWork", "Thing"),
          entry("Article", "CreativeWork"),
          entry("NewsArticle", "Article"),
          entry("Quotation", "CreativeWork"),
          entry("Claim", "CreativeWork"),
          entry("SoftwareApplication", "CreativeWork"),
          entry("Intangible", "Thing"),
          entry("Rating", "Intangible"));

  /** The properties that a type of schema.org has itself. */
  private static final Map<String, Set<String>> PROPERTIES =
      Map.of(
          "Thing", Set.of("name", "alternateName", "description"),
          "CreativeWork",
              Set.of(
                  "author",
                  "datePublished",
                  "headline",
                  "inLanguage",
                  "isBasedOn",
                  "isPartOf",
                  "provider",
                  "publisher",
                  "text"),
          "Quotation", Set.of("spokenByCharacter"),
          "Claim", Set.of("appearance", "claimInterpreter", "firstAppearance"),
          "Person", Set.of("jobTitle"),
          "SoftwareApplication", Set.of("softwareVersion"),
          "Rating", Set.of("bestRating", "ratingValue", "worstRating"));

  /** The types of nodes that a property of schema.org may have for values. */
  private static final Map<String, Set<String>> RANGES =
      Map.of(
          "appearance", Set.of("CreativeWork"),
          "author", Set.of("Person", "Organization"),
          "isBasedOn", Set.of("CreativeWork"),
          "isPartOf", Set.of("CreativeWork"),
          "provider", Set.of("Person", "Organization"),
          "publisher", Set.of("Person", "Organization"),
          "spokenByCharacter", Set.of("Person", "Organization"));

  /** The properties of Web Annotation's types. */
  private static final Map<String, Set<String>> ANNOTATION =
      Map.of(
          OA + "Annotation",
              Set.of(OA + "hasBody", OA + "hasTarget", OA + "motivatedBy", DCTERMS_CREATOR),
          OA + "SpecificResource", Set.of(OA + "hasSource", OA + "hasSelector"),
          OA + "TextPositionSelector", Set.of(OA + "start", OA + "end"),
          OA + "TextQuoteSelector", Set.of(OA + "exact", OA + "prefix", OA + "suffix"),
          OA + "TextualBody", Set.of(RDF_VALUE, OA + "hasPurpose"));

  private static final Set<String> MOTIVATIONS =
      Set.of("assessing", "commenting", "identifying", "linking", "tagging");

  private Terms() {}

  /** Whether one of the types has the property; a node without a type may have a name. */
  static void assertMayHave(List<String> types, String property) {
    if (property.startsWith(SCHEMA)) {
      List<String> kinds = types.isEmpty() ? List.of("Thing") : schema(types);
      assertThat(kinds)
          .as("%s of %s", property, types)
          .anyMatch(
              kind ->
                  PROPERTIES
                      .getOrDefault(kind, Set.of())
                      .contains(property.substring(SCHEMA.length())));
    } else {
      assertThat(types).as(property).hasSize(1);
      assertThat(ANNOTATION).containsKey(types.get(0));
      assertThat(ANNOTATION.get(types.get(0))).contains(property);
    }
  }

  /** Whether nodes of the types may be values of the property. */
  static void assertMayBe(String property, List<String> types) {
    if (!property.startsWith(SCHEMA)) {
      return;
    }
    Set<String> range = RANGES.get(property.substring(SCHEMA.length()));
    assertThat(range).as(property).isNotNull();
    if (types.isEmpty() || types.contains(GROUP) && range.contains("Organization")) {
      // A byline, or several people, of whom schema.org knows nothing.
      return;
    }
    assertThat(schema(types)).as("%s is a %s", property, types).anyMatch(range::contains);
  }

  static void assertIsLiteral(String property, JsonObject value) {
    if (property.equals(OA + "start") || property.equals(OA + "end")) {
      assertThat(value.getString("@type")).isEqualTo(LinkedData.XSD + "nonNegativeInteger");
      assertThat(value.getInt("@value")).isNotNegative();
    } else if (property.equals(SCHEMA + "datePublished")) {
      assertThat(value.getString("@type")).isEqualTo(LinkedData.XSD + "date");
      assertThat(value.getString("@value")).matches("\\d{4}-\\d{2}-\\d{2}");
    } else {
      assertThat(value.keySet()).as(property).containsExactly("@value");
      assertThat(value.getString("@value")).isNotNull();
    }
  }

  static void assertIsOfVocabulary(String motivation) {
    assertThat(MOTIVATIONS).contains(motivation.substring(OA.length()));
  }

  /** The types of schema.org among the types, with those that they are kinds of. */
  private static List<String> schema(List<String> types) {
    List<String> kinds = new ArrayList<>();
    for (String type : types) {
      if (type.startsWith(SCHEMA)) {
        String kind = type.substring(SCHEMA.length());
        assertThat(kind.equals("Thing") || PARENTS.containsKey(kind)).as(kind).isTrue();
        for (; kind != null; kind = PARENTS.get(kind)) {
          kinds.add(kind);
        }
      } else {
        assertThat(type).isEqualTo(GROUP);
      }
    }
    return kinds;
  }
}
