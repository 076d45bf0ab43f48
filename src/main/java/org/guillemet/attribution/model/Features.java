package org.guillemet.attribution.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The features of a candidate, of one of its ends or of one of its sources, in the order in which
 * they are added. What a feature is called is a text, "lemma,frame=say,clause-of-verb", which is
 * put together only when somebody asks for it: {@link LogisticModel} looks weights up by its
 * pieces. Not thread-safe.
 */
public final class Features {

  private final List<String[]> all = new ArrayList<>();

  /** Before the name of a feature of one reading. */
  private final String prefix;

  /** Features that are the same for all readings. */
  public Features() {
    this.prefix = "";
  }

  /**
   * @param frame how the candidate was read: "clause-of-verb"
   */
  public Features(String frame) {
    this.prefix = frame + "|";
  }

  /** Features that are given as texts, as examples to learn from have them. */
  public static Features of(List<String> texts) {
    Features features = new Features();
    texts.forEach(text -> features.all.add(new String[] {text}));
    return features;
  }

  /**
   * "lemma,frame=say,clause-of-verb": its name and its values.
   *
   * @param values words, numbers and truth values, at least one
   */
  public void add(String name, Object... values) {
    all.add(split(name, values));
  }

  /**
   * The same twice: by itself, and for the reading of the candidate,
   * "clause-of-verb|parse=shorter".
   *
   * @param values as {@link #add} takes them
   */
  public void addBoth(String name, Object... values) {
    String[] plain = split(name, values);
    all.add(plain);
    String[] framed = new String[plain.length + 1];
    framed[0] = prefix;
    System.arraycopy(plain, 0, framed, 1, plain.length);
    all.add(framed);
  }

  private static String[] split(String name, Object... values) {
    String[] pieces = new String[1 + 2 * values.length];
    pieces[0] = name;
    for (int i = 0; i < values.length; i++) {
      pieces[1 + 2 * i] = i == 0 ? "=" : ",";
      pieces[2 + 2 * i] = String.valueOf(values[i]);
    }
    return pieces;
  }

  /** What each feature's text is made of, in turn. */
  List<String[]> pieces() {
    return all;
  }

  /** What each is called, for those who learn weights. */
  public List<String> texts() {
    return all.stream().map(pieces -> String.join("", Arrays.asList(pieces))).toList();
  }
}
