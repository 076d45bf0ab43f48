package org.guillemet.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim.Support;
import org.guillemet.linguistics.Analysis;
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

/** Tells what stands behind the clauses of one article. Immutable. */
final class Supports {

  /**
   * What stands behind a clause.
   *
   * @param attribution empty where there is none, or none in particular
   */
  record Standing(Support support, Optional<Attribution> attribution) {
    private static final Standing NONE = new Standing(Support.NONE, Optional.empty());
  }

  /** Attributions of a part of a clause, which say nothing of its other parts. */
  private static final Set<String> PARTS =
      Set.of("object-of-verb", "naming-by-verb", "infinitive-of-verb", "preposition-of-verb");

  /** A sentence goes on with the one before when its first words say so. */
  private static final int FIRST_WORDS = 6;

  private final Article article;
  private final List<Sentence> sentences;
  private final List<Wording> words;
  private final Lexicon lexicon;
  private final SpanIndex<Attribution> contents;
  private final SpanIndex<Attribution> anchors;
  private final SpanIndex<Quotation> quoted;
  private final SpanIndex<Inline> links;
  private final SpanIndex<Block> blocks;
  private final List<Optional<Standing>> bySentence = new ArrayList<>();

  /**
   * @param words of each sentence
   */
  Supports(
      Article article,
      Analysis analysis,
      List<Wording> words,
      Quotations quotations,
      List<Attribution> attributions) {
    this.article = article;
    this.sentences = analysis.sentences();
    this.words = words;
    this.lexicon = Lexicon.of(analysis.language());
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
    for (int i = 0; i < sentences.size(); i++) {
      bySentence.add(sentence(i));
    }
  }

  /** Somebody else's words, and not a term or a title. */
  private static boolean isVoice(Quotation quotation) {
    return quotation.use() == Use.SPEECH && quotation.form() != Form.EMPHASIS;
  }

  /** What stands behind the clause as a whole. */
  Standing of(Clause clause) {
    return around(clause, clause.head().span())
        .or(() -> bySentence.get(clause.index()))
        .orElse(Standing.NONE);
  }

  /** What stands behind that which makes the clause one to ask about. */
  Standing of(Clause clause, Signal signal) {
    Optional<Standing> around =
        around(clause, signal.span()).or(() -> around(clause, clause.head().span()));
    if (around.isPresent()) {
      return around.get();
    }
    Optional<Standing> sentence = bySentence.get(clause.index());
    if (sentence.filter(s -> s.support() == Support.SENTENCE).isPresent()
        && !isNamed(clause, signal)) {
      sentence = Optional.empty();
    }
    if (sentence.isEmpty() && signal.kind() == Signal.Kind.HEARSAY) {
      return paragraph(clause);
    }
    return sentence.orElse(Standing.NONE);
  }

  /** Whether the place stands in a content or in a quotation. */
  private Optional<Standing> around(Clause clause, Span place) {
    List<Attribution> around = contents.overlapping(place);
    if (!around.isEmpty()) {
      return Optional.of(new Standing(Support.CONTENT, around.stream().findFirst()));
    }
    return !quoted.overlapping(place).isEmpty() || clause.block() == Block.Kind.BLOCK_QUOTE
        ? Optional.of(new Standing(Support.QUOTATION, Optional.empty()))
        : Optional.empty();
  }

  /** Whether a source in the sentence is one for the signal, and not part of what is claimed. */
  private boolean isNamed(Clause clause, Signal signal) {
    List<Attribution> attributions = anchors.overlapping(clause.sentence().span());
    boolean sourced =
        !Phrases.of(lexicon.language(), "data-sources")
            .all(words.get(clause.index()), "source")
            .isEmpty();
    return switch (signal.kind()) {
      case FIGURE -> true;
      case ALLEGATION, HEARSAY ->
          sourced
              || attributions.stream()
                  .anyMatch(a -> !a.source().isEmpty() && !isAt(a, clause.head()))
              || clause.sentence().tokens().stream()
                  .anyMatch(
                      t -> t.index() != clause.head().index() && isSaying(clause.sentence(), t));
      case JUDGEMENT ->
          sourced
              || !attributions.isEmpty()
              || isOfSaying(clause.head()) && clause.subject().isPresent();
      case PREDICTION, CAUSE ->
          sourced
              || attributions.stream()
                  .anyMatch(a -> !isAt(a, clause.head()) && isWhole(a) && isBefore(a, signal));
    };
  }

  private boolean isOfSaying(Token token) {
    return token.isVerbal() && lexicon.words("cue-verbs").contains(token.lemma());
  }

  private static boolean isAt(Attribution attribution, Token token) {
    return attribution.cue().stream().anyMatch(c -> c.overlaps(token.span()));
  }

  private static boolean isBefore(Attribution attribution, Signal signal) {
    return attribution.cue().stream().anyMatch(c -> c.start() < signal.span().start());
  }

  /** Whether whole clauses are attributed, and not only what a verb has as its object. */
  private static boolean isWhole(Attribution attribution) {
    return !PARTS.contains(attribution.foundBy());
  }

  /** Hearsay may have its source anywhere in its paragraph. */
  private Standing paragraph(Clause clause) {
    return blocks.overlapping(clause.sentence().span()).stream()
        .filter(b -> b.kind() != Block.Kind.TITLE)
        .flatMap(b -> anchors.overlapping(b.span()).stream())
        .filter(a -> !a.source().isEmpty() && !isAt(a, clause.head()))
        .findFirst()
        .map(a -> new Standing(Support.CONTINUATION, Optional.of(a)))
        .orElse(Standing.NONE);
  }

  /** What stands behind all of a sentence; depends on the sentence before. */
  private Optional<Standing> sentence(int i) {
    Optional<Standing> own = own(i);
    if (own.isPresent() || i == 0) {
      return own;
    }
    Optional<Standing> before = bySentence.get(i - 1);
    // A link says nothing of the next sentence.
    return before
        .filter(s -> s.support() != Support.LINK && continues(i))
        .map(s -> new Standing(Support.CONTINUATION, s.attribution()));
  }

  private Optional<Standing> own(int i) {
    Sentence sentence = sentences.get(i);
    List<Attribution> around = anchors.overlapping(sentence.span());
    if (!around.isEmpty()) {
      return Optional.of(new Standing(Support.SENTENCE, around.stream().findFirst()));
    }
    List<Attribution> over = contents.overlapping(sentence.span());
    boolean sourced =
        !Phrases.of(lexicon.language(), "data-sources").all(words.get(i)).isEmpty()
            || sentence.tokens().stream().anyMatch(t -> isSaying(sentence, t));
    if (!over.isEmpty() || sourced) {
      return Optional.of(new Standing(Support.SENTENCE, over.stream().findFirst()));
    }
    return links.overlapping(sentence.span()).isEmpty()
        ? Optional.empty()
        : Optional.of(new Standing(Support.LINK, Optional.empty()));
  }

  /** A verb of saying with a subject of its own, whose content has not been found. */
  private boolean isSaying(Sentence sentence, Token token) {
    return token.isVerbal()
        && lexicon.has("cue-verbs", token.lemma(), "speech")
        && lexicon.has("cue-verbs", token.lemma(), "clause")
        && sentence.children(token, "nsubj").findFirst().isPresent();
  }

  private boolean continues(int i) {
    boolean together = sameBlock(sentences.get(i - 1), sentences.get(i));
    Wording own = words.get(i);
    boolean goesOn =
        Phrases.of(lexicon.language(), "continuations").all(own, "goes-on").stream()
            .anyMatch(m -> m.from() < FIRST_WORDS || together);
    boolean pronoun =
        sentences.get(i).tokens().stream()
            .limit(FIRST_WORDS)
            .anyMatch(t -> t.is("nsubj") && t.pos().equals("PRON") && isThird(t));
    if (goesOn || pronoun) {
      return true;
    }
    Set<String> topics = topics(sentences.get(i - 1));
    topics.retainAll(topics(sentences.get(i)));
    return together && !topics.isEmpty();
  }

  private boolean isThird(Token token) {
    return lexicon
        .classes("pronouns")
        .containsKey(token.text().toLowerCase(Locale.ROOT).replaceFirst("^-(t-)?", ""));
  }

  private boolean sameBlock(Sentence one, Sentence other) {
    return blocks.overlapping(one.span()).equals(blocks.overlapping(other.span()));
  }

  private static Set<String> topics(Sentence sentence) {
    Set<String> topics = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (token.pos().equals("NOUN") && token.lemma().length() > 2) {
        topics.add(token.lemma());
      }
    }
    return topics;
  }

  /** Whether the clause stands where a reader sees it before the text: headline or caption. */
  boolean isDisplay(Clause clause) {
    return switch (clause.block()) {
      case TITLE, HEADING, CAPTION -> true;
      case PARAGRAPH, LIST_ITEM, BLOCK_QUOTE -> isStandfirst(clause);
    };
  }

  /** A paragraph that is set in bold or italics as a whole, before any other. */
  private boolean isStandfirst(Clause clause) {
    Optional<Block> first =
        article.blocks().stream().filter(b -> b.kind() == Block.Kind.PARAGRAPH).findFirst();
    return first
        .filter(b -> b.span().contains(clause.sentence().span()))
        .filter(
            b ->
                article.inlines().stream()
                    .anyMatch(
                        in ->
                            (in.kind() == Inline.Kind.STRONG || in.kind() == Inline.Kind.EMPHASIS)
                                && in.span().length() >= b.span().length() - 2
                                && in.span().overlaps(b.span())))
        .isPresent();
  }
}
