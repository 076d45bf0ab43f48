package org.guillemet.attribution.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.guillemet.text.PhraseFinder;

/**
 * Finds those whom an article names and whose function a phrase tells, without looking at each of
 * them. Used for one article; not thread-safe.
 */
public final class RoleHolders {

  private final Map<Referent, Integer> places = new IdentityHashMap<>();
  private final Map<String, List<Referent>> byLemma = new HashMap<>();
  private final Map<String, List<Referent>> byRole = new HashMap<>();
  private final PhraseFinder roles;

  /**
   * @param named with all their roles
   */
  public RoleHolders(List<Referent> named) {
    for (Referent referent : named) {
      places.put(referent, places.size());
      referent.roleLemmas().forEach(lemma -> enter(byLemma, lemma, referent));
      for (String role : referent.roles()) {
        if (role.contains(" ")) {
          enter(byRole, Referent.fold(role), referent);
        }
      }
    }
    this.roles = new PhraseFinder(byRole.keySet());
  }

  private static void enter(Map<String, List<Referent>> index, String key, Referent referent) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(referent);
  }

  /** Takes in that somebody is known to hold one more function. */
  public void learn(Referent referent, String lemma) {
    if (referent.roleLemmas().add(lemma) && knows(referent)) {
      enter(byLemma, lemma, referent);
    }
  }

  /** Whether the article names it. */
  public boolean knows(Referent referent) {
    return places.containsKey(referent);
  }

  /**
   * Who holds one of the functions, or has a role of several words in the phrase: "the state
   * attorney general" is the Attorney General, whichever word the parser takes. In the order of the
   * names. What a crowd holds is nobody's own function.
   *
   * @param phrase folded
   */
  public List<Referent> find(Set<String> lemmas, String phrase) {
    Map<Integer, Referent> found = new TreeMap<>();
    for (String lemma : lemmas) {
      List<Referent> holders = byLemma.getOrDefault(lemma, List.of());
      if (holders.size() <= KnownNames.CROWD) {
        take(found, holders);
      }
    }
    roles.in(phrase).forEach(role -> take(found, byRole.get(role)));
    return List.copyOf(found.values());
  }

  private void take(Map<Integer, Referent> found, List<Referent> referents) {
    if (referents.size() <= KnownNames.CROWD) {
      referents.forEach(r -> found.put(places.get(r), r));
    }
  }
}
