package org.guillemet.repository;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Morphology;
import org.guillemet.pipeline.Checked;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Language;
import org.guillemet.text.MappedText;
import org.guillemet.text.Metadata;
import org.guillemet.text.Span;

/** Checked articles that only quote: a paragraph for each quotation, with its speaker behind it. */
public final class Drafts {

  private Drafts() {}

  /**
   * @param day of publication; empty when there is none
   * @param said speakers and their words in turns; a speaker of no letters is unknown
   */
  public static Checked of(String path, String day, String... said) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Quotation> quotations = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    Map<String, Entity> entities = new LinkedHashMap<>();
    for (int i = 0; i < said.length; i += 2) {
      int start = text.length();
      text.append("“").append(said[i + 1]).append("”");
      Span marked = new Span(start, text.length());
      Span words = new Span(start + 1, text.length() - 1);
      text.append(", said ").append(said[i]).append(".");
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, text.length())));
      text.append("\n");
      quotations.add(new Quotation(marked, words, Form.DOUBLE, 0, Use.SPEECH));
      attributions.add(attribution(i / 2 + 1, marked, speaker(said[i], entities)));
    }
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse),
            Optional.empty(),
            Optional.empty());
    Article article =
        new Article(
            path,
            text.toString(),
            MappedText.identity(text.toString()),
            Language.ENGLISH,
            metadata,
            blocks,
            List.of(),
            Optional.empty());
    return new Checked(
        article,
        quotations,
        attributions,
        List.copyOf(entities.values()),
        List.of(),
        List.of(),
        List.of());
  }

  private static Optional<Speaker> speaker(String name, Map<String, Entity> entities) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Entity entity =
        entities.computeIfAbsent(
            name,
            n ->
                new Entity(
                    "e" + (entities.size() + 1),
                    n,
                    Entity.Kind.PERSON,
                    Morphology.Gender.UNKNOWN,
                    Morphology.Number.SINGULAR,
                    List.of(),
                    List.of(),
                    List.of()));
    return Optional.of(new Speaker(entity, Optional.empty(), ResolvedBy.NAME));
  }

  private static Attribution attribution(int number, Span content, Optional<Speaker> speaker) {
    return new Attribution(
        "a" + number,
        Attribution.Type.DIRECT,
        List.of(content),
        List.of(),
        List.of(),
        speaker,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        1,
        FoundBy.CLAUSE_OF_VERB);
  }
}
