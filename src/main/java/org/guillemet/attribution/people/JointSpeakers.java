package org.guillemet.attribution.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people who speak together in an article. Used for one article; not thread-safe. */
public final class JointSpeakers {

  private final List<Referent> all = new ArrayList<>();
  private final Map<String, Referent> byName = new HashMap<>();

  /** In the order in which they were asked for. */
  public List<Referent> all() {
    return all;
  }

  /** The same for the same people in the same order. */
  public Referent of(List<Referent> people) {
    Referent referent = Referent.joint(people);
    Referent known = byName.putIfAbsent(referent.name(), referent);
    if (known != null) {
      return known;
    }
    all.add(referent);
    return referent;
  }
}
