package org.guillemet.attribution.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.people.Referent;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * Finds whom a headline's description stands for, who is named below: "Dam will hold, says mayor".
 * Used for one article; not thread-safe.
 */
final class Headlines {

  /** What follows them in a role tells of what or where; without accents. */
  private static final Set<String> LINKS =
      Set.of("of", "for", "in", "at", "to", "de", "du", "des", "d", "a", "au", "aux", "en");

  private final Context context;
  private final Descriptions descriptions;

  Headlines(Context context, Descriptions descriptions) {
    this.context = context;
    this.descriptions = descriptions;
  }

  /** Resolves the headline's descriptions once the article is read. */
  void fill(List<Draft> drafts, Map<Draft, Resolution> resolved) {
    for (Draft draft : drafts) {
      Resolution before = resolved.get(draft);
      if (before.by() == ResolvedBy.DESCRIPTION
          && draft.sourceHead().filter(this::isOneOfTheHeadline).isPresent()
          && descriptions.referents().containsAll(before.referents())) {
        Span source = draft.source().get(0);
        List<Referent> named = descriptions.people(draft.sourceHead().get(), source);
        if (named.size() == 1) {
          before.referents().forEach(r -> r.removeMention(source));
          named.get(0).addMention(source);
          resolved.put(draft, Resolution.of(named, ResolvedBy.DESCRIPTION));
        }
      }
    }
  }

  /** Headlines leave out the article before a noun for somebody known. */
  private boolean isOneOfTheHeadline(Node head) {
    Token noun = head.token();
    return context.isHeadline(noun.span())
        && context.cues().speaker(noun).equals(Set.of("person"))
        && noun.morphology().number() != Number.PLURAL
        && (descriptions.isDefinite(head) || head.sentence().child(noun, "det").isEmpty());
  }

  /** Whether one of the person's roles is the headline's: a "former mayor" is not the mayor. */
  static boolean holds(Referent person, Node head, Span source) {
    Set<String> all = new HashSet<>();
    Set<String> modifiers = new HashSet<>();
    for (Token t : head.sentence().tokens()) {
      if (source.contains(t.span()) && !t.pos().equals("DET")) {
        if (t.pos().equals("ADP")) {
          break;
        }
        all.addAll(Referent.words(t.text()));
        if (!t.equals(head.token()) && !isProper(t, head.token())) {
          modifiers.addAll(Referent.words(t.text()));
        }
      }
    }
    if (person.roles().isEmpty()) {
      return modifiers.isEmpty(); // a function that a description has told, in no words of its own
    }
    return person.roles().stream()
        .map(Headlines::withoutPlace)
        .anyMatch(
            held ->
                held.containsAll(modifiers)
                    && held.stream()
                        .allMatch(w -> all.contains(w) || person.roleLemmas().contains(w)));
  }

  /** "says Hull mayor": a name tells where, and the role need not repeat it. */
  private static boolean isProper(Token modifier, Token head) {
    boolean capitals = modifier.index() == 0 || Character.isUpperCase(head.text().codePointAt(0));
    return modifier.pos().equals("PROPN") && (modifier.name() != NameType.NONE || !capitals);
  }

  /** The words of a role before the first "of" or "de". */
  private static List<String> withoutPlace(String role) {
    return Referent.words(role).stream().takeWhile(w -> !LINKS.contains(w)).toList();
  }
}
