package org.guillemet.attribution.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/**
 * Reads the titles and functions that stand with a name: "la maire de Gex, Léa Brun", "Omar Sy, the
 * mayor of Gex,". It goes by the order of words, as the parser often hangs the name on the place.
 */
final class Roles {

  private static final int WORDS = 14;
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
    return roles;
  }

  private Optional<Role> before(Sentence sentence, int from, int to) {
    int last = from - 1;
    while (last >= 0 && genders.isTitle(sentence.token(last))) {
      last--;
    }
    boolean comma = last >= 0 && sentence.token(last).text().equals(",");
    if (comma) {
      boolean closed = to >= sentence.size() || sentence.token(to).isPunctuation();
      if (!closed) {
        return Optional.empty();
      }
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
    int head = -1;
    for (int i = last; i >= 0 && i > last - WORDS && isInside(sentence, i); i--) {
      Token t = sentence.token(i);
      if (isFunction(sentence, t, from)) {
        head = i;
      }
    }
    return head < 0 ? Optional.empty() : Optional.of(role(sentence, head, last + 1));
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
    return noun && (classes.contains("person") || isTitleOfSeveral(t))
        || classes.isEmpty() && t.pos().equals("NOUN") && isLinked(t, sentence.token(name));
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
      if (noun && context.cues().speaker(t).contains("person")) {
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
