package org.guillemet.attribution.cues;

import static org.guillemet.linguistics.Grammar.range;
import static org.guillemet.linguistics.Grammar.subtree;
import static org.guillemet.linguistics.Grammar.without;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Predication;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;

/** Proposes the clause behind a verb as what it attributes. */
final class ClauseReadings {

  /** An addressee may stand between a cue and its complementiser. */
  private static final int COMPLEMENTISER_WITHIN = 7;

  private static final int ASIDE = 12;

  /** Circumstances between a verb and its clause are no longer. */
  private static final int CIRCUMSTANCES = 20;

  /** What a verb of speech with a speaker and "that" is worth at least. */
  private static final double SAID = 0.5;

  private final Context context;
  private final CandidateMaker maker;

  ClauseReadings(Context context, CandidateMaker maker) {
    this.context = context;
    this.maker = maker;
  }

  /** "Brun said (that) the bridge will close." */
  Optional<Candidate> find(Cue cue) {
    Sentence sentence = cue.sentence();
    return sentence
        .children(cue.verb(), "ccomp")
        .findFirst()
        .or(() -> clauseBehindAddressee(cue))
        .or(() -> clauseOfPredicate(cue))
        .or(() -> clauseBehindPhrases(cue))
        .map(
            c ->
                maker.candidate(
                    cue, cue.contentOf(clauses(cue, c)), Optional.of(c), FoundBy.CLAUSE_OF_VERB))
        .or(() -> Optional.of(clauseBehindComplementiser(cue)))
        .map(c -> c.or(() -> clauseBehindCircumstances(cue)))
        .flatMap(c -> c.isPresent() ? c : rest(cue))
        .or(() -> behindColon(cue))
        .map(c -> isSaid(cue, c) ? c.atLeast(SAID) : c);
  }

  /** "Brun told me that": also where somebody quoted reports it, which no corpus annotates. */
  private boolean isSaid(Cue cue, Candidate candidate) {
    return cue.has("speech")
        && Grammar.isFinite(cue.sentence(), cue.verb())
        && candidate.contentHead().filter(c -> hasThat(cue.sentence(), c)).isPresent()
        && candidate
            .draft()
            .sourceHead()
            .filter(h -> context.cues().canSpeak(h.token()))
            .isPresent();
  }

  private static boolean hasThat(Sentence sentence, Token clause) {
    return sentence.children(clause, "mark").anyMatch(m -> sentence.isA(m, WordClass.THAT));
  }

  /**
   * "déclare à Sy que s'il part…", "told a crowd in Cork, Munster, that “it rains”": the parser
   * makes no clause of it. Commas may stand only before a quotation.
   */
  private Optional<Candidate> clauseBehindComplementiser(Cue cue) {
    Sentence sentence = cue.sentence();
    if (!cue.has("clause") || !cue.has("quote")) {
      return Optional.empty();
    }
    int last = Math.min(sentence.size() - 1, cue.verb().index() + 2 * COMPLEMENTISER_WITHIN);
    boolean near = true;
    for (int i = cue.verb().index() + 1; i < last; i++) {
      Token t = sentence.token(i);
      near &= i < cue.verb().index() + COMPLEMENTISER_WITHIN;
      boolean opens =
          near && t.head() == cue.verb().index() || context.isQuoted(sentence.token(i + 1));
      if (sentence.isA(t, WordClass.THAT) && opens) {
        BitSet content = range(i, sentence.size());
        return maker.candidate(cue, cue.contentOf(content), Optional.of(t), FoundBy.CLAUSE_OF_VERB);
      }
      if (t.isVerbal() || t.isPunctuation() && !t.text().equals(",")) {
        return Optional.empty();
      }
      near &= !t.isPunctuation();
    }
    return Optional.empty();
  }

  /**
   * "a affirmé dans un communiqué que l'usine fermerait", "lui ai demandé, après l'audience, si
   * elle comprenait": behind circumstances, and nothing that could be an object, the parser takes
   * the clause for a relative one or a condition.
   */
  private Optional<Candidate> clauseBehindCircumstances(Cue cue) {
    Sentence sentence = cue.sentence();
    if (context.has(Trait.BARE_CLAUSES) || !cue.has("clause") || isWithObject(cue)) {
      return Optional.empty();
    }
    int from = Grammar.end(cue.words());
    int commas = 0;
    for (int i = from; i < Math.min(sentence.size() - 2, from + CIRCUMSTANCES); i++) {
      Token t = sentence.token(i);
      boolean that = sentence.isA(t, WordClass.THAT);
      if (that || cue.has("question") && sentence.isA(t, WordClass.WHETHER)) {
        boolean opens = i > from && commas % 2 == 0 && isCircumstance(sentence, from, i);
        return opens && opensClause(sentence.token(i + 1))
            ? maker
                .candidate(
                    cue,
                    cue.contentOf(range(i, sentence.size())),
                    Optional.of(t),
                    FoundBy.CLAUSE_OF_VERB)
                .map(c -> cue.has("speech") ? c.atLeast(SAID) : c)
            : Optional.empty();
      }
      commas += t.text().equals(",") ? 1 : 0;
      boolean verb = t.isVerbal() && Grammar.isFinite(sentence, t);
      if (verb || context.isQuoted(t) || t.isPunctuation() && !t.text().equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A subject, even where the tagger has not seen the verb; not "que possible". */
  private static boolean opensClause(Token first) {
    return Set.of("DET", "PRON", "PROPN", "NUM", "ADP", "NOUN").contains(first.pos());
  }

  /** A noun right behind the verb may be what "que" takes up. */
  private boolean isWithObject(Cue cue) {
    int next = Grammar.end(cue.words());
    if (next >= cue.sentence().size()) {
      return true;
    }
    Token t = cue.sentence().token(next);
    return Set.of("DET", "NOUN", "PROPN", "NUM", "ADJ").contains(t.pos())
        && !context.cues().link(t).equals("moment");
  }

  /**
   * Whether the phrase in front of the conjunction is none that a relative clause could take up: a
   * place or an occasion, somebody, a day, or whatever a comma closes; not "répondu à la lettre
   * que".
   */
  private boolean isCircumstance(Sentence sentence, int from, int to) {
    Token last = sentence.token(to - 1);
    if (last.text().equals(",") || last.pos().equals("ADV")) {
      return true;
    }
    int start = to - 1;
    while (start > from && !sentence.token(start).pos().equals("ADP")
        || start > from && sentence.isA(sentence.token(start), WordClass.OF)) {
      start--;
    }
    Token first = sentence.token(start);
    boolean compared =
        sentence.tokens().subList(from, to).stream()
            .anyMatch(t -> sentence.isA(t, WordClass.COMPARATIVE));
    boolean somebody =
        last.name() != NameType.NONE
            || sentence.tokens().subList(start, to).stream()
                .anyMatch(t -> t.isNominal() && !context.cues().speaker(t).isEmpty());
    boolean place = first.pos().equals("ADP") && !sentence.isA(first, WordClass.TO);
    return !compared && (place || somebody || context.cues().link(last).equals("moment"));
  }

  /** "told her family that she was safe": the parser takes the clause for a relative one. */
  private static Optional<Token> clauseBehindAddressee(Cue cue) {
    Sentence sentence = cue.sentence();
    if (!cue.has("clause")) {
      return Optional.empty();
    }
    return sentence
        .child(cue.verb(), "obj", "iobj")
        .filter(o -> o.index() > cue.verb().index() && o.isNominal())
        .flatMap(
            o ->
                sentence
                    .children(o, "acl")
                    .filter(c -> beginsWithComplementiser(sentence, c))
                    .findFirst());
  }

  /** "told reporters in Leeds on Friday that it rains", unless a noun on the way leads to it. */
  private Optional<Token> clauseBehindPhrases(Cue cue) {
    return cue.has("clause")
        ? Grammar.thatClause(cue.sentence(), cue.verb())
            .filter(
                c ->
                    cue.sentence().tokens().subList(cue.verb().index() + 1, c.index()).stream()
                        .takeWhile(t -> !cue.sentence().isA(t, WordClass.THAT))
                        .noneMatch(context.cues()::isNoun))
        : Optional.empty();
  }

  /** "made clear that two had withdrawn": the parser takes the clause for a predicate. */
  private static Optional<Token> clauseOfPredicate(Cue cue) {
    Sentence sentence = cue.sentence();
    return sentence
        .children(cue.verb(), "xcomp")
        .filter(c -> c.index() > cue.verb().index() && Grammar.subject(sentence, c).isPresent())
        .filter(c -> hasThat(sentence, c))
        .findFirst();
  }

  private static boolean beginsWithComplementiser(Sentence sentence, Token clause) {
    Token first = sentence.token(Grammar.first(subtree(sentence, clause)));
    int next = first.index() + 1;
    return sentence.isA(first, WordClass.THAT)
        && !first.is("nsubj")
        && next < sentence.size()
        && sentence.token(next).is("nsubj");
  }

  /** The clause, and those behind it that a conjunction and a complementiser add to it. */
  private static BitSet clauses(Cue cue, Token clause) {
    Sentence sentence = cue.sentence();
    BitSet content = subtree(sentence, clause);
    sentence
        .children(cue.verb(), "conj", "advcl", "parataxis")
        .filter(t -> t.index() > clause.index() && hasComplementiser(sentence, t))
        .forEach(t -> content.or(subtree(sentence, t)));
    int end = Grammar.end(content);
    for (int i = Grammar.first(content); i < end; i++) {
      content.set(i);
    }
    return without(content, cue.words());
  }

  private static boolean hasComplementiser(Sentence sentence, Token clause) {
    boolean added = sentence.child(clause, "cc").isPresent();
    return added && hasThat(sentence, clause);
  }

  /**
   * "insists nobody was hurt", "questioning why she lost": the parser has made no clause of what
   * follows.
   */
  private Optional<Candidate> rest(Cue cue) {
    Sentence sentence = cue.sentence();
    int from = behindAside(sentence, cue.endWithAddressee());
    int last = Grammar.lastWord(sentence);
    int comma = from;
    while (comma < last && !sentence.token(comma).isPunctuation()) {
      comma++;
    }
    if (!cue.has("clause") || from >= last) {
      return Optional.empty();
    }
    Token first = sentence.token(from);
    boolean that = sentence.isA(first, WordClass.THAT);
    boolean far = that || cue.has("speech") && Grammar.isFinite(sentence, cue.verb());
    if (Grammar.clause(sentence, from, far ? last : comma) == Predication.NO) {
      return Optional.empty();
    }
    boolean open =
        context.cues().isQuestion(first) || that || sentence.isA(first, WordClass.WHETHER);
    boolean bare =
        context.has(Trait.BARE_CLAUSES)
            && !Set.of("ADP", "PUNCT", "CCONJ", "SCONJ", "PART").contains(first.pos());
    return open || bare
        ? maker.candidate(
            cue, cue.contentOf(range(from, last)), Optional.empty(), FoundBy.REST_OF_VERB)
        : Optional.empty();
  }

  /** "warned, as did the union, that": behind what stands between commas before "that". */
  private static int behindAside(Sentence sentence, int from) {
    if (from < sentence.size() && sentence.token(from).text().equals(",")) {
      for (int i = from + 1; i < Math.min(sentence.size() - 1, from + ASIDE); i++) {
        if (sentence.token(i).text().equals(",")) {
          return sentence.isA(sentence.token(i + 1), WordClass.THAT) ? i + 1 : from;
        }
      }
    }
    return from;
  }

  /** "Le gardien leur criait : la digue va céder.": a clause without marks. */
  private Optional<Candidate> behindColon(Cue cue) {
    Sentence sentence = cue.sentence();
    int colon = Grammar.end(cue.words());
    int last = Grammar.lastWord(sentence);
    boolean said =
        context.has(Trait.CLAUSES_BEHIND_COLONS)
            && cue.has("quote")
            && !cue.isQuoted()
            && Grammar.isFinite(sentence, cue.verb())
            && colon + 1 < last
            && sentence.token(colon).text().equals(":")
            && !context.isQuoted(sentence.token(colon + 1))
            && Grammar.states(sentence, colon + 1, last);
    return said
        ? maker
            .candidate(
                cue, cue.contentOf(range(colon + 1, last)), Optional.empty(), FoundBy.REST_OF_VERB)
            .filter(c -> c.draft().sourceHead().isPresent())
            .filter(c -> context.cues().canSpeak(c.draft().sourceHead().get().token()))
            .map(c -> c.atLeast(SAID))
        : Optional.empty();
  }
}
