package org.guillemet.attribution.people;

import java.util.ArrayList;
import java.util.List;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.linguistics.Gazetteer;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/** Finds the names of an article, courtesy titles left out. */
public final class NameFinder {

  /**
   * A name in its place.
   *
   * @param span the name
   * @param words as they stand, white space folded
   * @param type what the recogniser takes it for
   * @param sentence the index of its sentence
   * @param from its first token
   * @param to the token behind its last
   * @param gender that a courtesy title before it tells
   */
  public record Name(
      Span span, String words, NameType type, int sentence, int from, int to, Gender gender) {}

  private final Context context;
  private final Genders genders;

  public NameFinder(Context context, Genders genders) {
    this.context = context;
    this.genders = genders;
  }

  /** In text order. */
  public List<Name> find() {
    List<Name> names = new ArrayList<>();
    for (int s = 0; s < context.sentences().size(); s++) {
      Sentence sentence = context.sentences().get(s);
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).name() != NameType.NONE) {
          int end = end(sentence, i);
          int from = i;
          while (from < end - 1 && isTitle(sentence, from)) {
            from++;
          }
          if (from < end
              && !(from > i && isComplement(sentence, from, end))
              && hasWord(sentence, from, end)
              && !isModifier(sentence, end)
              && !isFunction(sentence, from, end)) {
            names.add(name(s, sentence, from, end));
          }
          i = end - 1;
        }
      }
    }
    return names;
  }

  /** "le président du Sénat", "la maire de la ville": where somebody presides is no name. */
  private static boolean isComplement(Sentence sentence, int from, int end) {
    return from + 1 < end
        && sentence.token(from).pos().equals("ADP")
        && sentence.token(from + 1).pos().equals("DET");
  }

  /** A mark or an article alone names nobody, whatever the recogniser takes it for. */
  private static boolean hasWord(Sentence sentence, int from, int end) {
    return sentence.tokens().subList(from, end).stream()
        .filter(t -> !t.pos().equals("DET") && !t.pos().equals("ADP"))
        .anyMatch(t -> t.text().codePoints().anyMatch(Character::isLetterOrDigit));
  }

  /** An article, a courtesy title, or a function with a capital: "Mayor Odette Farquhar". */
  private boolean isTitle(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean initial = sentence.token(index + 1).text().startsWith("-"); // "M.-C. Brun"
    return !initial
        && (genders.isTitle(token)
            || token.pos().equals("DET")
            || context.cues().speaker(token).contains("person"));
  }

  /** "le porte-parole", "un Président": a noun of function that the recogniser takes for a name. */
  private boolean isFunction(Sentence sentence, int from, int end) {
    Token token = sentence.token(from);
    boolean small = Character.isLowerCase(token.text().codePointAt(0));
    boolean determined = from > 0 && sentence.token(from - 1).pos().equals("DET");
    return end - from == 1 && (small || determined) && isFunction(token);
  }

  /** "Harrowby mayor": a place before a function, whatever the recogniser takes it for. */
  private boolean isModifier(Sentence sentence, int end) {
    return end < sentence.size()
        && sentence.token(end - 1).is("compound")
        && sentence.token(end - 1).head() == end
        && sentence.token(end).pos().equals("NOUN")
        && context.cues().speaker(sentence.token(end)).contains("person");
  }

  /** Behind the last token of the run of one kind that begins here. */
  private int end(Sentence sentence, int from) {
    NameType type = sentence.token(from).name();
    int end = from + 1;
    while (end < sentence.size()
        && (sentence.token(end).name() == type || isParticle(sentence, end, type))
        && !isNewQuotation(sentence, end)
        && !(type == NameType.PERSON && isVerb(sentence.token(end)))) {
      end++;
    }
    return end;
  }

  /** "Lea Brun Calls Omar Sy": a headline's verb is no part of a name. */
  private static boolean isVerb(Token token) {
    return token.pos().equals("VERB") || token.pos().equals("AUX");
  }

  private static boolean isParticle(Sentence sentence, int i, NameType type) {
    Token t = sentence.token(i);
    return type == NameType.PERSON
        && Character.isLetter(t.text().charAt(0))
        && t.text().length() <= 3
        && t.pos().equals("ADP")
        && i + 1 < sentence.size()
        && sentence.token(i + 1).name() == type
        && sentence.token(i - 1).pos().equals("PROPN")
        && sentence.isA(t, WordClass.NAME_PARTICLE);
  }

  private boolean isNewQuotation(Sentence sentence, int i) {
    return context.isQuoted(sentence.token(i)) != context.isQuoted(sentence.token(i - 1));
  }

  /** What the words around a name tell of it, and otherwise what the recogniser takes it for. */
  private NameType type(Sentence sentence, int from, int end) {
    Token first = sentence.token(from);
    if (from > 0 && genders.isTitle(sentence.token(from - 1))
        || end - from > 1 && isApposition(sentence, from, end)) {
      return NameType.PERSON;
    }
    if (isPlace(sentence.token(from).span().cover(sentence.token(end - 1).span()))) {
      return NameType.LOCATION;
    }
    if (end - from == 1 && first.name() == NameType.LOCATION && isSpeaking(sentence, first)) {
      return NameType.PERSON;
    }
    boolean body = isBody(sentence, from) || context.cues().speaker(first).contains("organization");
    return first.name() == NameType.PERSON && body ? NameType.ORGANIZATION : first.name();
  }

  private boolean isPlace(Span name) {
    return Gazetteer.of(context.analysis().language()).isPlace(name.of(context.text()));
  }

  /** The bare subject of a verb of speech, as surnames are: "a déclaré Sarrault". */
  private boolean isSpeaking(Sentence sentence, Token name) {
    boolean bare = sentence.children(name).stream().allMatch(Token::isPunctuation);
    return bare
        && (name.is("nsubj") || name.is("obj"))
        && sentence
            .head(name)
            .filter(v -> context.cues().verb(sentence, v).contains("quote"))
            .isPresent();
  }

  /** "the owner, Apollonia Nkemelu,": between commas behind somebody's function. */
  private boolean isApposition(Sentence sentence, int from, int end) {
    return from > 1
        && sentence.token(from - 1).text().equals(",")
        && end < sentence.size()
        && sentence.token(end).isPunctuation()
        && (isFunction(sentence.token(from - 2))
            || sentence.token(from).is("appos")
                && sentence.head(sentence.token(from)).filter(this::isFunction).isPresent());
  }

  private boolean isFunction(Token token) {
    return token.pos().equals("NOUN") && context.cues().speaker(token).contains("person");
  }

  /** "la société Hydrelle", "le groupe allemand Hartmoor": the noun tells what it is. */
  private boolean isBody(Sentence sentence, int from) {
    int i = from - 1;
    while (i >= 0 && sentence.token(i).pos().equals("ADJ")) {
      i--;
    }
    return i >= 0
        && sentence.token(i).pos().equals("NOUN")
        && context.cues().speaker(sentence.token(i)).contains("organization");
  }

  private Name name(int index, Sentence sentence, int from, int end) {
    Span span = sentence.token(from).span().cover(sentence.token(end - 1).span());
    String words = span.of(context.text()).replaceAll("\\s+", " ");
    Gender gender =
        from > 0 && genders.isTitle(sentence.token(from - 1))
            ? genders.ofTitle(sentence.token(from - 1))
            : Gender.UNKNOWN;
    NameType type = type(sentence, from, end);
    return new Name(span, words, type, index, from, end, gender);
  }
}
