package org.guillemet.claims.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Polarity;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Period;
import org.guillemet.claims.Signal;
import org.guillemet.claims.WordSets;
import org.guillemet.claims.clauses.CertaintyReader;
import org.guillemet.claims.clauses.Clause;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.claims.clauses.Clauses;
import org.guillemet.claims.clauses.Displays;
import org.guillemet.claims.clauses.Participants;
import org.guillemet.claims.facts.FactReader;
import org.guillemet.claims.figures.FigureFinder;
import org.guillemet.claims.figures.PeriodFinder;
import org.guillemet.claims.signals.AllegationSignals;
import org.guillemet.claims.signals.CauseSignals;
import org.guillemet.claims.signals.FigureSignals;
import org.guillemet.claims.signals.HearsaySignals;
import org.guillemet.claims.signals.JudgementSignals;
import org.guillemet.claims.signals.PredictionSignals;
import org.guillemet.claims.signals.SignalFinder;
import org.guillemet.claims.support.ClaimDraft;
import org.guillemet.claims.support.Elsewhere;
import org.guillemet.claims.support.Headlines;
import org.guillemet.claims.support.Supports;
import org.guillemet.claims.support.Supports.Standing;
import org.guillemet.claims.wording.Wording;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Entity;
import org.guillemet.quotations.Quotations;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Cuts an article into claims and tells what stands behind each. Stateless; thread-safe. */
public final class ClaimFinder {

  private static final List<SignalFinder> SIGNALS =
      List.of(
          new FigureSignals(),
          new AllegationSignals(),
          new HearsaySignals(),
          new PredictionSignals(),
          new CauseSignals(),
          new JudgementSignals());

  /**
   * The claims of an article, in text order.
   *
   * @param quotations with their use
   * @param entities those of the attributions
   */
  public List<Claim> find(
      Article article,
      Analysis analysis,
      Quotations quotations,
      List<Attribution> attributions,
      List<Entity> entities) {
    Language language = analysis.language();
    FigureFinder figureFinder = new FigureFinder(analysis.lexicon());
    PeriodFinder periodFinder = new PeriodFinder(language);
    Optional<LocalDate> published = article.metadata().published();
    List<Wording> words = new ArrayList<>();
    List<List<Figure>> figures = new ArrayList<>();
    List<List<Period>> periods = new ArrayList<>();
    analysis
        .sentences()
        .forEach(
            s -> {
              Wording wording = new Wording(article.text(), s.span());
              words.add(wording);
              figures.add(figureFinder.find(article.text(), s));
              periods.add(periodFinder.find(wording, figures.get(figures.size() - 1), published));
            });
    if (figures.stream().flatMap(List::stream).noneMatch(f -> f.unit().equals("percent"))) {
      // Where nothing is in percent, points are those of a game.
      figures.replaceAll(all -> all.stream().map(ClaimFinder::withoutPoints).toList());
    }
    Supports supports = new Supports(article, analysis, words, quotations, attributions);
    Displays displays = new Displays(article);
    CertaintyReader certainty = new CertaintyReader(language);
    Participants participants = new Participants(entities);
    List<ClaimDraft> drafts = new ArrayList<>();
    // What is marked once in a sentence is marked.
    Set<Integer> hearsay = new HashSet<>();
    for (Clause clause : Clauses.cut(article, analysis)) {
      int i = clause.index();
      ClauseReading reading =
          new ClauseReading(
              analysis.lexicon(),
              clause,
              words.get(i),
              figures.get(i).stream().filter(f -> clause.contains(f.span())).toList(),
              periods.get(i).stream().filter(p -> clause.contains(p.span())).toList(),
              certainty.read(clause, words.get(i)),
              certainty.isNegated(clause));
      List<Signal> signals =
          SIGNALS.stream()
              .flatMap(finder -> finder.find(reading).stream())
              .filter(s -> s.kind() != Signal.Kind.HEARSAY || hearsay.add(i))
              .toList();
      drafts.add(draft(reading, signals, supports, displays));
    }
    List<ClaimDraft> settled = new Headlines(drafts).settle(Elsewhere.settle(drafts));
    List<Claim> claims = new ArrayList<>();
    WordSets sets = new WordSets();
    for (ClaimDraft draft : settled) {
      String id = ("c" + (claims.size() + 1)).intern(); // one string for all articles
      claims.add(claim(id, draft, participants, sets));
    }
    return claims;
  }

  private static Figure withoutPoints(Figure figure) {
    return figure.unit().equals("point")
        ? new Figure(figure.span(), figure.quantity(), Figure.Kind.OTHER, "", figure.counted())
        : figure;
  }

  /** A claim is as well supported as the least supported of its signals, which is then kept. */
  private static ClaimDraft draft(
      ClauseReading reading, List<Signal> signals, Supports supports, Displays displays) {
    Clause clause = reading.clause();
    List<Signal> open =
        signals.stream()
            .filter(s -> supports.of(reading, s).support() == Claim.Support.NONE)
            .toList();
    Standing standing =
        signals.isEmpty()
            ? supports.of(clause)
            : supports.of(reading, open.isEmpty() ? signals.get(0) : open.get(0));
    return new ClaimDraft(
        reading, open.isEmpty() ? signals : open, standing, displays.isDisplay(clause));
  }

  private static Claim claim(
      String id, ClaimDraft draft, Participants participants, WordSets sets) {
    ClauseReading reading = draft.reading();
    Clause clause = reading.clause();
    List<Span> spans = clause.spans();
    return new Claim(
        id,
        spans,
        participants.of(clause),
        clause.head().lemma().intern(), // one string for all articles
        clause.head().span(),
        reading.figures(),
        reading.periods(),
        new FactReader(reading, sets).all(),
        reading.negated() ? Polarity.NEGATIVE : Polarity.POSITIVE,
        reading.certainty(),
        draft.signals(),
        draft.standing().support(),
        draft.standing().attribution());
  }
}
