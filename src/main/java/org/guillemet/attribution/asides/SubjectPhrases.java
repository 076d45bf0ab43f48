package org.guillemet.attribution.asides;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.linguistics.WordForms;
import org.guillemet.text.Span;

/** Reads the noun phrase that is the subject of a reporting clause, and where the clause ends. */
final class SubjectPhrases {

  /** Whoever an apposition names stands among its first words. */
  private static final int APPOSITION = 5;

  /** No subject is longer. */
  private static final int LONGEST = 25;

  private static final Set<Mood> FINITE = Set.of(Mood.INDICATIVE, Mood.CONDITIONAL);

  private final Context context;
  private final SourcePhrases phrases;

  SubjectPhrases(Context context) {
    this.context = context;
    this.phrases = new SourcePhrases(context);
  }

  /** Whether a noun phrase without a preposition may begin with a token. */
  boolean opens(Sentence sentence, int i) {
    Token t = sentence.token(i);
    if (t.pos().equals("DET")
        || sentence.isA(t, WordClass.DEFINITE)
        || sentence.isA(t, WordClass.INDEFINITE)) {
      return i == 0 || !sentence.token(i - 1).pos().equals("ADP");
    }
    boolean named =
        t.pos().equals("PROPN")
            || t.name() != NameType.NONE && Character.isUpperCase(t.text().charAt(0))
            || !context.cues().speaker(t).isEmpty();
    boolean number = t.pos().equals("NUM") || t.pos().equals("PRON");
    return (named || number && !VerbGroups.isObject(sentence, i))
        && (i == 0 || !sentence.token(i - 1).pos().equals("ADP"));
  }

  /** The noun phrase that begins with a token, as far as it goes. */
  Optional<Source> phrase(Sentence sentence, int from) {
    return phrase(sentence, from, Math.min(sentence.size(), from + LONGEST));
  }

  /**
   * The noun phrase that fills all tokens from one index to another, appositions between commas
   * included; none when they are something else.
   */
  Optional<Source> filling(Sentence sentence, int from, int to) {
    if (to - from > LONGEST || !opens(sentence, from)) {
      return Optional.empty();
    }
    Optional<Source> phrase = phrase(sentence, from, to);
    if (phrase.isEmpty()) {
      return phrase;
    }
    int end = indexBehind(sentence, phrase.get());
    Source whole = end < to ? withAppositions(phrase.get()) : phrase.get();
    end = indexBehind(sentence, whole);
    boolean closed = end == to - 1 && isComma(sentence, end) && whole != phrase.get();
    return end == to || closed ? Optional.of(whole) : Optional.empty();
  }

  private Optional<Source> phrase(Sentence sentence, int from, int limit) {
    int to = from;
    int head = -1;
    boolean name = false;
    boolean participle = false;
    boolean quoted = context.isQuoted(sentence.token(from));
    while (to < limit) {
      Token t = sentence.token(to);
      boolean hyphen = t.text().equals("-") && to > from;
      if (context.isQuoted(t) != quoted
          || t.isPunctuation() && !hyphen
          || isFinite(t) && !isBehindDeterminer(sentence, from, to)
          || to > from && sentence.isA(t, WordClass.RELATIVE)
          || to > from && t.pos().equals("ADP") && !participle && !continues(sentence, to, name)
          || to > from && context.cues().link(t).equals("moment")
          || to > from && t.pos().equals("ADV")) {
        break;
      }
      boolean nominal = t.isNominal() || t.pos().equals("NUM") || isMistaken(sentence, from, to);
      if (head < 0 && nominal && !isDeterminer(sentence, t)) {
        head = to;
      }
      name = t.pos().equals("PROPN");
      participle |= t.isVerbal() && head != to;
      to++;
    }
    if (head < 0) {
      return Optional.empty();
    }
    Token last = sentence.token(to - 1);
    Token who = head(sentence, from, to, head);
    Span words = sentence.token(from).span().cover(last.span());
    return phrases
        .named(words)
        .map(s -> new Source(List.of(s), Optional.of(new Node(sentence, who))));
  }

  private static boolean isFinite(Token t) {
    return t.isVerbal() && FINITE.contains(t.morphology().mood());
  }

  /** "l'élue": what the tagger may take for a verb. */
  private static boolean isBehindDeterminer(Sentence sentence, int from, int i) {
    return i == from + 1 && isDeterminer(sentence, sentence.token(from));
  }

  /** "l'élue", "un proche du maire": no noun follows what is taken for a verb or an adjective. */
  private static boolean isMistaken(Sentence sentence, int from, int i) {
    Token t = sentence.token(i);
    boolean last =
        i + 1 >= sentence.size()
            || sentence.token(i + 1).isPunctuation()
            || sentence.token(i + 1).pos().equals("ADP");
    return isBehindDeterminer(sentence, from, i) && (t.isVerbal() || t.pos().equals("ADJ") && last);
  }

  private static boolean isDeterminer(Sentence sentence, Token t) {
    return t.pos().equals("DET") || sentence.isA(t, WordClass.ARTICLE);
  }

  /** "la maire de Gex", "l'adjoint aux sports"; not "Léa Brun à la presse". */
  private boolean continues(Sentence sentence, int adposition, boolean behindName) {
    Token t = sentence.token(adposition);
    if (sentence.isA(t, WordClass.OF)) {
      return true;
    }
    return !behindName
        && sentence.isA(t, WordClass.FUNCTION_LINK)
        && isFunction(sentence.token(adposition - 1));
  }

  private boolean isFunction(Token t) {
    return context.cues().speaker(t).contains("person");
  }

  /** The noun that says who it is, or else the first name, or the first word. */
  private Token head(Sentence sentence, int from, int to, int first) {
    Token word = sentence.token(first);
    Token noun =
        word.isNominal() || word.pos().equals("NUM")
            ? word
            : WordForms.asNoun(word, sentence.language());
    List<Token> rest = sentence.tokens().subList(first + 1, to);
    boolean complement =
        rest.stream()
            .takeWhile(t -> !t.pos().equals("PROPN"))
            .anyMatch(t -> sentence.isA(t, WordClass.OF)); // "un proche du président Sy"
    return complement || context.cues().canSpeak(noun)
        ? noun
        : rest.stream().filter(t -> t.pos().equals("PROPN")).findFirst().orElse(noun);
  }

  /** The index behind the last token of a source. */
  static int indexBehind(Sentence sentence, Source source) {
    int end = source.spans().get(0).end();
    int i = source.head().orElseThrow().token().index();
    while (i < sentence.size() && sentence.token(i).span().start() < end) {
      i++;
    }
    return i;
  }

  /** "le maire, Yvan Boillat", "Odile Ray, présidente du club": who it is, said again. */
  Source withAppositions(Source source) {
    Sentence sentence = source.head().orElseThrow().sentence();
    Span words = source.spans().get(0);
    int comma = indexBehind(sentence, source);
    while (isComma(sentence, comma)) {
      int end = markBehind(sentence, comma + 1);
      if (!isApposition(sentence, comma + 1, end)) {
        break;
      }
      words = words.cover(sentence.token(end - 1).span());
      comma = end;
    }
    return new Source(List.of(words), source.head());
  }

  private boolean isApposition(Sentence sentence, int from, int to) {
    if (from >= to || hasFiniteVerb(sentence, from, to)) {
      return false;
    }
    List<Token> phrase = sentence.tokens().subList(from, to);
    return isNominal(sentence, from)
        && phrase.stream()
            .limit(APPOSITION)
            .anyMatch(
                t -> t.name() == NameType.PERSON || context.cues().speaker(t).contains("person"));
  }

  /** "présidente", "le maire", "l'un d'eux", "âgé de 12 ans". */
  private static boolean isNominal(Sentence sentence, int from) {
    Token first = sentence.token(from);
    return Set.of("DET", "PROPN", "NOUN", "ADJ").contains(first.pos())
        || sentence.isA(first, WordClass.ARTICLE);
  }

  /** Whether there is one; "joint par téléphone" may look like one, and "qui préside" is none. */
  private boolean hasFiniteVerb(Sentence sentence, int from, int to) {
    boolean participle =
        WordForms.verb(sentence.token(from).text(), sentence.language(), true)
            .filter(r -> r.morphology().mood() == Mood.PAST_PARTICIPLE)
            .isPresent();
    return sentence.tokens().subList(participle ? from + 1 : from, to).stream()
        .anyMatch(t -> t.isVerbal() && FINITE.contains(t.morphology().mood()));
  }

  /** Whether a quotation ends right before the token, but for a comma. */
  boolean isBehindQuotation(Sentence sentence, int from) {
    int i = from - 1;
    if (i > 0 && sentence.token(i).text().equals(",")) {
      i--;
    }
    return i >= 0 && !context.isQuoted(sentence.token(from)) && context.isQuoted(sentence.token(i));
  }

  private boolean isComma(Sentence sentence, int i) {
    return i < sentence.size()
        && sentence.token(i).text().equals(",")
        && context.isQuoted(sentence.token(i)) == context.isQuoted(sentence.token(i - 1));
  }

  /** The index of the next mark, or of the next token on the other side of a quotation's edge. */
  private int markBehind(Sentence sentence, int from) {
    int i = from;
    boolean quoted = context.isQuoted(sentence.token(from - 1));
    while (i < sentence.size()
        && context.isQuoted(sentence.token(i)) == quoted
        && (!sentence.token(i).isPunctuation() || isInside(sentence, i))) {
      i = sentence.token(i).text().equals("(") ? closing(sentence, i) + 1 : i + 1;
    }
    return i;
  }

  /**
   * Behind all that belongs to the clause: "devant le conseil", ", qui préside", ", les yeux
   * rouges"; what goes on with what is said does not.
   */
  int end(Sentence sentence, int from, boolean tied, boolean behindQuotation) {
    int end = markBehind(sentence, from);
    while (isComma(sentence, end)) {
      int next = markBehind(sentence, end + 1);
      boolean rest = behindQuotation && isVerbless(sentence, end + 1);
      if (!isOwn(sentence, end + 1, next, tied, rest)) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** A hyphen, or a parenthesis: "Nour (le prénom a été changé)". */
  private static boolean isInside(Sentence sentence, int i) {
    String mark = sentence.token(i).text();
    return mark.equals("-") || mark.equals("(") && closing(sentence, i) < sentence.size();
  }

  private static int closing(Sentence sentence, int open) {
    int i = open + 1;
    while (i < sentence.size() && !sentence.token(i).text().equals(")")) {
      i++;
    }
    return i;
  }

  /** Whether the rest of the sentence says nothing more: "en 2023, au micro de Radio Val". */
  private boolean isVerbless(Sentence sentence, int from) {
    return !hasFiniteVerb(sentence, from, sentence.size())
        && sentence.tokens().subList(from, sentence.size()).stream().noneMatch(context::isQuoted);
  }

  /**
   * @param rest whether the words are the rest of a sentence in which a quotation is what is said
   */
  private boolean isOwn(Sentence sentence, int from, int to, boolean tied, boolean rest) {
    if (from >= to) {
      return false;
    }
    Token first = sentence.token(from);
    if (sentence.isA(first, WordClass.RELATIVE)) {
      return !tied;
    }
    if (hasFiniteVerb(sentence, from, to) || first.pos().equals("CCONJ")) {
      return false;
    }
    boolean occasion =
        sentence.isA(first, WordClass.PLACING) || context.cues().link(first).equals("moment");
    return rest || occasion || !tied && (isNominal(sentence, from) || first.pos().equals("VERB"));
  }
}
