package org.guillemet.ingest.html;

import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.guillemet.ingest.words.Characters;
import org.guillemet.ingest.words.Marks;
import org.guillemet.ingest.words.WordList;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Knows the elements of which a browser shows nothing, or nothing that is prose. What only a script
 * or a style hides is told from what is never shown: a page may show it later.
 */
public final class Unseen {

  private static final Set<String> ELEMENTS =
      Set.of(
          "amp-ad",
          "amp-analytics",
          "amp-consent",
          "amp-list",
          "amp-sidebar",
          "amp-social-share",
          "amp-user-notification",
          "audio",
          "button",
          "canvas",
          "datalist",
          "head",
          "iframe",
          "img",
          "input",
          "label",
          "math",
          "mjx-container",
          "object",
          "samp",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "video");

  /** For those who hear the page; formulas, which are no words. */
  private static final Set<String> CLASSES = Set.copyOf(WordList.common("unseen-classes"));

  private static final Pattern HIDING =
      Pattern.compile(
          "(?<![\\w-])(?:display:none|visibility:hidden|(?:left|top|text-indent):-\\d{3,}"
              + "|clip:rect|font-size:0(?![.\\d]))");
  private static final int LONGEST_START = 2_000;

  private Unseen() {}

  /** Whether no reader sees the element as the page is. */
  public static boolean isUnseen(Element element) {
    return isNever(element) || isHidden(element);
  }

  /** Whether the element is hidden as long as no script runs, or seen only as long as none does. */
  public static boolean isHidden(Element element) {
    return element.nameIs("noscript")
        || element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")
        || element.attr("aria-hidden").equals("true")
        || element.nameIs("dialog") && !element.hasAttr("open")
        || element.hasAttr("style") && hides(element.attr("style"));
  }

  /** Whether no reader sees the element whatever a script does. */
  public static boolean isNever(Element element) {
    return ELEMENTS.contains(element.normalName()) && !element.hasAttr("shadowrootmode")
        || !element.className().isEmpty() && element.classNames().stream().anyMatch(Unseen::isClass)
        || element.nameIs("a") && isNoteMark(element)
        || element.nameIs("sup") && holdsNoteMark(element)
        || element.nameIs("pre") && isCode(element)
        || element.nameIs("code") && !isWord(element);
  }

  private static boolean isClass(String name) {
    return CLASSES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean hides(String style) {
    return HIDING.matcher(style.replace(" ", "").toLowerCase(Locale.ROOT)).find();
  }

  private static boolean isNoteMark(Element link) {
    return link.attr("href").startsWith("#") && Marks.isOfNote(start(link));
  }

  private static boolean holdsNoteMark(Element sup) {
    Element first = sup.firstElementChild();
    return first != null && first.nameIs("a") && first.attr("href").startsWith("#");
  }

  /** A name or a command in running text, not a piece of a listing. */
  private static boolean isWord(Element code) {
    return !code.parentNameIs("pre") && Marks.isWord(start(code));
  }

  /** Text is laid out in {@code pre}, too, on pages that are older than styles. */
  private static boolean isCode(Element pre) {
    return Marks.areOfCode(start(pre));
  }

  /** The text that an element begins with: about two thousand characters are looked at. */
  private static String start(Element element) {
    StringBuilder text = new StringBuilder();
    Iterator<TextNode> nodes = element.nodeStream(TextNode.class).iterator();
    while (text.length() < LONGEST_START && nodes.hasNext()) {
      String words = nodes.next().getWholeText();
      text.append(words, 0, Math.min(words.length(), LONGEST_START));
    }
    return Characters.inOneLine(text.toString());
  }
}
