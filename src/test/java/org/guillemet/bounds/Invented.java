package org.guillemet.bounds;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guillemet.text.Language;

/**
 * Invents prose that does not repeat itself: every name and place is new, and hardly a sentence
 * comes twice. The same seed gives the same prose. Not thread-safe.
 */
final class Invented {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");

  private static final List<String> SYLLABLES =
      List.of(
          "ba", "co", "du", "fe", "gi", "ha", "jo", "ku", "le", "mi", "no", "pu", "ra", "se", "ti",
          "vo");

  /** A name has three syllables behind its first letter; the number comes back after all. */
  private static final int NAMES = 4096;

  private static final Map<String, List<String>> ENGLISH =
      Map.ofEntries(
          Map.entry(
              "sentence",
              List.of(
                  "The {noun} of {place} {past} {number} {nouns} in {month}, and the {noun} {past}"
                      + " the {adjective} {nouns} of {place}.",
                  "In {month} {number} {nouns} {past} the {noun} near {place}.",
                  "{name}, {role} of {place}, {past} the {adjective} {noun} after {number} {nouns}"
                      + " {past} it.",
                  "{body} {past} {number} per cent of the {nouns} and a {adjective} {noun}.",
                  "He {past} the {noun} of {place} when the {nouns} {past} the {noun}.")),
          Map.entry(
              "attributed",
              List.of(
                  "“{Words},” said {name}, {role} of {place}.",
                  "{name} said that the {noun} of {place} {past} {number} {nouns}.",
                  "According to {body}, {number} {nouns} {past} the {noun} in {month}.",
                  "“{Words},” she said. “{Words}.”",
                  "{name}, the {role}, called the {noun} “{adjective} and {adjective}”.")),
          Map.entry("quoted", List.of("“{Words},” said {name}.")),
          Map.entry("aside", List.of("“{words},” {name} said, ")),
          Map.entry(
              "clause",
              List.of(
                  "the {noun} of {place} {past} {number} {nouns}, ",
                  "and the {adjective} {nouns} {past} the {noun} of {place}, ",
                  "while {name} {past} the {noun} in {month}, ")),
          Map.entry(
              "words",
              List.of(
                  "we will {plan} the {noun} of {place} before {number} {nouns} are {past}",
                  "they {past} {number} {adjective} {nouns} in {place}")),
          Map.entry("role", List.of("mayor", "minister", "spokeswoman", "lawyer", "director")),
          Map.entry("body", List.of("the {place} Council", "the {place} Agency", "{place} Union")),
          Map.entry("plan", List.of("open", "close", "sell", "build", "move", "count")),
          Map.entry("past", List.of("opened", "closed", "sold", "built", "moved", "counted")),
          Map.entry("noun", List.of("bridge", "school", "harbour", "market", "plan", "report")),
          Map.entry("nouns", List.of("workers", "boats", "houses", "trees", "letters", "pupils")),
          Map.entry("adjective", List.of("old", "new", "large", "costly", "northern", "empty")),
          Map.entry("month", List.of("January", "March", "May", "July", "October", "December")));

  private static final Map<String, List<String>> FRENCH =
      Map.ofEntries(
          Map.entry(
              "sentence",
              List.of(
                  "La {noun} de {place} {past} {number} {nouns} en {month}, et la {noun} {past} les"
                      + " {nouns} {adjective}s de {place}.",
                  "En {month}, {number} {nouns} {past} la {noun} près de {place}.",
                  "{name}, {role} de {place}, {past} la {noun} {adjective} après {number} {nouns}.",
                  "{body} {past} {number} pour cent des {nouns} et une {noun} {adjective}.",
                  "Il {past} la {noun} de {place} quand les {nouns} {past} la {noun}.")),
          Map.entry(
              "attributed",
              List.of(
                  "« {Words} », a déclaré {name}, {role} de {place}.",
                  "{name} a dit que la {noun} de {place} {past} {number} {nouns}.",
                  "Selon {body}, {number} {nouns} {past} la {noun} en {month}.",
                  "« {Words}, a-t-elle affirmé. {Words}. »",
                  "{name}, {role}, a jugé la {noun} « {adjective} et {adjective} ».")),
          Map.entry("quoted", List.of("« {Words} », a dit {name}.")),
          Map.entry("aside", List.of("« {words} », a dit {name}, ")),
          Map.entry(
              "clause",
              List.of(
                  "la {noun} de {place} {past} {number} {nouns}, ",
                  "et les {nouns} {adjective}s {past} la {noun} de {place}, ",
                  "tandis que {name} {past} la {noun} en {month}, ")),
          Map.entry(
              "words",
              List.of(
                  "nous allons {plan} la {noun} de {place} avant {number} {nouns}",
                  "on {past} {number} {nouns} {adjective}s à {place}")),
          Map.entry("role", List.of("maire", "ministre", "avocate", "directrice", "députée")),
          Map.entry(
              "body", List.of("le conseil de {place}", "l'agence {place}", "le syndicat {place}")),
          Map.entry("plan", List.of("ouvrir", "fermer", "vendre", "bâtir", "compter")),
          Map.entry("past", List.of("a ouvert", "a fermé", "a vendu", "a bâti", "a compté")),
          Map.entry("noun", List.of("gare", "mairie", "passerelle", "halle", "réforme", "école")),
          Map.entry("nouns", List.of("salariés", "bateaux", "arbres", "élèves", "lettres")),
          Map.entry("adjective", List.of("neuve", "vaste", "chère", "vide", "ancienne")),
          Map.entry("month", List.of("janvier", "mars", "mai", "juillet", "octobre")));

  private final Map<String, List<String>> slots;
  private final Random random;
  private int names;

  Invented(Language language, long seed) {
    this.slots = language == Language.FRENCH ? FRENCH : ENGLISH;
    this.random = new Random(seed);
  }

  /** One of the sentences, clauses or words of a kind: {@code sentence}, {@code name}, … */
  String a(String kind) {
    return switch (kind) {
      case "name" -> nextName() + " " + nextName();
      case "place" -> nextName();
      case "number" -> String.valueOf(2 + random.nextInt(9000));
      case "Words" -> capital(a("words"));
      default -> fill(slots.get(kind).get(random.nextInt(slots.get(kind).size())));
    };
  }

  /** So many of a kind, without anything between them but a separator. */
  String many(String kind, int count, String separator) {
    return IntStream.range(0, count).mapToObj(i -> a(kind)).collect(Collectors.joining(separator));
  }

  private String fill(String pattern) {
    Matcher slot = SLOT.matcher(pattern);
    StringBuilder filled = new StringBuilder();
    while (slot.find()) {
      slot.appendReplacement(filled, Matcher.quoteReplacement(a(slot.group(1))));
    }
    slot.appendTail(filled);
    return filled.toString();
  }

  private String nextName() {
    // Odd steps through a power of two reach every number, and neighbours do not look alike.
    int number = names++ * 1597;
    StringBuilder name = new StringBuilder();
    for (int rest = number % NAMES, i = 0; i < 3; i++, rest /= SYLLABLES.size()) {
      name.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    for (int rest = names / NAMES; rest > 0; rest /= SYLLABLES.size()) {
      name.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return capital(name.append(random.nextBoolean() ? "n" : "r").toString());
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
