package org.guillemet.compare;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Fact;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Quantity;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Article;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;
import org.guillemet.text.MappedText;
import org.guillemet.text.Metadata;
import org.guillemet.text.Span;

/** Makes accounts of who says what, without a grammar and without models. */
public final class AccountBuilder {

  private final String path;
  private final Language language;
  private final Optional<LocalDate> published;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();

  /**
   * @param published a date, or empty
   */
  public AccountBuilder(String path, Language language, String published) {
    this.path = path;
    this.language = language;
    this.published =
        published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
  }

  /** Somebody is named, with functions. */
  public AccountBuilder names(Kind kind, Gender gender, String name, String... roles) {
    int start = text.length();
    text.append(name);
    Span mention = new Span(start, text.length());
    for (String role : roles) {
      text.append(", ").append(role);
    }
    text.append(".\n");
    String id = "e" + (entities.size() + 1);
    entities.put(
        name,
        new Entity(
            id, name, kind, gender, Number.UNKNOWN, List.of(roles), List.of(), List.of(mention)));
    return this;
  }

  /** A person is named. */
  public AccountBuilder person(String name, String... roles) {
    return names(Kind.PERSON, Gender.UNKNOWN, name, roles);
  }

  /**
   * Words in quotation marks.
   *
   * @param speaker who is named already, or is named now
   * @param words one or several quotations that are one attribution's
   */
  public AccountBuilder says(String speaker, String... words) {
    if (!entities.containsKey(speaker)) {
      person(speaker);
    }
    List<Span> content = Stream.of(words).map(this::quote).map(Quotation::span).toList();
    attributions.add(
        new Attribution(
            "a" + (attributions.size() + 1),
            Attribution.Type.DIRECT,
            content,
            List.of(),
            List.of(),
            Optional.of(
                new Speaker(entities.get(speaker), Optional.empty(), Speaker.ResolvedBy.NAME)),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            1,
            FoundBy.CLAUSE_OF_VERB));
    return this;
  }

  /**
   * A sentence of the article's own.
   *
   * @param predicate a lemma
   */
  public AccountBuilder tells(String sentence, String predicate) {
    int start = text.length();
    text.append(sentence).append(".\n");
    claim(new Span(start, text.length() - 2), predicate);
    return this;
  }

  /**
   * A sentence of the article's own with a number of things in it.
   *
   * @param figure its words
   * @param counted a lemma
   */
  public AccountBuilder counts(
      String sentence, String predicate, String figure, Quantity quantity, String counted) {
    int start = text.length() + sentence.indexOf(figure);
    Span span = new Span(start, start + figure.length());
    figures.add(new Figure(span, quantity, Figure.Kind.COUNT, "", counted));
    tells(sentence, predicate);
    figures.clear();
    return this;
  }

  /**
   * A text with curly marks around its quotations, which may be nested, and {@code ⟦brackets⟧}
   * around a claim.
   */
  public AccountBuilder marked(String marked) {
    Deque<Integer> openings = new ArrayDeque<>();
    int claim = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '⟦' -> claim = text.length();
        case '⟧' -> claim(new Span(claim, text.length()), "say");
        case '“' -> {
          openings.push(text.length());
          text.append(c);
        }
        case '”' -> {
          text.append(c);
          quotation(new Span(openings.pop(), text.length()), openings.size());
        }
        default -> text.append(c);
      }
    }
    text.append('\n');
    return this;
  }

  private void claim(Span span, String predicate) {
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            List.of(span),
            List.of(),
            predicate,
            new Span(span.start(), span.start() + 1),
            figures,
            List.of(),
            figures.stream().map(f -> fact(f, span, predicate)).toList(),
            Claim.Polarity.POSITIVE,
            Claim.Certainty.ASSERTED,
            List.of(),
            Claim.Support.NONE,
            Optional.empty()));
  }

  /** What a figure fixes, as far as words tell without grammar. */
  private Fact fact(Figure figure, Span claim, String predicate) {
    Set<String> words =
        Folding.words(claim.of(text.toString())).stream()
            .map("w:"::concat)
            .collect(Collectors.toSet());
    return new Fact(
        figure.span(),
        Optional.of(figure),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Set.of("w:" + figure.counted()),
        Set.of("w:" + figure.counted(), "w:" + predicate),
        words,
        words,
        Set.of());
  }

  private Quotation quote(String words) {
    int start = text.length();
    text.append('“').append(words).append('”');
    Span span = new Span(start, text.length());
    text.append('\n');
    return quotation(span, 0);
  }

  private Quotation quotation(Span span, int depth) {
    Quotation quotation =
        new Quotation(
            span,
            new Span(span.start() + 1, span.end() - 1),
            Quotation.Form.DOUBLE,
            depth,
            Quotation.Use.SPEECH);
    quotations.add(quotation);
    return quotation;
  }

  public Account build() {
    Metadata metadata =
        new Metadata(
            Optional.empty(), Optional.empty(), published, Optional.empty(), Optional.empty());
    String source = text.toString();
    Article article =
        new Article(
            path,
            source,
            MappedText.identity(source),
            language,
            metadata,
            List.of(),
            List.of(),
            Optional.empty());
    quotations.sort(Comparator.comparing(Quotation::span));
    return new Account(article, quotations, attributions, List.copyOf(entities.values()), claims);
  }
}
