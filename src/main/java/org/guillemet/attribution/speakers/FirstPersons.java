package org.guillemet.attribution.speakers;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.DraftIndex;
import org.guillemet.attribution.people.NameFinder.Name;
import org.guillemet.attribution.people.Namesakes;
import org.guillemet.attribution.people.Referent;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * Finds who says "I": in quoted words whoever they are attributed to, and outside of them whoever
 * signs the text further down, as readers sign their letters, or whom the last paragraph introduces
 * as its writer. In a signed letter "we" is its writer too, with others.
 */
final class FirstPersons {

  /** How many paragraphs down a letter may be signed. */
  private static final int PARAGRAPHS = 5;

  /** What finds words of somebody that no quotation marks enclose. */
  private static final Set<FoundBy> TURNS =
      EnumSet.of(FoundBy.TURN, FoundBy.ANSWER, FoundBy.SIGNATURE);

  private final Context context;
  private final Namesakes namesakes;
  private final Map<Span, Name> signatures = new HashMap<>();

  /** Those that the last paragraph begins with. */
  private final List<Name> last;

  FirstPersons(Context context, Namesakes namesakes, List<Name> names) {
    this.context = context;
    this.namesakes = namesakes;
    names.forEach(n -> signatures.put(n.span(), n));
    List<Block> blocks = context.article().blocks();
    int start = blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).span().start();
    this.last = signatures.values().stream().filter(n -> n.span().start() == start).toList();
  }

  /** Resolves the first persons among drafts whose other sources are resolved. */
  void fill(List<Draft> drafts, Map<Draft, Resolution> resolved) {
    DraftIndex index = new DraftIndex(drafts);
    for (Draft draft : drafts) {
      if (isOneOf(WordClass.I, draft)) {
        speaker(draft, index, resolved).ifPresent(r -> resolved.put(draft, r));
      } else if (isOneOf(WordClass.WE, draft) && !isSpoken(draft, index)) {
        signer(draft.source().get(0))
            .map(FirstPersons::pronoun)
            .ifPresent(r -> resolved.put(draft, r));
      }
    }
  }

  private static boolean isOneOf(WordClass persons, Draft draft) {
    return draft
        .sourceHead()
        .filter(h -> h.isA(persons) && !h.token().pos().equals("NOUN"))
        .isPresent();
  }

  private Optional<Resolution> speaker(
      Draft draft, DraftIndex drafts, Map<Draft, Resolution> resolved) {
    Span source = draft.source().get(0);
    if (isSpoken(draft, drafts)) {
      return drafts
          .around(source)
          .filter(d -> d != draft && !isOneOf(WordClass.I, d))
          .map(resolved::get)
          .filter(r -> r != null && r.isKnown())
          .findFirst()
          .map(r -> r.continued(ResolvedBy.PRONOUN));
    }
    return signer(source).or(() -> introduced(source)).map(FirstPersons::pronoun);
  }

  private static Resolution pronoun(Referent referent) {
    return Resolution.of(List.of(referent), ResolvedBy.PRONOUN);
  }

  /** Whether somebody says it whose very words these are, in quotation marks or without. */
  private boolean isSpoken(Draft draft, DraftIndex drafts) {
    Span source = draft.source().get(0);
    return context.quotationAround(source).isPresent()
        || drafts.around(source).anyMatch(d -> TURNS.contains(d.foundBy()));
  }

  private Optional<Referent> signer(Span source) {
    List<Block> blocks = context.article().blocks();
    int first = context.blockIndexAt(source.start()) + 1;
    for (int i = first; i < Math.min(blocks.size(), first + PARAGRAPHS); i++) {
      Span words = blocks.get(i).span().trim(context.text());
      if (!words.isEmpty() && context.text().charAt(words.end() - 1) == '.') {
        words = words.until(words.end() - 1);
      }
      Name name = signatures.get(words);
      if (name != null && name.to() - name.from() > 1) {
        List<Referent> people = namesakes.of(name);
        return people.size() == 1 && people.get(0).kind() == Kind.PERSON
            ? Optional.of(people.get(0))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Lea Brun is a professor at Gex College.": named in the last paragraph, and only there. */
  private Optional<Referent> introduced(Span source) {
    List<Block> blocks = context.article().blocks();
    Span paragraph = blocks.get(blocks.size() - 1).span();
    return last.stream()
        .filter(n -> n.to() - n.from() > 1)
        .filter(n -> source.end() < paragraph.start() && isIntroduction(n))
        .flatMap(n -> namesakes.of(n).stream())
        .filter(r -> r.kind() == Kind.PERSON)
        .filter(r -> r.mentions().stream().allMatch(paragraph::contains))
        .findFirst();
  }

  /** Whether the name's sentence says what somebody is: "… is a professor". */
  private boolean isIntroduction(Name name) {
    Sentence sentence = context.sentences().get(name.sentence());
    Token head = sentence.token(name.to() - 1);
    return sentence.head(head).filter(noun -> isPresentBe(sentence, noun)).isPresent()
        || sentence
            .head(sentence.token(name.from()))
            .filter(noun -> isPresentBe(sentence, noun))
            .isPresent();
  }

  private static boolean isPresentBe(Sentence sentence, Token noun) {
    return sentence
        .children(noun, "cop")
        .anyMatch(c -> sentence.isA(c, WordClass.BE) && c.morphology().tense() == Tense.PRESENT);
  }
}
