package org.guillemet.repository;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker;
import org.guillemet.compare.Account;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Morphology;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Language;
import org.guillemet.text.MappedText;
import org.guillemet.text.Metadata;
import org.guillemet.text.Span;

/**
 * What a ledger knows of an article: its quotations and their speakers, each a paragraph of its own
 * whose words stand in the ledger's file. Built line by line; not thread-safe.
 */
final class RecordedArticle {

  /** A ledger holds what was found once; how surely is no longer known. */
  private static final double CONFIDENCE = 1;

  private static final int ESCAPE = 2;
  private static final int UNICODE_ESCAPE = 6;

  private final Appearance appearance;
  private final Language language;
  private final List<Line> lines = new ArrayList<>();

  RecordedArticle(Appearance appearance, Language language) {
    this.appearance = appearance;
    this.language = language;
  }

  /** Lines come in the order of the ledger. */
  void add(Line line) {
    lines.add(line);
  }

  /**
   * @param path of the ledger
   * @param source its text
   */
  Account account(String path, String source) {
    MappedText.Builder text = new MappedText.Builder();
    List<Block> blocks = new ArrayList<>();
    List<Quotation> quotations = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    Map<String, Entity> entities = new LinkedHashMap<>();
    for (Line line : lines) {
      Quote quote = line.entry().quote();
      Span words = append(text, blocks, quote.words(), line.words(), source);
      quotations.add(new Quotation(words, words, Quotation.Form.DOUBLE, 0, Quotation.Use.SPEECH));
      Optional<Speaker> speaker = quote.speaker().map(said -> speaker(said, entities));
      quote.speaker().ifPresent(said -> append(text, blocks, said.name(), line.name(), source));
      Optional<Entity> outlet =
          quote.outlet().map(name -> entity(name, Entity.Kind.ORGANIZATION, List.of(), entities));
      attributions.add(attribution(attributions.size() + 1, words, speaker, outlet));
    }
    Article article =
        new Article(
            path, source, text.build(), language, metadata(), blocks, List.of(), Optional.empty());
    return new Account(
        article, quotations, attributions, List.copyOf(entities.values()), List.of(), true);
  }

  /** In messages the article goes by its outlet; without one, by its path. */
  private Metadata metadata() {
    return new Metadata(
        Optional.empty(),
        Optional.of(appearance.by().orElse(appearance.path())),
        appearance.published(),
        Optional.empty(),
        Optional.empty());
  }

  private static Attribution attribution(
      int number, Span words, Optional<Speaker> speaker, Optional<Entity> outlet) {
    return new Attribution(
        "a" + number,
        Attribution.Type.DIRECT,
        List.of(words),
        List.of(),
        List.of(),
        speaker,
        List.of(),
        outlet,
        Optional.empty(),
        false,
        false,
        CONFIDENCE,
        FoundBy.LEDGER);
  }

  private static Speaker speaker(Quote.Said said, Map<String, Entity> entities) {
    List<String> roles = said.role().map(List::of).orElse(List.of());
    return new Speaker(
        entity(said.name(), said.kind(), roles, entities), said.role(), said.resolvedBy());
  }

  private static Entity entity(
      String name, Entity.Kind kind, List<String> roles, Map<String, Entity> entities) {
    return entities.computeIfAbsent(
        name,
        n ->
            new Entity(
                "e" + (entities.size() + 1),
                n,
                kind,
                Morphology.Gender.UNKNOWN,
                Morphology.Number.UNKNOWN,
                roles,
                List.of(),
                List.of()));
  }

  /** Appends a string of the ledger as a paragraph, each character with its place. */
  private static Span append(
      MappedText.Builder text, List<Block> blocks, String value, int quotationMark, String source) {
    int start = text.length();
    int at = quotationMark + 1;
    for (int i = 0; i < value.length(); i++) {
      int length =
          source.charAt(at) != '\\' ? 1 : source.charAt(at + 1) == 'u' ? UNICODE_ESCAPE : ESCAPE;
      text.append(value.substring(i, i + 1), new Span(at, at + length));
      at += length;
    }
    Span span = new Span(start, text.length());
    blocks.add(new Block(Block.Kind.PARAGRAPH, span));
    text.append("\n", new Span(at, at + 1));
    return span;
  }
}
