package org.guillemet.attribution.asides;

import java.util.List;
import java.util.Set;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.linguistics.WordForms;
import org.guillemet.text.Span;

/** Tells how far a reporting clause goes behind its verb and subject, appositions included. */
final class ClauseEnds {

  /** Whoever an apposition names stands among its first words. */
  private static final int APPOSITION = 5;

  private final Context context;

  ClauseEnds(Context context) {
    this.context = context;
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

  /** "le maire, Paul Sy", "Sabine Loret, présidente du club": who it is, said again. */
  Source withAppositions(Source source) {
    Sentence sentence = source.head().orElseThrow().sentence();
    Span words = source.spans().get(0);
    int comma = indexBehind(sentence, source);
    while (isComma(sentence, comma)) {
      int end = markBehind(sentence, comma + 1);
      if (!isApposition(source.head().get().token(), sentence, comma + 1, end)) {
        break;
      }
      words = words.cover(sentence.token(end - 1).span());
      comma = end;
    }
    return new Source(List.of(words), source.head());
  }

  private boolean isApposition(Token who, Sentence sentence, int from, int to) {
    if (from >= to || hasFiniteVerb(sentence, from, to) || !isNominal(sentence, from)) {
      return false;
    }
    List<Token> phrase = sentence.tokens().subList(from, to);
    boolean named = who.name() == NameType.PERSON || who.pos().equals("PROPN");
    return phrase.stream().limit(APPOSITION).anyMatch(this::isPerson)
        || named && phrase.size() == 1 && isTrade(sentence, phrase.get(0))
        || isPerson(who) && !named && phrase.stream().allMatch(t -> t.pos().equals("PROPN"));
  }

  /** "docker": a noun alone, but no time, and no verb of speech that is taken for a noun. */
  private boolean isTrade(Sentence sentence, Token t) {
    boolean reports =
        !context.cues().verb(t.lemma()).isEmpty()
            || WordForms.verb(t.text(), sentence.language(), false)
                .filter(r -> !context.cues().verb(r.lemma()).isEmpty())
                .isPresent();
    return t.pos().equals("NOUN") && !reports && !context.cues().link(t).equals("moment");
  }

  private boolean isPerson(Token t) {
    return t.name() == NameType.PERSON || context.cues().speaker(t).contains("person");
  }

  /** "présidente", "le maire", "its director", "l'un d'eux", "âgé de 12 ans". */
  private static boolean isNominal(Sentence sentence, int from) {
    Token first = sentence.token(from);
    return Set.of("DET", "PROPN", "NOUN", "ADJ").contains(first.pos())
        || sentence.isA(first, WordClass.ARTICLE)
        || sentence.isA(first, WordClass.POSSESSIVE);
  }

  /** Whether there is one; what opens the words as a participle is none: "joint par téléphone". */
  private boolean hasFiniteVerb(Sentence sentence, int from, int to) {
    if (from >= to) {
      return false;
    }
    boolean participle =
        WordForms.verb(sentence.token(from).text(), sentence.language(), true)
            .filter(r -> r.morphology().mood() == Mood.PAST_PARTICIPLE)
            .isPresent();
    return sentence.tokens().subList(participle ? from + 1 : from, to).stream()
        .anyMatch(VerbGroups::isFinite);
  }

  /** Whether a quotation ends right before the token, but for a comma. */
  boolean isBehindQuotation(Sentence sentence, int from) {
    int i = from - 1;
    if (i > 0 && sentence.token(i).text().equals(",")) {
      i--;
    }
    return i >= 0 && !context.isQuoted(sentence.token(from)) && context.isQuoted(sentence.token(i));
  }

  boolean isComma(Sentence sentence, int i) {
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
      boolean opens = sentence.token(i).text().equals("(");
      i = Math.min(sentence.size(), opens ? closing(sentence, i) + 1 : i + 1);
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
      if (!isOwn(sentence, end + 1, next, tied, behindQuotation)) {
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

  /** Whether the rest of the sentence says nothing more: "en 2023, au micro de Radio Soule". */
  private boolean isVerbless(Sentence sentence, int from) {
    return !hasFiniteVerb(sentence, from, sentence.size())
        && sentence.tokens().subList(from, sentence.size()).stream().noneMatch(context::isQuoted);
  }

  /**
   * @param tied whether the subject is a pronoun tied to the verb, which takes no apposition
   * @param behindQuotation whether what is said is a quotation before the clause
   */
  private boolean isOwn(
      Sentence sentence, int from, int to, boolean tied, boolean behindQuotation) {
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
    return occasion
        || !tied && (isNominal(sentence, from) || first.pos().equals("VERB"))
        || behindQuotation && isVerbless(sentence, from);
  }
}
