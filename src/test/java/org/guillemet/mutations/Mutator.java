package org.guillemet.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.mutations.Mutation.Kind;
import org.guillemet.pipeline.Checked;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Changes one thing in an article of plain text, chosen by a seeded draw. Not thread-safe.
 *
 * <p>Words of the changes are drawn from the article itself, so that they are of its language and
 * its kind.
 */
final class Mutator {

  private static final Pattern LONG_WORD =
      Pattern.compile("(?<![\\p{L}'’])\\p{Ll}{6,}(?![\\p{L}'’])");
  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\p{L}\\p{Nd}.,])[2-9]\\p{Nd}{0,2}(?![\\p{Nd},.:])");
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:Mon|Tues|Wednes|Thurs|Fri)day\\b|\\b(?:lundi|mardi|mercredi|jeudi|vendredi)\\b");
  private static final Pattern ENGLISH_NOT = Pattern.compile(" not | never |n['’]t ");
  private static final Pattern ENGLISH_AUXILIARY =
      Pattern.compile("\\b(?:is|are|was|were|will|would|can|could|should|have|has) ");
  private static final Pattern FRENCH_NOT = Pattern.compile("\\bne (\\p{L}+) pas ");
  private static final int LEAST_WORDS = 8;

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  /** The article with a change of the kind; nothing when it has no place for it. */
  Optional<Mutation> mutate(Checked article, Kind kind) {
    String text = article.article().source();
    return switch (kind) {
      case QUOTED_WORD -> word(article, text);
      case QUOTED_NEGATION -> negation(article, text, quotations(article));
      case QUOTED_NUMBER -> digits(text, quotations(article), kind);
      case SPEAKER -> speaker(article, text);
      case FIGURE -> digits(text, unquoted(article), kind);
      case DATE -> date(article, text);
      case NEGATION ->
          negation(article, text, unquoted(article))
              .map(m -> new Mutation(kind, m.text(), m.before(), m.after()));
      case DROPPED_ATTRIBUTION -> dropped(article, text);
      case COPY -> Optional.of(new Mutation(kind, text, "", ""));
      case REORDERED -> reordered(text);
      case PUNCTUATION -> Optional.of(new Mutation(kind, punctuated(text), "", ""));
    };
  }

  /** Whole quotations of speech whose attribution is known, long enough to be told again. */
  private static List<Span> quotations(Checked article) {
    return article.quotations().stream()
        .filter(q -> q.use() == Use.SPEECH && q.depth() == 0 && isAttributed(article, q))
        .map(Quotation::words)
        .filter(w -> w.of(article.article().text()).split("\\s+").length >= LEAST_WORDS)
        .map(w -> article.article().reading().toSource(w))
        .toList();
  }

  private static boolean isAttributed(Checked article, Quotation quotation) {
    return article.attributions().stream()
        .filter(a -> a.within().isEmpty() && a.speaker().isPresent())
        .anyMatch(a -> a.content().stream().anyMatch(c -> c.contains(quotation.words())));
  }

  /** The text between quotations. */
  private static List<Span> unquoted(Checked article) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (Quotation quotation : article.quotations()) {
      Span span = article.article().reading().toSource(quotation.span());
      if (span.start() > start) {
        spans.add(new Span(start, span.start()));
      }
      start = Math.max(start, span.end());
    }
    spans.add(new Span(start, article.article().source().length()));
    return spans;
  }

  private static List<MatchResult> find(Pattern pattern, String text, List<Span> spans) {
    List<MatchResult> found = new ArrayList<>();
    for (Span span : spans) {
      Matcher matcher = pattern.matcher(text).region(span.start(), span.end());
      matcher.useTransparentBounds(true);
      matcher.results().forEach(found::add);
    }
    return found;
  }

  private <T> Optional<T> draw(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
  }

  private static Mutation replace(Kind kind, String text, MatchResult place, String by) {
    return new Mutation(
        kind,
        text.substring(0, place.start()) + by + text.substring(place.end()),
        place.group(),
        by);
  }

  private Optional<Mutation> word(Checked article, String text) {
    List<Span> everything = List.of(new Span(0, text.length()));
    List<MatchResult> others = find(LONG_WORD, text, everything);
    return draw(find(LONG_WORD, text, quotations(article)))
        .flatMap(
            place ->
                draw(others.stream().filter(o -> !o.group().equals(place.group())).toList())
                    .map(o -> replace(Kind.QUOTED_WORD, text, place, o.group())));
  }

  private Optional<Mutation> digits(String text, List<Span> spans, Kind kind) {
    return draw(find(DIGITS, text, spans))
        .map(
            place -> {
              int value = Integer.parseInt(place.group());
              boolean year = value > 1900;
              return replace(kind, text, place, String.valueOf(year ? value - 3 : value * 2 + 1));
            });
  }

  private Optional<Mutation> negation(Checked article, String text, List<Span> spans) {
    if (article.article().language() == Language.FRENCH) {
      return draw(find(FRENCH_NOT, text, spans))
          .map(place -> replace(Kind.QUOTED_NEGATION, text, place, place.group(1) + " "));
    }
    Optional<MatchResult> lost = draw(find(ENGLISH_NOT, text, spans));
    return lost.isPresent()
        ? lost.map(place -> replace(Kind.QUOTED_NEGATION, text, place, " "))
        : draw(find(ENGLISH_AUXILIARY, text, spans))
            .map(place -> replace(Kind.QUOTED_NEGATION, text, place, place.group() + "not "));
  }

  /** Somebody who is not in the article says what a named person has said. */
  private Optional<Mutation> speaker(Checked article, String text) {
    boolean french = article.article().language() == Language.FRENCH;
    List<Attribution> quoted =
        article.attributions().stream()
            .filter(a -> a.within().isEmpty() && a.type() == Attribution.Type.DIRECT)
            .filter(a -> a.speaker().filter(s -> s.resolvedBy() == ResolvedBy.NAME).isPresent())
            .filter(a -> a.source().size() == 1)
            .filter(
                a ->
                    quotations(article).stream()
                        .anyMatch(
                            q ->
                                a.content().stream()
                                    .anyMatch(
                                        c -> article.article().reading().toSource(c).contains(q))))
            .toList();
    return draw(quoted)
        .map(
            a -> {
              Span source = article.article().reading().toSource(a.source().get(0));
              Matcher place = Pattern.compile(".*", Pattern.DOTALL).matcher(text);
              place.region(source.start(), source.end()).lookingAt();
              String by = french ? "Gontran Vasseroy" : "Walter Harringay";
              return replace(Kind.SPEAKER, text, place.toMatchResult(), by);
            });
  }

  private Optional<Mutation> date(Checked article, String text) {
    boolean french = article.article().language() == Language.FRENCH;
    return draw(find(DAY, text, unquoted(article)))
        .map(
            place -> {
              String day = french ? "samedi" : "Saturday";
              return replace(Kind.DATE, text, place, day);
            });
  }

  /** ", X said," goes; what X said stays. */
  private Optional<Mutation> dropped(Checked article, String text) {
    List<Span> asides =
        article.attributions().stream()
            .filter(a -> a.type() == Attribution.Type.INDIRECT && a.within().isEmpty())
            .filter(a -> a.foundBy() == FoundBy.INCISE && a.source().size() == 1)
            .filter(a -> a.cue().size() == 1)
            .map(a -> a.source().get(0).cover(a.cue().get(0)))
            .map(article.article().reading()::toSource)
            .filter(s -> s.start() > 1 && text.startsWith(", ", s.start() - 2))
            .filter(s -> text.startsWith(".", s.end()))
            .map(s -> new Span(s.start() - 2, s.end()))
            .toList();
    return draw(asides)
        .map(
            span -> {
              Matcher place = Pattern.compile(".*", Pattern.DOTALL).matcher(text);
              place.region(span.start(), span.end()).lookingAt();
              return replace(Kind.DROPPED_ATTRIBUTION, text, place.toMatchResult(), "");
            });
  }

  private static Optional<Mutation> reordered(String text) {
    String[] paragraphs = text.strip().split("\\n+");
    if (paragraphs.length < 4) {
      return Optional.empty();
    }
    int last = paragraphs.length - 1;
    String kept = paragraphs[last];
    paragraphs[last] = paragraphs[last - 1];
    paragraphs[last - 1] = kept;
    return Optional.of(
        new Mutation(Kind.REORDERED, String.join("\n\n", paragraphs) + "\n", "", ""));
  }

  private static String punctuated(String text) {
    return text.replaceAll("[“”]", "\"")
        .replace('’', '\'')
        .replace(" -- ", " – ")
        .replace("...", "…");
  }
}
