package org.guillemet.attribution.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guillemet.attribution.people.Referent;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/** Tells whether a headline's description is a function that somebody has. */
final class HeadlineRoles {

  private HeadlineRoles() {}

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
    Set<String> links =
        ClosedClasses.of(head.sentence().language()).words(WordClass.FUNCTION_LINK).stream()
            .flatMap(w -> Referent.words(w).stream())
            .collect(Collectors.toSet());
    return person.roles().stream()
        .map(role -> withoutPlace(role, links))
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

  /** The words of a role before the first that links what or where to it: "of", "de". */
  private static List<String> withoutPlace(String role, Set<String> links) {
    return Referent.words(role).stream().takeWhile(w -> !links.contains(w)).toList();
  }
}
