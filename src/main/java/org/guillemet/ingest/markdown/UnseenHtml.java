package org.guillemet.ingest.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.guillemet.ingest.words.Marks;

/**
 * Hides HTML in Markdown that shows no prose: comments, scripts, struck words. What nobody closed
 * hides nothing but its own mark.
 */
final class UnseenHtml {

  private static final Pattern ELEMENT =
      Pattern.compile(
          "<(/?)(script|style|template|svg|math|iframe|object|canvas|select|textarea|button"
              + "|code|samp|del|s|strike)(?=[\\s>/])[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  /** What holds Markdown is no HTML to the parser. */
  private static final Pattern HOLDS_MARKDOWN =
      Pattern.compile("\\smarkdown(?:=[\"']?(?:1|block|span|true)[\"']?)?(?=[\\s>])");

  private static final Pattern TAG = Pattern.compile("<[a-z][a-z0-9]*+\\s[^<>\\n]*+>");

  private static final Pattern NOTE_MARK =
      Pattern.compile(
          "<sup[^<>]*>(?:\\[[^\\[\\]\\n]{1,20}\\]\\(#[^()\\n]*\\)"
              + "|<a(?=\\s[^<>]*?href=[\"']?#)[^<>]*+>[^<>\\n]{0,20}</a>)</sup>");

  private static final Pattern TAG_START =
      Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]*(?=\\s)[^<>\\n]*>");

  private static final Pattern DECLARATION_MARK = Pattern.compile("<!(?=\\[CDATA\\[|[a-zA-Z])");

  private final MarkdownMask mask;

  private UnseenHtml(MarkdownMask mask) {
    this.mask = mask;
  }

  /** Whether there was something unclosed, which would have taken in all that follows. */
  static boolean apply(MarkdownMask mask) {
    UnseenHtml html = new UnseenHtml(mask);
    boolean unclosed = html.hideBetween("<!--", "-->");
    unclosed |= html.hideBetween("<?", "?>");
    mask.hideAll("<!", DECLARATION_MARK);
    unclosed |= html.hideElements();
    mask.forEach("markdown", TAG, html::hideIfItHoldsMarkdown);
    mask.hideAll("<sup", NOTE_MARK);
    mask.forEach("<", TAG_START, html::hideBroken);
    return unclosed;
  }

  private boolean hideBetween(String opening, String closing) {
    String all = mask.visible();
    int open = all.indexOf(opening, mask.start());
    int close = open;
    while (open >= 0) {
      close = close < 0 ? close : all.indexOf(closing, open + opening.length());
      int end = close < 0 ? open + opening.length() : close + closing.length();
      mask.hide(open, end);
      open = all.indexOf(opening, end);
    }
    return close < 0 && all.indexOf(opening, mask.start()) >= 0;
  }

  private void hideIfItHoldsMarkdown(MatchResult tag) {
    if (HOLDS_MARKDOWN.matcher(tag.group()).find()) {
      mask.hide(tag.start(), tag.end());
    }
  }

  private boolean hideElements() {
    Map<String, MatchResult> open = new HashMap<>();
    mask.forEach(
        "<",
        ELEMENT,
        tag -> {
          String name = tag.group(2).toLowerCase(Locale.ROOT);
          MatchResult opening = open.remove(name);
          if (tag.group(1).isEmpty()) {
            open.put(name, tag);
          } else if (opening != null && !isWord(name, opening, tag)) {
            mask.hide(opening.start(), tag.end());
          }
          mask.hide(tag.start(), tag.end());
        });
    return !open.isEmpty();
  }

  /** Whether a name or a command in running text stands between two tags. */
  private boolean isWord(String name, MatchResult opening, MatchResult closing) {
    String between = mask.source().substring(opening.end(), closing.start());
    return name.equals("code") && Marks.isWord(between);
  }

  /** Hides a tag with a quotation mark that nobody closed; it would take in what follows. */
  private void hideBroken(MatchResult tag) {
    String all = tag.group();
    char open = 0;
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (c == open) {
        open = 0;
      } else if (open == 0 && (c == '"' || c == '\'')) {
        open = c;
      }
    }
    if (open != 0 && !closesLater(open, tag.end())) {
      mask.hide(tag.start(), tag.end());
    }
  }

  /** Whether an attribute with a bracket in its value goes on. */
  private boolean closesLater(char mark, int from) {
    String source = mask.source();
    for (int i = from; i < source.length() && "<\n\r".indexOf(source.charAt(i)) < 0; i++) {
      if (source.charAt(i) == mark) {
        return source.indexOf('>', i) > 0;
      }
    }
    return false;
  }
}
