package org.guillemet.attribution;

import static org.guillemet.attribution.Grammar.range;
import static org.guillemet.attribution.Grammar.subtree;
import static org.guillemet.attribution.Grammar.without;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Proposes what a verb may attribute, one candidate for each way in which its sentence can be read:
 * "Brun said that …", "…, a annoncé la mairie", "promised to …", "called it a “fiasco”". Most are
 * wrong; {@link CueModel} tells which are likely.
 */
final class VerbCandidates {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about", "of", "to", "for", "on", "against", "with", "at", "in", "as", "de", "d'", "à",
          "sur", "comme", "pour", "contre");

  /** An addressee may stand between a cue and its complementiser. */
  private static final int COMPLEMENTISER_WITHIN = 7;

  private final Context context;
  private final SourceFinder sources;
  private final Incises incises;
  private final QuotedIncises quotedIncises;
  private final AsClauses asClauses;

  VerbCandidates(Context context) {
    this.context = context;
    this.sources = new SourceFinder(context);
    this.incises = new Incises(context, sources);
    this.quotedIncises = new QuotedIncises(context, sources);
    this.asClauses = new AsClauses(context, sources);
  }

  /** The candidates of every verb, in text order, those of one verb together. */
  List<List<Candidate>> find() {
    List<List<Candidate>> found = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isVerbal() && !token.is("aux") && !token.is("cop")) {
          List<Candidate> candidates =
              of(new Cue(context, sentence, token, context.cues().verb(sentence, token)));
          if (!candidates.isEmpty()) {
            found.add(candidates);
          }
        }
      }
    }
    return found;
  }

  private List<Candidate> of(Cue cue) {
    return Stream.of(
            incises
                .find(cue)
                .or(() -> quotedIncises.find(cue))
                .or(() -> asClauses.find(cue))
                .map(d -> new Candidate(d, cue.classes(), Optional.empty(), cue.takesQuotation())),
            quotationBehind(cue),
            clause(cue),
            infinitive(cue),
            naming(cue),
            object(cue),
            prepositional(cue))
        .flatMap(Optional::stream)
        .toList();
  }

  /** "Brun said: “We are closing.”" */
  private Optional<Candidate> quotationBehind(Cue cue) {
    Sentence sentence = cue.sentence();
    if (cue.isQuoted()) {
      return Optional.empty();
    }
    int from = cue.verb().span().end();
    Optional<Quotation> next = context.quotationBehind(from);
    if (next.isEmpty() || !leadsTo(cue, next.get())) {
      return Optional.empty();
    }
    Span content = next.get().span();
    return candidate(cue, List.of(content), Optional.empty(), "quotation-behind-verb");
  }

  /** Whether nothing but the cue's own words stands between the verb and the quotation. */
  private boolean leadsTo(Cue cue, Quotation quotation) {
    Sentence sentence = cue.sentence();
    int start = quotation.span().start();
    String text = context.text();
    String before = text.substring(cue.verb().span().end(), start).stripTrailing();
    boolean colon = before.endsWith(":");
    if (start >= sentence.span().end()) {
      return colon
          && text.substring(sentence.span().end(), start).isBlank()
          && isLastVerb(cue, sentence.size());
    }
    int first = firstTokenAt(sentence, start);
    if (!isLastVerb(cue, first)) {
      return false;
    }
    if (colon) {
      return true;
    }
    boolean comma = before.endsWith(",");
    boolean adjacent = before.isEmpty() || before.length() < 40;
    boolean whole =
        Character.isUpperCase(firstLetter(quotation.words().of(text)))
            && quotation.span().end() >= sentence.span().end() - 1;
    boolean direct = before.isEmpty() && cue.takesQuotation();
    return (comma || adjacent) && whole
        || direct && Character.isUpperCase(firstLetter(quotation.words().of(text)));
  }

  private static int firstTokenAt(Sentence sentence, int offset) {
    for (Token t : sentence.tokens()) {
      if (t.span().start() >= offset) {
        return t.index();
      }
    }
    return sentence.size();
  }

  private static char firstLetter(String words) {
    return words.isEmpty() ? ' ' : words.charAt(0);
  }

  /** Whether no other verb with a subject stands between the cue and the token. */
  private boolean isLastVerb(Cue cue, int end) {
    Sentence sentence = cue.sentence();
    for (int i = cue.verb().index() + 1; i < end; i++) {
      Token t = sentence.token(i);
      if (t.isVerbal()
          && (Grammar.subject(sentence, t).isPresent()
              || !context.cues().verb(sentence, t).isEmpty())) {
        return false;
      }
    }
    return true;
  }

  /** "Brun said (that) the bridge will close." */
  private Optional<Candidate> clause(Cue cue) {
    Sentence sentence = cue.sentence();
    return sentence
        .children(cue.verb(), "ccomp")
        .findFirst()
        .or(() -> clauseBehindAddressee(cue))
        .or(() -> clauseOfPredicate(cue))
        .map(c -> candidate(cue, cue.contentOf(clauses(cue, c)), Optional.of(c), "clause-of-verb"))
        .orElseGet(() -> clauseBehindComplementiser(cue));
  }

  /** "déclare à Sy que s'il part…": the parser makes no clause of it. */
  private Optional<Candidate> clauseBehindComplementiser(Cue cue) {
    Sentence sentence = cue.sentence();
    if (!cue.has("clause") || !cue.has("quote")) {
      return Optional.empty();
    }
    int last = Math.min(sentence.size() - 1, cue.verb().index() + COMPLEMENTISER_WITHIN);
    for (int i = cue.verb().index() + 1; i < last; i++) {
      Token t = sentence.token(i);
      if (t.isVerbal() || t.isPunctuation()) {
        return Optional.empty();
      }
      if (t.head() == cue.verb().index() && Set.of("that", "que").contains(t.lemma())) {
        BitSet content = range(i, sentence.size());
        return candidate(cue, cue.contentOf(content), Optional.of(t), "clause-of-verb");
      }
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

  /** "made clear that two had withdrawn": the parser takes the clause for a predicate. */
  private static Optional<Token> clauseOfPredicate(Cue cue) {
    Sentence sentence = cue.sentence();
    return sentence
        .children(cue.verb(), "xcomp")
        .filter(c -> c.index() > cue.verb().index() && Grammar.subject(sentence, c).isPresent())
        .filter(
            c ->
                sentence
                    .children(c, "mark")
                    .anyMatch(m -> Set.of("that", "que", "qu'").contains(m.lemma())))
        .findFirst();
  }

  private static boolean beginsWithComplementiser(Sentence sentence, Token clause) {
    Token first = sentence.token(Grammar.first(subtree(sentence, clause)));
    int next = first.index() + 1;
    return Set.of("that", "que", "qu'").contains(first.lemma())
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
    return added
        && sentence
            .children(clause, "mark")
            .anyMatch(m -> Set.of("that", "que", "qu'").contains(m.lemma()));
  }

  /** "promised to leave", "a promis de partir". */
  private Optional<Candidate> infinitive(Cue cue) {
    Sentence sentence = cue.sentence();
    return sentence
        .children(cue.verb(), "xcomp", "ccomp", "advcl")
        .filter(c -> c.index() > cue.verb().index() && isInfinitive(sentence, c))
        .findFirst()
        .flatMap(
            c ->
                candidate(
                    cue,
                    cue.contentOf(subtree(sentence, c)),
                    Optional.of(c),
                    "infinitive-of-verb"));
  }

  private static boolean hasInfinitiveCopula(Sentence sentence, Token t) {
    return sentence.children(t, "cop").anyMatch(c -> c.morphology().mood() == Mood.INFINITIVE);
  }

  private static boolean isInfinitive(Sentence sentence, Token t) {
    if (t.morphology().mood() == Mood.INFINITIVE || hasInfinitiveCopula(sentence, t)) {
      return true;
    }
    return !Grammar.isFinite(sentence, t)
        && sentence
            .children(t, "mark", "case")
            .anyMatch(m -> Set.of("to", "de", "d'", "à").contains(m.lemma()));
  }

  /** "called it a “fiasco”", "qualifié de « fiasco »". */
  private Optional<Candidate> naming(Cue cue) {
    Sentence sentence = cue.sentence();
    Optional<Token> name =
        sentence
            .children(cue.verb(), "xcomp", "obl", "advcl")
            .filter(c -> c.index() > cue.verb().index() && isName(sentence, c))
            .findFirst();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    BitSet content = subtree(sentence, name.get());
    sentence
        .child(cue.verb(), "obj")
        .filter(o -> o.index() > cue.verb().index())
        .ifPresent(o -> content.or(subtree(sentence, o)));
    if (Grammar.isPassive(sentence, cue.verb())) {
      sentence
          .children(cue.verb(), "nsubj")
          .filter(t -> !context.cues().isRelative(t))
          .forEach(t -> content.or(subtree(sentence, t)));
    }
    return candidate(cue, cue.contentOf(content), name, "naming-by-verb");
  }

  private static boolean isName(Sentence sentence, Token t) {
    boolean predicate = t.is("xcomp") && !isInfinitive(sentence, t) && !t.isVerbal();
    return predicate
        || sentence
            .children(t, "case", "mark")
            .anyMatch(m -> Set.of("as", "de", "d'", "comme").contains(m.lemma()));
  }

  /** "rejected the accusations", "accused Sy of fraud". */
  private Optional<Candidate> object(Cue cue) {
    Sentence sentence = cue.sentence();
    Optional<Token> object =
        sentence
            .children(cue.verb(), "obj")
            .filter(t -> t.isNominal() && !t.pos().equals("PRON"))
            .filter(t -> t.index() > cue.verb().index())
            .findFirst();
    if (object.isEmpty()) {
      return Optional.empty();
    }
    BitSet content = subtree(sentence, object.get());
    grounds(cue).forEach(t -> content.or(subtree(sentence, t)));
    extend(cue, content);
    return candidate(cue, cue.contentOf(content), object, "object-of-verb");
  }

  /**
   * Takes in what follows the object in the verb's own clause: the parser hangs many a complement
   * of the noun on the verb.
   */
  private static void extend(Cue cue, BitSet content) {
    Sentence sentence = cue.sentence();
    BitSet clause = subtree(sentence, cue.verb());
    sentence
        .children(cue.verb(), "conj", "advcl", "parataxis", "cc", "nsubj")
        .filter(t -> !content.get(t.index()))
        .forEach(t -> clause.andNot(subtree(sentence, t)));
    int i = Grammar.end(content);
    while (i < sentence.size() && clause.get(i) && !sentence.token(i).isPunctuation()) {
      content.set(i++);
    }
  }

  /** What somebody is accused of or praised for. */
  private static Stream<Token> grounds(Cue cue) {
    Sentence sentence = cue.sentence();
    return sentence
        .children(cue.verb(), "obl", "advcl", "xcomp", "ccomp")
        .filter(t -> t.index() > cue.verb().index())
        .filter(
            t ->
                sentence
                    .children(t, "case", "mark")
                    .anyMatch(
                        m -> Set.of("of", "for", "as", "de", "d'", "pour").contains(m.lemma())));
  }

  /** "spoke of the flood", "a parlé d'une crue". */
  private Optional<Candidate> prepositional(Cue cue) {
    Sentence sentence = cue.sentence();
    return sentence
        .children(cue.verb(), "obl", "advcl")
        .filter(t -> t.index() > cue.verb().index())
        .filter(t -> preposition(cue, t).isPresent())
        .findFirst()
        .flatMap(
            t ->
                candidate(
                    cue, cue.contentOf(accused(cue, t)), Optional.of(t), "preposition-of-verb"));
  }

  /** "accuse des élus d'avoir menti": the partitive article looks like a preposition. */
  private BitSet accused(Cue cue, Token t) {
    BitSet content = complement(cue, t);
    if (cue.has("accusation") && !t.is("advcl")) {
      grounds(cue)
          .filter(g -> g.index() > t.index())
          .forEach(g -> content.or(subtree(cue.sentence(), g)));
    }
    return content;
  }

  private static Optional<Token> preposition(Cue cue, Token complement) {
    return cue.sentence()
        .children(complement, "case", "mark")
        .filter(m -> PREPOSITIONS.contains(m.lemma()))
        .findFirst();
  }

  /** Where prepositions do not fuse with articles, the preposition belongs to the cue. */
  private BitSet complement(Cue cue, Token t) {
    BitSet content = subtree(cue.sentence(), t);
    if (context.analysis().language() == Language.ENGLISH) {
      preposition(cue, t).ifPresent(p -> content.clear(p.index()));
    }
    return content;
  }

  private Optional<Candidate> candidate(
      Cue cue, List<Span> content, Optional<Token> head, String foundBy) {
    return cue.draft(content, sources.ofVerb(cue.sentence(), cue.verb()), 0, foundBy)
        .map(d -> new Candidate(d, cue.classes(), head, isListed(cue, d, head)));
  }

  /** Whether the lexicon knows the verb to take such a content. */
  private boolean isListed(Cue cue, Draft draft, Optional<Token> head) {
    return switch (draft.foundBy()) {
      case "quotation-behind-verb" -> cue.takesQuotation();
      case "clause-of-verb" -> cue.has("clause") || cue.has("quote");
      case "infinitive-of-verb" -> (cue.has("infinitive") || cue.has("order")) && isSomebody(draft);
      case "naming-by-verb" ->
          (cue.has("naming") || cue.has("self") && isReflexive(cue)) && isSomebody(draft);
      case "object-of-verb" -> cue.has("object") && isSomebody(draft);
      default ->
          head.flatMap(t -> preposition(cue, t)).filter(p -> cue.has(p.lemma())).isPresent()
              && (isSomebody(draft) || isAccused(cue));
    };
  }

  /** "Sy a été accusé de fraude": an accusation whose accuser is not named. */
  private static boolean isAccused(Cue cue) {
    return cue.has("accusation") && Grammar.isPassive(cue.sentence(), cue.verb());
  }

  /** "se dit inquiet": what somebody calls himself. */
  private static boolean isReflexive(Cue cue) {
    return cue.sentence().children(cue.verb()).stream().anyMatch(t -> t.lemma().equals("se"));
  }

  private boolean isSomebody(Draft draft) {
    return draft
        .sourceHead()
        .map(Node::token)
        .filter(t -> context.cues().canSpeak(t) && !Set.of("on", "one").contains(t.lemma()))
        .isPresent();
  }
}
