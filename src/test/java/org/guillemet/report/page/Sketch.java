package org.guillemet.report.page;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Support;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Period;
import org.guillemet.claims.Quantity;
import org.guillemet.claims.Signal;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.pipeline.Checked;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Message;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/**
 * A checked article, made without models: a file, and what its words are said to be. Words are
 * looked for in the reading text, behind those that were marked before where they come twice.
 */
final class Sketch {

  private static final Message SEE = Literal.of("see");

  private final Article article;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param source the file as it is on disk
   */
  Sketch(String path, String source) {
    try {
      byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
      this.article = new ArticleReader().read(path, bytes, ReadOptions.DEFAULT);
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  Article article() {
    return article;
  }

  Span span(String words) {
    return span(words, 0);
  }

  private Span span(String words, int from) {
    int start = article.text().indexOf(words, from);
    if (start < 0) {
      throw new AssertionError("\"" + words + "\" is not in \"" + article.text() + "\"");
    }
    return new Span(start, start + words.length());
  }

  /** Behind what is said, or before it. */
  private Span near(String words, Span content) {
    int before = article.text().lastIndexOf(words, content.start());
    return article.text().indexOf(words, content.end()) < 0 && before >= 0
        ? new Span(before, before + words.length())
        : span(words, content.end());
  }

  /** Somebody is named. */
  Sketch names(Entity.Kind kind, String name, String... roles) {
    entities.put(
        name,
        new Entity(
            "e" + (entities.size() + 1),
            name,
            kind,
            Gender.UNKNOWN,
            Number.UNKNOWN,
            List.of(roles),
            List.of(),
            article.text().contains(name) ? List.of(span(name)) : List.of()));
    return this;
  }

  /**
   * Words are said.
   *
   * @param speaker who is named already; empty when nobody can be told
   * @param words content, cue and source; the last two may be left out
   */
  Sketch says(Attribution.Type type, String speaker, String... words) {
    int last =
        attributions.isEmpty()
            ? 0
            : attributions.get(attributions.size() - 1).content().get(0).end();
    Span content = span(words[0], last);
    attributions.add(
        new Attribution(
            "a" + (attributions.size() + 1),
            type,
            List.of(content),
            words.length > 1 ? List.of(near(words[1], content)) : List.of(),
            words.length > 2 ? List.of(near(words[2], content)) : List.of(),
            Optional.ofNullable(entities.get(speaker))
                .map(e -> new Speaker(e, e.roles().stream().findFirst(), Speaker.ResolvedBy.NAME)),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            0.9,
            FoundBy.CLAUSE_OF_VERB));
    return this;
  }

  /** Something is claimed, and nothing stands behind it. */
  Sketch claims(String words) {
    return claim(words, Support.NONE, Optional.empty(), List.of(), List.of());
  }

  /** Something is claimed, with a number of things. */
  Sketch counts(String words, String figure, int value, String counted) {
    Span span = span(words);
    Quantity quantity = quantity(value);
    Figure made = new Figure(span(figure, span.start()), quantity, Figure.Kind.COUNT, "", counted);
    Optional<Attribution> said =
        attributions.stream().filter(a -> a.content().get(0).contains(span)).findFirst();
    Support support = said.isPresent() ? Support.CONTENT : Support.ELSEWHERE;
    return claim(words, support, said, List.of(made), List.of());
  }

  private static Quantity quantity(int value) {
    Optional<BigDecimal> exactly = Optional.of(BigDecimal.valueOf(value));
    return new Quantity(exactly, exactly, false);
  }

  /** Something is claimed of a day. */
  Sketch dates(String words, String day) {
    Period period = new Period(span(day, span(words).start()), Optional.empty());
    return claim(words, Support.ELSEWHERE, Optional.empty(), List.of(), List.of(period));
  }

  private Sketch claim(
      String words,
      Support support,
      Optional<Attribution> said,
      List<Figure> figures,
      List<Period> periods) {
    Span span = span(words);
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            List.of(span),
            List.of(),
            "be",
            new Span(span.start(), span.start() + 1),
            figures,
            periods,
            List.of(),
            Claim.Polarity.POSITIVE,
            Claim.Certainty.ASSERTED,
            List.of(new Signal(Signal.Kind.ALLEGATION, span)),
            support,
            said));
    return this;
  }

  /** Something is found, which others of the same set have to do with. */
  Sketch finds(String rule, Severity severity, String words, String message, Place... related) {
    findings.add(
        new Finding(
            rule,
            severity,
            article,
            span(words),
            Literal.of(message),
            Stream.of(related)
                .map(p -> new Finding.Related(p.in().article, p.in().span(p.words()), SEE))
                .toList()));
    return this;
  }

  /** Words of an article. */
  record Place(Sketch in, String words) {}

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  Checked build() {
    return new Checked(
        article,
        List.of(),
        attributions,
        List.copyOf(entities.values()),
        claims,
        findings,
        List.of());
  }
}
