package org.guillemet.ingest.markdown;

import org.guillemet.ingest.markdown.MarkdownMask.Masked;

/**
 * Hides from the Markdown parser what a reader does not see and CommonMark does not know: template
 * tags, comments, marks of footnotes, the markup of other dialects.
 */
final class MarkdownDialects {

  private MarkdownDialects() {}

  /** Hides what is no text from {@code start} on. */
  static Masked hide(String source, int start) {
    MarkdownMask mask = new MarkdownMask(source, start);
    MarkdownCode.apply(mask);
    if (UnseenHtml.apply(mask)) {
      MarkdownCode.apply(mask);
    }
    TemplateTags.apply(mask);
    BracketTags.apply(mask);
    MarkdownLines.apply(mask);
    MarkdownInlines.apply(mask);
    mask.finishLines();
    MarkdownTables.limit(mask);
    return mask.masked();
  }
}
