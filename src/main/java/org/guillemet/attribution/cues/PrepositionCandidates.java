package org.guillemet.attribution.cues;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.CueLexicon;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/** Finds attributions whose cue is a preposition: "selon la police, …", "…, according to Brun". */
final class PrepositionCandidates {

  /** What a cue that means nothing else is worth at least. */
  private static final double SURE = 0.8;

  /** What it is worth behind a colon and a quotation: another verb before it introduces less. */
  private static final double QUOTED = 0.98;

  /** Its noun stands within so many words. */
  private static final int PHRASE = 8;

  private final Context context;
  private final SourcePhrases sources;
  private final PrepositionContents contents;

  PrepositionCandidates(Context context) {
    this.context = context;
    this.sources = new SourcePhrases(context);
    this.contents = new PrepositionContents(context);
  }

  List<Candidate> find() {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (Token token : sentence.tokens()) {
        List<Token> cue = context.cues().preposition(sentence, token.index());
        if (!cue.isEmpty()) {
          find(sentence, cue, CueLexicon.entry(cue)).ifPresent(candidates::add);
        }
      }
    }
    return candidates;
  }

  /**
   * What a preposition attributes to its noun.
   *
   * @param found the words of an entry, of which the last may be the source's own: "de source"
   */
  private Optional<Candidate> find(Sentence sentence, List<Token> found, String words) {
    boolean own = found.size() > 1 && context.cues().isPreposition(words, "own");
    List<Token> cue = own ? found.subList(0, found.size() - 1) : found;
    int first = cue.get(0).index();
    int behind = cue.get(cue.size() - 1).index() + 1;
    Optional<Token> head = object(sentence, behind);
    if (head.isEmpty()
        || own && !(isParted(sentence, first) && isDescribed(sentence, head.get()))
        || context.cues().isPreposition(words, "idle")
        || !context.cues().isPreposition(words, "sure")
            && !speaks(sentence, words, head.get(), first)
        || context.cues().isVariable(head.get()) && head.get().name() == NameType.NONE) {
      return Optional.empty();
    }
    Source source = sources.withApposition(sources.phraseUntilClause(sentence, head.get()));
    if (source.isNone() || source.spans().get(0).start() < cue.get(0).span().end()) {
      return Optional.empty();
    }
    int end = endOf(sentence, source.spans().get(0), behind);
    boolean front =
        first == 0 || isOpening(sentence, first) || sentence.token(first - 1).text().equals(":");
    if (context.cues().isPreposition(words, "front")
        && !(front && isStatement(sentence, head.get(), end))) {
      return Optional.empty();
    }
    List<Span> quoted = contents.quotationBehindColon(sentence, end);
    List<Span> content =
        quoted.isEmpty() ? contents.around(sentence, first, end, front, head.get()) : quoted;
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Span words2 = cue.get(0).span().cover(cue.get(cue.size() - 1).span());
    Draft draft =
        Draft.of(FoundBy.SOURCE_PREPOSITION, content)
            .withConfidence(
                !quoted.isEmpty() ? QUOTED : isSure(sentence, words, head.get(), first) ? SURE : 0)
            .withCue(List.of(words2), new Node(sentence, cue.get(0)))
            .withSource(source);
    Set<String> classes = new HashSet<>(context.cues().prepositionClasses(words));
    classes.remove("sure");
    return Optional.of(new Candidate(draft, classes, Optional.empty(), true));
  }

  /**
   * Whether the preposition means nothing else, or stands before a person or parted from the rest
   * before a body: "selon Brun", ", selon la mairie"; but "varie selon les régions".
   */
  private boolean isSure(Sentence sentence, String words, Token head, int first) {
    Set<String> classes = context.cues().speaker(head);
    boolean person = head.name() == NameType.PERSON || classes.contains("person");
    boolean body = head.name() == NameType.ORGANIZATION || classes.contains("organization");
    boolean parted = isParted(sentence, first);
    boolean plain = parted && context.cues().prepositionClasses(words).isEmpty();
    return plain
        || context.cues().isPreposition(words, "sure")
        || !context.cues().isPreposition(words, "front") && (person || body && parted);
  }

  /** Somebody, or whoever is quoted; "selon la loi" is no attribution. */
  private boolean speaks(Sentence sentence, String words, Token head, int first) {
    return !context.cues().speaker(head).contains("norm")
        && (context.cues().canSpeak(head)
            || isInformation(sentence, words, head, first)
            || isBeforeQuotation(sentence, head));
  }

  /**
   * Any noun that is determined, where the preposition means hardly anything else and stands apart,
   * unless something varies: "selon ses calculs, …".
   */
  private boolean isInformation(Sentence sentence, String words, Token head, int first) {
    return context.cues().prepositionClasses(words).isEmpty()
        && isParted(sentence, first)
        && head.pos().equals("NOUN")
        && sentence.child(head, "det", "nummod", "nmod:poss").isPresent()
        && sentence.tokens().stream().noneMatch(context.cues()::isVariation);
  }

  /** "de source policière", but not "de source". */
  private static boolean isDescribed(Sentence sentence, Token noun) {
    return sentence.child(noun, "amod", "nmod", "acl").isPresent();
  }

  private static boolean isParted(Sentence sentence, int first) {
    return isOpening(sentence, first) || sentence.token(first - 1).isPunctuation();
  }

  /** "Pour ce riverain, « le bruit est insupportable »": whoever it is, words are quoted. */
  private boolean isBeforeQuotation(Sentence sentence, Token head) {
    int comma = head.index() + 1;
    while (comma < sentence.size() && !sentence.token(comma).text().equals(",")) {
      comma++;
    }
    if (comma + 1 >= sentence.size() || context.cues().link(head).equals("moment")) {
      return false;
    }
    int behind = sentence.token(comma).span().end();
    return context
        .quotationAround(sentence.token(comma + 1).span())
        .filter(q -> q.span().start() >= behind)
        .isPresent();
  }

  /** The head of the noun phrase that begins at the index: the last link up that stays near. */
  private Optional<Token> object(Sentence sentence, int index) {
    for (int i = index; i < Math.min(sentence.size(), index + PHRASE); i++) {
      Token t = sentence.token(i);
      boolean mistagged =
          i > index
              && !t.isNominal()
              && !context.cues().speaker(t).isEmpty()
              && sentence.child(t, "det").isPresent();
      if (mistagged) {
        return Optional.of(t);
      }
      if (t.isNominal()) {
        Token head = t;
        while (isInner(head) && sentence.token(head.head()).isNominal()) {
          head = sentence.token(head.head());
        }
        return Optional.of(head);
      }
      if (t.isVerbal() && !isBeforeNoun(t) || t.isPunctuation() && !isWithin(t)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "a leaked report", "show insiders": what looks like a verb describes a noun. */
  private static boolean isBeforeNoun(Token t) {
    return t.head() > t.index() && t.is("amod") || t.is("fixed");
  }

  /** A hyphen, or the mark that opens a title: "a 50-page report". */
  private boolean isWithin(Token mark) {
    return mark.text().equals("-")
        || context
            .quotationAround(mark.span())
            .filter(q -> mark.span().start() < q.words().start())
            .isPresent();
  }

  /** A word of a name or of a compound, which another word of the same phrase governs. */
  private static boolean isInner(Token t) {
    return t.head() > t.index()
        && (t.is("compound")
            || t.is("nmod")
            || t.is("amod")
            || t.is("flat")
            || t.is("nummod")
            || t.is("det"));
  }

  private static int endOf(Sentence sentence, Span source, int from) {
    int end = from;
    while (end < sentence.size() && sentence.token(end).span().start() < source.end()) {
      end++;
    }
    return end;
  }

  /** Behind a conjunction or a comma at the start of the sentence. */
  private static boolean isOpening(Sentence sentence, int index) {
    for (int i = 0; i < index; i++) {
      Token t = sentence.token(i);
      if (!t.isPunctuation() && !t.pos().equals("CCONJ") && !t.pos().equals("ADV")) {
        return false;
      }
    }
    return index <= 3;
  }

  /** "Pour la mairie, le pont est sûr": somebody, a comma, and a clause that is no purpose. */
  private static boolean isStatement(Sentence sentence, Token head, int end) {
    boolean somebody =
        head.pos().equals("PROPN")
            || head.pos().equals("PRON")
            || sentence.child(head, "det").isPresent();
    return somebody && end < sentence.size() && sentence.token(end).text().equals(",");
  }
}
