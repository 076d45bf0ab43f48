package org.guillemet.ingest.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text of each page, in the order in which the file has it. Used once. */
final class PdfText extends PDFTextStripper {

  private static final int MOST_PAGES = 20_000;
  private static final int MOST_CHARACTERS = 20_000_000;
  private static final int MOST_ON_A_PAGE = 300_000;

  private static final int MOST_STEPS = 50_000_000;

  /** Pieces of pages; those that draw each other again and again have no end. */
  private static final int MOST_FORMS = 100_000;

  private final StringWriter text = new StringWriter();

  /** Where the text of each page begins. */
  private final List<Integer> starts = new ArrayList<>();

  private int characters;
  private int onPage;
  private int steps;
  private int forms;

  private PdfText() {
    setLineSeparator("\n");
    setParagraphEnd("\n");
  }

  /**
   * The text of all pages: lines, and free lines between paragraphs.
   *
   * @throws TooLargeException if there is more than documents hold
   */
  static List<String> pages(PDDocument document) throws IOException {
    PdfText stripper = new PdfText();
    stripper.writeText(document, stripper.text);
    return stripper.pages();
  }

  private List<String> pages() {
    List<String> pages = new ArrayList<>();
    String all = text.toString();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : all.length();
      pages.add(clean(all.substring(starts.get(i), end)));
    }
    return pages;
  }

  /** The same, as text: fonts may give any characters, and halves of them. */
  private static String clean(String page) {
    StringBuilder clean = new StringBuilder(page.length());
    page.codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c)
        .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The library begins no page on which nothing is drawn; it counts here. */
  @Override
  protected void startPage(PDPage page) throws IOException {
    if (getCurrentPageNo() > MOST_PAGES) {
      throw tooLarge("has more than %,d pages", MOST_PAGES);
    }
    while (starts.size() < getCurrentPageNo()) {
      starts.add(text.getBuffer().length());
    }
    onPage = 0;
    super.startPage(page);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    characters++;
    onPage++;
    if (characters > MOST_CHARACTERS) {
      throw tooLarge("holds more than %,d characters of text", MOST_CHARACTERS);
    }
    if (onPage > MOST_ON_A_PAGE) {
      throw tooLarge("has a page with more than %,d characters", MOST_ON_A_PAGE);
    }
    super.processTextPosition(position);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    steps++;
    if (steps > MOST_STEPS) {
      throw tooLarge("draws its pages in more than %,d steps", MOST_STEPS);
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    forms++;
    if (forms > MOST_FORMS) {
      throw tooLarge("puts its pages together of more than %,d pieces", MOST_FORMS);
    }
    super.showForm(form);
  }

  private static TooLargeException tooLarge(String reason, int limit) {
    return new TooLargeException(
        String.format(Locale.ROOT, reason + ", which no document does", limit));
  }
}
