package org.guillemet.attribution.asides;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.CueLexicon;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.Clitics;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.FrenchDictionary.Reading;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.linguistics.WordForms;
import org.guillemet.text.Span;

/**
 * Reads a reporting clause from the order of its words, whatever the tagger made of them: object
 * pronouns, a verb in any simple or compound tense, then its subject as a tied pronoun or a noun
 * phrase, with circumstances before or behind it: "l'a tacle la maire", "a-t-elle dit mardi", "a
 * résumé, à propos de ce train, la présidente, Anne Rialland". (Clauses of that order are "incises"
 * in French grammars.)
 */
final class ReportingClauseReader {

  /** The circumstances between verb and subject are no longer. */
  private static final int CIRCUMSTANCES = 14;

  /** Whoever an apposition names stands among its first words. */
  private static final int APPOSITION = 5;

  /** No subject is longer. */
  private static final int SUBJECT = 25;

  private static final Set<Mood> FINITE = Set.of(Mood.INDICATIVE, Mood.CONDITIONAL);

  private static final Set<String> MARKS = Set.of(",", ".", "!", "?", ";", ":", "…", "...");

  private final Context context;
  private final SourcePhrases phrases;

  ReportingClauseReader(Context context) {
    this.context = context;
    this.phrases = new SourcePhrases(context);
  }

  /**
   * The words of a verb.
   *
   * @param from index of its first token: an auxiliary, or the verb itself
   * @param full index of the full verb
   * @param to index behind its last token
   * @param lemma of the full verb, with the verb before it that makes a phrase of both
   * @param subject index of the pronoun that is tied to it, or -1
   * @param hedged whether it is a conditional
   */
  private record Verb(int from, int full, int to, String lemma, int subject, boolean hedged) {}

  /** The clause that begins with a token; none when it is no reporting clause. */
  Optional<ReportingClause> read(Sentence sentence, int from) {
    int start = from;
    while (start < sentence.size() && isObject(sentence, start)) {
      start++;
    }
    return verb(sentence, start).flatMap(v -> clause(sentence, from, v));
  }

  private static boolean isObject(Sentence sentence, int i) {
    Token t = sentence.token(i);
    boolean pronoun =
        sentence.isA(t, WordClass.OBJECT_CLITIC)
            || sentence.isA(t, WordClass.OBLIQUE)
            || sentence.isA(t, WordClass.REFLEXIVE);
    return pronoun && !Clitics.isTied(t);
  }

  private Optional<Verb> verb(Sentence sentence, int start) {
    if (start >= sentence.size()) {
      return Optional.empty();
    }
    Optional<Reading> first = reading(sentence, start, false).filter(r -> isFinite(r));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int next = start + 1;
    int subject = -1;
    if (next < sentence.size() && isTiedSubject(sentence, next)) {
      subject = next++;
    }
    boolean hedged = first.get().morphology().mood() == Mood.CONDITIONAL;
    String lemma = first.get().lemma();
    int full = start;
    if (isAuxiliary(sentence, first.get())) {
      int participle = behindAdverbs(sentence, next);
      Optional<Reading> second =
          reading(sentence, participle, true)
              .filter(r -> r.morphology().mood() == Mood.PAST_PARTICIPLE);
      if (second.isEmpty()) {
        return Optional.empty();
      }
      full = participle;
      next = participle + 1;
      lemma = second.get().lemma();
    }
    int infinitive = infinitive(sentence, next, lemma);
    if (infinitive > 0) {
      String phrase = lemma;
      full = infinitive;
      next = infinitive + 1;
      lemma = reading(sentence, infinitive, false).orElseThrow().lemma();
      if (!context.cues().verb(phrase + " " + lemma).isEmpty()) {
        lemma = phrase + " " + lemma;
      }
    }
    List<Token> rest = context.cues().phrase(sentence, lemma, next);
    if (!rest.isEmpty()) {
      lemma = CueLexicon.phrase(lemma, rest);
      next += rest.size();
    }
    return Optional.of(new Verb(start, full, next, lemma, subject, hedged));
  }

  private static boolean isFinite(Reading reading) {
    return FINITE.contains(reading.morphology().mood());
  }

  private static boolean isAuxiliary(Sentence sentence, Reading reading) {
    ClosedClasses words = ClosedClasses.of(sentence.language());
    return words.has(reading.lemma(), WordClass.BE) || words.has(reading.lemma(), WordClass.HAVE);
  }

  private static int behindAdverbs(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && i < from + 3 && sentence.token(i).pos().equals("ADV")) {
      i++;
    }
    return i;
  }

  private Optional<Reading> reading(Sentence sentence, int i, boolean afterAuxiliary) {
    return i >= sentence.size()
        ? Optional.empty()
        : WordForms.verb(sentence.token(i).text(), sentence.language(), afterAuxiliary);
  }

  /** "veut croire", "tient à préciser", "fait valoir": the verb of speech is an infinitive. */
  private int infinitive(Sentence sentence, int from, String governor) {
    int i = behindAdverbs(sentence, from);
    if (i < sentence.size() && sentence.isA(sentence.token(i), WordClass.INFINITIVE)) {
      i++;
    }
    while (i < sentence.size() && isObject(sentence, i)) {
      i++;
    }
    return reading(sentence, i, false)
            .filter(r -> r.morphology().mood() == Mood.INFINITIVE)
            .filter(
                r ->
                    !context.cues().verb(governor + " " + r.lemma()).isEmpty()
                        || context.cues().verb(r.lemma()).contains("quote"))
            .isPresent()
        ? i
        : -1;
  }

  private Optional<ReportingClause> clause(Sentence sentence, int from, Verb verb) {
    boolean tied = verb.subject() >= 0;
    Optional<Source> source =
        tied
            ? tied(sentence, verb.subject()).filter(s -> isClosedBehind(sentence, verb.to()))
            : subject(sentence, verb.to());
    return source.map(
        s -> {
          Source whole = tied ? s : withAppositions(s);
          int behind = Math.max(verb.to(), indexBehind(sentence, whole));
          return new ReportingClause(
              sentence,
              from,
              end(sentence, behind, tied, isBehindQuotation(sentence, from)),
              verb.from(),
              sentence.token(verb.full()),
              context.cues().verb(verb.lemma()),
              whole,
              verb.hedged());
        });
  }

  private static boolean isTiedSubject(Sentence sentence, int i) {
    Token t = sentence.token(i);
    return Clitics.isTied(t);
  }

  private Optional<Source> tied(Sentence sentence, int i) {
    Token t = sentence.token(i);
    return phrases
        .named(t.span())
        .map(s -> new Source(List.of(s), Optional.of(new Node(sentence, t))));
  }

  /** Nothing that could be an object follows the verb: a mark, a preposition or an adverb. */
  private boolean isClosedBehind(Sentence sentence, int i) {
    if (i >= sentence.size()
        || context.isQuoted(sentence.token(i)) != context.isQuoted(sentence.token(i - 1))) {
      return true;
    }
    Token t = sentence.token(i);
    return t.isPunctuation()
        || Set.of("ADP", "ADV", "CCONJ").contains(t.pos())
        || context.cues().link(t).equals("moment")
        || context
            .cues()
            .link(sentence.token(Math.min(i + 1, sentence.size() - 1)))
            .equals("moment");
  }

  /** The noun phrase that begins behind the verb, or behind the circumstances that follow it. */
  private Optional<Source> subject(Sentence sentence, int behind) {
    boolean quoted = context.isQuoted(sentence.token(behind - 1));
    for (int i = behind; i < Math.min(sentence.size(), behind + CIRCUMSTANCES); i++) {
      Token t = sentence.token(i);
      if (context.isQuoted(t) != quoted || MARKS.contains(t.text()) && !t.text().equals(",")) {
        return Optional.empty();
      }
      boolean free = i == behind || isCircumstance(sentence, behind, i);
      if (free && opensPhrase(sentence, i)) {
        return phrase(sentence, i);
      }
    }
    return Optional.empty();
  }

  /** Whether the tokens from one index to another are adverbs, days and prepositional phrases. */
  private boolean isCircumstance(Sentence sentence, int from, int to) {
    Token first = sentence.token(from);
    boolean opened =
        first.pos().equals("ADV")
            || first.pos().equals("ADP")
            || first.text().equals(",")
            || context.cues().link(first).equals("moment");
    if (!opened) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token t = sentence.token(i);
      if (t.isVerbal() && FINITE.contains(t.morphology().mood())) {
        return false;
      }
    }
    Token last = sentence.token(to - 1);
    boolean complete =
        last.text().equals(",")
            || last.pos().equals("ADV")
            || last.pos().equals("NOUN")
            || last.pos().equals("NUM")
            || last.pos().equals("PRON") && to - from > 1
            || context.cues().link(last).equals("moment")
            || last.pos().equals("PROPN") && isAnotherName(last, sentence.token(to))
            || last.pos().equals("ADJ");
    return complete && !last.pos().equals("ADP");
  }

  /** "à l'AFP Karim Belaïd": the name of a person behind one of something else. */
  private static boolean isAnotherName(Token last, Token next) {
    return !next.pos().equals("PROPN")
        || next.name() == NameType.PERSON && last.name() != NameType.PERSON
        || isAcronym(last) && !isAcronym(next);
  }

  private static boolean isAcronym(Token t) {
    return t.text().length() > 1 && t.text().equals(t.text().toUpperCase(Locale.ROOT));
  }

  private boolean opensPhrase(Sentence sentence, int i) {
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
    return (named || number && !isObject(sentence, i))
        && (i == 0 || !sentence.token(i - 1).pos().equals("ADP"));
  }

  private Optional<Source> phrase(Sentence sentence, int from) {
    int to = from;
    int head = -1;
    boolean name = false;
    boolean participle = false;
    boolean quoted = context.isQuoted(sentence.token(from));
    while (to < Math.min(sentence.size(), from + SUBJECT)) {
      Token t = sentence.token(to);
      boolean hyphen = t.text().equals("-") && to > from;
      if (context.isQuoted(t) != quoted
          || t.isPunctuation() && !hyphen
          || t.isVerbal() && FINITE.contains(t.morphology().mood())
          || to > from && sentence.isA(t, WordClass.RELATIVE)
          || to > from && t.pos().equals("ADP") && !participle && !continues(sentence, to, name)
          || to > from && context.cues().link(t).equals("moment")
          || to > from && t.pos().equals("ADV")) {
        break;
      }
      if (head < 0 && (t.isNominal() || t.pos().equals("NUM")) && !isDeterminer(sentence, t)) {
        head = to;
      }
      name = t.pos().equals("PROPN");
      participle |= t.isVerbal();
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
    Token noun = sentence.token(first);
    if (context.cues().canSpeak(noun)) {
      return noun;
    }
    return sentence.tokens().subList(from, to).stream()
        .filter(t -> t.pos().equals("PROPN"))
        .findFirst()
        .orElse(noun);
  }

  private static int indexBehind(Sentence sentence, Source source) {
    int end = source.spans().get(0).end();
    int i = source.head().orElseThrow().token().index();
    while (i < sentence.size() && sentence.token(i).span().start() < end) {
      i++;
    }
    return i;
  }

  /** "le maire, Yvan Boillat", "Odile Ray, présidente du club": who it is, said again. */
  private Source withAppositions(Source source) {
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
        reading(sentence, from, true)
            .filter(r -> r.morphology().mood() == Mood.PAST_PARTICIPLE)
            .isPresent();
    return sentence.tokens().subList(participle ? from + 1 : from, to).stream()
        .anyMatch(t -> t.isVerbal() && FINITE.contains(t.morphology().mood()));
  }

  private boolean isBehindQuotation(Sentence sentence, int from) {
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
        && (!sentence.token(i).isPunctuation() || sentence.token(i).text().equals("-"))) {
      i++;
    }
    return i;
  }

  /**
   * Behind all that belongs to the clause: "devant le conseil", ", qui préside", ", les yeux
   * rouges"; what goes on with what is said does not.
   */
  private int end(Sentence sentence, int from, boolean tied, boolean behindQuotation) {
    int end = markBehind(sentence, from);
    while (isComma(sentence, end)) {
      int next = markBehind(sentence, end + 1);
      boolean rest = behindQuotation && next >= Grammar.lastWord(sentence);
      if (!isOwn(sentence, end + 1, next, tied, rest)) {
        break;
      }
      end = next;
    }
    return end;
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
