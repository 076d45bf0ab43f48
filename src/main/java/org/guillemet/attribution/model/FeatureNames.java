package org.guillemet.attribution.model;

import java.util.ArrayList;
import java.util.List;

/** The features of one candidate, in the order in which they are added. Not thread-safe. */
final class FeatureNames {

  private final List<String> names = new ArrayList<>();

  /** "lemma,frame=say,clause": its name and its values. */
  void add(String name, String... values) {
    names.add(name + "=" + String.join(",", values));
  }

  List<String> all() {
    return names;
  }
}
