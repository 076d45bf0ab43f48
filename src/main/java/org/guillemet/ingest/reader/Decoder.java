package org.guillemet.ingest.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.text.Lines;
import org.guillemet.text.Position;

/**
 * Bytes to text. What does not decode is an error that names the first bad byte; but in a page or
 * in subtitles whose encoding nobody named it shows as it does in a browser.
 */
final class Decoder {

  private static final int SNIFFED = 400;

  private Decoder() {}

  /** The text of a file. A byte order mark stays in it, so that offsets count it. */
  static String decode(String path, byte[] bytes, ReadOptions options)
      throws UnreadableArticleException {
    Format format = format(path, bytes, options);
    boolean page = format == Format.HTML;
    Optional<Charset> certain =
        page ? PageEncoding.marked(bytes).or(options::charset) : options.charset();
    boolean western = page || format == Format.SUBTITLES;
    if (certain.isEmpty() && western && PageEncoding.isText(bytes)) {
      return new String(bytes, PageEncoding.find(bytes));
    }
    return decode(path, bytes, certain.orElse(StandardCharsets.UTF_8));
  }

  private static Format format(String path, byte[] bytes, ReadOptions options) {
    Charset charset = PageEncoding.marked(bytes).orElse(StandardCharsets.ISO_8859_1);
    String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED), charset);
    Optional<Format> known = options.format().or(() -> Format.ofPath(path));
    return known.orElseGet(() -> Format.sniff(start));
  }

  private static String decode(String path, byte[] bytes, Charset charset)
      throws UnreadableArticleException {
    boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    if (!wide) {
      rejectWideOrBinary(path, bytes);
    }
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 8);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    out.flip();
    if (result.isError()) {
      throw undecodable(path, bytes, in.position(), out.toString(), charset);
    }
    String text = out.toString();
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableArticleException(path, "looks like a binary file");
    }
    return text;
  }

  private static void rejectWideOrBinary(String path, byte[] bytes)
      throws UnreadableArticleException {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      throw utf16(path, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      throw utf16(path, StandardCharsets.UTF_16LE);
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnreadableArticleException(path, "looks like a binary file");
      }
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static UnreadableArticleException utf16(String path, Charset charset) {
    return new UnreadableArticleException(
        path, "looks like UTF-16; name the encoding with --encoding " + charset.name());
  }

  private static UnreadableArticleException undecodable(
      String path, byte[] bytes, int offset, String before, Charset charset) {
    Position place = new Lines(before).at(before.length());
    String reason =
        String.format(
            Locale.ROOT,
            "not %s: byte 0x%02X at offset %d (line %d, column %d); "
                + "name the encoding with --encoding",
            charset.name(),
            bytes[offset] & 0xFF,
            offset,
            place.line(),
            place.column());
    return new UnreadableArticleException(path, reason);
  }
}
