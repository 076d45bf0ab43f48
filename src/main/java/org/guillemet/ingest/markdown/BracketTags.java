package org.guillemet.ingest.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.guillemet.ingest.manuscript.Seam;

/**
 * Hides tags in square brackets, as blogs have them: {@code [gallery ids="1,2"]}, {@code [caption
 * id="3"]<img src="a.jpg"> The bridge[/caption]}. A word in brackets alone is text.
 */
final class BracketTags {

  private static final Pattern TAG =
      Pattern.compile(
          "\\[(/?)([a-z][a-z_-]*)((?:\\s+[a-z][\\w-]*=(?:\"[^\"\\n]*\"|'[^'\\n]*')){0,20})\\s*/?\\]"
              + "(?![(\\[:])");

  private static final Set<String> HIDING = Set.of("audio", "embed", "playlist", "video");

  private final MarkdownMask mask;
  private final Map<String, MatchResult> open = new HashMap<>();

  private BracketTags(MarkdownMask mask) {
    this.mask = mask;
  }

  static void apply(MarkdownMask mask) {
    mask.forEach("]", TAG, new BracketTags(mask)::read);
  }

  private void read(MatchResult tag) {
    String name = tag.group(2);
    if (tag.group(1).isEmpty()) {
      open.put(name, tag);
      if (!tag.group(3).isEmpty()) {
        mask.hide(tag.start(), tag.end());
      }
    } else if (open.containsKey(name)) {
      close(open.remove(name), tag);
    }
  }

  private void close(MatchResult opening, MatchResult closing) {
    mask.hide(opening.start(), HIDING.contains(closing.group(2)) ? closing.end() : opening.end());
    mask.hide(closing.start(), closing.end());
    if (closing.group(2).equals("caption")) {
      mask.seam(opening.end(), Seam.CAPTION);
      mask.seam(closing.end(), Seam.LAYOUT);
    }
  }
}
