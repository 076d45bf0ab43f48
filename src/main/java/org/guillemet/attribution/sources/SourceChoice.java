package org.guillemet.attribution.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.model.LogisticModel;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;

/**
 * Decides which noun phrase of a cue's sentence names its source, or that none does. The rules of
 * {@link SourceFinder} see a cue's own subject and those of the verbs above it; parsers hang
 * participles and infinitives on the wrong word too often for them. Of all noun phrases the model
 * picks the likeliest. Used for one article; not thread-safe.
 */
public final class SourceChoice {

  private static final Set<String> INNER = Set.of("compound", "flat", "goeswith", "fixed", "cop");

  private final Context context;
  private final SourcePhrases sources;
  private final LogisticModel model;

  /** The phrases of the sentence that was last asked for, by the index of their heads. */
  private final Map<Integer, Source> phrases = new HashMap<>();

  private Optional<Sentence> sentence = Optional.empty();

  public SourceChoice(Context context, LogisticModel model) {
    this.context = context;
    this.sources = new SourcePhrases(context);
    this.model = model;
  }

  /** The draft with the likeliest source; the draft itself where its words leave no choice. */
  public Draft settle(Draft draft) {
    Source best = new Source(draft.source(), draft.sourceHead());
    double highest = Double.NEGATIVE_INFINITY;
    for (SourceOption option : options(draft)) {
      double score = model.score(SourceFeatures.of(context, draft, option));
      if (score > highest) {
        highest = score;
        best = option.source();
      }
    }
    return draft.withSource(best);
  }

  /**
   * Whether the grammar leaves the source open: it does not behind "according to", nor where "it is
   * said" by nobody.
   */
  private boolean isOpen(Draft draft) {
    Node cue = draft.cueHead().orElseThrow();
    boolean impersonal =
        context.cues().isPassive(cue.sentence(), cue.token())
            && Grammar.subject(cue.sentence(), cue.token())
                .filter(s -> cue.sentence().isA(s, WordClass.EXPLETIVE))
                .isPresent();
    return !impersonal && draft.foundBy() != FoundBy.SOURCE_PREPOSITION;
  }

  /** All that may be the source, in text order, nobody first; none when there is no choice. */
  public List<SourceOption> options(Draft draft) {
    if (!isOpen(draft)) {
      return List.of();
    }
    Node cue = draft.cueHead().orElseThrow();
    Sentence sentence = cue.sentence();
    Source given = new Source(draft.source(), draft.sourceHead());
    List<SourceOption> options = new ArrayList<>();
    options.add(new SourceOption(Source.NONE, Optional.empty(), given.isNone()));
    for (Token token : sentence.tokens()) {
      if (isHead(token)) {
        boolean isGiven =
            given
                .head()
                .filter(h -> h.sentence() == sentence && h.token().equals(token))
                .isPresent();
        Source source = isGiven ? given : phrase(sentence, token);
        if (!source.isNone()) {
          options.add(new SourceOption(source, Optional.of(token), isGiven));
        }
        if (context.cues().isRelative(token)) {
          Source bare = new Source(List.of(token.span()), source.head());
          options.add(new SourceOption(bare, Optional.of(token), false));
        }
      }
    }
    return options;
  }

  private Source phrase(Sentence asked, Token head) {
    if (sentence.filter(s -> s == asked).isEmpty()) {
      sentence = Optional.of(asked);
      phrases.clear();
    }
    return phrases.computeIfAbsent(head.index(), i -> sources.phrase(asked, head));
  }

  private static boolean isHead(Token token) {
    boolean nominal =
        token.isNominal() || Set.of("DET", "NUM", "ADJ").contains(token.pos()) && token.is("nsubj");
    return nominal && INNER.stream().noneMatch(token::is);
  }
}
