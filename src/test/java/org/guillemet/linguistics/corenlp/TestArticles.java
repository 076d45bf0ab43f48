package org.guillemet.linguistics.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Language;
import org.guillemet.text.MappedText;
import org.guillemet.text.Metadata;
import org.guillemet.text.Span;

/** Articles whose lines are their paragraphs. */
final class TestArticles {

  private TestArticles() {}

  static Article of(Language language, String text, Inline... inlines) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length()).trim(text);
      if (!span.isEmpty()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, span));
      }
      start += line.length() + 1;
    }
    return new Article(
        "draft.txt",
        text,
        MappedText.identity(text),
        language,
        Metadata.NONE,
        blocks,
        List.of(inlines),
        Optional.empty());
  }
}
