package org.guillemet.attribution.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Language;

/**
 * English reporting clauses: every verb of the list that can stand beside a quotation, with
 * subjects of all forms, in all positions, in three tenses.
 */
final class EnglishSentences {

  private static final List<String> SUBJECTS =
      List.of(
          "Mireille Castan",
          "the mayor",
          "she",
          "the president of the sailing club",
          "Sabine Loret, a councillor in Gex");

  private static final List<String> SAID =
      List.of(
          "The bridge will stay closed",
          "They promised us two trains a day",
          "The pool has leaked for three years",
          "We will pay half of the work",
          "Nobody warned us",
          "The deadlines will be met",
          "Two vets are still missing");

  private static final List<String> MORE =
      List.of(
          "We shall see in the spring",
          "That will change nothing",
          "The families are waiting",
          "We wrote it three times",
          "Something must be done");

  private final List<GeneratedSentence> all = new ArrayList<>();
  private final boolean every;
  private int turn;

  /**
   * @param every whether all of them are wanted, or one tense for each verb and subject, in turn
   */
  EnglishSentences(boolean every) {
    this.every = every;
  }

  private boolean skips() {
    // Five subjects and three tenses: one in three, another for each verb.
    int place = turn++;
    return !every && (place + place / 15) % 3 != 0;
  }

  List<GeneratedSentence> all() {
    Map<String, Set<String>> verbs = Lexicon.of(Language.ENGLISH).classes("cue-verbs");
    verbs.keySet().stream()
        .sorted()
        .filter(v -> verbs.get(v).contains("quote") || verbs.get(v).contains("manner"))
        .filter(v -> !verbs.get(v).contains("aside"))
        .forEach(v -> add(v, verbs.get(v)));
    return List.copyOf(all);
  }

  private void add(String cue, Set<String> classes) {
    for (String subject : SUBJECTS) {
      for (String form :
          List.of(
              EnglishForms.past(cue),
              EnglishForms.present(cue),
              "had " + EnglishForms.participle(cue))) {
        if (!skips()) {
          add(cue, subject, form, classes);
        }
      }
    }
  }

  private void add(String cue, String subject, String form, Set<String> classes) {
    int n = all.size();
    String a = SAID.get(n % SAID.size());
    String b = MORE.get(n % MORE.size());
    String capital = Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
    boolean apposition = subject.contains(",");
    String told = classes.contains("addressee") && !cue.contains(" ") ? " reporters" : "";
    String clause = subject + (apposition ? ", " : " ") + form + told;
    put("behind", cue, "“" + a + ",” " + clause + ".", subject, "“" + a + ",”");
    put("behind a mark", cue, "“" + a + "!” " + clause + ".", subject, "“" + a + "!”");
    put(
        "between",
        cue,
        "“" + a + ",” " + clause + ". “" + b + ".”",
        subject,
        "“" + a + ",”",
        "“" + b + ".”");
    put(
        "before",
        cue,
        capital + (apposition ? ", " : " ") + form + told + ", “" + a + ".”",
        subject,
        "“" + a + ".”");
    put(
        "before a colon",
        cue,
        capital + (apposition ? ", " : " ") + form + told + ": “" + a + ".”",
        subject,
        "“" + a + ".”");
    if (!subject.equals("she") && !cue.contains(" ") && told.isEmpty() && !form.startsWith("had")) {
      put("inverted", cue, "“" + a + ",” " + form + " " + subject + ".", subject, "“" + a + ",”");
    }
    if (classes.contains("clause") && classes.contains("speech")) {
      put("without marks", cue, a + ", " + clause + ".", subject, a);
    }
  }

  private void put(String position, String cue, String text, String source, String... content) {
    all.add(new GeneratedSentence(position, cue, text, source, List.of(content)));
  }
}
