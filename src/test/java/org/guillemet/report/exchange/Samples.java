package org.guillemet.report.exchange;

import static org.guillemet.report.Reports.article;
import static org.guillemet.report.Reports.span;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.compare.Aliases;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Morphology;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.pipeline.Stage;
import org.guillemet.report.Presentation;
import org.guillemet.report.Results;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Results for reports, and the reports of results. */
final class Samples {

  /** A Markdown file: emoji, a no-break space, markup inside flagged words. */
  static final String DRAFT = "drafts/la salle.md";

  static final String WIRE = "wire/agency.txt";

  private Samples() {}

  /** Writes a report. */
  interface Format {
    void write(Results results, Writer out) throws IOException;
  }

  static String write(Format format, Results results) {
    try {
      StringWriter out = new StringWriter();
      format.write(results, out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Article draft() {
    return article(
        DRAFT,
        """
        # La salle du Bac

        🛶 « On *ferme* ce soir », dit Léa Brun au Bac. Selon certains, la salle compte 140 places.

        Une source assure que tout
        est vendu. Elle a fait ses comptes. « Personne ne sait. »
        """);
  }

  static Article wire() {
    return article(
        WIRE, "The hall in Orvanne seats 120 people, the mayor's office told Reuters.\n");
  }

  /** Everything that reports tell of: open, suppressed and accepted findings, and omissions. */
  static Results full() {
    Article draft = draft();
    Article wire = wire();
    Finding figure =
        finding(
            "two-figures",
            Severity.ERROR,
            draft,
            "140 places",
            "\"140 places\" here, \"120 people\" in Reuters: find out which is right",
            related(wire, "120 people", "\"120 people\" there"),
            related(draft, "On ferme", "said in the same breath"));
    Finding nobody =
        finding("nobody-named", Severity.WARNING, draft, "certains", "\"certains\" is nobody");
    Finding source =
        finding("no-name", Severity.INFO, draft, "Une source", "a source without a name");
    Finding lines =
        finding(
            "whose-figure", Severity.WARNING, draft, "assure que tout est vendu", "who says so?");
    Finding quotation =
        finding(
            "whose-words",
            Severity.ERROR,
            draft,
            "« Personne ne sait. »",
            "no one is named for these words");
    Finding outlet = finding("no-credit", Severity.WARNING, wire, "Reuters", "credited elsewhere");
    List<Reviewed> reviewed =
        new ArrayList<>(Reviewed.open(List.of(nobody, figure, source, lines, quotation, outlet)));
    reviewed.set(3, reviewed.get(3).suppressed("counted by the reporter on site"));
    reviewed.set(5, reviewed.get(5).accepted());
    return results(List.of(said(draft), bare(wire)), reviewed, omissions(draft));
  }

  private static List<Omission> omissions(Article draft) {
    return List.of(
        new Omission(
            "drafts/notes.txt",
            Cause.UNREADABLE,
            Stage.READING,
            Optional.empty(),
            "permission denied"),
        new Omission(
            DRAFT,
            Cause.FAILURE,
            Stage.ATTRIBUTION,
            Optional.of(new Omission.Place(draft, span(draft, "Elle a fait ses comptes."))),
            "a reason"),
        new Omission(
            "wire/praha.txt", Cause.LANGUAGE, Stage.READING, Optional.empty(), "looks like Czech"));
  }

  /** One article in which nothing was found. */
  static Results clean() {
    return results(List.of(bare(wire())), List.of(), List.of());
  }

  /**
   * One article with many findings.
   *
   * @param errors how many of them are errors, in every other paragraph from the second on
   */
  static Results many(int errors, int warnings, int infos) {
    StringBuilder text = new StringBuilder();
    int all = errors + warnings + infos;
    IntStream.range(0, all).forEach(i -> text.append("Word").append(i).append(" is here.\n\n"));
    Article article = article("many.txt", text.toString());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      Severity severity =
          i < infos ? Severity.INFO : i < infos + warnings ? Severity.WARNING : Severity.ERROR;
      findings.add(finding("some-rule", severity, article, "Word" + i + " ", "word " + i));
    }
    return results(List.of(bare(article)), Reviewed.open(findings), List.of());
  }

  /** Results with one open finding. */
  static Results of(Finding finding) {
    return results(List.of(bare(finding.article())), Reviewed.open(List.of(finding)), List.of());
  }

  static Results results(
      List<Checked> articles, List<Reviewed> reviewed, List<Omission> omissions) {
    return results(articles, reviewed, omissions, List.of());
  }

  static Results results(
      List<Checked> articles,
      List<Reviewed> reviewed,
      List<Omission> omissions,
      List<RuleDescription> rules) {
    return new Results(
        "1.2.3",
        Compared.of(articles, Aliases.NONE),
        reviewed,
        Severity.WARNING,
        Presentation.DEFAULT,
        omissions,
        rules,
        Optional.of(Language.ENGLISH));
  }

  static Finding finding(
      String rule,
      Severity severity,
      Article article,
      String words,
      String message,
      Related... related) {
    return new Finding(
        rule, severity, article, span(article, words), Literal.of(message), List.of(related));
  }

  static Related related(Article article, String words, String message) {
    return new Related(article, span(article, words), Literal.of(message));
  }

  /** An article of which nothing is known but its text. */
  static Checked bare(Article article) {
    return new Checked(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The draft, with who says what. */
  static Checked said(Article draft) {
    Entity brun = entity(draft, "e1", "Léa Brun", Entity.Kind.PERSON, "Léa Brun");
    Entity bac = entity(draft, "e2", "Le Bac", Entity.Kind.ORGANIZATION, "Bac.");
    Attribution quoted =
        new Attribution(
            "a1",
            Type.DIRECT,
            List.of(span(draft, "« On ferme ce soir »")),
            List.of(span(draft, "dit")),
            List.of(span(draft, "Léa Brun")),
            Optional.of(new Speaker(brun, Optional.of("maire"), ResolvedBy.NAME)),
            List.of(),
            Optional.of(bac),
            Optional.empty(),
            false,
            false,
            1,
            FoundBy.INCISE);
    Attribution denied =
        new Attribution(
            "a2",
            Type.INDIRECT,
            List.of(span(draft, "que tout est vendu"), span(draft, "Elle")),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            true,
            true,
            1,
            FoundBy.CLAUSE_OF_VERB);
    return new Checked(
        draft,
        List.of(),
        List.of(quoted, denied),
        List.of(brun, bac),
        List.of(),
        List.of(),
        List.of());
  }

  static Entity entity(Article article, String id, String name, Entity.Kind kind, String mention) {
    Span span = span(article, mention);
    return new Entity(
        id,
        name,
        kind,
        Morphology.Gender.UNKNOWN,
        Morphology.Number.SINGULAR,
        List.of(),
        List.of(),
        List.of(span));
  }
}
