package org.guillemet.ingest.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.guillemet.ingest.words.Byline;
import org.guillemet.ingest.words.CallOuts;
import org.guillemet.ingest.words.Characters;
import org.guillemet.ingest.words.WordList;
import org.guillemet.text.Folding;
import org.jsoup.nodes.Node;

/**
 * Knows the lines among those of an article that only the page says: who wrote it and when, whose
 * the rights are, "Advertisement", pointers to other articles.
 */
final class SmallPrint {

  /** Between the names of several authors. */
  private static final Pattern JOINT =
      Pattern.compile(",| (?:&|%s) ".formatted(String.join("|", WordList.ofAll("joints"))));

  private static final Set<String> LABELS = Set.copyOf(WordList.ofAll("page-labels"));
  private static final List<String> RIGHTS = List.copyOf(WordList.ofAll("rights"));
  private static final int MOST_AUTHORS = 20;
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_RIGHTS = 300;
  private static final int LONGEST_POINTER = 200;

  /** As many lines of running text may stand before the byline: headline, standfirst. */
  private static final int STANDFIRST = 2;

  /** "The inquiry: " before a link. */
  private static final Pattern ANNOUNCED = Pattern.compile("^[^.!?:]{2,60}[\\s\\u00A0]?: ");

  /** The journalists of a dispatch, at its end. */
  private static final Pattern INITIALS = Pattern.compile("\\p{Ll}{2,4}(?:/\\p{Ll}{2,4}){1,5}");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

  /** "Copyright law" begins a sentence. */
  private static final Pattern SIGN =
      Pattern.compile(
          "^(?:©|\\(c\\) ?\\d|copyright[\\s\\u00A0]*+(?:©|\\(c\\)|\\d{4}))",
          Pattern.CASE_INSENSITIVE);

  private final List<PageLine> lines;
  private final List<String> authors;

  /**
   * @param author what the page's data call who wrote the article
   */
  SmallPrint(List<PageLine> lines, Optional<String> author) {
    this.lines = lines;
    this.authors =
        author.stream()
            .flatMap(a -> JOINT.splitAsStream(a))
            .map(a -> a.strip().toLowerCase(Locale.ROOT))
            .filter(a -> a.length() > 3)
            .distinct()
            .limit(MOST_AUTHORS)
            .toList();
  }

  /** The nodes of such lines. */
  Set<Node> nodes() {
    Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    int before = 0;
    int running = (int) lines.stream().filter(SmallPrint::isRunning).count();
    for (PageLine line : lines) {
      running -= isRunning(line) ? 1 : 0;
      boolean atAnEnd = before == 0 || running == 0;
      boolean figure = before == 0 && isWithout(LETTER, line);
      boolean small =
          figure
              || isOfPage(line)
              || atAnEnd && isRights(line)
              || before <= STANDFIRST && isByline(line);
      if (small) {
        nodes.addAll(line.nodes());
      }
      before += !small && line.prose() > 0 ? 1 : 0;
    }
    headingsAtTheEnd(nodes);
    return nodes;
  }

  private static boolean isRunning(PageLine line) {
    return line.prose() > 0 && !isRights(line);
  }

  /** Whether the line says whose the rights are, if it is no sentence of the article. */
  private static boolean isRights(PageLine line) {
    String text = line.text();
    return line.length() <= LONGEST_RIGHTS
        && !line.isQuoted()
        && !Characters.holdsQuotationMark(text)
        && (SIGN.matcher(text).find() || holds(RIGHTS, text));
  }

  /** Headings of what is left out. */
  private void headingsAtTheEnd(Set<Node> nodes) {
    for (int i = lines.size() - 1; i > 0; i--) {
      PageLine line = lines.get(i);
      if (!nodes.contains(line.nodes().get(0))) {
        if (!line.isHeading()) {
          return;
        }
        nodes.addAll(line.nodes());
      }
    }
  }

  private static boolean isWithout(Pattern character, PageLine line) {
    return line.length() <= LONGEST_LABEL
        && !isCell(line)
        && !character.matcher(line.text()).find();
  }

  private static boolean isOfPage(PageLine line) {
    if (line.isTime()) {
      return true;
    }
    if (line.length() > LONGEST_RIGHTS) {
      return false;
    }
    String text = line.text();
    if (line.isQuoted()) {
      return line.isLink() && !isLinkedSentence(line);
    }
    return line.length() <= LONGEST_LABEL && LABELS.contains(plain(text)) && !isCell(line)
        || INITIALS.matcher(text).matches()
        || isWithout(LETTER_OR_DIGIT, line)
        || line.prose() == 0 && SIGN.matcher(text).find()
        || isPointer(line, text);
  }

  /** Whether all of the links are a sentence or a quotation: hardly any headline is. */
  private static boolean isLinkedSentence(PageLine line) {
    String words = line.linkedText();
    boolean opened = !words.isEmpty() && Characters.holdsQuotationMark(words.substring(0, 1));
    boolean closed = opened && Characters.holdsQuotationMark(words.substring(words.length() - 1));
    return words.endsWith(".") || closed || opened && Characters.endsSentence(words);
  }

  /** A line that leads to other articles: a link, perhaps behind a word or two. */
  private static boolean isPointer(PageLine line, String text) {
    boolean linked = line.plainText() * 2 <= line.length();
    boolean readAlso = linked && CallOuts.isReadAlso(text);
    if (line.isHeading()) {
      return readAlso || line.plainText() == line.length() && CallOuts.isReadAlsoLabel(text);
    }
    if (!linked || line.length() > LONGEST_POINTER || isListed(line) || isCell(line)) {
      return readAlso;
    }
    boolean announced = line.plainText() <= LONGEST_LABEL && ANNOUNCED.matcher(text).find();
    boolean quotes = Characters.holdsQuotationMark(line.linkedText());
    if (readAlso || announced) {
      return readAlso || !quotes && !isLinkedSentence(line);
    }
    boolean brief = line.plainText() * 5 <= line.length() * 2;
    return line.isLink()
        ? !isLinkedSentence(line)
        : brief && !quotes && !Characters.endsSentence(text);
  }

  private static boolean isCell(PageLine line) {
    return line.part().element().nameIs("td") || line.part().element().nameIs("th");
  }

  private static boolean isListed(PageLine line) {
    return line.part().element().nameIs("li");
  }

  private boolean isByline(PageLine line) {
    boolean may = !line.isHeading() && !line.isQuoted() && !isListed(line);
    return may && line.length() <= LONGEST_RIGHTS && Byline.is(line.text(), authors);
  }

  private static boolean holds(List<String> phrases, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(lower::contains);
  }

  private static String plain(String text) {
    return Folding.lower(text).replaceAll("[\\s\\u00A0.:…!?|•·]+", " ").strip();
  }
}
