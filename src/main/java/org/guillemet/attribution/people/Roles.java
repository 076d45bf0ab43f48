package org.guillemet.attribution.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.FunctionNouns;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/**
 * Reads the titles and functions that stand with a name: "la maire de Gex, Léa Brun", "Omar Sy, the
 * mayor of Gex,", "Omar Sy is the mayor". It goes by the order of words, as the parser often hangs
 * the name on the place.
 */
final class Roles {

  private static final int WORDS = 14;

  /** So many words, less one, may stand between a function and a name: "the Brazilian". */
  private static final int OTHER = 3;

  /** How many words may stand between a name, its verb and what it is said to be. */
  private static final int AHEAD = 4;

  private static final Set<String> BEFORE_VERB = Set.of("ADV", "PRON", "PART");
  private static final Set<String> TO_NOUN =
      Set.of("ADV", "SCONJ", "DET", "ADJ", "PART", "NOUN", "PROPN");
  private static final Set<String> INSIDE = Set.of("NOUN", "ADJ", "PROPN", "ADP", "DET", "NUM");
  private static final Set<String> NOMINAL = Set.of("NOUN", "ADJ", "PROPN", "NUM");

  private final Context context;
  private final Genders genders;
  private final Lexicon lexicon;
  private final ClosedClasses words;

  Roles(Context context, Genders genders) {
    this.context = context;
    this.genders = genders;
    this.lexicon = context.analysis().lexicon();
    this.words = ClosedClasses.of(context.analysis().language());
  }

  /** The roles around a name that covers the tokens from {@code from} to before {@code to}. */
  List<Role> around(Sentence sentence, int from, int to) {
    List<Role> roles = new ArrayList<>();
    before(sentence, from, to).ifPresent(roles::add);
    behind(sentence, from, to).ifPresent(roles::add);
    predicate(sentence, from, to).ifPresent(roles::add);
    return roles;
  }

  private Optional<Role> before(Sentence sentence, int from, int to) {
    int last = from - 1;
    while (last >= 0 && genders.isTitle(sentence.token(last))) {
      last--;
    }
    boolean comma = isComma(sentence, last);
    boolean closed = to >= sentence.size() || sentence.token(to).isPunctuation();
    if (comma) {
      last--;
    }
    if (last >= 0 && sentence.token(last).pos().equals("ADP")) {
      // "the mayor of Gex": the name is not the mayor's.
      return Optional.empty();
    }
    Token name = sentence.token(to - 1);
    if (name.is("compound") && name.head() >= to) {
      return Optional.empty(); // "the watchman of the Brun sawmill"
    }
    int first = firstInside(sentence, last);
    int head = head(sentence, first, last, from);
    if (head < 0 && !comma && isComma(sentence, first - 1) && last - first < OTHER) {
      // "Their goalkeeper, the Brazilian Omar Sy,"
      comma = true;
      last = first - 2;
      first = firstInside(sentence, last);
      head = head(sentence, first, last, from);
    }
    return head < 0 || comma && !closed && !opensSentence(sentence, first, head)
        ? Optional.empty()
        : Optional.of(role(sentence, head, last + 1));
  }

  private static boolean isComma(Sentence sentence, int i) {
    return i >= 0 && sentence.token(i).text().equals(",");
  }

  /** Where the words begin that may be a role and end at {@code last}; behind it for none. */
  private int firstInside(Sentence sentence, int last) {
    int i = last;
    while (i >= 0 && i > last - WORDS && isInside(sentence, i)) {
      i--;
    }
    return i + 1;
  }

  /** The first function of some words, or -1. */
  private int head(Sentence sentence, int first, int last, int name) {
    return IntStream.rangeClosed(first, last)
        .filter(i -> isFunction(sentence, sentence.token(i), name))
        .findFirst()
        .orElse(-1);
  }

  /** "Head of the opposition, Lea Brun voted against." */
  private static boolean opensSentence(Sentence sentence, int first, int head) {
    return first == 0
        && sentence.token(head).morphology().number() != Number.PLURAL
        && sentence.tokens().subList(0, head).stream().allMatch(t -> t.pos().equals("ADJ"));
  }

  /** "Lea Brun is a baker": what the name is said to be now, unless it is denied. */
  private Optional<Role> predicate(Sentence sentence, int from, int to) {
    int be = skip(sentence, to, BEFORE_VERB);
    int noun = head(sentence, be + 1, skip(sentence, be + 1, TO_NOUN) - 1, from);
    if (noun < 0 || isGovernedName(sentence, from) || !isPresent(sentence, sentence.token(be))) {
      return Optional.empty();
    }
    boolean possessor =
        noun + 1 < sentence.size()
            && sentence.isA(sentence.token(noun + 1), WordClass.POSSESSIVE_MARK);
    return possessor || isDenied(sentence, to, noun)
        ? Optional.empty()
        : Optional.of(role(sentence, noun, roleEnd(sentence, noun)));
  }

  private static boolean isGovernedName(Sentence sentence, int from) {
    Token name = sentence.token(from);
    Token before = sentence.token(Math.max(0, from - 1));
    return name.is("obj") || from > 0 && (before.pos().equals("ADP") || before.isVerbal());
  }

  private static boolean isPresent(Sentence sentence, Token verb) {
    return sentence.isA(verb, WordClass.BE) && verb.morphology().tense() == Tense.PRESENT;
  }

  /** "Is not", "is no longer", « n'est plus »; not « n'est que ». */
  private static boolean isDenied(Sentence sentence, int from, int to) {
    List<Token> between = sentence.tokens().subList(from, to);
    return between.stream().anyMatch(t -> sentence.isA(t, WordClass.NEGATION))
        || between.stream().anyMatch(t -> sentence.isA(t, WordClass.NEGATION_PARTICLE))
            && between.stream().noneMatch(t -> t.pos().equals("SCONJ"));
  }

  /** The first word from {@code i} on that is no part of what may stand before another. */
  private static int skip(Sentence sentence, int i, Set<String> parts) {
    int at = i;
    while (at < sentence.size() && at < i + AHEAD && parts.contains(sentence.token(at).pos())) {
      at++;
    }
    return at;
  }

  /** Whether the token may stand in a role to the left of the name. */
  private boolean isInside(Sentence sentence, int i) {
    Token t = sentence.token(i);
    boolean named =
        t.name() == NameType.PERSON
            && !context.cues().speaker(t).contains("person")
            && !isGoverned(sentence, i);
    if (!INSIDE.contains(t.pos()) || named || context.isQuoted(t)) {
      return false;
    }
    boolean linked = i > 0 && NOMINAL.contains(sentence.token(i - 1).pos());
    return !t.pos().equals("ADP") || linked;
  }

  /**
   * "la maire de Lens, Léa Brun", "the lawyer of Omar Sy, Lea Brun": the name belongs to the role.
   */
  private static boolean isGoverned(Sentence sentence, int i) {
    int before = i - 1;
    while (before >= 0 && sentence.token(before).name() == NameType.PERSON) {
      before--;
    }
    return before > 0 && sentence.token(before).pos().equals("ADP");
  }

  private boolean isFunction(Sentence sentence, Token t, int name) {
    boolean noun = t.pos().equals("NOUN") || t.pos().equals("PROPN");
    Set<String> classes = context.cues().speaker(t);
    return noun && (classes.contains("person") || isTitleOfSeveral(t) || isListed(t))
        || classes.isEmpty() && t.pos().equals("NOUN") && isLinked(t, sentence.token(name));
  }

  private boolean isListed(Token t) {
    return t.pos().equals("NOUN") && FunctionNouns.isOne(t.lemma(), context.analysis().language());
  }

  /** "Senators Brun and Sy": a title in the plural has no lemma of its own. */
  private boolean isTitleOfSeveral(Token t) {
    return t.pos().equals("PROPN")
        && !words.singular(t.lemma()).equals(t.lemma())
        && lexicon.has("speaker-nouns", words.singular(t.lemma()), "person");
  }

  /** Whether the parser hangs one of the two on the other as one phrase. */
  private static boolean isLinked(Token noun, Token name) {
    boolean below = name.head() == noun.index() && (name.is("appos") || name.is("flat"));
    boolean above = noun.head() == name.index() && (noun.is("compound") || noun.is("appos"));
    return below || above;
  }

  private Optional<Role> behind(Sentence sentence, int from, int to) {
    if (to >= sentence.size() || !Set.of(",", "(").contains(sentence.token(to).text())) {
      return Optional.empty();
    }
    int i = to + 1;
    if (i + 1 < sentence.size() && sentence.token(i).pos().equals("NUM")) {
      // "Omar Sy, 45, maire de Gex", "Omar Sy, 45 ans, maire de Gex"
      int comma = sentence.token(i + 1).text().equals(",") ? i + 1 : i + 2;
      if (comma < sentence.size() && sentence.token(comma).text().equals(",")) {
        i = comma + 1;
      }
    }
    int first = i;
    while (i < sentence.size()
        && i < first + 5
        && (INSIDE.contains(sentence.token(i).pos()) || isPossessive(sentence.token(i)))) {
      Token t = sentence.token(i);
      boolean noun = t.pos().equals("NOUN") || t.pos().equals("PROPN");
      if (t.pos().equals("ADP") || t.name() == NameType.PERSON) {
        return Optional.empty();
      }
      if (noun && opensClause(sentence, t, from)) {
        return Optional.empty();
      }
      if (noun && (context.cues().speaker(t).contains("person") || isListed(t))) {
        return Optional.of(role(sentence, i, roleEnd(sentence, i)));
      }
      if (noun && t.is("appos") && t.head() < to && t.name() == NameType.NONE) {
        return Optional.of(role(sentence, i, roleEnd(sentence, i)));
      }
      i++;
    }
    return Optional.empty();
  }

  /** "In Gex, the mayor said": behind a place the noun is the subject of what follows. */
  private static boolean opensClause(Sentence sentence, Token noun, int name) {
    boolean governed = name > 0 && sentence.token(name - 1).pos().equals("ADP");
    return governed
        && noun.is("nsubj")
        && noun.head() > noun.index()
        && sentence.tokens().subList(noun.index(), noun.head()).stream()
            .noneMatch(t -> t.text().equals(","));
  }

  private static boolean isPossessive(Token t) {
    return t.pos().equals("PRON") && t.relation().startsWith("nmod");
  }

  private int roleEnd(Sentence sentence, int head) {
    int end = head + 1;
    while (end < sentence.size()
        && end < head + WORDS
        && (INSIDE.contains(sentence.token(end).pos())
            || sentence.isA(sentence.token(end), WordClass.POSSESSIVE_MARK)
            || isCoordinated(sentence, end))
        && !context.isQuoted(sentence.token(end))) {
      end++;
    }
    return end;
  }

  /** "maraîchère et présidente de l'association": one role in two nouns. */
  private boolean isCoordinated(Sentence sentence, int i) {
    return sentence.token(i).pos().equals("CCONJ")
        && i + 1 < sentence.size()
        && context.cues().speaker(sentence.token(i + 1)).contains("person");
  }

  private Role role(Sentence sentence, int head, int end) {
    Token noun = sentence.token(head);
    int from = head;
    while (from > 0 && Set.of("ADJ", "NOUN").contains(sentence.token(from - 1).pos())) {
      from--;
    }
    int to = end;
    while (to > head + 1 && !NOMINAL.contains(sentence.token(to - 1).pos())) {
      to--;
    }
    Span span = sentence.token(from).span().cover(sentence.token(to - 1).span());
    return new Role(
        span,
        span.of(context.text()).replaceAll("\\s+", " "),
        isTitleOfSeveral(noun) ? words.singular(noun.lemma()) : noun.lemma(),
        genders.ofNoun(sentence, noun));
  }
}
