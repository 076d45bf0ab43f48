package org.guillemet.attribution.asides;

import static org.guillemet.linguistics.Grammar.range;
import static org.guillemet.linguistics.Grammar.without;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourceFinder;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.Clitics;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Span;

/**
 * Finds cues in asides with the verb first that say whose the words around them are: "Le stade,
 * comme devait l'annoncer Sy, sera prêt", "la « dame de Gex » (comme elle s'appelle elle-même)",
 * "L'eau manque, ce que confirme la mairie". They are read from the order of the words, as parsers
 * take the subject behind the verb for an object, and the verb for the main one.
 */
public final class AsideClauses {

  /** No more words stand between the conjunction and the cue. */
  private static final int WITHIN = 9;

  private final Context context;
  private final SourceFinder sources;
  private final SourcePhrases phrases;

  public AsideClauses(Context context, SourceFinder sources) {
    this.context = context;
    this.sources = sources;
    this.phrases = new SourcePhrases(context);
  }

  /**
   * Where an aside stands.
   *
   * @param from index of its first token
   * @param to index behind its last one
   */
  private record Aside(int from, int to) {}

  public Optional<Draft> find(Cue cue) {
    Sentence sentence = cue.sentence();
    boolean names = cue.has("naming") || cue.has("self");
    if (!context.has(Trait.INVERTED_ASIDES) || cue.isQuoted() || !cue.takesQuotation() && !names) {
      return Optional.empty();
    }
    int from = opener(sentence, cue.verb());
    int to = end(sentence, cue.verb());
    if (from < 0 || to < 0) {
      return Optional.empty();
    }
    Source source = phrases.withApposition(source(sentence, new Aside(from, to), cue.verb()));
    if (source.isNone()) {
      return Optional.empty();
    }
    while (to < sentence.size()
        && sentence.token(to).span().start() < source.spans().get(0).end()) {
      to++;
    }
    Aside aside = new Aside(from, to);
    List<Span> content =
        sentence.isA(sentence.token(from), WordClass.AS)
            ? around(sentence, aside, cue.takesQuotation())
            : before(sentence, aside);
    return cue.draft(content, source, FoundBy.AS_CLAUSE);
  }

  /** The index of "comme", or of "ce" in "ce que", where it opens the clause of the verb. */
  private int opener(Sentence sentence, Token verb) {
    boolean finite = verb.isVerbal() && Grammar.isFinite(sentence, verb);
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - WITHIN); i--) {
      Token t = sentence.token(i);
      if (sentence.isA(t, WordClass.AS)) {
        return isBoundary(sentence, i) ? i : -1;
      }
      if (sentence.isA(t, WordClass.OF_WHAT) && i > 1) {
        boolean what = sentence.isA(sentence.token(i - 1), WordClass.WHAT);
        return what && sentence.token(i - 2).text().equals(",") ? i - 1 : -1;
      }
      boolean another = t.pos().equals("VERB") && finite && Grammar.isFinite(sentence, t);
      if (t.isPunctuation() || another || context.isQuoted(t)) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind punctuation, or behind nothing but "et", "mais", "or" at the start. */
  private static boolean isBoundary(Sentence sentence, int index) {
    return index == 0
        || sentence.token(index - 1).isPunctuation()
        || index == 1 && Set.of("CCONJ", "ADV").contains(sentence.token(0).pos());
  }

  /** The index of the punctuation that ends the clause; -1 when another verb comes first. */
  private int end(Sentence sentence, Token verb) {
    for (int i = verb.index() + 1; i < sentence.size(); i++) {
      Token t = sentence.token(i);
      if (t.isPunctuation() || context.isQuoted(t)) {
        return i;
      }
      if (t.isVerbal() && Grammar.isFinite(sentence, t)) {
        return -1;
      }
    }
    return sentence.size();
  }

  /** Whoever stands behind the verb, up to a complement of its; or else its subject before it. */
  private Source source(Sentence sentence, Aside aside, Token verb) {
    int first = verb.index() + 1;
    while (first < aside.to() && isWhen(sentence.token(first))) {
      first++;
    }
    int to = first;
    while (to < aside.to() && (to == first || !isComplement(sentence, sentence.token(to)))) {
      to++;
    }
    List<Token> before = sentence.tokens().subList(aside.from() + 1, verb.index());
    List<Token> behind = sentence.tokens().subList(first, to);
    boolean inverted =
        !behind.isEmpty()
            && before.stream().noneMatch(t -> Set.of("NOUN", "PROPN").contains(t.pos()))
            && (Set.of("DET", "PROPN", "NOUN").contains(behind.get(0).pos())
                || Clitics.isTied(behind.get(0)));
    if (inverted) {
      Span words = behind.get(0).span().cover(behind.get(behind.size() - 1).span());
      return behind.stream()
          .filter(t -> context.cues().canSpeak(t))
          .filter(t -> !context.cues().speaker(t).contains("norm"))
          .findFirst()
          .flatMap(
              t ->
                  phrases
                      .named(words)
                      .map(w -> new Source(List.of(w), Optional.of(new Node(sentence, t)))))
          .orElse(Source.NONE);
    }
    if (sentence.isA(sentence.token(aside.from()), WordClass.AS)
        && before.stream().noneMatch(t -> sentence.isA(t, WordClass.SAID_CLITIC))) {
      return Source.NONE; // "comme la mairie prévoyait une fête": a cause
    }
    return before.stream()
        .filter(t -> sentence.isA(t, WordClass.SUBJECT))
        .findFirst()
        .or(() -> sources.subject(sentence, verb))
        .filter(t -> t.index() > aside.from() && t.index() < verb.index())
        .filter(t -> context.cues().canSpeak(t) && !sentence.isA(t, WordClass.ANYBODY))
        .map(t -> phrases.phrase(sentence, t))
        .orElse(Source.NONE);
  }

  /** "l'a confirmé mardi la mairie", "devait le dire plus tard Sy". */
  private boolean isWhen(Token t) {
    return t.pos().equals("ADV") || context.cues().link(t).equals("moment");
  }

  /** "dit Sy devant le conseil": another preposition than that of a noun's own complement. */
  private static boolean isComplement(Sentence sentence, Token t) {
    boolean adposition = t.pos().equals("ADP") || t.pos().equals("SCONJ");
    return adposition && !sentence.isA(t, WordClass.OF);
  }

  /** The quotation right before the aside, or all of the sentence but the aside. */
  private List<Span> around(Sentence sentence, Aside aside, boolean speech) {
    int before = aside.from() - 1;
    if (before >= 0 && sentence.token(before).isPunctuation()) {
      before--;
    }
    Optional<Quotation> quotation =
        before < 0
            ? Optional.empty()
            : context.quotationEndingBefore(sentence.token(before).span().end());
    if (quotation.isPresent()) {
      return List.of(quotation.get().span());
    }
    int behind = aside.to() < sentence.size() - 1 ? aside.to() + 1 : aside.to();
    boolean closed = behind > aside.to() && sentence.token(aside.to()).isPunctuation();
    return speech
        ? context.spansOf(
            sentence,
            without(range(0, sentence.size()), range(aside.from(), closed ? behind : aside.to())))
        : List.of();
  }

  /** The clause that "ce que" takes up, unless somebody else is said to have said it. */
  private List<Span> before(Sentence sentence, Aside aside) {
    List<Token> clause = sentence.tokens().subList(0, aside.from() - 1);
    boolean said =
        clause.stream()
            .filter(Token::isVerbal)
            .anyMatch(t -> context.cues().verb(sentence, t).contains("quote"));
    return said || aside.to() < Grammar.lastWord(sentence)
        ? List.of()
        : context.spansOf(sentence, range(0, aside.from() - 1));
  }
}
