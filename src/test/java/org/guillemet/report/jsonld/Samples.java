package org.guillemet.report.jsonld;

import static org.guillemet.report.Reports.span;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Support;
import org.guillemet.claims.Signal;
import org.guillemet.compare.Aliases;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Morphology;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.pipeline.Omission.Place;
import org.guillemet.pipeline.Stage;
import org.guillemet.report.Reports;
import org.guillemet.report.Results;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.MappedText;
import org.guillemet.text.Metadata;
import org.guillemet.text.Span;

/** Articles with what would be found in them, and their reports. */
final class Samples {

  private Samples() {}

  static String report(List<Checked> articles, List<Finding> findings, List<Omission> omissions) {
    try {
      StringWriter out = new StringWriter();
      JsonLdReport.write(
          Results.of("1.2.3", Compared.of(articles, Aliases.NONE), findings, omissions), out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String report(Checked checked) {
    return report(List.of(checked), checked.findings(), checked.omissions());
  }

  /** A Markdown file with everything that a report has. */
  static Checked full() {
    Article article =
        Reports.article(
            "drafts/la salle.md",
            """
            ---
            title: La halle du Bac
            outlet: Le Bac
            author: Ana Roy, avec l'AFP
            date: 2031-02-03
            ---

            🛶 « On *ferme* », dit Léa Brun au Bac, « ce soir ». Elle ajoute qu'Orvanne juge la salle vieille.

            Selon un rapport, la salle est « noire ». Une source le nie ; des riverains parlent d'un abus.

            Paul n'a pas dit « oui ». La facture a doublé.
            """);
    Entity brun = entity(article, "e1", "Léa Brun", Entity.Kind.PERSON, "Léa Brun");
    Entity outlet = entity(article, "e2", "Le Bac", Entity.Kind.ORGANIZATION, "Bac");
    Entity town = entity(article, "e3", "Orvanne", Entity.Kind.PLACE, "Orvanne");
    Entity document = entity(article, "e4", "un rapport", Entity.Kind.DOCUMENT, "un rapport");
    Entity unnamed = entity(article, "e5", "Une source", Entity.Kind.UNNAMED, "Une source");
    Entity group = entity(article, "e6", "des riverains", Entity.Kind.GROUP, "des riverains");
    Entity paul = entity(article, "e7", "Paul", Entity.Kind.PERSON, "Paul");
    List<Attribution> attributions =
        List.of(
            said(
                article,
                "a1",
                Type.DIRECT,
                brun,
                Optional.of(outlet),
                "« On ferme »",
                "« ce soir »"),
            said(
                article,
                "a2",
                Type.INDIRECT,
                brun,
                Optional.empty(),
                "qu'Orvanne juge la salle vieille"),
            within(
                "a2",
                said(article, "a3", Type.INDIRECT, town, Optional.empty(), "la salle vieille")),
            said(article, "a4", Type.MIXED, document, Optional.empty(), "la salle est « noire »"),
            said(article, "a5", Type.INDIRECT, unnamed, Optional.empty(), "le nie"),
            said(article, "a6", Type.INDIRECT, group, Optional.empty(), "d'un abus"),
            negated(said(article, "a7", Type.DIRECT, paul, Optional.of(outlet), "« oui »")));
    Finding finding =
        Reports.finding(
            article,
            "Une source",
            Severity.WARNING,
            new Related(article, span(article, "Paul"), Literal.of("or is it he")));
    List<Omission> omissions =
        List.of(
            new Omission(
                article.path(),
                Cause.FAILURE,
                Stage.ATTRIBUTION,
                Optional.of(new Place(article, span(article, "Elle ajoute"))),
                "a reason"),
            new Omission(
                "c.txt", Cause.UNREADABLE, Stage.READING, Optional.empty(), "permission denied"));
    return new Checked(
        article,
        List.of(),
        attributions,
        List.of(brun, outlet, town, document, unnamed, group, paul),
        List.of(
            claim(article, "c4", "la salle est « noire »", Support.CONTENT),
            claim(article, "c9", "La facture a doublé", Support.NONE)),
        List.of(finding),
        omissions);
  }

  /** An article all of whose words try to be more than words. */
  static Checked hostile() {
    String words =
        "\"\\\" {\"@id\": \"_:e1\"} </script><!-- \u0000\u001B\u2028 @type \uD83D \uDEF6\uD83D 🛶"
            + " https://evil.example/";
    String text = "\uDEF6🛶 " + words + " said Lea" + words + ".";
    Metadata facts =
        new Metadata(
            Optional.of(words),
            Optional.of("@id" + words),
            Optional.empty(),
            Optional.of("_:e1" + words),
            Optional.empty());
    Article article = article("//evil.example/@type_:b\"<\u0000.txt", text, facts);
    Entity lea = entity(article, "e1", "@id", Entity.Kind.PERSON, "Lea");
    Entity group = entity(article, "e2", words, Entity.Kind.GROUP, words);
    Finding finding =
        new Finding(
            "some-rule",
            Severity.ERROR,
            article,
            span(article, words),
            Literal.of(words),
            List.of());
    return new Checked(
        article,
        List.of(),
        List.of(
            said(article, "a1", Type.DIRECT, lea, Optional.empty(), words),
            said(article, "a2", Type.INDIRECT, group, Optional.empty(), "Lea" + words)),
        List.of(lea, group),
        List.of(),
        List.of(finding),
        List.of());
  }

  /** A text that is read as it stands, which no file has to be able to hold. */
  static Article article(String path, String text, Metadata facts) {
    return new Article(
        path,
        text,
        MappedText.identity(text),
        Language.ENGLISH,
        facts,
        List.of(),
        List.of(),
        Optional.empty());
  }

  static Entity entity(Article article, String id, String name, Entity.Kind kind, String mention) {
    return entity(article, id, name, kind, Morphology.Number.SINGULAR, mention);
  }

  static Entity entity(
      Article article,
      String id,
      String name,
      Entity.Kind kind,
      Morphology.Number number,
      String mention) {
    return new Entity(
        id,
        name,
        kind,
        Morphology.Gender.UNKNOWN,
        number,
        kind == Entity.Kind.PERSON ? List.of("maire") : List.of(),
        kind == Entity.Kind.PERSON ? List.of("Mme " + name) : List.of(),
        List.of(span(article, mention)));
  }

  static Attribution said(
      Article article,
      String id,
      Type type,
      Entity speaker,
      Optional<Entity> outlet,
      String... content) {
    return new Attribution(
        id,
        type,
        Stream.of(content).map(words -> span(article, words)).toList(),
        List.of(),
        List.of(),
        Optional.of(new Speaker(speaker, Optional.empty(), ResolvedBy.NAME)),
        List.of(),
        outlet,
        Optional.empty(),
        false,
        false,
        1,
        FoundBy.INCISE);
  }

  private static Attribution within(String outer, Attribution a) {
    return with(a, Optional.of(outer), a.negated());
  }

  private static Attribution negated(Attribution a) {
    return with(a, a.within(), true);
  }

  private static Attribution with(Attribution a, Optional<String> within, boolean negated) {
    return new Attribution(
        a.id(),
        a.type(),
        a.content(),
        a.cue(),
        a.source(),
        a.speaker(),
        a.candidates(),
        a.outlet(),
        within,
        negated,
        a.hedged(),
        a.confidence(),
        a.foundBy());
  }

  private static Claim claim(Article article, String id, String words, Support support) {
    Span span = span(article, words);
    return new Claim(
        id,
        List.of(span),
        List.of(),
        "doubler",
        span,
        List.of(),
        List.of(),
        List.of(),
        Claim.Polarity.POSITIVE,
        Claim.Certainty.ASSERTED,
        List.of(new Signal(Signal.Kind.FIGURE, span)),
        support,
        Optional.empty());
  }
}
