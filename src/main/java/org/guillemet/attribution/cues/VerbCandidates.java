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
import org.guillemet.attribution.asides.TornAsides;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.model.LogisticModel;
import org.guillemet.attribution.sources.SourceFinder;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Predication;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.SortedSpans;
import org.guillemet.text.Span;

/**
 * Proposes what each verb of an article may attribute: "Brun said that …", "…, a annoncé la
 * mairie", "promised to …", "called it a “fiasco”". A verb has one candidate for each way in which
 * its sentence can be read. Most candidates are wrong; {@link LogisticModel} finds the likely ones.
 */
final class VerbCandidates {

  /** The least confidence of an aside that "as" or "comme" opens. */
  private static final double AS = 0.5;

  private final Context context;
  private final QuotationReadings quotations;
  private final ClauseReadings clauses;
  private final InfinitiveReadings infinitives;
  private final PhraseReadings phrases;
  private final PrepositionReadings prepositions;
  private final SaidInfinitives saidInfinitives;
  private final ValueReadings values;
  private final Asides asides;
  private final AsClauses asClauses;
  private final TornAsides tornAsides;
  private final AsideClauses asideClauses;

  VerbCandidates(Context context) {
    this.context = context;
    CandidateMaker maker = new CandidateMaker(context);
    this.quotations = new QuotationReadings(context, maker);
    this.clauses = new ClauseReadings(context, maker);
    this.infinitives = new InfinitiveReadings(context, maker);
    this.phrases = new PhraseReadings(context, maker);
    this.prepositions = new PrepositionReadings(context, maker);
    this.saidInfinitives = new SaidInfinitives(context, maker);
    this.values = new ValueReadings(context, maker);
    SourceFinder sources = new SourceFinder(context);
    this.asides = new Asides(context, sources);
    this.asClauses = new AsClauses(context, sources);
    this.tornAsides = new TornAsides(context);
    this.asideClauses = new AsideClauses(context, sources);
  }

  /** One list for each verb that has candidates, in text order. */
  List<List<Candidate>> find() {
    List<List<Candidate>> found = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isVerbal()) {
          List<Candidate> candidates = of(sentence, token);
          if (!candidates.isEmpty()) {
            found.add(candidates);
          }
        }
      }
    }
    return found;
  }

  private List<Candidate> of(Sentence sentence, Token verb) {
    Set<String> classes = context.cues().verb(sentence, verb);
    boolean auxiliary = verb.is("aux") && !classes.contains("quote") || verb.is("cop");
    return auxiliary ? List.of() : of(new Cue(context, sentence, verb, classes));
  }

  private List<Candidate> of(Cue cue) {
    Optional<Draft> aside = asideClauses.find(cue);
    if (cue.isWriters() && aside.isEmpty()) {
      return List.of();
    }
    Optional<Candidate> quoted =
        asides
            .find(cue)
            .or(() -> asClauses.find(cue))
            .or(() -> aside)
            .or(() -> tornAsides.find(cue))
            .map(d -> isAs(cue, d) ? aside(cue.sentence(), d) : d)
            .map(d -> new Candidate(d, cue.classes(), Optional.empty(), isListed(cue, d)));
    if (cue.has("aside")) {
      return quoted
          .or(() -> quotations.find(cue))
          .filter(c -> isAs(cue, c.draft()) && isClosed(cue))
          .stream()
          .toList();
    }
    Stream<Candidate> behind =
        quotations.find(cue).filter(b -> quoted.stream().noneMatch(q -> holds(q, b))).stream();
    return Stream.of(
            quoted.stream(),
            behind,
            clauses.find(cue).stream(),
            infinitives.find(cue),
            saidInfinitives.find(cue).stream(),
            values.find(cue).stream(),
            phrases.find(cue),
            prepositions.find(cue).stream())
        .flatMap(candidates -> candidates)
        .toList();
  }

  /**
   * Whether the aside attributes the quotation behind the verb already, because it goes on what
   * stands before the verb: "“No,” he said. “Never.”", "when it broke, he said, “we ran”".
   */
  private boolean holds(Candidate aside, Candidate behind) {
    List<Span> said = behind.draft().content();
    String words = said.get(0).of(context.text());
    boolean goesOn =
        aside.draft().foundBy() == FoundBy.INCISE
            && words.length() > 1
            && Character.isLowerCase(words.charAt(1));
    return (goesOn || aside.draft().foundBy() == FoundBy.INCISE_OF_QUOTATION)
        && said.stream()
            .allMatch(s -> aside.draft().content().stream().anyMatch(c -> c.contains(s)));
  }

  /**
   * Whether an aside with this cue counts as listed: when the word list lets the verb take a
   * quotation, when "as" or "comme" opens the aside, and, where asides have the verb first, also
   * when the verb stands between a quotation and somebody who can speak: French papers let people
   * analyse, sting and accuse there.
   */
  private boolean isListed(Cue cue, Draft draft) {
    boolean inverted =
        context.has(Trait.INVERTED_ASIDES)
            && draft.foundBy() == FoundBy.INCISE_OF_QUOTATION
            && draft.source().stream().anyMatch(s -> s.start() > cue.verb().span().start())
            && draft.sourceHead().filter(h -> context.cues().canSpeak(h)).isPresent();
    return cue.takesQuotation() || draft.foundBy() == FoundBy.AS_CLAUSE || inverted;
  }

  /** Whether an aside is of the kind of ", as Brun admitted,": somebody says what is around it. */
  private boolean isAs(Cue cue, Draft draft) {
    return cue.has("speech")
        && cue.takesQuotation()
        && draft.sourceHead().filter(h -> context.cues().canSpeak(h)).isPresent()
        && (draft.source().stream().limit(1).anyMatch(s -> isOpenedByAs(cue.sentence(), s))
            || cue.sentence()
                .children(cue.verb(), "mark", "advmod")
                .anyMatch(m -> cue.sentence().isA(m, WordClass.AS)));
  }

  /** Whether nothing follows the cue's words: "as one critic put it, …", but not "put it down". */
  private static boolean isClosed(Cue cue) {
    Sentence sentence = cue.sentence();
    int end = Grammar.end(cue.words());
    return (end >= sentence.size() || sentence.token(end).isPunctuation())
        && sentence.children(cue.verb()).stream()
            .noneMatch(t -> t.relation().equals("compound:prt"));
  }

  /**
   * Whether "as" is the last word before the source: in "as two of his advisers pointed out" the
   * parser hangs it on the source and not on the verb.
   */
  private static boolean isOpenedByAs(Sentence sentence, Span source) {
    return sentence.tokens().stream()
        .filter(t -> t.span().end() <= source.start())
        .reduce((first, second) -> second)
        .filter(t -> sentence.isA(t, WordClass.AS))
        .isPresent();
  }

  /**
   * An aside with "as", with the confidence that it deserves. Its content is the quotation behind
   * it alone when that is a clause, or when only a conjunction stands before the aside: of "and, as
   * Brun put it, “we drown”" he says "we drown".
   */
  private Draft aside(Sentence sentence, Draft draft) {
    Span last = draft.content().get(draft.content().size() - 1);
    boolean quoted =
        last.start() > draft.cue().get(0).start()
            && context.quotationAround(last).filter(q -> q.span().equals(last)).isPresent();
    List<Token> tokens = sentence.tokens();
    int first = SortedSpans.firstStartingFrom(tokens, Token::span, last.start());
    int end = SortedSpans.firstStartingFrom(tokens, Token::span, last.end());
    int behind = draft.content().get(0).end();
    int before = SortedSpans.firstStartingFrom(tokens, Token::span, behind) - 1;
    boolean alone =
        quoted
            && (Grammar.clause(sentence, first, end) == Predication.CLAUSE
                || before >= 0 && sentence.token(before).pos().equals("CCONJ"));
    Draft said = alone ? draft.withContent(List.of(last)) : draft;
    return said.withConfidence(Math.max(AS, said.confidence()));
  }
}
