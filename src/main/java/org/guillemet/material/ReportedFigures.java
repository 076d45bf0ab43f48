package org.guillemet.material;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.Attribution;
import org.guillemet.compare.Account;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.matching.QuotedText;
import org.guillemet.material.Datum.Kind;
import org.guillemet.text.Article;

/**
 * Looks up the numbers and dates of reported speech among what the same speaker says himself.
 * Immutable.
 */
final class ReportedFigures {

  /** Two are of one thing if so many words around them agree, beside what they count. */
  private static final int SHARED = 2;

  /** The same where nothing says what they count. */
  private static final int SHARED_ALONE = 3;

  /** Which part of fewer words has to agree. */
  private static final double PART = 0.4;

  /** A round number stands for others that are so near. */
  private static final BigDecimal NEAR = new BigDecimal("0.05");

  private static final int ROUND = 2;

  private final List<MaterialIndex> indexes;

  ReportedFigures(List<MaterialIndex> indexes) {
    this.indexes = indexes;
  }

  private record Told(VoiceStream stream, Datum datum) {}

  List<ReportedFigure> in(Account account) {
    List<ReportedFigure> figures = new ArrayList<>();
    for (Attribution attribution : account.attributions()) {
      if (attribution.type() == Attribution.Type.INDIRECT
          && attribution.within().isEmpty()
          && !attribution.negated()) {
        figures.addAll(of(account, attribution));
      }
    }
    return figures;
  }

  private List<ReportedFigure> of(Account account, Attribution attribution) {
    Article article = account.article();
    QuotedText words = QuotedText.ofQuotation(article.text(), article.language());
    attribution.content().forEach(words::read);
    List<Datum> here = new DatumReader(words.passage()).read();
    if (here.isEmpty()) {
      return List.of();
    }
    List<Told> there =
        own(attribution, article).stream()
            .flatMap(stream -> stream.data().stream().map(d -> new Told(stream, d)))
            .toList();
    return there.isEmpty()
        ? List.of()
        : here.stream()
            .filter(d -> !isPartOfDay(d, here))
            .map(d -> figure(attribution, d, here, there))
            .toList();
  }

  /** "12 June" is looked up as a day. */
  private static boolean isPartOfDay(Datum datum, List<Datum> all) {
    return datum.kind() == Kind.MONTH
        && all.stream()
            .anyMatch(d -> d.kind() == Kind.DAY_OF_MONTH && d.span().overlaps(datum.span()));
  }

  private List<VoiceStream> own(Attribution attribution, Article article) {
    Speakers speakers = new Speakers(Optional.of(attribution), article.language());
    List<VoiceStream> own = new ArrayList<>();
    for (MaterialIndex index : indexes) {
      if (index.material().document().language() == article.language() && speakers.areIn(index)) {
        index.streams().stream()
            .filter(
                s ->
                    s.voice().map(speakers::compare).orElse(SpeakerRelation.UNKNOWN)
                        != SpeakerRelation.DIFFERENT)
            .forEach(own::add);
      }
    }
    return own;
  }

  private static ReportedFigure figure(
      Attribution attribution, Datum datum, List<Datum> here, List<Told> there) {
    Optional<Told> same = there.stream().filter(t -> agree(datum, t.datum())).findFirst();
    Optional<Told> found =
        same.isPresent()
            ? same
            : there.stream()
                .filter(t -> isOfSame(datum, t.datum()))
                .filter(t -> here.stream().noneMatch(d -> d.isSame(t.datum())))
                .max(Comparator.comparingInt(t -> shared(datum, t.datum())));
    return new ReportedFigure(
        attribution,
        datum.span(),
        datum.kind() == Kind.NUMBER ? ReportedFigure.Kind.NUMBER : ReportedFigure.Kind.DATE,
        same.isPresent(),
        found.map(
            t ->
                new Passage(t.stream().material(), List.of(t.datum().span()), t.stream().voice())));
  }

  private static boolean agree(Datum here, Datum there) {
    return here.isSame(there)
        || here.kind() == Kind.NUMBER && there.kind() == Kind.NUMBER && isRounded(here, there);
  }

  private static boolean isRounded(Datum round, Datum exact) {
    BigDecimal distance = round.value().subtract(exact.value()).abs();
    return round.value().stripTrailingZeros().precision() <= ROUND
        && exact.value().stripTrailingZeros().precision()
            > round.value().stripTrailingZeros().precision()
        && distance.compareTo(exact.value().abs().multiply(NEAR)) <= 0;
  }

  /** Whether the words around say that the two are of one thing. */
  private static boolean isOfSame(Datum here, Datum there) {
    if (here.kind() != there.kind()) {
      return false;
    }
    int shared = shared(here, there);
    boolean number = here.kind() == Kind.NUMBER;
    boolean counted = !number || !here.unit().isEmpty() && here.unit().equals(there.unit());
    boolean units = counted || here.unit().isEmpty() || there.unit().isEmpty();
    return units
        && shared >= (counted ? SHARED : SHARED_ALONE)
        && shared >= PART * Math.min(here.context().size(), there.context().size());
  }

  private static int shared(Datum here, Datum there) {
    Set<String> shared = new HashSet<>(here.context());
    shared.retainAll(there.context());
    return shared.size();
  }
}
