package org.guillemet.ingest.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.guillemet.ingest.UnreadableArticleException;

/**
 * Looks through what is packed in a file before anything is made of it: the library would unpack it
 * whole, however large it is. What it does not unpack at once {@link PdfObjects} looks through.
 */
final class PdfStreams {

  /** Pages, fonts and tables of whole books stay below these. */
  private static final long LARGEST = 100_000_000;

  private static final long LARGEST_IN_ALL = 1_000_000_000;

  private static final int MEGABYTE = 1_000_000;
  private static final int BUFFER = 65_536;

  /** Within so many bytes before a stream stands what it is. */
  private static final int DESCRIPTION = 1_000;

  /** Pictures are not unpacked: they may be large. */
  private static final String IMAGE = "/Image";

  /** What the library unpacks when it opens the file is none, and neither is what may hide that. */
  private static final Pattern OPENED = Pattern.compile("/First|/W\\s*+\\[|[#%(]");

  private static final String STREAM = "stream";
  private static final String OBJECT = " obj";

  private PdfStreams() {}

  /**
   * Looks through a file.
   *
   * @param path as the user named it, for messages
   * @throws UnreadableArticleException if something in it unpacks to more than documents hold
   */
  static void check(String path, byte[] bytes) throws UnreadableArticleException {
    String file = new String(bytes, StandardCharsets.ISO_8859_1);
    byte[] buffer = new byte[BUFFER];
    long all = 0;
    for (int at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at)) {
      int from = at;
      at += STREAM.length();
      while (at < bytes.length && at <= from + STREAM.length() + 1 && isLineEnd(bytes[at])) {
        at++;
      }
      if (isPacked(bytes, at) && !isImage(file, from)) {
        long length = unpacked(bytes, at, buffer);
        all += length;
        Optional<String> reason = limit(length, all);
        if (reason.isPresent()) {
          throw new UnreadableArticleException(path, reason.get());
        }
      }
    }
  }

  /**
   * Why a file is refused of which so much has been unpacked, as a clause.
   *
   * @param length of what is unpacked in one
   * @param all of that and what was unpacked before
   */
  static Optional<String> limit(long length, long all) {
    if (length <= LARGEST && all <= LARGEST_IN_ALL) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "unpacks to more than %,d MB, which no document does",
            (length > LARGEST ? LARGEST : LARGEST_IN_ALL) / MEGABYTE));
  }

  private static boolean isLineEnd(byte b) {
    return b == '\r' || b == '\n';
  }

  /** Whether the two bytes begin what zlib has packed. */
  private static boolean isPacked(byte[] bytes, int at) {
    if (at + 1 >= bytes.length) {
      return false;
    }
    int method = bytes[at] & 0xFF;
    return (method & 0x0F) == 8 && (method << 8 | bytes[at + 1] & 0xFF) % 31 == 0;
  }

  private static boolean isImage(String file, int stream) {
    String before = file.substring(Math.max(0, stream - DESCRIPTION), stream);
    int object = before.lastIndexOf(OBJECT);
    String described = before.substring(Math.max(0, object));
    return object >= 0 && described.contains(IMAGE) && !OPENED.matcher(described).find();
  }

  /** How many bytes what begins here unpacks to, as far as it is whole, counted up to the limit. */
  private static long unpacked(byte[] bytes, int at, byte[] buffer) {
    Inflater inflater = new Inflater();
    long unpacked = 0;
    try {
      inflater.setInput(bytes, at, bytes.length - at);
      int length = inflater.inflate(buffer);
      while (length > 0 && unpacked <= LARGEST) {
        unpacked += length;
        length = inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      // What comes behind the damage is not unpacked by the library, either.
    } finally {
      inflater.end();
    }
    return unpacked;
  }
}
