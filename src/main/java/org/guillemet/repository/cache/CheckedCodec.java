package org.guillemet.repository.cache;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Stage;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Article;

/**
 * Writes and reads all that checking an article has given, but for the article itself. What is read
 * refers to the article that it is read for, and its parts to each other, as what was written did.
 * Made for one article, either to write or to read. Not thread-safe.
 */
final class CheckedCodec {

  private final Article article;
  private final EntityCodec entities = new EntityCodec();
  private final AttributionCodec attributions = new AttributionCodec(entities);
  private final ClaimCodec claims = new ClaimCodec(entities, attributions);
  private final FindingCodec findings;

  private CheckedCodec(Article article) {
    this.article = article;
    this.findings = new FindingCodec(List.of(article));
  }

  /**
   * All but the article.
   *
   * @throws InvalidEntryException when it speaks of another article, too
   */
  static byte[] encode(Checked checked) {
    ValueWriter out = new ValueWriter();
    new CheckedCodec(checked.article()).write(checked, out);
    return out.toBytes();
  }

  /**
   * What was written of an article with the same text.
   *
   * @throws RuntimeException when the bytes are anything else
   */
  static Checked decode(byte[] bytes, Article article) {
    ValueReader in = new ValueReader(bytes, article.text().length());
    Checked checked = new CheckedCodec(article).read(in);
    in.end();
    return checked;
  }

  private void write(Checked checked, ValueWriter out) {
    out.list(checked.quotations(), quotation -> write(quotation, out));
    out.list(checked.entities(), entity -> entities.write(entity, out));
    out.list(checked.attributions(), attribution -> attributions.write(attribution, out));
    out.list(checked.claims(), claim -> claims.write(claim, out));
    out.list(checked.findings(), finding -> findings.write(finding, out));
    out.list(checked.omissions(), omission -> write(omission, out));
  }

  private Checked read(ValueReader in) {
    List<Quotation> quotations = in.list(() -> readQuotation(in));
    List<Entity> named = distinct(in.list(() -> entities.read(in)), Entity::id);
    List<Attribution> said = distinct(in.list(() -> attributions.read(in)), Attribution::id);
    requireEnds(said);
    return new Checked(
        article,
        quotations,
        said,
        named,
        distinct(in.list(() -> claims.read(in)), Claim::id),
        in.list(() -> findings.read(in)),
        in.list(() -> readOmission(in)));
  }

  private static <T> List<T> distinct(List<T> values, Function<T, String> id) {
    Set<String> ids = new HashSet<>();
    values.forEach(value -> ids.add(id.apply(value)));
    if (ids.size() < values.size()) {
      throw new InvalidEntryException("two are called the same");
    }
    return values;
  }

  /** Whoever goes from an attribution to the one that it stands in comes to an end. */
  private static void requireEnds(List<Attribution> attributions) {
    Map<String, Optional<String>> outer = new HashMap<>();
    attributions.forEach(a -> outer.put(a.id(), a.within()));
    Set<String> ending = new HashSet<>();
    for (Attribution attribution : attributions) {
      Set<String> passed = new HashSet<>();
      Optional<String> id = Optional.of(attribution.id());
      while (id.isPresent() && !ending.contains(id.get())) {
        if (!outer.containsKey(id.get()) || !passed.add(id.get())) {
          throw new InvalidEntryException("stands in itself, or in nothing: " + id.get());
        }
        id = outer.get(id.get());
      }
      ending.addAll(passed);
    }
  }

  private static void write(Quotation quotation, ValueWriter out) {
    out.span(quotation.span());
    out.span(quotation.words());
    out.constant(quotation.form());
    out.number(quotation.depth());
    out.constant(quotation.use());
  }

  private static Quotation readQuotation(ValueReader in) {
    return new Quotation(
        in.span(),
        in.span(),
        in.constant(Quotation.Form.values()),
        in.number(),
        in.constant(Quotation.Use.values()));
  }

  private void write(Omission omission, ValueWriter out) {
    boolean other = omission.place().filter(p -> p.article() != article).isPresent();
    if (other || !omission.path().equals(article.path())) {
      throw new InvalidEntryException("an omission of another article: " + omission.path());
    }
    out.constant(omission.cause());
    out.constant(omission.stage());
    out.optional(omission.place(), place -> out.span(place.span()));
    out.text(omission.reason());
  }

  private Omission readOmission(ValueReader in) {
    return new Omission(
        article.path(),
        in.constant(Omission.Cause.values()),
        in.constant(Stage.values()),
        in.optional(() -> new Omission.Place(article, in.span())),
        in.text());
  }
}
