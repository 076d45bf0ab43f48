package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.text.Language;

/** Finds the attributions that have a cue: of all candidates, those that the model holds likely. */
final class CueFinder {

  private static final Map<Language, CueModel> MODELS = new ConcurrentHashMap<>();

  /** Where the sum of what is missed and what is wrong is least on the training set. */
  private static final double LIKELY = 0.33;

  private final Context context;
  private final boolean lexical;
  private final CueModel model;

  CueFinder(Context context) {
    this.context = context;
    this.lexical = context.analysis().language() == Language.ENGLISH;
    this.model =
        MODELS.computeIfAbsent(
            context.analysis().language(),
            l -> CueModel.read(lexical ? "cues-en.tsv.gz" : "cues.tsv.gz"));
  }

  /** All candidates of an article; those that share a cue stand together. */
  static List<List<Candidate>> candidates(Context context) {
    List<List<Candidate>> all = new ArrayList<>(new VerbCandidates(context).find());
    new PrepositionCandidates(context).find().forEach(c -> all.add(List.of(c)));
    new NounCandidates(context).find().forEach(c -> all.add(List.of(c)));
    return all;
  }

  List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    for (List<Candidate> candidates : candidates(context)) {
      Draft best = null;
      double sure = LIKELY;
      for (Candidate candidate : candidates) {
        if (!lexical && !candidate.listed()) {
          continue;
        }
        double p =
            Math.max(
                model.probability(CueFeatures.of(context, candidate, lexical)),
                candidate.draft().confidence());
        if (p >= sure) {
          best = candidate.draft();
          sure = p;
        }
      }
      if (best != null) {
        drafts.add(best.withConfidence(sure));
      }
    }
    return drafts;
  }
}
