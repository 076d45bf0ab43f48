package org.guillemet.attribution.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourceFinder;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Quotation;

/**
 * Attributes quotations that a colon leads to and no verb of speech: "Il refusa : « Jamais de la
 * vie. »", "Sa réponse : « Non. »".
 */
final class ColonQuotations {

  /** Fewer words behind a colon may be a title or a term. */
  private static final int WORDS = 4;

  private final Context context;
  private final SourceFinder sources;
  private final SourcePhrases phrases;

  ColonQuotations(Context context) {
    this.context = context;
    this.sources = new SourceFinder(context);
    this.phrases = new SourcePhrases(context);
  }

  private boolean isBehindColon(Quotation quotation) {
    return context.isBehindColon(quotation.span().start())
        && Character.isUpperCase(quotation.words().of(context.text()).codePointAt(0));
  }

  /** More than a name or a term. */
  private boolean isSentence(Quotation quotation) {
    return quotation.words().of(context.text()).split("\\s+").length >= WORDS;
  }

  /** "Il refusa : « Jamais de la vie. »": the subject before the colon speaks, without a cue. */
  Optional<Draft> find(Quotation quotation) {
    if (!isBehindColon(quotation)) {
      return Optional.empty();
    }
    int colon = context.text().lastIndexOf(':', quotation.span().start());
    int index = context.sentenceIndexAt(colon);
    if (index >= context.sentences().size()) {
      return Optional.empty();
    }
    Sentence sentence = context.sentences().get(index);
    Optional<Draft> byNoun = noun(sentence, colon, quotation);
    boolean sentenceQuoted = isSentence(quotation);
    if (byNoun.isPresent() || !sentenceQuoted) {
      return byNoun.filter(d -> sentenceQuoted || !d.source().isEmpty());
    }
    return sentence.tokens().stream()
        .filter(t -> t.isVerbal() && t.span().end() <= colon && !context.isQuoted(t))
        .filter(t -> Grammar.isFinite(sentence, t) && !t.is("aux") && !t.is("acl"))
        .flatMap(t -> Stream.of(sources.ofVerb(sentence, t)))
        .filter(s -> s.head().filter(h -> speaks(h.token())).isPresent())
        .reduce((first, second) -> second)
        .or(() -> onlyPerson(sentence, colon))
        .map(source -> Draft.of(FoundBy.COLON, List.of(quotation.span())).withSource(source));
  }

  /** "The verdict of the coach was mixed: “We played well.”": the one person named before it. */
  private Optional<Source> onlyPerson(Sentence sentence, int colon) {
    List<Token> persons =
        sentence.tokens().stream()
            .filter(t -> t.span().end() <= colon && !context.isQuoted(t))
            .filter(t -> t.isNominal() && !t.is("compound") && !t.is("flat"))
            .filter(t -> !goesOn(sentence, t))
            .filter(
                t -> t.name() == NameType.PERSON || context.cues().speaker(t).contains("person"))
            .toList();
    boolean titled = persons.size() == 2 && isTitle(sentence, persons.get(0));
    return persons.size() == 1 || titled
        ? Optional.of(phrases.phrase(sentence, persons.get(persons.size() - 1)))
        : Optional.empty();
  }

  /** "J.-P. Brun": a further word of a name, unless the first one hangs on it ("Lea Brun"). */
  private static boolean goesOn(Sentence sentence, Token t) {
    if (t.name() != NameType.PERSON || t.index() == 0) {
      return false;
    }
    Token before = sentence.token(t.index() - 1);
    return before.name() == NameType.PERSON && before.head() != t.index();
  }

  /** "Chairwoman Lea Brun": the function right before a name. */
  private static boolean isTitle(Sentence sentence, Token t) {
    return t.name() != NameType.PERSON
        && t.index() + 1 < sentence.size()
        && sentence.token(t.index() + 1).name() == NameType.PERSON;
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
                      .filter(t -> t.isNominal() || sentence.isA(t, WordClass.HIS))
                      .map(t -> phrases.phrase(sentence, t))
                      .orElse(Source.NONE);
              return Draft.of(FoundBy.NOUN_COLON, List.of(quotation.span()))
                  .withCue(List.of(noun.span()), new Node(sentence, noun))
                  .withSource(source);
            });
  }

  /** A person or a body: a document or a thing does not go on to speak behind a colon. */
  private boolean speaks(Token head) {
    return head.name() == NameType.PERSON
        || context.cues().canSpeak(head) && !context.cues().speaker(head).contains("document");
  }
}
