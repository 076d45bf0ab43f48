package org.guillemet.claims.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.FoundBy;
import org.guillemet.claims.Claim.Support;
import org.guillemet.claims.Signal;
import org.guillemet.claims.clauses.Clause;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Wording;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.quotations.Quotations;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/** Tells what stands behind the clauses of one article. Used for one article; not thread-safe. */
public final class Supports {

  /**
   * What stands behind a clause.
   *
   * @param attribution empty where there is none, or none in particular
   */
  public record Standing(Support support, Optional<Attribution> attribution) {
    private static final Standing NONE = new Standing(Support.NONE, Optional.empty());
  }

  /** A sentence goes on with the one before when its first words say so. */
  private static final int FIRST_WORDS = 6;

  private final List<Sentence> sentences;
  private final List<Wording> words;
  private final Lexicon lexicon;
  private final SpanIndex<Attribution> contents;
  private final SpanIndex<Attribution> anchors;
  private final SpanIndex<Quotation> quoted;
  private final SpanIndex<Inline> links;
  private final SpanIndex<Block> blocks;
  private final List<Optional<Standing>> bySentence = new ArrayList<>();
  private final Map<Span, List<Attribution>> sourcedByBlock = new HashMap<>();
  private final DataSources data;
  private final NamedSources named;

  /**
   * @param words of each sentence
   */
  public Supports(
      Article article,
      Analysis analysis,
      List<Wording> words,
      Quotations quotations,
      List<Attribution> attributions) {
    this.sentences = analysis.sentences();
    this.words = words;
    this.lexicon = analysis.lexicon();
    this.contents = new SpanIndex<>(attributions, Attribution::content);
    this.anchors =
        new SpanIndex<>(
            attributions,
            a -> {
              List<Span> spans = new ArrayList<>(a.cue());
              spans.addAll(a.source());
              return spans;
            });
    this.quoted =
        new SpanIndex<>(
            quotations.all().stream().filter(Supports::isVoice).toList(), q -> List.of(q.span()));
    this.links =
        new SpanIndex<>(
            article.inlines().stream().filter(i -> i.kind() == Inline.Kind.LINK).toList(),
            i -> List.of(i.span()));
    this.blocks = new SpanIndex<>(article.blocks(), b -> List.of(b.span()));
    this.data = new DataSources(article, sentences, words, analysis.language());
    this.named = new NamedSources(anchors, data, lexicon);
    for (int i = 0; i < sentences.size(); i++) {
      bySentence.add(sentence(i));
    }
  }

  /** Somebody else's words, and not a term or a title. */
  private static boolean isVoice(Quotation quotation) {
    return quotation.use() == Use.SPEECH && quotation.form() != Form.EMPHASIS;
  }

  /** What stands behind the clause as a whole. */
  public Standing of(Clause clause) {
    return around(clause, clause.head().span())
        .or(() -> bySentence.get(clause.index()))
        .orElse(Standing.NONE);
  }

  /** What stands behind that which makes the clause one to ask about. */
  public Standing of(ClauseReading reading, Signal signal) {
    Clause clause = reading.clause();
    Optional<Standing> around =
        around(clause, signal.span(), signal)
            .or(() -> around(clause, clause.head().span(), signal));
    if (around.isPresent()) {
      return around.get();
    }
    Optional<Standing> sentence = bySentence.get(clause.index());
    if (sentence.filter(s -> s.support() == Support.SENTENCE).isPresent()
        && !named.isNamed(reading, signal)) {
      sentence = continuation(clause.index());
    }
    boolean continued = sentence.filter(s -> s.support() == Support.CONTINUATION).isPresent();
    if (signal.kind() == Signal.Kind.HEARSAY && (sentence.isEmpty() || continued)) {
      return paragraph(clause);
    }
    if (sentence.isEmpty() && signal.kind() == Signal.Kind.ALLEGATION && isAccused(clause)) {
      return namedAccusers(clause);
    }
    if (sentence.isEmpty()
        && signal.kind() == Signal.Kind.FIGURE
        && data.reach(clause.index(), NamedSources.isShare(reading, signal))) {
      return new Standing(Support.CONTINUATION, Optional.empty());
    }
    return sentence.orElse(Standing.NONE);
  }

  /** Whether the place stands in a content or in a quotation. */
  private Optional<Standing> around(Clause clause, Span place) {
    return around(clause, place, contents.overlapping(place));
  }

  /** What a verb has as its object may end before the words for a cause: "did it because …". */
  private Optional<Standing> around(Clause clause, Span place, Signal signal) {
    boolean cause = signal.kind() == Signal.Kind.CAUSE;
    return around(
        clause,
        place,
        contents.overlapping(place).stream()
            .filter(a -> !cause || NamedSources.isWhole(a))
            .toList());
  }

  private Optional<Standing> around(Clause clause, Span place, List<Attribution> around) {
    if (!around.isEmpty()) {
      return Optional.of(new Standing(Support.CONTENT, around.stream().findFirst()));
    }
    return !quoted.overlapping(place).isEmpty() || clause.block() == Block.Kind.BLOCK_QUOTE
        ? Optional.of(new Standing(Support.QUOTATION, Optional.empty()))
        : Optional.empty();
  }

  /** Hearsay may have its source in any sentence of its paragraph before it. */
  private Standing paragraph(Clause clause) {
    int end = clause.sentence().span().start();
    return blocks.overlapping(clause.sentence().span()).stream()
        .filter(b -> b.kind() != Block.Kind.TITLE && b.span().start() < end)
        .flatMap(b -> sourced(b).filter(a -> begins(a, b.span().until(end))))
        .filter(a -> !NamedSources.isAt(a, clause.head()))
        .findFirst()
        .map(a -> new Standing(Support.CONTINUATION, Optional.of(a)))
        .orElse(Standing.NONE);
  }

  /** The attributions with a source that are anchored in a block, in text order. */
  private Stream<Attribution> sourced(Block block) {
    return sourcedByBlock
        .computeIfAbsent(
            block.span(),
            b -> anchors.overlapping(b).stream().filter(a -> !a.source().isEmpty()).toList())
        .stream();
  }

  private static boolean begins(Attribution attribution, Span before) {
    return attribution.cue().stream().anyMatch(before::overlaps)
        || attribution.source().stream().anyMatch(before::overlaps);
  }

  /** What stands behind all of a sentence; depends on the sentence before. */
  private Optional<Standing> sentence(int i) {
    return own(i).or(() -> continuation(i));
  }

  /** "He was accused of theft": somebody does, whom the sentence before may name. */
  private boolean isAccused(Clause clause) {
    return lexicon.has("cue-verbs", clause.head().lemma(), "accusation")
        && Grammar.isPassive(clause.sentence(), clause.head());
  }

  private Standing namedAccusers(Clause clause) {
    return Optional.of(clause.index())
        .filter(i -> i > 0 && isSameBlock(sentences.get(i - 1), clause.sentence()))
        .flatMap(i -> bySentence.get(i - 1))
        .filter(s -> s.support() == Support.SENTENCE)
        .filter(s -> s.attribution().filter(Supports::isByPreposition).isPresent())
        .map(s -> new Standing(Support.CONTINUATION, s.attribution()))
        .orElse(Standing.NONE);
  }

  /** "According to a complaint": not what the accused says himself. */
  private static boolean isByPreposition(Attribution attribution) {
    return attribution.foundBy() == FoundBy.SOURCE_PREPOSITION;
  }

  private boolean isSameBlock(Sentence before, Sentence sentence) {
    return blocks.overlapping(before.span()).equals(blocks.overlapping(sentence.span()));
  }

  private Optional<Standing> continuation(int i) {
    if (i == 0) {
      return Optional.empty();
    }
    Optional<Standing> before = bySentence.get(i - 1);
    // A link says nothing of the next sentence.
    return before
        .filter(s -> s.support() != Support.LINK && continues(i))
        .map(s -> new Standing(Support.CONTINUATION, s.attribution()));
  }

  private Optional<Standing> own(int i) {
    Sentence sentence = sentences.get(i);
    // "is understood to have left": words of hearsay are no source.
    List<Attribution> around =
        anchors.overlapping(sentence.span()).stream().filter(a -> !a.source().isEmpty()).toList();
    if (!around.isEmpty()) {
      return Optional.of(new Standing(Support.SENTENCE, around.stream().findFirst()));
    }
    List<Attribution> over = contents.overlapping(sentence.span());
    boolean sourced =
        data.isNamed(i) || sentence.tokens().stream().anyMatch(t -> named.isSaying(sentence, t));
    if (!over.isEmpty() || sourced) {
      return Optional.of(new Standing(Support.SENTENCE, over.stream().findFirst()));
    }
    return links.overlapping(sentence.span()).isEmpty()
        ? Optional.empty()
        : Optional.of(new Standing(Support.LINK, Optional.empty()));
  }

  private boolean continues(int i) {
    boolean together = data.sameBlock(i - 1, i);
    Wording own = words.get(i);
    boolean goesOn =
        Phrases.of(lexicon.language(), "continuations").all(own, "goes-on").stream()
            .anyMatch(m -> m.from() < FIRST_WORDS || together);
    // "Brun left when she heard it" begins with a name.
    boolean pronoun =
        sentences.get(i).tokens().stream()
            .limit(FIRST_WORDS)
            .filter(t -> t.is("nsubj"))
            .findFirst()
            .filter(t -> t.pos().equals("PRON") && isThird(t))
            .isPresent();
    if (goesOn || pronoun) {
      return true;
    }
    return together && data.areOnOneThing(i - 1, i);
  }

  private boolean isThird(Token token) {
    return lexicon
        .classes("pronouns")
        .containsKey(token.text().toLowerCase(Locale.ROOT).replaceFirst("^-(t-)?", ""));
  }
}
