package org.guillemet.attribution.asides;

import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.linguistics.WordForms;
import org.guillemet.text.Span;

/** Reads the noun phrase that is the subject of a reporting clause. */
final class SubjectPhrases {

  /** No subject is longer. */
  static final int LONGEST = 25;

  private final Context context;
  private final SourcePhrases phrases;
  private final ClauseEnds ends;

  SubjectPhrases(Context context) {
    this.context = context;
    this.phrases = new SourcePhrases(context);
    this.ends = new ClauseEnds(context);
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
    int end = ClauseEnds.indexBehind(sentence, phrase.get());
    if (end > from && end < to && isComplement(sentence, end, to)) {
      Span words = phrase.get().spans().get(0).cover(sentence.token(to - 1).span());
      return Optional.of(new Source(List.of(words), phrase.get().head()));
    }
    Source whole = end < to ? ends.withAppositions(phrase.get()) : phrase.get();
    end = ClauseEnds.indexBehind(sentence, whole);
    boolean closed = end == to - 1 && ends.isComma(sentence, end) && !whole.equals(phrase.get());
    return end == to || closed ? Optional.of(whole) : Optional.empty();
  }

  /** "an annex to the report", "figures from the town's own office": to its last noun. */
  private static boolean isComplement(Sentence sentence, int from, int to) {
    return sentence.token(from).pos().equals("ADP")
        && sentence.token(to - 1).isNominal()
        && sentence.tokens().subList(from, to).stream()
            .noneMatch(t -> t.isPunctuation() || t.isVerbal() || t.pos().equals("CCONJ"));
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
          || VerbGroups.isFinite(t) && !isBehindDeterminer(sentence, from, to)
          || to > from && sentence.isA(t, WordClass.RELATIVE)
          || to > from && t.pos().equals("ADP") && !participle && !continues(sentence, to, name)
          || to > from && (context.cues().link(t).equals("moment") || opensTime(sentence, to))
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
    Token who = head(sentence, to, head);
    Span words = sentence.token(from).span().cover(last.span());
    return phrases
        .named(words)
        .map(s -> new Source(List.of(s), Optional.of(new Node(sentence, who))));
  }

  /** "la préfète en fin de journée". */
  private boolean opensTime(Sentence sentence, int i) {
    return i + 1 < sentence.size()
        && sentence.token(i).pos().equals("ADP")
        && context.cues().link(sentence.token(i + 1)).equals("moment");
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
        && isFunction(sentence.token(adposition - 1))
        && !isListener(sentence, adposition + 1);
  }

  /** "a dit la ministre au Sénat": whoever is told is no part of the function. */
  private boolean isListener(Sentence sentence, int from) {
    return sentence.tokens().subList(from, Math.min(sentence.size(), from + 2)).stream()
        .anyMatch(t -> !context.cues().speaker(t).isEmpty());
  }

  private boolean isFunction(Token t) {
    return context.cues().speaker(t).contains("person");
  }

  /** The noun that says who it is, or else the first name, or the first word. */
  private Token head(Sentence sentence, int to, int first) {
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
}
