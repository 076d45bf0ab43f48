package org.guillemet.attribution.generated;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Forms of the English verbs of the list; of a phrase ("point out") the first word changes. */
final class EnglishForms {

  /** Past tense and participle of the irregular ones. */
  private static final Map<String, List<String>> IRREGULAR = new HashMap<>();

  static {
    String verbs =
        "say said said, tell told told, write wrote written, begin began begun, cut cut cut,"
            + " go went gone, read read read, forecast forecast forecast, put put put,"
            + " sing sang sung, swear swore sworn, teach taught taught, weep wept wept,"
            + " fire fired fired, shoot shot shot, retort retorted retorted, cry cried cried";
    for (String verb : verbs.split(", ?")) {
      List<String> forms = List.of(verb.strip().split(" "));
      IRREGULAR.put(forms.get(0), forms);
    }
  }

  /** Those whose last consonant is doubled. */
  private static final Set<String> DOUBLED =
      Set.of("admit", "blog", "brag", "grin", "nod", "quip", "shrug", "snap", "sob", "submit");

  private EnglishForms() {}

  static String past(String cue) {
    return first(cue, 1);
  }

  static String participle(String cue) {
    return first(cue, 2);
  }

  static String present(String cue) {
    String verb = cue.split(" ")[0];
    String form =
        verb.equals("go")
            ? "goes"
            : verb.matches(".*(?:s|sh|ch|x|z)")
                ? verb + "es"
                : verb.matches(".*[^aeiou]y") ? stem(verb, 1) + "ies" : verb + "s";
    return form + cue.substring(verb.length());
  }

  private static String first(String cue, int form) {
    String verb = cue.split(" ")[0];
    List<String> irregular = IRREGULAR.get(verb);
    return (irregular == null ? regular(verb) : irregular.get(form)) + cue.substring(verb.length());
  }

  private static String regular(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (verb.matches(".*[^aeiou]y")) {
      return stem(verb, 1) + "ied";
    }
    boolean doubled = DOUBLED.contains(verb);
    return verb + (doubled ? verb.substring(verb.length() - 1) : "") + "ed";
  }

  private static String stem(String verb, int less) {
    return verb.substring(0, verb.length() - less);
  }
}
