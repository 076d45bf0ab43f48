package org.guillemet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

/**
 * Holds the code that reads articles to having no language in it: its words are in the lists of
 * each language, and what differs between languages in {@link
 * org.guillemet.linguistics.LanguageTraits}.
 */
class NaturalWordsTest {

  private static final Path HOME = Path.of("src/main/java/org/guillemet");

  /** The packages that read articles; what others print is for people. */
  private static final List<String> READERS =
      List.of(
          "ingest",
          "linguistics",
          "quotations",
          "attribution",
          "claims",
          "compare",
          "matching",
          "material",
          "rules");

  /** The lists whose words make the grammar of a language. */
  private static final List<String> LISTS =
      List.of(
          "closed-classes",
          "impersonal-pronouns",
          "pronouns",
          "question-words",
          "relative-pronouns",
          "source-prepositions");

  /** What is written like a word and is none, wherever it stands. */
  private static final Set<String> LABELS =
      Set.of(
          "aux", // a relation of Universal Dependencies
          "AUX", // a part of speech of theirs
          "'"); // an apostrophe, looked for in a word

  /** Features of the model of cues. */
  private static final Set<String> FEATURES =
      Set.of("that", "if", "to", "as", "about", "for", "against", "would", "no");

  /** What is written like a word and is none, by the file where it stands. */
  private static final Map<String, Set<String>> NO_WORDS =
      Map.ofEntries(
          Map.entry("Amount.java", Set.of("in")), // a unit
          Map.entry("AmountReader.java", Set.of("about")), // a class in a list
          Map.entry("Antecedents.java", Set.of("latter")), // a class in the list of pronouns
          Map.entry("BodyReader.java", Set.of("del")), // an element of documents
          Map.entry("CueLexicon.java", Set.of("latter")), // the same
          Map.entry("Attributor.java", Set.of("a")), // identifiers begin with it
          Map.entry("FactFeatures.java", Set.of("one", "near")), // names of features
          Map.entry("TraitReader.java", Set.of("each")), // a class in a list
          Map.entry("CueTraits.java", FEATURES),
          Map.entry("EndFeatures.java", Set.of("nothing", "where", "no")), // features of a model
          Map.entry("EnglishTags.java", Set.of("IN", "TO")), // tags of the Penn Treebank
          Map.entry("FigureReader.java", Set.of("and", "about")), // classes in a list
          Map.entry("FrenchDictionary.java", Set.of("si", "avoir")), // parts si and se; a tag
          Map.entry("NumberReader.java", Set.of("about", "more")), // classes in a list
          Map.entry("NumberForms.java", Set.of("more")), // a class in a list
          Map.entry("RecognisedNames.java", Set.of("PER")), // a label of the recogniser
          Map.entry("Spellings.java", Set.of("a")), // stands for any vowel
          Map.entry("Statement.java", Set.of("not")), // a class in a list
          Map.entry("TemplateTags.java", Set.of("comment")), // a tag of templates
          Map.entry("Anchors.java", Set.of("i")), // keys begin with it
          Map.entry("Weights.java", Set.of("ne")), // a class in a list
          Map.entry(
              "UnseenHtml.java", Set.of("|code|samp|del|s|strike)(?=[\\\\s>/])[^<>]*>")), // HTML
          Map.entry("AmbiguousSpeaker.java", Set.of("or"))); // the key of a message

  /** Elements of HTML. */
  private static final Set<String> ELEMENTS = Set.of("a", "i");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

  private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\n])*)\"");

  /** Words that a pattern may have instead of each other. */
  private static final Pattern ALTERNATIVES = Pattern.compile("['\\p{L} ]+(?:\\|['\\p{L} ]+)+");

  @Test
  void noWordOfALanguageStandsInTheCode() throws IOException {
    Set<String> words = words();
    List<String> found = new ArrayList<>();
    for (Path file : files(READERS)) {
      Set<String> known = NO_WORDS.getOrDefault(file.getFileName().toString(), Set.of());
      literals(file)
          .filter(literal -> isWord(literal, words))
          .filter(literal -> !LABELS.contains(literal) && !known.contains(literal))
          .filter(literal -> !isOfFormat(file) || !ELEMENTS.contains(literal))
          .forEach(literal -> found.add(file.getFileName() + " \"" + literal + "\""));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void everyExceptionIsStillNeeded() throws IOException {
    Set<String> words = words();
    Set<String> unneeded = new TreeSet<>();
    NO_WORDS.forEach((file, literals) -> literals.forEach(l -> unneeded.add(file + " " + l)));
    for (Path file : files(READERS)) {
      literals(file)
          .filter(literal -> isWord(literal, words))
          .forEach(literal -> unneeded.remove(file.getFileName() + " " + literal));
    }
    assertThat(unneeded).isEmpty();
  }

  @Test
  void noCodeAsksWhichLanguageItReads() throws IOException {
    Pattern asks =
        Pattern.compile("\\bLanguage\\.(?:" + names() + ")\\b|\\bcase (?:" + names() + ")\\b");
    Set<String> found = new TreeSet<>();
    for (Path file : files(List.of(""))) {
      String folder = HOME.relativize(file).toString();
      boolean may = Stream.of("linguistics/", "ingest/", "text/").anyMatch(folder::startsWith);
      if (!may && asks.matcher(code(file)).find()) {
        found.add(folder);
      }
    }
    assertThat(found).isEmpty();
  }

  private static String names() {
    return Stream.of(Language.values()).map(Enum::name).collect(Collectors.joining("|"));
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (Language language : Language.values()) {
      for (String list : LISTS) {
        Lexicon.of(language).words(list).stream()
            .filter(entry -> !entry.contains(" ") && !entry.startsWith("-"))
            .forEach(words::add);
      }
    }
    return words;
  }

  /** Patterns of elements have single letters between their alternatives. */
  private static boolean isOfFormat(Path file) {
    return file.startsWith(HOME.resolve("ingest"));
  }

  /** A literal that is a word of a list, or a pattern that has one. Messages have spaces. */
  private static boolean isWord(String literal, Set<String> words) {
    if (words.contains(literal.toLowerCase(Locale.ROOT))) {
      return true;
    }
    return ALTERNATIVES
        .matcher(literal)
        .results()
        .flatMap(m -> Stream.of(m.group().split("\\|")))
        .filter(word -> word.length() > 1)
        .map(String::strip)
        .anyMatch(words::contains);
  }

  private static Stream<String> literals(Path file) throws IOException {
    return LITERAL.matcher(code(file)).results().map(m -> m.group(1)).toList().stream();
  }

  private static String code(Path file) throws IOException {
    return COMMENT.matcher(Files.readString(file)).replaceAll("");
  }

  private static List<Path> files(List<String> packages) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String name : packages) {
      try (Stream<Path> files = Files.walk(HOME.resolve(name))) {
        files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(all::add);
      }
    }
    return all;
  }
}
