package org.guillemet.attribution.drafts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.attribution.FoundBy;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Span;

/**
 * A verb that may link a source to a content.
 *
 * @param context the article
 * @param sentence where it stands
 * @param verb its full verb
 * @param classes of the verb, from the lexicon
 */
public record Cue(Context context, Sentence sentence, Token verb, Set<String> classes) {

  public Cue {
    Objects.requireNonNull(context);
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(verb);
    classes = Set.copyOf(classes);
  }

  public boolean has(String wordClass) {
    return classes.contains(wordClass);
  }

  /** Whether it can stand beside a quotation: verbs of speech, and of the manner of speaking. */
  public boolean takesQuotation() {
    return has("quote") || has("manner");
  }

  /** Whether the verb stands in a quotation. */
  public boolean isQuoted() {
    return context.isQuoted(verb);
  }

  /** The spans of a content of this cue. */
  public List<Span> contentOf(BitSet tokens) {
    return contentOf(context, sentence, verb, tokens);
  }

  /**
   * The spans of a content; that of a cue inside a quotation stays inside, and is not all of it.
   */
  public static List<Span> contentOf(Context context, Sentence sentence, Token cue, BitSet tokens) {
    Optional<Quotation> around = context.quotationAround(cue.span());
    if (around.isEmpty()) {
      return context.spansOf(sentence, tokens);
    }
    BitSet inside = new BitSet();
    tokens.stream()
        .filter(i -> around.get().span().contains(sentence.token(i).span()))
        .forEach(inside::set);
    return context.runsOf(sentence, inside);
  }

  /** The tokens that belong to the cue itself. */
  public BitSet words() {
    BitSet set = new BitSet();
    wordList().forEach(t -> set.set(t.index()));
    return set;
  }

  private List<Token> wordList() {
    List<Token> words = new ArrayList<>(Grammar.verbWords(sentence, verb));
    words.removeIf(t -> context.isQuoted(t) != isQuoted());
    if (has("phrase") && VerbEntries.causative(sentence, verb).isEmpty()) {
      words.addAll(context.cues().phrase(sentence, verb.lemma(), verb.index() + 1));
    }
    words.sort(Comparator.comparingInt(Token::index));
    return words;
  }

  /** The index behind its words and the name of whoever is told. */
  public int endWithAddressee() {
    int end = Math.max(verb.index() + 1, Grammar.end(words()));
    if (has("addressee")) {
      while (end < sentence.size()
          && (sentence.token(end).name() != NameType.NONE
              || sentence.token(end).pos().equals("PRON"))) {
        end++;
      }
    }
    return end;
  }

  /** What somebody is accused of or praised for. */
  public Stream<Token> grounds() {
    return sentence
        .children(verb, "obl", "advcl", "xcomp", "ccomp")
        .filter(t -> t.index() > verb.index())
        .filter(
            t ->
                sentence
                    .children(t, "case", "mark")
                    .anyMatch(
                        m ->
                            Stream.of(WordClass.OF, WordClass.FOR, WordClass.AS)
                                .anyMatch(c -> sentence.isA(m, c))));
  }

  /** The words of the cue: neighbours joined, what stands between them left out. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    Token before = null;
    for (Token t : wordList()) {
      int last = spans.size() - 1;
      if (before != null && t.index() <= before.index() + 1) {
        spans.set(last, spans.get(last).cover(t.span()));
      } else {
        spans.add(t.span());
      }
      before = t;
    }
    return spans;
  }

  /** "n'a jamais dit", "on ne l'a pas entendu dire": the cue or the verb above it is negated. */
  private boolean isNegated() {
    return Grammar.isNegated(sentence, verb)
        || verb.is("xcomp")
            && sentence.head(verb).filter(v -> Grammar.isNegated(sentence, v)).isPresent();
  }

  /**
   * Whether the writer speaks to the reader: "à noter que", "il faut rappeler que", "Rappelons
   * que", "Pensez à".
   */
  public boolean isWriters() {
    if (!context.has(Trait.REMINDERS)) {
      return false;
    }
    if (isNeeded() || isUnknown()) {
      return true;
    }
    return switch (verb.morphology().mood()) {
      case INFINITIVE ->
          sentence
                  .children(verb, "mark")
                  .anyMatch(
                      m -> sentence.isA(m, WordClass.TO) || sentence.isA(m, WordClass.WITHOUT))
              && sentence.head(verb).flatMap(h -> Grammar.subject(sentence, h)).stream()
                  .allMatch(s -> sentence.isA(s, WordClass.EXPLETIVE));
      case INDICATIVE, IMPERATIVE ->
          Grammar.subject(sentence, verb).isEmpty() && !verb.is("conj") && hasImperativeEnding();
      default -> false;
    };
  }

  private boolean hasImperativeEnding() {
    return ClosedClasses.of(sentence.language()).words(WordClass.IMPERATIVE_ENDING).stream()
        .anyMatch(ending -> verb.text().endsWith(ending.substring(1)));
  }

  /** "il faut rappeler que": whatever the parser hangs it on. */
  private boolean isNeeded() {
    if (verb.morphology().mood() != Mood.INFINITIVE) {
      return false;
    }
    boolean needed =
        sentence
            .head(verb)
            .filter(context.cues()::isImpersonal)
            .filter(
                h ->
                    Grammar.subject(sentence, h).stream()
                        .allMatch(t -> sentence.isA(t, WordClass.EXPLETIVE)))
            .isPresent();
    return needed && !verb.is("advcl")
        || sentence.children(verb, "aux").anyMatch(context.cues()::isImpersonal);
  }

  /** "pour savoir si", "sachant que": what is to be found out, or what everybody knows. */
  private boolean isUnknown() {
    return sentence.isA(verb, WordClass.KNOW)
        && !has("phrase")
        && Set.of(Mood.INFINITIVE, Mood.PRESENT_PARTICIPLE).contains(verb.morphology().mood());
  }

  /** Whether the sentence leaves open that the source said it: not yet, perhaps, or asked. */
  boolean isHedged() {
    boolean modal =
        sentence
            .children(verb, "aux")
            .anyMatch(
                t -> sentence.isA(t, WordClass.MODAL) || t.morphology().mood() == Mood.CONDITIONAL);
    String last = sentence.token(sentence.size() - 1).text().toLowerCase(Locale.ROOT);
    return modal || verb.morphology().mood() == Mood.CONDITIONAL || last.equals("?");
  }

  /** "Et la maire de conclure : …": the parser hangs the cue on its source. */
  private Optional<Span> before(Span source) {
    Span own = spans().get(0);
    if (own.start() <= source.start() || own.start() >= source.end()) {
      return Optional.of(source);
    }
    String words = context.text().substring(source.start(), own.start()).stripTrailing();
    int space = Math.max(words.lastIndexOf(' '), words.lastIndexOf(','));
    String last = words.substring(space + 1).toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean link = ClosedClasses.of(sentence.language()).has(last, WordClass.INFINITIVE);
    return context.trimmed(
        source.until(source.start() + (link && space >= 0 ? space : words.length())));
  }

  /** A draft built on this cue; none when nothing is left of the content. */
  public Optional<Draft> draft(List<Span> content, Source source, FoundBy foundBy) {
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Draft.of(foundBy, content)
            .withCue(spans(), new Node(sentence, verb))
            .withSource(
                new Source(
                    source.spans().stream().flatMap(s -> before(s).stream()).toList(),
                    source.head()))
            .withNegated(isNegated())
            .withHedged(isHedged()));
  }
}
