package org.guillemet.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One article, ready to be analysed. Immutable.
 *
 * @param path the file it was read from, as the user named it; {@code -} is standard input
 * @param source the decoded file, markup included; of a file that is no text, the text that it
 *     holds
 * @param reading what a reader sees, made from {@code source}
 * @param language the language it is written in
 * @param metadata what it says about itself
 * @param blocks its paragraphs and headings, in text order, in offsets of the reading text
 * @param inlines its links, emphasis and dateline, in text order, in offsets of the reading text
 * @param unread why next to nothing of what stands in the file is in the reading text, as a clause
 *     for the user; empty when it is, as a rule
 * @param landmarks the pages of a document or the times of a recording, in text order, in offsets
 *     of the reading text; empty where there are none to point to
 */
public record Article(
    String path,
    String source,
    MappedText reading,
    Language language,
    Metadata metadata,
    List<Block> blocks,
    List<Inline> inlines,
    Optional<String> unread,
    List<Landmark> landmarks) {

  public Article {
    Objects.requireNonNull(path);
    Objects.requireNonNull(source);
    Objects.requireNonNull(reading);
    Objects.requireNonNull(language);
    Objects.requireNonNull(metadata);
    blocks = List.copyOf(blocks);
    inlines = List.copyOf(inlines);
    Objects.requireNonNull(unread);
    landmarks = List.copyOf(landmarks);
  }

  /** An article without landmarks, as most are. */
  public Article(
      String path,
      String source,
      MappedText reading,
      Language language,
      Metadata metadata,
      List<Block> blocks,
      List<Inline> inlines,
      Optional<String> unread) {
    this(path, source, reading, language, metadata, blocks, inlines, unread, List.of());
  }

  /** The same with other blocks: some of its own. */
  public Article with(List<Block> some) {
    return new Article(path, source, reading, language, metadata, some, inlines, unread, landmarks);
  }

  /** The same file as it stands on disk, for places that no reader sees: its comments. */
  public Article asSource() {
    return new Article(
        path,
        source,
        MappedText.identity(source),
        language,
        metadata,
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** The same, published by that outlet unless it says itself who publishes it. */
  public Article publishedBy(String outlet) {
    return new Article(
        path, source, reading, language, metadata.or(outlet), blocks, inlines, unread, landmarks);
  }

  /** The reading text. */
  public String text() {
    return reading.text();
  }
}
