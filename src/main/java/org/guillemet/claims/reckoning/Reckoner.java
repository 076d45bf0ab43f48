package org.guillemet.claims.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.claims.Miscount;
import org.guillemet.claims.reckoning.Amount.Sort;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Wording;
import org.guillemet.linguistics.Sentence;
import org.guillemet.text.Language;

/** Finds what cannot be right by itself in the sentences of an article. Thread-safe. */
public final class Reckoner {

  private final AmountReader amounts;
  private final Phrases relative;
  private final Map<Miscount.Kind, List<MiscountReader>> readers;

  /** Finds it in articles of a language. */
  public Reckoner(Language language) {
    this.amounts = new AmountReader(language);
    this.relative = Phrases.of(language, "relative-dates");
    this.readers =
        Map.of(
            Miscount.Kind.WEEKDAY, List.of(new Weekdays(language)),
            Miscount.Kind.DATE, List.of(new ImpossibleDates(language)),
            Miscount.Kind.SUM, List.of(new Sums(language), new Complements(language)),
            Miscount.Kind.PERCENTAGE, List.of(new Percentages(language)),
            Miscount.Kind.AGE, List.of(new Ages(language)),
            Miscount.Kind.DURATION, List.of(new Durations(language)));
  }

  /** The sentences of an article with their amounts. Immutable. */
  public static final class Reading {

    private final List<Paragraph> paragraphs;

    private Reading(List<Paragraph> paragraphs) {
      this.paragraphs = paragraphs;
    }
  }

  /**
   * Reads an article.
   *
   * @param text its reading text
   * @param sentences its sentences, in text order
   * @param published the day of publication
   */
  public Reading read(String text, List<Sentence> sentences, Optional<LocalDate> published) {
    List<List<Line>> paragraphs = paragraphs(text, sentences);
    Set<Integer> years = years(paragraphs, published);
    return new Reading(
        paragraphs.stream().map(lines -> new Paragraph(lines, published, years)).toList());
  }

  /** What is wrong of one kind, in text order. */
  public List<Miscount> find(Miscount.Kind kind, Reading reading) {
    Objects.requireNonNull(kind);
    List<Miscount> found = new ArrayList<>();
    for (Paragraph paragraph : reading.paragraphs) {
      for (MiscountReader reader : readers.get(kind)) {
        reader.find(paragraph).stream()
            .filter(m -> found.stream().noneMatch(f -> f.span().overlaps(m.span())))
            .toList()
            .forEach(found::add);
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private List<List<Line>> paragraphs(String text, List<Sentence> sentences) {
    List<List<Line>> paragraphs = new ArrayList<>();
    int end = 0;
    for (Sentence sentence : sentences) {
      boolean parted =
          paragraphs.isEmpty()
              || text.substring(Math.min(end, sentence.span().start()), sentence.span().start())
                  .contains("\n");
      if (parted) {
        paragraphs.add(new ArrayList<>());
      }
      Wording words = new Wording(text, sentence.span());
      paragraphs.get(paragraphs.size() - 1).add(new Line(sentence, words, amounts.all(words)));
      end = sentence.span().end();
    }
    return paragraphs;
  }

  /** The years that an article names, and those that it counts back to. */
  private Set<Integer> years(List<List<Line>> paragraphs, Optional<LocalDate> published) {
    Set<Integer> years = new HashSet<>();
    paragraphs.stream()
        .flatMap(List::stream)
        .flatMap(l -> l.amounts().stream())
        .forEach(
            a -> {
              if (a.sort() == Sort.YEAR) {
                years.add(a.value().intValue());
              } else if (a.kind() == Kind.DURATION && a.unit().equals("y") && a.number() < 1000) {
                published.ifPresent(p -> years.add(p.getYear() - a.value().intValue()));
              }
            });
    // "Last year", "l'an prochain"
    published.ifPresent(
        p ->
            paragraphs.stream()
                .flatMap(List::stream)
                .flatMap(l -> relative.all(l.words(), "year").stream())
                .flatMap(m -> m.classes().stream().filter(c -> c.matches("-?[0-9]+")))
                .forEach(c -> years.add(p.getYear() + Integer.parseInt(c))));
    return years;
  }
}
