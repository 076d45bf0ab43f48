package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.List;

/** The people who speak together in an article. Used for one article; not thread-safe. */
final class Joints {

  private final List<Referent> all = new ArrayList<>();

  /** In the order in which they were asked for. */
  List<Referent> all() {
    return all;
  }

  /** The same for the same people in the same order. */
  Referent of(List<Referent> people) {
    Referent referent = Referent.joint(people);
    for (Referent known : all) {
      if (known.name().equals(referent.name())) {
        return known;
      }
    }
    all.add(referent);
    return referent;
  }
}
