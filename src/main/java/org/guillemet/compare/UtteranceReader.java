package org.guillemet.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.guillemet.attribution.Attribution;
import org.guillemet.matching.QuotedPassage;
import org.guillemet.matching.QuotedText;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/** Finds what an article quotes, each attribution's quotations together. Thread-safe. */
public final class UtteranceReader {

  private UtteranceReader() {}

  /** What an article quotes as speech, in text order. */
  public static List<Utterance> read(Account account) {
    return read(account, quotation -> quotation.use() == Use.SPEECH);
  }

  /**
   * The same, and what else it has in quotation marks that may be speech, with nobody behind it.
   */
  public static List<Utterance> readAll(Account account) {
    return read(account, quotation -> quotation.use() != Use.TITLE);
  }

  /** The quotations of an utterance one by one. */
  public static List<Utterance> parts(Utterance utterance) {
    List<Utterance> parts = new ArrayList<>();
    for (int i = 0; i < utterance.segments().size(); i++) {
      add(
          utterance.account(),
          utterance.attribution(),
          utterance.segments().subList(i, i + 1),
          utterance.quoted().subList(i, i + 1),
          parts);
    }
    return parts;
  }

  private static List<Utterance> read(Account account, Predicate<Quotation> wanted) {
    List<Utterance> utterances = new ArrayList<>();
    SpanIndex<Quotation> quotations =
        new SpanIndex<>(
            account.quotations().stream().filter(q -> q.depth() == 0).toList(),
            q -> List.of(q.words()));
    Set<Quotation> used = new HashSet<>();
    for (Attribution attribution : account.attributions()) {
      if (attribution.within().isEmpty() && attribution.type() != Attribution.Type.INDIRECT) {
        List<Span> segments = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        for (Span content : attribution.content()) {
          for (Quotation quotation : quotations.overlapping(content)) {
            used.add(quotation);
            segments.add(common(quotation.span(), content));
            words.add(common(quotation.words(), content));
          }
        }
        add(account, Optional.of(attribution), segments, words, utterances);
      }
    }
    for (Quotation quotation : account.quotations()) {
      if (quotation.depth() == 0 && wanted.test(quotation) && !used.contains(quotation)) {
        add(
            account,
            Optional.empty(),
            List.of(quotation.span()),
            List.of(quotation.words()),
            utterances);
      }
    }
    utterances.sort((a, b) -> a.segments().get(0).compareTo(b.segments().get(0)));
    return utterances;
  }

  private static Span common(Span a, Span b) {
    int start = Math.max(a.start(), b.start());
    return new Span(start, Math.max(start, Math.min(a.end(), b.end())));
  }

  private static void add(
      Account account,
      Optional<Attribution> attribution,
      List<Span> segments,
      List<Span> words,
      List<Utterance> utterances) {
    QuotedText text =
        QuotedText.ofQuotation(account.article().text(), account.article().language());
    words.forEach(text::read);
    QuotedPassage passage = text.passage();
    if (!passage.words().isEmpty()) {
      utterances.add(new Utterance(account, attribution, segments, words, passage));
    }
  }
}
