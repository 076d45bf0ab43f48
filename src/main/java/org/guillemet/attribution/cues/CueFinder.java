package org.guillemet.attribution.cues;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.asides.ReportingClauses;
import org.guillemet.attribution.contents.ContentEnds;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.model.CueFeatures;
import org.guillemet.attribution.model.LogisticModel;
import org.guillemet.attribution.sources.SourceChoice;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.text.Language;

/** Finds the attributions that have a cue: of all candidates, those that the model holds likely. */
public final class CueFinder {

  private static final Map<Language, LogisticModel> MODELS = new ConcurrentHashMap<>();

  private static final LogisticModel ENDS = LogisticModel.read("ends.weights.gz");

  private static final LogisticModel SOURCES = LogisticModel.read("sources.weights.gz");

  /** Where the sum of what is missed and what is wrong is least on the training set. */
  private static final double LIKELY = 0.33;

  /** The model without words knows nothing of how verbs of other languages take complements. */
  private static final double LIKELY_UNLISTED = 0.9;

  /**
   * No sentence of prose has more words that could be cues; looking at all of a list takes long.
   */
  private static final int MOST_OF_SENTENCE = 60;

  private final Context context;
  private final boolean lexical;
  private final LogisticModel model;

  public CueFinder(Context context) {
    this.context = context;
    this.lexical = context.has(Trait.TRAINED);
    this.model =
        MODELS.computeIfAbsent(
            context.analysis().language(),
            l -> LogisticModel.read(lexical ? "cues-en.weights.gz" : "cues.weights.gz"));
  }

  /** The candidates of an article; those that share a cue stand together. */
  public static List<List<Candidate>> candidates(Context context) {
    List<List<Candidate>> all = new ArrayList<>(new VerbCandidates(context).find());
    new PrepositionCandidates(context).find().forEach(c -> all.add(List.of(c)));
    new NounCandidates(context).find().forEach(c -> all.add(List.of(c)));
    all.addAll(new AdjectiveCandidates(context).find());
    Map<Sentence, Integer> counts = new IdentityHashMap<>();
    return all.stream()
        .filter(c -> counts.merge(sentence(c.get(0)), 1, Integer::sum) <= MOST_OF_SENTENCE)
        .toList();
  }

  private static Sentence sentence(Candidate candidate) {
    return candidate.draft().cueHead().orElseThrow().sentence();
  }

  /** All candidates of an article, with the ends that the model gives them. */
  public static List<List<Candidate>> candidates(Context context, LogisticModel model) {
    ContentEnds ends = new ContentEnds(context, model);
    return candidates(context).stream().map(c -> c.stream().map(ends::settle).toList()).toList();
  }

  public List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    SourceChoice sources = new SourceChoice(context, SOURCES);
    for (List<Candidate> candidates : candidates(context, ENDS)) {
      Draft best = null;
      double sure = LIKELY;
      for (Candidate candidate : candidates) {
        double p = likelihood(candidate, candidates);
        if (p >= sure) {
          best = candidate.draft();
          sure = p;
        }
      }
      if (best != null) {
        Draft likely = best.withConfidence(sure);
        drafts.add(lexical || hasLostItsSubject(likely) ? sources.settle(likely) : likely);
      }
    }
    return new ReportingClauses(context).settle(drafts);
  }

  /**
   * Whether neither a subject nor a source has been found. Parsers of other languages hang clitics
   * and inverted subjects elsewhere than the one that the model has learned from, so that the rules
   * know better where they find one.
   */
  private boolean hasLostItsSubject(Draft draft) {
    Node cue = draft.cueHead().orElseThrow();
    return draft.source().isEmpty()
        && Grammar.subject(cue.sentence(), cue.token()).isEmpty()
        && !context.cues().isPassive(cue.sentence(), cue.token());
  }

  /** Whether one of the candidates of a cue is likely enough to stand for itself. */
  public boolean isLikely(Candidate candidate, List<Candidate> all) {
    return likelihood(candidate, all) >= LIKELY;
  }

  /** How likely a candidate is, from 0 to 1; 0 when the language's lists would have to have it. */
  private double likelihood(Candidate candidate, List<Candidate> all) {
    double p =
        Math.max(
            model.probability(CueFeatures.of(context, candidate, all, lexical)),
            candidate.draft().confidence());
    boolean unlisted = !lexical && !candidate.listed();
    return unlisted && (p < LIKELY_UNLISTED || !isSaid(candidate)) ? 0 : p;
  }

  /** Prepositions mean something else in every language: those readings must be listed. */
  private boolean isSaid(Candidate candidate) {
    Draft draft = candidate.draft();
    return draft.foundBy() != FoundBy.PREPOSITION_OF_VERB
        && draft.sourceHead().filter(h -> context.cues().canSpeak(h)).isPresent();
  }
}
