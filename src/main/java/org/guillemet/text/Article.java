package org.guillemet.text;

import java.util.List;
import java.util.Objects;

/**
 * One article, ready to be analysed. Immutable.
 *
 * @param path the file it was read from, as the user named it; {@code -} is standard input
 * @param source the decoded file, markup included
 * @param reading what a reader sees, made from {@code source}
 * @param language the language it is written in
 * @param metadata what it says about itself
 * @param blocks its paragraphs and headings, in text order, in offsets of the reading text
 * @param inlines its links, emphasis and dateline, in text order, in offsets of the reading text
 */
public record Article(
    String path,
    String source,
    MappedText reading,
    Language language,
    Metadata metadata,
    List<Block> blocks,
    List<Inline> inlines) {

  public Article {
    Objects.requireNonNull(path);
    Objects.requireNonNull(source);
    Objects.requireNonNull(reading);
    Objects.requireNonNull(language);
    Objects.requireNonNull(metadata);
    blocks = List.copyOf(blocks);
    inlines = List.copyOf(inlines);
  }

  /** The reading text. */
  public String text() {
    return reading.text();
  }
}
