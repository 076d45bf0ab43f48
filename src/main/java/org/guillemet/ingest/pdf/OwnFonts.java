package org.guillemet.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Puts the library's own font in the place of all that a document names and does not hold: the
 * library would search the machine for them, keep a list of what it found in the user's folder, and
 * read a document on another machine in another way. Stateless.
 */
final class OwnFonts implements FontMapper {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Read once, when a document first needs it. */
  private static final class Font {
    private static final TrueTypeFont SANS = read();

    private static TrueTypeFont read() {
      try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
        return new TTFParser().parse(new RandomAccessReadBuffer(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private OwnFonts() {}

  /** Has the library use it from now on. */
  static void use() {
    FontMappers.set(new OwnFonts());
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String font, PDFontDescriptor descriptor) {
    return new FontMapping<>(Font.SANS, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String font, PDFontDescriptor descriptor) {
    return new FontMapping<>(Font.SANS, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String font, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    OpenTypeFont none = null;
    return new CIDFontMapping(none, Font.SANS, true);
  }
}
