package org.guillemet.report.page;

import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.compare.Aliases;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.pipeline.Stage;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** A few articles, made without models, with everything that a page can show. */
final class InventedSet {

  private InventedSet() {}

  private static Sketch english() {
    return new Sketch(
            "drafts/ferry.md",
            """
            ---
            title: Ferry hits pier at Port Eldin
            outlet: The Arrow
            date: 2031-02-03
            author: Piers Gannon
            lang: en
            ---

            # Ferry hits pier at Port Eldin

            14 sailors were hurt in the harbour. “We saw it “far too late”,” said Lea Brun, the harbour
            master. She called the pilot “tired and slow”.

            ## What happened

            - The ferry came in at six.
            - Officials said that the engine had failed.

            > “Nobody will pay for this,” a clerk said.

            ![The pier](pier.jpg)

            The owner cheated the port for years.
            """)
        .names(Kind.PERSON, "Lea Brun", "harbour master")
        .names(Kind.GROUP, "Officials")
        .names(Kind.UNNAMED, "a clerk")
        .counts("14 sailors were hurt in the harbour", "14 sailors", 14, "sailor")
        .says(Type.DIRECT, "Lea Brun", "“We saw it “far too late”,”", "said", "Lea Brun")
        .says(Type.MIXED, "Lea Brun", "the pilot “tired and slow”", "called", "She")
        .dates("The ferry came in at six", "six")
        .says(Type.INDIRECT, "Officials", "that the engine had failed", "said", "Officials")
        .says(Type.DIRECT, "a clerk", "“Nobody will pay for this,”", "said", "a clerk")
        .says(Type.DIRECT, "", "cheated the port")
        .claims("The owner cheated the port for years")
        .finds("unattributed-allegation", Severity.WARNING, "The owner cheated", "name who says so")
        .finds("vague-attribution", Severity.INFO, "Officials", "say which officials");
  }

  private static Sketch french(Sketch english) {
    return new Sketch(
            "drafts/bac.txt",
            """
            Le bac heurte la jetée de Port Eldin

            17 marins ont été blessés dans le port, selon la préfecture. « Nous l’avons vu trop tard »,
            a dit la capitaine du port, Lea Brun.
            """)
        .names(Kind.ORGANIZATION, "la préfecture")
        .names(Kind.PERSON, "Lea Brun", "capitaine du port")
        .says(Type.INDIRECT, "la préfecture", "17 marins ont été blessés dans le port", "selon")
        .counts("17 marins ont été blessés dans le port", "17 marins", 17, "marin")
        .says(Type.DIRECT, "Lea Brun", "« Nous l’avons vu trop tard »", "a dit", "Lea Brun")
        .finds(
            "conflicting-figure",
            Severity.ERROR,
            "17 marins",
            "\"17 marins\" here, \"14 sailors\" in The Arrow: ask whoever counted",
            new Sketch.Place(english, "14 sailors"));
  }

  private static List<Sketch> sketches() {
    Sketch english = english();
    Sketch later =
        new Sketch("drafts/later.txt", "17 sailors were hurt in the harbour. It rains.\n")
            .counts("17 sailors were hurt in the harbour", "17 sailors", 17, "sailor");
    return List.of(english, french(english), later);
  }

  static Compared compared() {
    return of(sketches());
  }

  static Compared of(List<Sketch> sketches) {
    List<Checked> checked = sketches.stream().map(Sketch::build).toList();
    return Compared.of(checked, Aliases.NONE);
  }

  /** What was not checked: of an article on the page, and of one that is not there. */
  static List<Omission> omissions(Compared compared) {
    Article article = compared.articles().get(0).article();
    return List.of(
        new Omission(
            article.path(),
            Cause.FAILURE,
            Stage.COMPARISON,
            Optional.of(new Omission.Place(article, new Span(0, 5))),
            "oops"),
        new Omission(
            "drafts/gone.txt", Cause.UNREADABLE, Stage.READING, Optional.empty(), "not there"));
  }
}
