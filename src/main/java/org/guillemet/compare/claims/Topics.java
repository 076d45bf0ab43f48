package org.guillemet.compare.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Support;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Period;
import org.guillemet.compare.Account;
import org.guillemet.compare.Codes;
import org.guillemet.compare.Ideas;
import org.guillemet.compare.Names;
import org.guillemet.compare.Statement;
import org.guillemet.compare.entities.NameCodes;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.FunctionNouns;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.matching.QuotedText;
import org.guillemet.matching.QuotedWord;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/**
 * Reads what the claims of an article speak of, as codes that are the same in both languages where
 * they can be: ideas from a word list, places, names, units, and roots of long words. Numbers,
 * dates, given names, and who says it are left out. Used for one article; not thread-safe.
 */
final class Topics {

  /** Who a source is, behind it: ", Piers Gannon". */
  private static final Pattern APPOSITION =
      Pattern.compile(",(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’-]*){1,4}");

  /** A verb that only leads up to a number: "covers", "s'étend sur". */
  private static final String LIGHT = "light";

  private final Account account;
  private final Language language;
  private final String text;
  private final SpanIndex<Entity> named;
  private final SpanIndex<Quotation> quotations;

  /** By the id of an entity. */
  private final Map<String, SpanIndex<Span>> mentions = new HashMap<>();

  private final Map<String, String> codes = new HashMap<>();

  Topics(Account account) {
    this.account = account;
    this.language = account.article().language();
    this.text = account.article().text();
    this.quotations = new SpanIndex<>(account.quotations(), q -> List.of(q.span()));
    this.named =
        new SpanIndex<>(
            account.entities().stream().filter(e -> Names.isNamed(e, language)).toList(),
            Entity::mentions);
  }

  Statement read(Claim claim) {
    QuotedText words = QuotedText.ofQuotation(text, language);
    claim.spans().forEach(words::read);
    Set<Span> apart = apart(claim);
    Set<String> topic = new TreeSet<>();
    // Beside a name a function tells who that is, and each article may choose another.
    Set<String> functions = new TreeSet<>();
    for (QuotedWord word : words.passage().words()) {
      if ((word.weight() == Weight.MEANING || word.weight() == Weight.NAME)
          && apart.stream().noneMatch(span -> span.overlaps(word.span()))) {
        code(claim, word).ifPresent(isFunction(word) ? functions::add : topic::add);
      }
    }
    if (topic.stream().noneMatch(code -> code.startsWith(Codes.NAME))) {
      topic.addAll(functions);
    }
    if (isTotal(claim)) {
      topic.add("total");
    }
    return new Statement(account, claim, topic, quotations.overlapping(claim.span()));
  }

  private boolean isFunction(QuotedWord word) {
    return FunctionNouns.isOne(word.text(), language);
  }

  /** "There were 40 in all" counts all that the article is about. */
  private boolean isTotal(Claim claim) {
    String words = " " + String.join(" ", Folding.words(claim.span().of(text))) + " ";
    return !claim.figures().isEmpty()
        && Lexicon.of(language).words("totals").stream()
            .anyMatch(t -> words.contains(" " + t + " "));
  }

  /** Dates, and who says it. */
  private Set<Span> apart(Claim claim) {
    Set<Span> apart = new HashSet<>();
    claim.periods().stream().map(Period::span).forEach(apart::add);
    claim
        .attribution()
        .filter(a -> claim.support() == Support.CONTENT)
        .ifPresent(
            a -> {
              apart.addAll(a.source());
              apart.addAll(a.cue());
              a.source().forEach(source -> apart.addAll(apposition(source)));
              names(a)
                  .ifPresent(
                      e ->
                          claim.spans().stream()
                              .flatMap(s -> mentions(e, s).stream())
                              .forEach(apart::add));
            });
    return apart;
  }

  private List<Span> apposition(Span source) {
    Matcher matcher = APPOSITION.matcher(text).region(source.end(), text.length());
    return matcher.lookingAt() ? List.of(new Span(matcher.start(), matcher.end())) : List.of();
  }

  /** The mentions of an entity that share words with a span. */
  private List<Span> mentions(Entity entity, Span span) {
    return mentions
        .computeIfAbsent(entity.id(), id -> new SpanIndex<>(entity.mentions(), List::of))
        .overlapping(span);
  }

  private static Optional<Entity> names(Attribution attribution) {
    return attribution.speaker().map(Speaker::entity).filter(e -> e.kind() == Kind.PERSON);
  }

  private Optional<String> code(Claim claim, QuotedWord word) {
    Optional<String> unit = unit(claim, word.span());
    if (unit.isPresent()) {
      return unit;
    }
    List<Entity> entities = named.overlapping(word.span());
    Optional<Entity> person = entities.stream().filter(e -> e.kind() == Kind.PERSON).findFirst();
    if (person.isPresent()) {
      // Given names come and go.
      boolean surname = Folding.words(person.get().name()).contains(word.text());
      List<String> name = Folding.words(person.get().name());
      return surname && !name.get(name.size() - 1).equals(word.text())
          ? Optional.empty()
          : Optional.of(NameCodes.of(word.text(), language));
    }
    if (claim.head().equals(word.span())) {
      Set<String> idea = Codes.ideas(claim.predicate(), language);
      boolean light = idea.contains(LIGHT) && !claim.figures().isEmpty();
      return light ? Optional.empty() : Optional.of(Codes.word(claim.predicate(), language));
    }
    String written = written(word);
    boolean capital = Character.isUpperCase(written.codePointAt(0));
    boolean name = capital && (!word.opensSentence() || !entities.isEmpty());
    return Optional.of(
        codes.computeIfAbsent(name + written, w -> code(word.text(), written, name)));
  }

  private static Optional<String> unit(Claim claim, Span word) {
    return claim.figures().stream()
        .filter(f -> f.span().overlaps(word) && !f.unit().isEmpty())
        .map(Figure::unit)
        .map("u:"::concat)
        .findFirst();
  }

  /** Without what is elided before it: "aéroport" of "L’aéroport". */
  private String written(QuotedWord word) {
    String written = word.span().of(text);
    return written.length() > word.text().length()
        ? written.substring(written.length() - word.text().length())
        : written;
  }

  private String code(String word, String written, boolean name) {
    Set<String> idea = Ideas.of(word, written, language);
    if (!idea.isEmpty()) {
      return "i:" + idea.iterator().next();
    }
    return name ? NameCodes.of(written, language) : Codes.root(word, language);
  }
}
