package org.guillemet.attribution.asides;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;

/**
 * Reads a reporting clause from the order of its words, whatever the tagger made of them: object
 * pronouns, a verb in any simple or compound tense, then its subject as a tied pronoun or a noun
 * phrase, with circumstances before or behind it: "l'a tacle la maire", "a-t-elle dit mardi", "a
 * tranché, à propos de la digue, la présidente, Lise Montel". (Clauses of that order are "incises"
 * in French grammars.)
 */
final class ReportingClauseReader {

  /** The circumstances between verb and subject are no longer. */
  private static final int CIRCUMSTANCES = 14;

  private static final Set<String> MARKS = Set.of(",", ".", "!", "?", ";", ":", "…", "...");

  private final Context context;
  private final SourcePhrases phrases;
  private final VerbGroups verbs;
  private final SubjectPhrases subjects;
  private final ClauseEnds ends;

  ReportingClauseReader(Context context) {
    this.context = context;
    this.phrases = new SourcePhrases(context);
    this.verbs = new VerbGroups(context);
    this.subjects = new SubjectPhrases(context);
    this.ends = new ClauseEnds(context);
  }

  /** The clause with the verb first that begins with a token; none when it is none. */
  Optional<ReportingClause> inverted(Sentence sentence, int from) {
    return verbs.read(sentence, from).flatMap(v -> clause(sentence, from, v));
  }

  /**
   * The clause with the subject first that begins with a token: "the mayor jokes", "Sabine Loret,
   * adjointe aux écoles, avait ironisé". Nothing that could be said follows its verb.
   */
  Optional<ReportingClause> statement(Sentence sentence, int from) {
    int limit = Math.min(sentence.size(), from + SubjectPhrases.LONGEST);
    for (int i = from + 1; i < limit && isPhrase(sentence, i - 1); i++) {
      Optional<VerbGroups.Verb> verb = verbs.read(sentence, i).filter(this::isOfSpeech);
      Optional<Source> source =
          verb.isEmpty() || !isClosedBehind(sentence, verb.get())
              ? Optional.empty()
              : subjects.filling(sentence, from, i);
      if (source.isPresent()) {
        int end = ends.end(sentence, verb.get().to(), true, ends.isBehindQuotation(sentence, from));
        return Optional.of(clause(sentence, from, end, verb.get(), source.get()));
      }
    }
    return Optional.empty();
  }

  private boolean isOfSpeech(VerbGroups.Verb verb) {
    Set<String> classes = context.cues().verb(verb.lemma());
    return Stream.of("quote", "manner", "document").anyMatch(classes::contains);
  }

  private boolean isPhrase(Sentence sentence, int i) {
    Token t = sentence.token(i);
    return !context.isQuoted(t) && (!MARKS.contains(t.text()) || t.text().equals(","));
  }

  private ReportingClause clause(
      Sentence sentence, int from, int to, VerbGroups.Verb verb, Source source) {
    return new ReportingClause(
        sentence,
        from,
        to,
        verb.from(),
        sentence.token(verb.full()),
        context.cues().verb(verb.lemma()),
        source,
        verb.hedged());
  }

  private Optional<ReportingClause> clause(Sentence sentence, int from, VerbGroups.Verb verb) {
    boolean tied = verb.subject() >= 0;
    Optional<Source> source =
        tied
            ? place(sentence, verb)
                .or(() -> tied(sentence, verb.subject()))
                .filter(s -> isClosedBehind(sentence, verb))
            : subject(sentence, verb.to());
    return source.map(
        s -> {
          Source whole = tied ? s : ends.withAppositions(s);
          int behind = Math.max(verb.to(), ClauseEnds.indexBehind(sentence, whole));
          boolean rest = ends.isBehindQuotation(sentence, from);
          return clause(sentence, from, ends.end(sentence, behind, tied, rest), verb, whole);
        });
  }

  private Optional<Source> tied(Sentence sentence, int i) {
    Token t = sentence.token(i);
    return phrases
        .named(t.span())
        .map(s -> new Source(List.of(s), Optional.of(new Node(sentence, t))));
  }

  /** "dit-on à la mairie", "peut-on lire dans le rapport": somebody where nobody is named. */
  private Optional<Source> place(Sentence sentence, VerbGroups.Verb verb) {
    int i = verb.to();
    boolean open =
        sentence.isA(sentence.token(verb.subject()), WordClass.ANYBODY)
            && i + 1 < sentence.size()
            && (sentence.isA(sentence.token(i), WordClass.PLACING)
                || !context.cues().preposition(sentence, i).isEmpty());
    return open
        ? subjects
            .phrase(sentence, i + 1)
            .filter(s -> context.cues().canSpeak(s.head().orElseThrow()))
        : Optional.empty();
  }

  /**
   * Nothing that could be an object follows the verb: a mark, a preposition, an adverb, a day, or
   * whoever is told.
   */
  private boolean isClosedBehind(Sentence sentence, VerbGroups.Verb verb) {
    int i = verb.to();
    if (i >= sentence.size()
        || context.isQuoted(sentence.token(i)) != context.isQuoted(sentence.token(i - 1))) {
      return true;
    }
    Token t = sentence.token(i);
    return t.isPunctuation()
        || context.cues().verb(verb.lemma()).contains("addressee") && subjects.opens(sentence, i)
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
      if (free && subjects.opens(sentence, i)) {
        return subjects.phrase(sentence, i);
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
      if (VerbGroups.isFinite(t)) {
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

  /** "à l'AFP Samir Ouali": the name of a person behind one of something else. */
  private static boolean isAnotherName(Token last, Token next) {
    return !next.pos().equals("PROPN")
        || next.name() == NameType.PERSON && last.name() != NameType.PERSON
        || isAcronym(last) && !isAcronym(next);
  }

  private static boolean isAcronym(Token t) {
    return t.text().length() > 1 && t.text().equals(t.text().toUpperCase(Locale.ROOT));
  }
}
