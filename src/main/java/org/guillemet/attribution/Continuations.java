package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Span;

/**
 * Gives quotations without a cue of their own to the speaker before them.
 *
 * <p>Annotation guide: words that go on right behind an attribution are further spans of its
 * content, also across a paragraph break; words that come after the article has spoken in its own
 * voice are an attribution of their own, with an empty source and cue.
 */
final class Continuations {

  /** Fewer words behind a colon may be a title or a term. */
  private static final int WORDS = 4;

  private final Context context;
  private final SourceFinder sources;

  Continuations(Context context) {
    this.context = context;
    this.sources = new SourceFinder(context);
  }

  /** The drafts, in text order, with every quotation of speech in one of them. */
  List<Draft> extend(List<Draft> found) {
    List<Draft> drafts = new ArrayList<>(found);
    for (Quotation quotation : context.quotations()) {
      if (quotation.use() == Use.SPEECH || isSentence(quotation)) {
        Span span = quotation.span();
        boolean taken = !isFree(drafts, quotation);
        if (!taken && isSentence(quotation)) {
          place(drafts, span);
        }
      }
      if (isBehindColon(quotation) && isFree(drafts, quotation)) {
        colon(quotation).ifPresent(drafts::add);
      }
    }
    drafts.sort(Comparator.comparing(d -> d.content().get(0)));
    return drafts;
  }

  private static boolean isFree(List<Draft> drafts, Quotation quotation) {
    return drafts.stream()
        .noneMatch(d -> d.content().stream().anyMatch(c -> c.contains(quotation.words())));
  }

  /** A quotation of a sentence or more behind a colon. */
  private boolean isBehindColon(Quotation quotation) {
    String words = quotation.words().of(context.text());
    String before = context.text().substring(0, quotation.span().start()).stripTrailing();
    return before.endsWith(":")
        && Character.isUpperCase(words.codePointAt(0))
        && words.split("\\s+").length >= WORDS;
  }

  /** "Il refusa : « Jamais de la vie. »": the subject before the colon speaks, without a cue. */
  private Optional<Draft> colon(Quotation quotation) {
    int colon = context.text().lastIndexOf(':', quotation.span().start());
    int index = context.sentenceIndexAt(colon);
    if (index >= context.sentences().size()) {
      return Optional.empty();
    }
    Sentence sentence = context.sentences().get(index);
    Optional<Draft> byNoun = noun(sentence, colon, quotation);
    if (byNoun.isPresent()) {
      return byNoun;
    }
    return sentence.tokens().stream()
        .filter(t -> t.isVerbal() && t.span().end() <= colon && !context.isQuoted(t))
        .filter(t -> Grammar.isFinite(sentence, t) && !t.is("aux") && !t.is("acl"))
        .flatMap(t -> Stream.of(sources.ofVerb(sentence, t)))
        .filter(s -> s.head().filter(h -> speaks(h.token())).isPresent())
        .reduce((first, second) -> second)
        .map(
            source ->
                new Draft(
                    List.of(quotation.span()),
                    List.of(),
                    source.spans(),
                    Optional.empty(),
                    source.head(),
                    false,
                    false,
                    false,
                    0.55,
                    "colon"));
  }

  /** "Sa réponse : « Non. »": a noun of speech, its owner the source. */
  private Optional<Draft> noun(Sentence sentence, int colon, Quotation quotation) {
    List<Token> before = sentence.tokens().stream().filter(t -> t.span().end() <= colon).toList();
    if (before.stream().anyMatch(t -> t.isVerbal() && Grammar.isFinite(sentence, t))) {
      return Optional.empty();
    }
    return before.stream()
        .filter(t -> t.pos().equals("NOUN") && context.cues().isNoun(t))
        .findFirst()
        .map(
            noun -> {
              Source source =
                  sentence
                      .child(noun, "nmod", "det:poss", "det", "nmod:poss")
                      .filter(t -> t.isNominal() || isPossessive(t))
                      .map(t -> sources.phrase(sentence, t))
                      .orElse(Source.NONE);
              return new Draft(
                  List.of(quotation.span()),
                  List.of(noun.span()),
                  source.spans(),
                  Optional.of(new Node(sentence, noun)),
                  source.head(),
                  false,
                  false,
                  false,
                  0.7,
                  "noun-colon");
            });
  }

  private static boolean isPossessive(Token token) {
    return List.of("son", "sa", "ses", "leur", "leurs")
        .contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** A person or a body: a document or a thing does not go on to speak behind a colon. */
  private boolean speaks(Token head) {
    return head.name() == NameType.PERSON
        || context.cues().canSpeak(head) && !context.cues().speaker(head).contains("document");
  }

  private void place(List<Draft> drafts, Span span) {
    Optional<Draft> before = endingRightBefore(drafts, span);
    boolean goesOn =
        before.isPresent() && (!before.get().continues() || isSameBlock(before.get(), span));
    if (goesOn) {
      drafts.set(drafts.indexOf(before.get()), before.get().with(span));
    } else {
      drafts.add(Draft.continuation(span));
    }
  }

  /** Of two paragraphs without a speaker the second may be somebody else's. */
  private boolean isSameBlock(Draft before, Span span) {
    return context.blockAt(span.start()).equals(context.blockAt(before.content().get(0).start()));
  }

  /** Whether the quotation is whole sentences: it begins one and ends one. */
  private boolean isSentence(Quotation quotation) {
    int index = context.sentenceIndexAt(quotation.span().start());
    if (index >= context.sentences().size()) {
      return false;
    }
    Sentence first = context.sentences().get(index);
    int last = context.sentenceIndexAt(quotation.span().end() - 1);
    int end =
        last < context.sentences().size()
            ? context.sentences().get(last).span().end()
            : quotation.span().end();
    boolean begins = first.span().start() >= quotation.span().start() - 1;
    return begins && end <= quotation.span().end() + 1;
  }

  /** The draft whose sentence is the last one before the span. */
  private Optional<Draft> endingRightBefore(List<Draft> drafts, Span span) {
    int index = context.sentenceIndexAt(span.start());
    if (index == 0) {
      return Optional.empty();
    }
    Span sentence = context.sentences().get(index - 1).span();
    return drafts.stream()
        .filter(d -> d.touches(sentence))
        .filter(d -> d.cue().stream().noneMatch(c -> context.quotationAround(c).isPresent()))
        .filter(d -> d.content().get(0).start() < span.start())
        .max(Comparator.comparingDouble(Draft::confidence));
  }
}
