package org.guillemet.attribution.drafts;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Language;

/** The cues of one language with their classes, as its resource folder lists them. Thread-safe. */
public final class CueLexicon {

  /** By the lists that it is made of. */
  private static final Map<Lexicon, CueLexicon> ALL = new ConcurrentHashMap<>();

  private final VerbEntries verbs;
  private final Map<String, Set<String>> nouns;
  private final Map<String, Set<String>> adjectives;
  private final Map<String, Set<String>> links;
  private final Set<String> calendar;
  private final Map<String, Set<String>> prepositions;

  private final Set<String> relatives;
  private final Map<String, Set<String>> speakers;
  private final Set<String> impersonal;
  private final Set<String> impersonalVerbs;
  private final Set<String> latter;
  private final Set<String> questions;
  private final Set<String> variables;
  private final Set<String> variations;

  private CueLexicon(Lexicon lexicon) {
    verbs = new VerbEntries(lexicon.classes("cue-verbs"));
    nouns = lexicon.classes("cue-nouns");
    adjectives = lexicon.classes("cue-adjectives");
    links = lexicon.classes("link-words");
    calendar = calendar(lexicon.language());
    prepositions = lexicon.classes("source-prepositions");
    relatives = lexicon.words("relative-pronouns");
    speakers = lexicon.classes("speaker-nouns");
    impersonal = lexicon.words("impersonal-pronouns");
    impersonalVerbs = lexicon.words("impersonal-verbs");
    latter = latter(lexicon);
    questions = lexicon.words("question-words");
    variables = lexicon.words("variables");
    variations = lexicon.words("variations");
  }

  static CueLexicon of(Lexicon lexicon) {
    return ALL.computeIfAbsent(lexicon, CueLexicon::new);
  }

  /**
   * The classes of a verb; none when it is no cue. A phrase ("point out") comes before its verb.
   */
  public Set<String> verb(Sentence sentence, Token token) {
    return verbs.of(sentence, token);
  }

  /** The classes of a verb in its dictionary form, or of a phrase; none when it is no cue. */
  public Set<String> verb(String entry) {
    return verbs.of(entry);
  }

  /**
   * The words that make a phrase of a verb; adverbs may stand before them: "met aussi en garde".
   *
   * @param verb in its dictionary form
   * @param from index of the first token behind the verb
   */
  public List<Token> phrase(Sentence sentence, String verb, int from) {
    return verbs.phrase(sentence, verb, from);
  }

  /** The entry of a verb with the words behind it that make a phrase of it. */
  public static String phrase(String verb, List<Token> words) {
    return VerbEntries.phrase(verb, words);
  }

  /**
   * Whether the verb is passive. Where "be" is also the auxiliary of some active verbs, the parser
   * does not tell: then a verb is passive when it takes an object.
   */
  public boolean isPassive(Sentence sentence, Token verb) {
    if (Grammar.isPassive(sentence, verb)) {
      return true;
    }
    boolean participle = verb.morphology().mood() == Mood.PAST_PARTICIPLE;
    if (participle && !verb.is("conj") && sentence.child(verb, "aux", "nsubj").isEmpty()) {
      return true; // "accused of fraud", "known as"
    }
    boolean joined =
        participle
            && verb.is("conj")
            && sentence.child(verb, "aux", "nsubj").isEmpty()
            && sentence.head(verb).filter(h -> Grammar.isPassive(sentence, h)).isPresent();
    if (joined) {
      return true; // "was arrested and accused of fraud"
    }
    boolean being =
        participle
            && sentence.children(verb, "aux").anyMatch(a -> sentence.isA(a, WordClass.BE))
            && sentence.children(verb).stream()
                .noneMatch(t -> sentence.isA(t, WordClass.REFLEXIVE));
    return being
        && verb(sentence, verb).stream()
            .anyMatch(Set.of("naming", "accusation", "object", "value")::contains);
  }

  /** Whether somebody or something that can say things may be named so. */
  public boolean canSpeak(Token head) {
    String word = head.text().toLowerCase(Locale.ROOT);
    if (impersonal.contains(word)) {
      return false;
    }
    return head.name() != NameType.NONE
        || head.pos().equals("PROPN")
        || head.pos().equals("PRON")
        || !speaker(head).isEmpty();
  }

  /**
   * Whether somebody may be named so, by the words beside it, too: "the whistler Léa Brun", "this
   * latter".
   */
  public boolean canSpeak(Node head) {
    Token word = head.token();
    return canSpeak(word)
        || latter.contains(word.lemma())
        || head.sentence()
            .children(word, "appos", "flat:name", "flat")
            .anyMatch(t -> t.name() == NameType.PERSON && t.index() > word.index());
  }

  /** What kind of speaker a noun stands for: person, group, organization, document; or none. */
  public Set<String> speaker(Token noun) {
    Set<String> classes = speakers.getOrDefault(noun.lemma(), Set.of());
    return classes.isEmpty()
        ? speakers.getOrDefault(noun.text().toLowerCase(Locale.ROOT), Set.of())
        : classes;
  }

  /** Whether the pronoun that is the verb's subject stands for nobody: "il faut". */
  public boolean isImpersonal(Token verb) {
    return impersonalVerbs.contains(verb.lemma())
        || impersonalVerbs.contains(verb.text().toLowerCase(Locale.ROOT));
  }

  /** Whether it is a relative pronoun whose antecedent is to be named as the source. */
  public boolean isRelative(Token token) {
    return relatives.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the word may open an indirect question. */
  public boolean isQuestion(Token token) {
    return questions.contains(token.lemma());
  }

  /** Whether the noun is what things vary or go by: "according to size". */
  public boolean isVariable(Token noun) {
    return variables.contains(noun.lemma());
  }

  /** Whether the word says that something is not the same everywhere. */
  public boolean isVariation(Token word) {
    return variations.contains(word.lemma());
  }

  public boolean isNoun(Token token) {
    return nouns.containsKey(token.lemma());
  }

  /** Whether a noun of speech is an act as often: a refusal, a reaction. */
  public boolean isAct(Token token) {
    return nouns.getOrDefault(token.lemma(), Set.of()).contains("act");
  }

  /** The complements that an adjective takes as a content; none when it is no cue. */
  public Set<String> adjective(Token token) {
    return adjectives.getOrDefault(token.lemma(), Set.of());
  }

  /**
   * What a small word says of the phrase that it opens, or a noun of time: "when", "where",
   * "topic", "moment"; "none" for all other words.
   */
  public String link(Token token) {
    if (calendar.contains(token.text().toLowerCase(Locale.ROOT))) {
      return "moment";
    }
    Set<String> classes = links.getOrDefault(token.lemma(), Set.of());
    return classes.isEmpty() ? "none" : classes.iterator().next();
  }

  /** The pronouns that point to whoever was named last. */
  private static Set<String> latter(Lexicon lexicon) {
    return lexicon.classes("pronouns").entrySet().stream()
        .filter(e -> e.getValue().contains("latter"))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The names of days and months, in lower case. */
  private static Set<String> calendar(Language language) {
    Locale locale = Locale.forLanguageTag(language.code());
    return Stream.concat(
            Stream.of(DayOfWeek.values()).map(d -> d.getDisplayName(TextStyle.FULL, locale)),
            Stream.of(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL, locale)))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The words of the source preposition that begins at this token, or none. */
  public List<Token> preposition(Sentence sentence, int index) {
    StringBuilder words = new StringBuilder();
    List<Token> longest = List.of();
    for (int i = index; i < Math.min(sentence.size(), index + 5); i++) {
      words.append(i == index ? "" : " ").append(unelided(sentence.token(i)));
      if (prepositions.containsKey(words.toString())) {
        longest = sentence.tokens().subList(index, i + 1);
      }
    }
    return longest;
  }

  /**
   * In the entries of prepositions words are written in full: "de l'avis d'un" is "de le avis de".
   */
  private static String unelided(Token token) {
    return token.text().endsWith("'") ? token.lemma() : token.text().toLowerCase(Locale.ROOT);
  }

  /** The words of a preposition as in its entry. */
  public static String entry(List<Token> preposition) {
    return preposition.stream().map(CueLexicon::unelided).collect(Collectors.joining(" "));
  }

  /** The classes of a source preposition; {@code words} as in its entry. */
  public Set<String> prepositionClasses(String words) {
    return prepositions.getOrDefault(words, Set.of());
  }

  /** Whether the preposition has the class; {@code words} as in its entry. */
  public boolean isPreposition(String words, String wordClass) {
    return prepositions.getOrDefault(words, Set.of()).contains(wordClass);
  }
}
