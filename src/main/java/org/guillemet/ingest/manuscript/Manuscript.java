package org.guillemet.ingest.manuscript;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Landmark;
import org.guillemet.text.MappedText;

/**
 * What a reader sees of a file, before its language is known.
 *
 * @param reading made from the file
 * @param blocks in text order
 * @param inlines by start, outer ones first
 * @param landmarks in text order
 */
public record Manuscript(
    MappedText reading, List<Block> blocks, List<Inline> inlines, List<Landmark> landmarks) {

  public Manuscript {
    Objects.requireNonNull(reading);
    blocks = List.copyOf(blocks);
    inlines = List.copyOf(inlines);
    landmarks = List.copyOf(landmarks);
  }

  /** The text of the headline. */
  public Optional<String> title() {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .map(block -> block.span().of(reading.text()))
        .findFirst();
  }
}
