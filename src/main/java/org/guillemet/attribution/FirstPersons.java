package org.guillemet.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.NameFinder.Name;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * Finds who says "I": in quoted words whoever they are attributed to, and outside of them whoever
 * signs the text further down, as readers sign their letters.
 */
final class FirstPersons {

  private static final Set<String> WORDS =
      Set.of("i", "my", "me", "je", "j'", "moi", "mon", "ma", "mes");

  /** How many paragraphs down a letter may be signed. */
  private static final int PARAGRAPHS = 5;

  private final Context context;
  private final Namesakes namesakes;
  private final Map<Span, Name> signatures = new HashMap<>();

  FirstPersons(Context context, Namesakes namesakes, List<Name> names) {
    this.context = context;
    this.namesakes = namesakes;
    names.forEach(n -> signatures.put(n.span(), n));
  }

  /** Resolves the first persons among drafts whose other sources are resolved. */
  void fill(List<Draft> drafts, Map<Draft, Resolution> resolved) {
    for (Draft draft : drafts) {
      if (isFirstPerson(draft)) {
        speaker(draft, drafts, resolved).ifPresent(r -> resolved.put(draft, r));
      }
    }
  }

  private static boolean isFirstPerson(Draft draft) {
    return draft
        .sourceHead()
        .filter(h -> WORDS.contains(Genders.pronoun(h.token())) && !h.token().pos().equals("NOUN"))
        .isPresent();
  }

  private Optional<Resolution> speaker(
      Draft draft, List<Draft> drafts, Map<Draft, Resolution> resolved) {
    Span source = draft.source().get(0);
    if (context.quotationAround(source).isPresent()) {
      return drafts.stream()
          .filter(d -> d != draft && !isFirstPerson(d))
          .filter(d -> d.content().stream().anyMatch(c -> c.contains(source)))
          .map(resolved::get)
          .filter(r -> r != null && r.isKnown())
          .findFirst()
          .map(r -> r.continued(ResolvedBy.PRONOUN));
    }
    return signer(source).map(r -> Resolution.of(List.of(r), ResolvedBy.PRONOUN));
  }

  private Optional<Referent> signer(Span source) {
    List<Block> blocks = context.article().blocks();
    int first = context.blockIndexAt(source.start()) + 1;
    for (int i = first; i < Math.min(blocks.size(), first + PARAGRAPHS); i++) {
      Span words = blocks.get(i).span().trim(context.text());
      if (!words.isEmpty() && context.text().charAt(words.end() - 1) == '.') {
        words = new Span(words.start(), words.end() - 1);
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
}
