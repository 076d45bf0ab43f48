package org.guillemet.attribution.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Language;

/**
 * French reporting clauses: every verb of the list that can stand beside a quotation, with subjects
 * of all forms, in all positions, in three tenses.
 */
final class FrenchSentences {

  /** A subject before and behind the verb; the words are the same but for a pronoun. */
  private record Subject(String before, String behind, boolean pronoun) {
    static Subject of(String words) {
      return new Subject(words, words, false);
    }
  }

  private static final List<Subject> SUBJECTS =
      List.of(
          Subject.of("Mireille Castan"),
          Subject.of("la maire"),
          new Subject("elle", "elle", true),
          Subject.of("la présidente du club nautique"),
          Subject.of("Sabine Loret, adjointe aux écoles"));

  private static final List<String> SAID =
      List.of(
          "La passerelle ne rouvrira pas",
          "On nous a promis deux trains par jour",
          "Le bassin fuit depuis trois ans",
          "Nous paierons la moitié des travaux",
          "Personne ne nous a prévenus",
          "Les délais sont tenus",
          "Il manque encore deux vétérinaires");

  private static final List<String> MORE =
      List.of(
          "On verra au printemps",
          "Cela ne changera rien",
          "Nous l'avons écrit trois fois",
          "Les familles attendent",
          "Il faut agir");

  /** Adjectives and participles behind "être" agree with a woman, as all subjects are. */
  private static final Set<String> BEING = Set.of("convenir");

  private final FrenchForms forms = new FrenchForms();
  private final List<GeneratedSentence> all = new ArrayList<>();
  private final boolean every;
  private int turn;

  /**
   * @param every whether all of them are wanted, or one tense for each verb and subject, in turn
   */
  FrenchSentences(boolean every) {
    this.every = every;
  }

  private boolean skips() {
    // Five subjects and three tenses: one in three, another for each verb.
    int place = turn++;
    return !every && (place + place / 15) % 3 != 0;
  }

  List<GeneratedSentence> all() {
    Map<String, Set<String>> verbs = Lexicon.of(Language.FRENCH).classes("cue-verbs");
    verbs.keySet().stream()
        .sorted()
        .filter(v -> verbs.get(v).contains("quote") || verbs.get(v).contains("manner"))
        .filter(v -> !BEING.contains(v))
        .forEach(v -> add(v, verbs.get(v)));
    return List.copyOf(all);
  }

  private void add(String cue, Set<String> classes) {
    boolean reflexive = classes.contains("reflexive");
    List<String> parts = FrenchForms.parts(cue);
    for (Subject subject : SUBJECTS) {
      for (String tense : List.of("présent", "passé composé", "imparfait")) {
        if (skips()) {
          continue;
        }
        verb(parts.get(0), tense, reflexive, false, subject)
            .ifPresent(
                before -> addAll(cue, subject, before + parts.get(1), parts, tense, classes));
      }
    }
  }

  private void addAll(
      String cue,
      Subject subject,
      String before,
      List<String> parts,
      String tense,
      Set<String> classes) {
    boolean reflexive = classes.contains("reflexive");
    String behind =
        verb(parts.get(0), tense, reflexive, true, subject).orElseThrow()
            + parts.get(1)
            + (subject.pronoun() ? "" : " " + subject.behind());
    int n = all.size();
    String a = SAID.get(n % SAID.size());
    String b = MORE.get(n % MORE.size());
    String small = Character.toLowerCase(b.charAt(0)) + b.substring(1);
    String name = subject.before();
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    put("behind", cue, "« " + a + " », " + behind + ".", name, "« " + a + " »");
    put("behind a mark", cue, "« " + a + " ! », " + behind + ".", name, "« " + a + " ! »");
    put(
        "inside",
        cue,
        "« " + a + ", " + behind + ", et " + small + ". »",
        name,
        "« " + a,
        "et " + small + ". »");
    put(
        "inside, ending a sentence",
        cue,
        "« " + a + ", " + behind + ". " + b + ". »",
        name,
        "« " + a,
        b + ". »");
    put(
        "inside, behind a mark",
        cue,
        "« " + a + " ? " + behind + ". " + b + ". »",
        name,
        "« " + a + " ?",
        b + ". »");
    put(
        "before",
        cue,
        capital + (subject.behind().contains(",") ? ", " : " ") + before + " : « " + a + ". »",
        name,
        "« " + a + ". »");
    if (classes.contains("quote") && !reflexive) {
      put("without marks", cue, a + ", " + behind + ".", name, a);
    }
  }

  private void put(String position, String cue, String text, String source, String... content) {
    all.add(new GeneratedSentence(position, cue, text, source, List.of(content)));
  }

  private Optional<String> verb(
      String verb, String tense, boolean reflexive, boolean inverted, Subject subject) {
    String tie = inverted && subject.pronoun() ? "elle" : "";
    return switch (tense) {
      case "présent" -> forms.present(verb).map(v -> tied(self(v, reflexive), tie));
      case "imparfait" -> forms.imperfect(verb).map(v -> tied(self(v, reflexive), tie));
      default ->
          forms
              .participle(verb, reflexive)
              .map(v -> tied(reflexive ? "s'est" : "a", tie) + " " + v);
    };
  }

  private static String self(String verb, boolean reflexive) {
    return !reflexive
        ? verb
        : "aeéêiîoôuhy".indexOf(verb.charAt(0)) >= 0 ? "s'" + verb : "se " + verb;
  }

  private static String tied(String verb, String pronoun) {
    if (pronoun.isEmpty()) {
      return verb;
    }
    boolean vowel = "aec".indexOf(verb.charAt(verb.length() - 1)) >= 0;
    return verb + (vowel ? "-t-" : "-") + pronoun;
  }
}
