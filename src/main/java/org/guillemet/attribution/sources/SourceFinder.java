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

/** Finds the source of a cue among its dependents and those of the verbs that govern it. */
public final class SourceFinder {

  /** Nothing deeper than this many governors shares its subject with the cue. */
  private static final int GOVERNORS = 5;

  private final Context context;

  public SourceFinder(Context context) {
    this.context = context;
  }

  /** The source of a verb: its agent when passive, otherwise its subject, given or shared. */
  public Source ofVerb(Sentence sentence, Token verb) {
    if (context.cues().isPassive(sentence, verb)) {
      return agent(sentence, verb).map(t -> phrase(sentence, t)).orElse(Source.NONE);
    }
    Optional<Token> own = subject(sentence, verb);
    return (own.isPresent() ? own : shared(sentence, verb))
        .filter(t -> !isExpletive(sentence, t))
        .map(t -> phrase(sentence, t))
        .orElse(Source.NONE);
  }

  /** "It is said", "il faut noter": a subject that stands for nobody. */
  private boolean isExpletive(Sentence sentence, Token subject) {
    boolean pronoun = sentence.isA(subject, WordClass.EXPLETIVE);
    return subject.is("expl")
        || pronoun && sentence.head(subject).filter(v -> isRumour(sentence, v)).isPresent()
        || pronoun && sentence.head(subject).filter(context.cues()::isImpersonal).isPresent();
  }

  /** "Il se dit que", "il se murmure que". */
  private static boolean isRumour(Sentence sentence, Token verb) {
    return sentence.children(verb).stream().anyMatch(t -> sentence.isA(t, WordClass.REFLEXIVE))
        && sentence.children(verb, "ccomp").anyMatch(c -> sentence.child(c, "mark").isPresent());
  }

  /**
   * The source of a cue in an aside, where it often follows the verb and the parser takes it for an
   * object: "estime Greenpeace", "s'emporte la sénatrice", "dit-elle".
   */
  public Source ofAside(Sentence sentence, Token verb, BitSet content) {
    Optional<Token> subject = subject(sentence, verb).filter(t -> !content.get(t.index()));
    if (subject.isEmpty()) {
      subject =
          sentence
              .children(verb, "obj", "expl", "iobj", "obl:agent", "dislocated", "xcomp")
              .filter(t -> (t.index() > verb.index() || isClitic(t)) && t.isNominal())
              .filter(t -> !content.get(t.index()) && !sentence.isA(t, WordClass.REFLEXIVE))
              .filter(t -> sentence.child(t, "case").isEmpty())
              .findFirst();
    }
    if (subject.isEmpty()) {
      subject = neighbour(sentence, verb, content);
    }
    return subject
        .or(() -> shared(sentence, verb).filter(t -> !content.get(t.index())))
        .map(t -> phrase(sentence, t))
        .orElse(Source.NONE);
  }

  /** The subject of a verb; outside a quotation, when the verb is. */
  public Optional<Token> subject(Sentence sentence, Token verb) {
    boolean quoted = context.isQuoted(verb);
    List<Token> subjects =
        Grammar.subjects(sentence, verb).filter(t -> quoted || !context.isQuoted(t)).toList();
    // "nous a confié Brun": the parser takes the object pronoun for a second subject.
    return subjects.stream()
        .filter(t -> subjects.size() == 1 || !sentence.isA(t, WordClass.OBLIQUE))
        .findFirst();
  }

  /** A noun phrase that begins right behind the verb, whatever the parser made of it. */
  private Optional<Token> neighbour(Sentence sentence, Token verb, BitSet content) {
    for (int i = verb.index() + 1; i < Math.min(sentence.size(), verb.index() + 7); i++) {
      Token t = sentence.token(i);
      if (t.isPunctuation() || t.pos().equals("ADP") || t.isVerbal() || content.get(i)) {
        return Optional.empty();
      }
      if (t.isNominal() && !sentence.isA(t, WordClass.REFLEXIVE)) {
        Token head = t;
        while (head.head() > verb.index() && sentence.token(head.head()).isNominal()) {
          head = sentence.token(head.head());
        }
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }

  /** "a-t-elle souri": behind the auxiliary, before the verb. */
  public static boolean isClitic(Token t) {
    return t.text().startsWith("-") && t.pos().equals("PRON");
  }

  /**
   * The index behind the noun phrase that begins right behind the verb, up to the next punctuation
   * or verb; the verb's own when there is none.
   */
  public int endOfInvertedSubject(Sentence sentence, Token verb) {
    int end = verb.index() + 1;
    boolean nominal = false;
    while (end < sentence.size() && !context.isQuoted(sentence.token(end))) {
      Token t = sentence.token(end);
      boolean first = end == verb.index() + 1;
      if (t.isPunctuation() || t.isVerbal() || first && t.pos().equals("ADP")) {
        break;
      }
      nominal |= t.pos().equals("NOUN") || t.pos().equals("PROPN") || isClitic(t);
      end++;
    }
    return nominal ? end : verb.index() + 1;
  }

  private Optional<Token> agent(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "obl")
        .filter(
            t ->
                t.relation().equals("obl:agent")
                    || sentence.children(t, "case").anyMatch(c -> sentence.isA(c, WordClass.BY)))
        .findFirst();
  }

  /** The subject that a verb without one of its own shares with the verb or noun above it. */
  private Optional<Token> shared(Sentence sentence, Token verb) {
    Token below = verb;
    for (int i = 0; i < GOVERNORS && below.head() >= 0; i++) {
      Token above = sentence.token(below.head());
      if (below.is("acl") && above.isNominal()) {
        return context.cues().canSpeak(above)
            ? Optional.of(above)
            : subjectAbove(sentence, above).or(() -> Optional.of(above));
      }
      if (!below.is("conj")
          && !below.is("advcl")
          && !below.is("xcomp")
          && !below.is("parataxis")
          && !below.is("ccomp")
          && !below.is("acl")
          && !below.is("dep")
          && !isActive(below)
          && !below.is("obl")) {
        return Optional.empty();
      }
      if (below.is("ccomp") && Grammar.isFinite(sentence, below)) {
        return Optional.empty();
      }
      Optional<Token> subject =
          below.is("xcomp") && controlsByObject(sentence, above)
              ? sentence.child(above, "obj", "iobj")
              : subject(sentence, above);
      if (subject.isPresent() && subject.get().index() != below.index()) {
        return subject;
      }
      below = above;
    }
    return Optional.empty();
  }

  /** "by portraying Sy as a liar": what the parser takes for a description of Sy. */
  private static boolean isActive(Token verb) {
    return verb.is("amod") && verb.morphology().mood() == Mood.PRESENT_PARTICIPLE;
  }

  /** "She ended the debate arguing that": the parser hangs the participle on the nearest noun. */
  private Optional<Token> subjectAbove(Sentence sentence, Token noun) {
    Token verb = noun;
    while (verb.head() >= 0 && !verb.isVerbal()) {
      verb = sentence.token(verb.head());
    }
    return subject(sentence, verb)
        .filter(s -> s.index() != noun.index() && context.cues().canSpeak(s));
  }

  /** "asked Brun to explain": Brun explains. */
  private boolean controlsByObject(Sentence sentence, Token verb) {
    return context.cues().verb(sentence, verb).contains("addressee")
        && sentence.child(verb, "obj", "iobj").isPresent();
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
    int second = nextComma(sentence, comma + 1);
    boolean apposition =
        second < sentence.size()
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
    if (source.isNone() || source.head().isEmpty()) {
      return source;
    }
    Sentence sentence = source.head().get().sentence();
    Span span = source.spans().get(0);
    int comma = source.head().get().token().index();
    while (comma < sentence.size() && sentence.token(comma).span().start() < span.end()) {
      comma++;
    }
    int end = Math.min(nextComma(sentence, comma + 1), Grammar.lastWord(sentence));
    if (comma + 1 >= end || !sentence.token(comma).text().equals(",")) {
      return source;
    }
    List<Token> between = sentence.tokens().subList(comma + 1, end);
    boolean open = end == Grammar.lastWord(sentence) && between.get(0).pos().equals("DET");
    boolean function =
        !open
            && between.stream().limit(4).anyMatch(t -> context.cues().speaker(t).contains("person"))
            && between.stream().noneMatch(t -> t.isVerbal() || context.isQuoted(t));
    return function
        ? new Source(List.of(span.cover(sentence.token(end - 1).span())), source.head())
        : source;
  }

  private static int nextComma(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && !sentence.token(i).text().equals(",")) {
      i++;
    }
    return i;
  }

  /** "a dit Brun au *Phare*", "said Brun before leaving": a name has no such complement. */
  private static boolean isCircumstance(Sentence sentence, Token name, Token t) {
    return name.name() == NameType.PERSON
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
