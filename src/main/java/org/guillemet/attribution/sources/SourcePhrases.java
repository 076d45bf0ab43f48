package org.guillemet.attribution.sources;

import static org.guillemet.linguistics.Grammar.subtree;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.linguistics.Clitics;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/**
 * The noun phrases that name a source: how far they go, and what stands beside them and is no part
 * of them. Used for one article.
 */
public final class SourcePhrases {

  private final Context context;

  public SourcePhrases(Context context) {
    this.context = context;
  }

  /**
   * The noun phrase of a head: titles and appositions with it, relative clauses without. For a
   * relative pronoun that names nobody by itself it is the noun phrase before it.
   */
  public Source phrase(Sentence sentence, Token head) {
    Optional<Token> antecedent = antecedent(sentence, head);
    return antecedent.isPresent()
        ? nounPhrase(sentence, antecedent.get())
        : nounPhrase(sentence, head);
  }

  /** The span of a head's noun phrase; that of the head alone when nothing is left of it. */
  public Span phrase(Node node) {
    Source source = phrase(node.sentence(), node.token());
    return source.isNone() ? node.token().span() : source.spans().get(0);
  }

  private Optional<Token> antecedent(Sentence sentence, Token pronoun) {
    if (!context.cues().isRelative(pronoun)) {
      return Optional.empty();
    }
    for (Token t = pronoun; t.head() >= 0; t = sentence.token(t.head())) {
      Token above = sentence.token(t.head());
      if (t.relation().equals("acl:relcl") && above.isNominal()) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /**
   * The guide asks for the whole noun phrase and does not say whether a relative clause is part of
   * it: the English sets take it in, the French ones leave it out.
   */
  private boolean keepsRelativeClauses() {
    return context.has(Trait.SOURCES_WITH_RELATIVE_CLAUSES);
  }

  private Source nounPhrase(Sentence sentence, Token head) {
    BitSet words = subtree(sentence, head);
    for (Token t : sentence.subtree(head)) {
      boolean outside =
          t.relation().equals("acl:relcl") && !keepsRelativeClauses()
              || t.is("acl") && t.index() < head.index() && t.head() == head.index()
              || t.head() == head.index() && isCircumstance(sentence, head, t)
              || t.is("acl") && t.head() == head.index() && isAside(sentence, t)
              || t.is("parataxis")
              || t.is("advcl")
              || t.is("ccomp")
              || t.is("cop")
              || t.head() == head.index()
                  && (t.is("case")
                      || t.is("cc")
                      || t.is("mark")
                      || t.is("punct")
                      || t.is("advmod"));
      if (outside && t.index() != head.index()) {
        words.andNot(subtree(sentence, t));
      }
    }
    words.set(head.index());
    int from = head.index();
    while (from > 0 && (words.get(from - 1) || isHyphen(sentence, from - 1))) {
      from--;
    }
    int to = head.index() + 1;
    while (to < sentence.size() && (words.get(to) || bridges(sentence, words, to))) {
      to++;
    }
    Span span = sentence.token(from).span().cover(sentence.token(to - 1).span());
    return named(span)
        .map(s -> new Source(List.of(s), Optional.of(new Node(sentence, head))))
        .orElse(Source.NONE);
  }

  /**
   * The noun phrase of a source preposition. The parser is fond of taking the sentence's subject
   * for an apposition to it: what follows a comma belongs to the phrase only if it is closed by
   * another comma and holds no verb.
   */
  public Source phraseUntilClause(Sentence sentence, Token head) {
    Source whole = phrase(sentence, head);
    if (whole.isNone()) {
      return whole;
    }
    Span span = whole.spans().get(0);
    int comma = nextComma(sentence, head.index() + 1);
    if (comma == sentence.size() || sentence.token(comma).span().start() >= span.end()) {
      return whole;
    }
    int second = nextMark(sentence, comma + 1);
    boolean apposition =
        second < sentence.size()
            && isSomebody(head)
            && second - comma < 20
            && sentence.tokens().subList(comma, second).stream().noneMatch(Token::isVerbal);
    int end = sentence.token(apposition ? second : comma).span().start();
    if (end >= span.end()) {
      return whole;
    }
    return context
        .trimmed(span.until(end))
        .map(s -> new Source(List.of(s), whole.head()))
        .orElse(whole);
  }

  /** The words of a source without the hyphen of a clitic. */
  public Optional<Span> named(Span words) {
    String text = words.of(context.text());
    return context.trimmed(new Span(words.end() - Clitics.bare(text).length(), words.end()));
  }

  /**
   * The source with the function that stands between commas behind it and that the parser has hung
   * elsewhere: "De l'avis de Farid Oukaci, hydrologue, la polémique…".
   */
  public Source withApposition(Source source) {
    if (source.isNone()
        || source.head().isEmpty()
        || context.cues().speaker(source.head().get().token()).contains("document")
        || isInformation(source.head().get().token())) {
      return source;
    }
    Sentence sentence = source.head().get().sentence();
    Span span = source.spans().get(0);
    int comma = source.head().get().token().index();
    while (comma < sentence.size() && sentence.token(comma).span().start() < span.end()) {
      comma++;
    }
    int end = Math.min(nextMark(sentence, comma + 1), Grammar.lastWord(sentence));
    if (comma + 1 >= end || !sentence.token(comma).text().equals(",")) {
      return source;
    }
    List<Token> between = sentence.tokens().subList(comma + 1, end);
    boolean open = end == Grammar.lastWord(sentence) && between.get(0).pos().equals("DET");
    boolean function =
        !open
            && between.stream().limit(4).anyMatch(t -> context.cues().speaker(t).contains("person"))
            && between.stream().noneMatch(t -> t.isVerbal() || context.isQuoted(t));
    boolean name =
        context.cues().speaker(source.head().get().token()).contains("person")
            && between.stream().allMatch(SourcePhrases::mayBePerson);
    return function || name
        ? new Source(List.of(span.cover(sentence.token(end - 1).span())), source.head())
        : source;
  }

  private static boolean mayBePerson(Token t) {
    return t.pos().equals("PROPN") && (t.name() == NameType.PERSON || t.name() == NameType.NONE);
  }

  /** "nos informations": a noun that no list knows to speak. */
  private boolean isInformation(Token head) {
    return head.pos().equals("NOUN") && !context.cues().canSpeak(head);
  }

  /** Somebody who may have a function: not "nos informations", "le rapport". */
  private boolean isSomebody(Token head) {
    return context.cues().canSpeak(head) && !context.cues().speaker(head).contains("document");
  }

  /** The next comma or colon. */
  private static int nextMark(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size()
        && !sentence.token(i).text().equals(",")
        && !sentence.token(i).text().equals(":")) {
      i++;
    }
    return i;
  }

  private static int nextComma(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && !sentence.token(i).text().equals(",")) {
      i++;
    }
    return i;
  }

  /** "a dit Brun au *Phare*", "said Brun before leaving": a name has no such complement. */
  private boolean isCircumstance(Sentence sentence, Token name, Token t) {
    boolean time = context.cues().link(t).equals("moment"); // "l'hôpital en fin de journée"
    return (name.name() == NameType.PERSON || time)
        && t.index() > name.index()
        && (t.is("nmod") || t.is("acl") && !t.relation().equals("acl:relcl"))
        && sentence.children(t, "case", "mark").anyMatch(c -> !sentence.isA(c, WordClass.OF));
  }

  /** "Brun, speaking to reporters, ": what somebody does while he speaks. */
  private static boolean isAside(Sentence sentence, Token participle) {
    int first = Grammar.first(subtree(sentence, participle));
    return participle.morphology().mood() == Mood.PRESENT_PARTICIPLE
        && first > 0
        && sentence.token(first - 1).text().equals(",");
  }

  /** "Crouse-Mays": within one written word. */
  private static boolean isHyphen(Sentence sentence, int index) {
    Token t = sentence.token(index);
    return index > 0
        && t.text().equals("-")
        && t.span().end() == sentence.token(index + 1).span().start()
        && t.span().start() == sentence.token(index - 1).span().end();
  }

  /** A comma or mark that was left out of the phrase, between two words of it. */
  private static boolean bridges(Sentence sentence, BitSet words, int index) {
    return sentence.token(index).isPunctuation() && words.get(index + 1);
  }
}
