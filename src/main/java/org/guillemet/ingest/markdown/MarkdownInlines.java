package org.guillemet.ingest.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.guillemet.ingest.manuscript.Seam;

/** Hides markup of Markdown's dialects inside a line: marks, notes, links to pages, formulas. */
final class MarkdownInlines {

  private static final Pattern COMMENT =
      Pattern.compile("(?s)(?<!%|\\d[ \\u00A0\\u202F]?)%%(?!%).*?(?<!%)%%(?!%)");
  private static final Pattern STRUCK =
      Pattern.compile("(?<![~\\\\])~~(?=[^\\s~])[^~]*(?<=\\S)~~(?!~)");
  private static final Pattern MARKED =
      Pattern.compile("(?<![\\p{L}\\p{N}=\\\\])(==)(?=[^\\s=])[^=\\n]+(?<=\\S)(==)(?!=)");
  private static final Pattern INSERTED =
      Pattern.compile("(?<![\\p{L}\\p{N}+\\\\])(\\+\\+)(?=[^\\s+])[^+\\n]+(?<=\\S)(\\+\\+)(?!\\+)");
  private static final Pattern RAISED =
      Pattern.compile("(?<=[\\p{L}\\p{N})])(\\^)[\\p{L}\\p{N}+-]{1,10}(\\^)");
  private static final Pattern LOWERED =
      Pattern.compile("(?<=[\\p{L}\\p{N})])(~)[\\p{L}\\p{N}+-]{1,10}(~)(?!~)");

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\s\\[\\]]{1,100}\\](:?)");
  private static final Pattern NOTE_OPENING = Pattern.compile("(?<!\\\\)\\^(?=\\[[^\\]\\n])");
  private static final Pattern EMBEDDED = Pattern.compile("!\\[\\[[^\\[\\]\\n]*\\]\\]");
  private static final Pattern PAGE =
      Pattern.compile(
          "(\\[\\[)([^\\[\\]\\n|#]*)(#[^\\[\\]\\n|]*)?(\\\\?\\|[^\\[\\]\\n]*)?(\\]\\])(?!\\()");
  private static final Pattern FORMULA_BLOCK = Pattern.compile("\\$\\$[^$]+\\$\\$");
  private static final Pattern FORMULA =
      Pattern.compile(
          "(\\$)(?<![\\w$\\\\]\\$)([^\\s$]|[^\\s$][^$\\n]{0,200}[^\\s$\\\\])(\\$)(?![\\w$])");
  private static final Pattern SIGNS = Pattern.compile("[\\\\^_={}]");

  private static final Pattern EMOJI =
      Pattern.compile(":(?<![\\p{L}\\p{N}:/]:)(?:[a-z][a-z0-9_+-]*|[+-]1):(?![\\p{L}\\p{N}:])");
  private static final Pattern ESCAPED_BAR = Pattern.compile("\\\\\\|");

  private final MarkdownMask mask;

  private MarkdownInlines(MarkdownMask mask) {
    this.mask = mask;
  }

  static void apply(MarkdownMask mask) {
    MarkdownInlines inlines = new MarkdownInlines(mask);
    mask.hideAll("%%", COMMENT);
    mask.forEach("~~", STRUCK, inlines::hideInParagraph);
    mask.hideGroups("==", MARKED);
    mask.hideGroups("++", INSERTED);
    mask.hideGroups("^", RAISED);
    mask.hideGroups("~", LOWERED);
    inlines.hideNotes();
    mask.hideAll("![[", EMBEDDED);
    mask.forEach("[[", PAGE, inlines::hidePage);
    mask.forEach("$$", FORMULA_BLOCK, inlines::hideFormula);
    mask.forEach("$", FORMULA, inlines::hideFormula);
    mask.hideAll(":", EMOJI);
    mask.forEach(
        "\\|",
        ESCAPED_BAR,
        bar -> {
          mask.hide(bar.start(), bar.start() + 1);
          mask.bar(bar.start() + 1);
        });
  }

  private void hideInParagraph(MatchResult match) {
    if (!MarkdownMask.hasBlankLine(match.group(), 0, match.group().length())) {
      mask.hide(match.start(), match.end());
    }
  }

  private void hideNotes() {
    String all = mask.visible();
    mask.forEach(
        "[^",
        FOOTNOTE,
        mark -> {
          if (mark.group(1).isEmpty() || !startsLine(all, mark.start())) {
            mask.hide(mark.start(), mark.end() - mark.group(1).length());
          }
        });
    mask.forEach(
        "^[",
        NOTE_OPENING,
        mark -> {
          mask.hide(mark.start(), mark.end());
          mask.seam(mark.end(), Seam.SPACE);
        });
  }

  /** The name that a link to a page shows: its alias, else the page, else the heading. */
  private void hidePage(MatchResult link) {
    mask.hide(link.start(1), link.end(1));
    mask.hide(link.start(5), link.end(5));
    if (link.group(4) != null) {
      mask.hide(link.start(2), link.start(4) + link.group(4).indexOf('|') + 1);
    } else if (link.group(3) != null) {
      boolean page = !link.group(2).isBlank();
      mask.hide(link.start(3), page ? link.end(3) : link.start(3) + 1);
    }
  }

  /** Two prices in a line are no formula; a letter between marks is read. */
  private void hideFormula(MatchResult match) {
    String formula = match.group();
    boolean letter = formula.length() == 3 && Character.isLetter(formula.charAt(1));
    if (letter) {
      mask.hide(match.start(), match.start() + 1);
      mask.hide(match.end() - 1, match.end());
    } else if (SIGNS.matcher(formula).find()) {
      hideInParagraph(match);
    }
  }

  /** Whether only marks of block quotations stand before a place in its line. */
  private static boolean startsLine(String all, int at) {
    int i = at - 1;
    while (i >= 0 && at - i < 100 && " \t>".indexOf(all.charAt(i)) >= 0) {
      i--;
    }
    return i < 0 || all.charAt(i) == '\n';
  }
}
