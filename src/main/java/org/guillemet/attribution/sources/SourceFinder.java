package org.guillemet.attribution.sources;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.linguistics.Clitics;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;

/** Finds the source of a cue among its dependents and those of the verbs that govern it. */
public final class SourceFinder {

  /** Nothing deeper than this many governors shares its subject with the cue. */
  private static final int GOVERNORS = 5;

  private final Context context;
  private final SourcePhrases phrases;

  public SourceFinder(Context context) {
    this.context = context;
    this.phrases = new SourcePhrases(context);
  }

  /** The source of a verb: its agent when passive, otherwise its subject, given or shared. */
  public Source ofVerb(Sentence sentence, Token verb) {
    Optional<Token> had = ofAuxiliary(sentence, verb);
    if (had.isEmpty() && context.cues().isPassive(sentence, verb)) {
      return agent(sentence, verb).map(t -> phrases.phrase(sentence, t)).orElse(Source.NONE);
    }
    Optional<Token> own =
        had.or(() -> subject(sentence, verb)).or(() -> objectBefore(sentence, verb));
    return (own.isPresent() ? own : shared(sentence, verb))
        .filter(t -> !isExpletive(sentence, t))
        .map(t -> phrases.phrase(sentence, t))
        .orElse(Source.NONE);
  }

  /** "avait d'abord pensé": the parser takes the auxiliary for the verb. */
  private Optional<Token> ofAuxiliary(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(h -> verb.is("xcomp") && verb.morphology().mood() == Mood.PAST_PARTICIPLE)
        .filter(h -> sentence.isA(h, WordClass.HAVE) && h.index() < verb.index())
        .flatMap(h -> subject(sentence, h));
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
              .filter(t -> (t.index() > verb.index() || Clitics.isTied(t)) && t.isNominal())
              .filter(t -> !content.get(t.index()) && !sentence.isA(t, WordClass.REFLEXIVE))
              .filter(t -> sentence.child(t, "case").isEmpty())
              .findFirst();
    }
    if (subject.isEmpty()) {
      subject = neighbour(sentence, verb, content);
    }
    return subject
        .or(() -> shared(sentence, verb).filter(t -> !content.get(t.index())))
        .map(t -> phrases.phrase(sentence, t))
        .orElse(Source.NONE);
  }

  /** The subject of a verb; outside a quotation, when the verb is. */
  public Optional<Token> subject(Sentence sentence, Token verb) {
    boolean quoted = context.isQuoted(verb);
    List<Token> subjects =
        Grammar.subjects(sentence, verb).filter(t -> quoted || !context.isQuoted(t)).toList();
    // "nous a confié Brun": the parser takes the object pronoun for a second subject.
    return subjects.stream()
        .filter(
            t ->
                subjects.size() == 1
                    || !sentence.isA(t, WordClass.OBLIQUE)
                    || t.pos().equals("PROPN"))
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
      nominal |= t.pos().equals("NOUN") || t.pos().equals("PROPN") || Clitics.isTied(t);
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

  /**
   * "Holt said one of them, Omar Lund, had told her": the parser takes the speaker for an object.
   */
  private Optional<Token> objectBefore(Sentence sentence, Token verb) {
    boolean free =
        (verb.is("dep") || verb.is("parataxis"))
            && Grammar.isFinite(sentence, verb)
            && sentence.child(verb, "cc", "mark").isEmpty();
    return sentence
        .head(verb)
        .filter(h -> free && context.cues().verb(sentence, h).contains("clause"))
        .flatMap(h -> sentence.child(h, "obj"))
        .filter(o -> o.index() < verb.index() && o.index() > verb.head())
        .filter(context.cues()::canSpeak)
        .filter(
            o ->
                sentence.tokens().subList(o.index(), verb.index()).stream()
                    .noneMatch(t -> t.pos().equals("CCONJ") || context.isQuoted(t)));
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
}
