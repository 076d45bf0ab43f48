package org.guillemet.ingest.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.ingest.manuscript.Seam;

/** Hides markup of Markdown's dialects that takes a line: boxes, terms, check marks, contents. */
final class MarkdownLines {

  private static final Pattern CONTENTS =
      lines("^[ \\t>]*(?:\\[(?i:toc)\\]|\\[\\[_?(?i:toc)_?\\]\\])[ \\t]*$");
  private static final Pattern ABBREVIATION = lines("^\\*\\[[^\\[\\]\\n]+\\]:[^\\n]*$");
  private static final Pattern COMMAND = lines("^\\\\[a-zA-Z]+(?:\\{[^{}\\n]*\\}){0,3}[ \\t]*$");
  private static final Pattern IMPORT =
      lines("^import\\s++(?:[\\w*{},$ \\t\\n]{1,300}\\sfrom\\s+)?[\"'][^\"'\\n]+[\"'];?[ \\t]*$");
  private static final Pattern EXPORT =
      lines("^export\\s+(?:default|const|let|var|function|async|class)\\s[^\\n]*[={(][^\\n]*$");
  private static final Pattern CHECK_MARK =
      lines("^[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+(\\[[ xX/-]\\])(?=[ \\t])");
  private static final Pattern BLOCK_NAME = lines("[ \\t](\\^[a-zA-Z][\\w-]*)[ \\t]*$");

  private static final Pattern CALL_OUT =
      lines("^[ \\t]*>[> \\t]*(\\[!([\\w-]+)\\][+-]?)[ \\t]*([^\\n]*)$");
  private static final Set<String> QUOTATIONS = Set.of("quote", "cite");

  private static final Pattern FENCED_BOX =
      lines("^([ \\t]*+:{3,}+[ \\t]*+[\\w-]*+\\[?+)([^\\]\\n]*+)(\\]?+[ \\t]*+)$");

  private static final Pattern INDENTED_BOX =
      lines(
          "^([ \\t]*(?:!!!|\\?\\?\\?\\+?)[ \\t]+[a-z-]+(?:[ \\t]+(?:inline|end)){0,2})"
              + "(?:([ \\t]+\")([^\"\\n]*)(\"))?[ \\t]*$");

  private static final Pattern TERM =
      lines(
          "(?<=\\A\\n?|\\n[ \\t]{0,3}\\n)[^\\s:>#|*+<\\uA8CE\\u0001-][^\\n|]{0,58}[^\\n|.!?…:;,]"
              + "[ \\t]*\\n(?:[ \\t]*\\n)?(?=:[ \\t]+\\S)");
  private static final Pattern TABLE_CAPTION =
      lines("(?<=\\|[ \\t]{0,3}\\n[ \\t]{0,3}\\n)(:)[ \\t]+(?=\\S)");
  private static final Pattern DEFINITION = lines(":[ \\t]+(?=\\S)[^\\n]*(?:\\n|\\z)");
  private static final Pattern CONTINUATION = lines("(?![ \\t]*\\n|:[ \\t])[^\\n]+(?:\\n|\\z)");
  private static final Pattern BLANK = lines("[ \\t\\n]*(?<=\\n)(?=:[ \\t]+\\S)");

  private final MarkdownMask mask;

  private MarkdownLines(MarkdownMask mask) {
    this.mask = mask;
  }

  static void apply(MarkdownMask mask) {
    MarkdownLines lines = new MarkdownLines(mask);
    mask.hideAll("[", CONTENTS);
    mask.hideAll("*[", ABBREVIATION);
    mask.hideAll("\\", COMMAND);
    mask.hideAll("import", IMPORT);
    lines.hideParagraphs("export", EXPORT);
    mask.hideGroups("[", CHECK_MARK);
    mask.hideGroups("^", BLOCK_NAME);
    mask.forEach("[!", CALL_OUT, lines::openCallOut);
    mask.forEach(":::", FENCED_BOX, lines::openFencedBox);
    mask.forEach("!!!", INDENTED_BOX, lines::openIndentedBox);
    mask.forEach("???", INDENTED_BOX, lines::openIndentedBox);
    mask.forEach("\n:", TABLE_CAPTION, lines::openCaption);
    lines.readDefinitions();
  }

  private static Pattern lines(String pattern) {
    return Pattern.compile(pattern, Pattern.MULTILINE | Pattern.UNIX_LINES);
  }

  /** Hides from the first line of every match to a blank line. */
  private void hideParagraphs(String sign, Pattern opening) {
    String all = mask.visible();
    Matcher lines = opening.matcher(all);
    int from = all.contains(sign) ? mask.start() : all.length();
    while (from < all.length() && lines.find(from)) {
      int line = lines.start();
      while (line < all.length() && !all.substring(line, lineEnd(all, line)).isBlank()) {
        int end = lineEnd(all, line);
        mask.hide(line, end);
        line = end + 1;
      }
      from = line;
    }
  }

  private static int lineEnd(String all, int from) {
    int end = all.indexOf('\n', from);
    return end < 0 ? all.length() : end;
  }

  private void openCallOut(MatchResult line) {
    mask.hide(line.start(1), line.end(1));
    if (!QUOTATIONS.contains(line.group(2).toLowerCase(Locale.ROOT))) {
      mask.callOut(line.start(1));
    }
    title(line.start(3), line.end());
  }

  private void openFencedBox(MatchResult line) {
    mask.hide(line.start(1), line.end(1));
    mask.hide(line.start(3), line.end(3));
    title(line.start(2), line.end());
  }

  private void openIndentedBox(MatchResult line) {
    mask.hide(line.start(1), line.end(1));
    if (line.group(3) != null) {
      mask.hide(line.start(2), line.end(2));
      mask.hide(line.start(4), line.end(4));
      title(line.start(3), line.end());
    }
  }

  private void openCaption(MatchResult opening) {
    mask.hide(opening.start(1), opening.end(1));
    mask.seam(opening.end(), Seam.CAPTION);
  }

  /** A title is a paragraph of its own, though no blank line parts it from the text of the box. */
  private void title(int start, int lineEnd) {
    mask.seam(start, Seam.PARAGRAPH);
    mask.seam(lineEnd + 1, Seam.LAYOUT);
  }

  private void readDefinitions() {
    String all = mask.visible();
    Matcher terms = TERM.matcher(all);
    int from = all.contains("\n:") ? mask.start() : all.length();
    while (from < all.length() && terms.find(from)) {
      mask.seam(terms.start(), Seam.LIST_ITEM);
      from = readDefinitions(all, terms.end());
      mask.seam(from, Seam.LAYOUT);
    }
  }

  /** Reads the definitions of one term; where they end. */
  private int readDefinitions(String all, int start) {
    Matcher definition = DEFINITION.matcher(all);
    Matcher continuation = CONTINUATION.matcher(all);
    Matcher blank = BLANK.matcher(all);
    int at = start;
    while (definition.region(at, all.length()).lookingAt()) {
      mask.hide(at, at + 1);
      mask.seam(at, Seam.LIST_ITEM);
      at = definition.end();
      while (continuation.region(at, all.length()).lookingAt()) {
        at = continuation.end();
      }
      at = blank.region(at, all.length()).lookingAt() ? blank.end() : at;
    }
    return at;
  }
}
