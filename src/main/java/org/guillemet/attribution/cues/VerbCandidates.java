package org.guillemet.attribution.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.asides.AsClauses;
import org.guillemet.attribution.asides.AsideClauses;
import org.guillemet.attribution.asides.Asides;
import org.guillemet.attribution.asides.QuotedAsides;
import org.guillemet.attribution.asides.TornAsides;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.model.LogisticModel;
import org.guillemet.attribution.sources.Readings;
import org.guillemet.attribution.sources.SourceFinder;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Span;

/**
 * Proposes what a verb may attribute, one candidate for each way in which its sentence can be read:
 * "Brun said that …", "…, a annoncé la mairie", "promised to …", "called it a “fiasco”". Most are
 * wrong; {@link LogisticModel} tells which are likely.
 */
final class VerbCandidates {

  /** What an aside that begins so is worth at least. */
  private static final double AS = 0.5;

  private final Context context;
  private final Readings readings;
  private final ClauseReadings clauses;
  private final PhraseReadings phrases;
  private final Asides asides;
  private final QuotedAsides quotedAsides;
  private final AsClauses asClauses;
  private final TornAsides tornAsides;
  private final AsideClauses asideClauses;

  VerbCandidates(Context context) {
    this.context = context;
    this.readings = new Readings(context);
    this.clauses = new ClauseReadings(context, readings);
    this.phrases = new PhraseReadings(context, readings);
    SourceFinder sources = new SourceFinder(context);
    this.asides = new Asides(context, sources);
    this.quotedAsides = new QuotedAsides(context, sources);
    this.asClauses = new AsClauses(context, sources);
    this.tornAsides = new TornAsides(context);
    this.asideClauses = new AsideClauses(context, sources);
  }

  /** The candidates of every verb, in text order, those of one verb together. */
  List<List<Candidate>> find() {
    List<List<Candidate>> found = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (Token token : sentence.tokens()) {
        Set<String> classes = context.cues().verb(sentence, token);
        boolean auxiliary = token.is("aux") && !classes.contains("quote") || token.is("cop");
        if (token.isVerbal() && !auxiliary) {
          List<Candidate> candidates = of(new Cue(context, sentence, token, classes));
          if (!candidates.isEmpty()) {
            found.add(candidates);
          }
        }
      }
    }
    return found;
  }

  private List<Candidate> of(Cue cue) {
    Optional<Draft> aside = asideClauses.find(cue);
    if (cue.isWriters() && aside.isEmpty()) {
      return List.of();
    }
    Optional<Candidate> quoted =
        asides
            .find(cue)
            .or(() -> quotedAsides.find(cue))
            .or(() -> asClauses.find(cue))
            .or(() -> aside)
            .or(() -> tornAsides.find(cue))
            .map(d -> isAs(cue, d) ? aside(cue.sentence(), d) : d)
            .map(d -> new Candidate(d, cue.classes(), Optional.empty(), isListed(cue, d)));
    if (cue.has("aside")) {
      return quoted
          .or(() -> quotationBehind(cue))
          .filter(c -> isAs(cue, c.draft()) && isClosed(cue))
          .stream()
          .toList();
    }
    Stream<Candidate> behind =
        quotationBehind(cue).filter(b -> quoted.stream().noneMatch(q -> holds(q, b))).stream();
    return Stream.of(quoted.stream(), behind, clauses.find(cue), phrases.find(cue))
        .flatMap(candidates -> candidates)
        .toList();
  }

  /**
   * "“No,” he said. “Never.”", "when it broke, he said, “we ran”": one sentence or quotation that
   * the cue stands in.
   */
  private boolean holds(Candidate aside, Candidate behind) {
    List<Span> said = behind.draft().content();
    boolean goesOn =
        aside.draft().foundBy() == FoundBy.INCISE
            && Character.isLowerCase(firstLetter(said.get(0).of(context.text()).substring(1)));
    return (goesOn || aside.draft().foundBy() == FoundBy.INCISE_OF_QUOTATION)
        && said.stream()
            .allMatch(s -> aside.draft().content().stream().anyMatch(c -> c.contains(s)));
  }

  /**
   * A verb of speech; or one that names, in an aside; or any verb between a quotation and somebody
   * where asides have the verb first: French papers let people analyse, sting and accuse so.
   */
  private boolean isListed(Cue cue, Draft draft) {
    boolean inverted =
        context.has(Trait.INVERTED_ASIDES)
            && draft.foundBy() == FoundBy.INCISE_OF_QUOTATION
            && draft.source().stream().anyMatch(s -> s.start() > cue.verb().span().start())
            && draft.sourceHead().filter(h -> context.cues().canSpeak(h.token())).isPresent();
    return cue.takesQuotation() || draft.foundBy() == FoundBy.AS_CLAUSE || inverted;
  }

  /** ", as Brun admitted,": somebody says so, and what stands around it is what he says. */
  private boolean isAs(Cue cue, Draft draft) {
    return cue.has("speech")
        && cue.takesQuotation()
        && draft.sourceHead().filter(h -> context.cues().canSpeak(h.token())).isPresent()
        && (draft.source().stream().limit(1).anyMatch(s -> isOpenedByAs(cue.sentence(), s))
            || cue.sentence()
                .children(cue.verb(), "mark", "advmod")
                .anyMatch(m -> cue.sentence().isA(m, WordClass.AS)));
  }

  /** "as one critic put it, …", and not "put it down": nothing follows the cue. */
  private static boolean isClosed(Cue cue) {
    Sentence sentence = cue.sentence();
    int end = Grammar.end(cue.words());
    return (end >= sentence.size() || sentence.token(end).isPunctuation())
        && sentence.children(cue.verb()).stream()
            .noneMatch(t -> t.relation().equals("compound:prt"));
  }

  /** "as two of his advisers pointed out": the parser hangs the conjunction on the source. */
  private static boolean isOpenedByAs(Sentence sentence, Span source) {
    return sentence.tokens().stream()
        .filter(t -> t.span().end() <= source.start())
        .reduce((first, second) -> second)
        .filter(t -> sentence.isA(t, WordClass.AS))
        .isPresent();
  }

  /** Of "and, as Brun put it, “we drown”" the quotation alone is said by him. */
  private Draft aside(Sentence sentence, Draft draft) {
    Span last = draft.content().get(draft.content().size() - 1);
    boolean quoted =
        last.start() > draft.cue().get(0).start()
            && context.quotationAround(last).filter(q -> q.span().equals(last)).isPresent();
    int first = firstTokenAt(sentence, last.start());
    int end = firstTokenAt(sentence, last.end());
    int before = firstTokenAt(sentence, draft.content().get(0).end()) - 1;
    boolean alone =
        quoted
            && (Grammar.clause(sentence, first, end).equals("clause")
                || before >= 0 && sentence.token(before).pos().equals("CCONJ"));
    Draft said = alone ? draft.withContent(List.of(last)) : draft;
    return said.withConfidence(Math.max(AS, said.confidence()));
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
    List<Span> content = joined(next.get());
    return readings.candidate(cue, content, Optional.empty(), FoundBy.QUOTATION_BEHIND_VERB);
  }

  /** "chanted “No toll” and “No bridge”": the quotations that only a conjunction parts. */
  private List<Span> joined(Quotation first) {
    List<Span> joined = new ArrayList<>(List.of(first.span()));
    Optional<Quotation> next = context.quotationBehind(first.span().end());
    while (next.isPresent()) {
      Span between = joined.get(joined.size() - 1).gap(next.get().span());
      if (!isConjunction(between.of(context.text()))) {
        break;
      }
      joined.add(next.get().span());
      next = context.quotationBehind(next.get().span().end());
    }
    return joined;
  }

  private boolean isConjunction(String words) {
    String word = words.replaceAll("^[ ,]+|[ ,]+$", "");
    return ClosedClasses.of(context.analysis().language()).has(word, WordClass.CONJUNCTION);
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
    if (!isLastVerb(cue, first) || opensClause(sentence, first, quotation)) {
      return false;
    }
    if (colon) {
      return true;
    }
    boolean comma = before.endsWith(",");
    boolean named = // "sur le thème de « Trois siècles »", "pocketed “The Plague”"
        quotation.use() == Quotation.Use.TITLE
            || first > 0 && sentence.isA(sentence.token(first - 1), WordClass.OF);
    boolean adjacent = before.length() < 40 && !named;
    boolean whole =
        Character.isUpperCase(firstLetter(quotation.words().of(text)))
            && quotation.span().end() >= sentence.span().end() - 1;
    boolean direct = (before.isEmpty() || comma) && cue.takesQuotation();
    boolean sentenceLike =
        Character.isUpperCase(firstLetter(quotation.words().of(text)))
            || before.equals(",") && states(sentence, quotation);
    return (comma || adjacent) && whole || direct && sentenceLike;
  }

  /** "Brun admitted, “we have no plan” for it": a clause, though it begins small. */
  private static boolean states(Sentence sentence, Quotation quotation) {
    List<Token> words =
        sentence.tokens().stream().filter(t -> quotation.words().contains(t.span())).toList();
    return !words.isEmpty()
        && Grammar.clause(sentence, words.get(0).index(), words.get(words.size() - 1).index() + 1)
            .equals("clause");
  }

  /** "said that, “of course” he will stay": the quotation is the beginning of a clause. */
  private boolean opensClause(Sentence sentence, int first, Quotation quotation) {
    boolean comma = first > 0 && sentence.token(first - 1).text().equals(",");
    int before = comma ? first - 2 : first - 1;
    int behind = quotation.span().end();
    String words = quotation.words().of(context.text());
    return before >= 0
        && sentence.isA(sentence.token(before), WordClass.THAT)
        && behind < sentence.span().end() - 1
        && context.text().charAt(behind) == ' '
        && Character.isLetter(words.charAt(words.length() - 1));
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
}
