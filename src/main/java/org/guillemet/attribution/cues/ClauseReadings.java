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
import org.guillemet.linguistics.Predication;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;

/** Proposes the clause behind a verb as what it attributes. */
final class ClauseReadings {

  /** An addressee may stand between a cue and its complementiser. */
  private static final int COMPLEMENTISER_WITHIN = 7;

  private static final int ASIDE = 12;

  /** What a verb of speech with a speaker and "that" is worth at least. */
  private static final double SAID = 0.5;

  private final Context context;
  private final CandidateMaker maker;
  private final ClausesBehindCircumstances circumstances;

  ClauseReadings(Context context, CandidateMaker maker) {
    this.context = context;
    this.maker = maker;
    this.circumstances = new ClausesBehindCircumstances(context, maker);
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
        .map(c -> c.or(() -> circumstances.find(cue)))
        .flatMap(c -> c.isPresent() ? c : rest(cue))
        .or(() -> behindColon(cue))
        .map(c -> isSaid(cue, c) ? c.atLeast(SAID) : c);
  }

  /** "Brun told me that": also where somebody quoted reports it, which no corpus annotates. */
  private boolean isSaid(Cue cue, Candidate candidate) {
    return cue.has("speech")
        && Grammar.isFinite(cue.sentence(), cue.verb())
        && candidate.contentHead().filter(c -> hasThat(cue.sentence(), c)).isPresent()
        && candidate.draft().sourceHead().filter(h -> context.cues().canSpeak(h)).isPresent();
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
            .filter(c -> context.cues().canSpeak(c.draft().sourceHead().get()))
            .map(c -> c.atLeast(SAID))
        : Optional.empty();
  }
}
