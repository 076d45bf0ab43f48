package org.guillemet.ingest.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.ingest.words.Characters;

/**
 * Finds the encoding of a web page as browsers do: a byte order mark says it, else the page itself.
 *
 * <p>One thing is not as in browsers. Bytes that are UTF-8 throughout, accents and all, are read as
 * UTF-8 whatever else the page says: hardly any text in another encoding looks like that, while
 * many pages were saved anew and kept their old declaration.
 */
final class PageEncoding {

  private static final int DECLARED_WITHIN = 4_096;
  private static final byte DELETE = 0x7F;

  /** The end of a file on old systems. */
  private static final byte SUBSTITUTE = 0x1A;

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<(?:meta\\b[^>]*?\\bcharset|\\?xml\\b[^>]*?\\bencoding)\\s*=\\s*[\"']?\\s*"
              + "([^\\s\"'/>;]+)",
          Pattern.CASE_INSENSITIVE);

  private PageEncoding() {}

  /** The encoding that a byte order mark tells. */
  static Optional<Charset> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  /** Whether there are no bytes that no text holds, in whatever encoding. */
  static boolean isText(byte[] bytes) {
    for (byte b : bytes) {
      boolean control = b >= 0 && b < ' ' || b == DELETE;
      if (control && !Characters.collapses((char) b) && b != SUBSTITUTE) {
        return false;
      }
    }
    return true;
  }

  /**
   * The encoding of a page without a mark. One that declares none, or one that nobody knows, is in
   * UTF-8, or in the encoding of western Europe if it cannot be.
   */
  static Charset find(byte[] bytes) {
    Utf8 utf8 = Utf8.of(bytes);
    Optional<Charset> declared = declared(bytes);
    if (utf8.broken == 0 && (utf8.sound > 0 || declared.isEmpty())) {
      return StandardCharsets.UTF_8;
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return declared.get();
    }
    return utf8.broken > utf8.sound ? WESTERN : StandardCharsets.UTF_8;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(COMMENT.matcher(start).replaceAll(""));
    return matcher.find() ? named(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** What browsers take a name for; empty if nobody knows it. */
  private static Optional<Charset> named(String name) {
    return switch (name) {
      case "ascii", "us-ascii", "latin1", "iso-8859-1", "iso8859-1", "iso_8859-1", "x-cp1252" ->
          Optional.of(WESTERN);
      case "macintosh" -> known("x-macroman");
      default -> known(name);
    };
  }

  private static Optional<Charset> known(String name) {
    boolean legal = name.matches("[a-z0-9][a-z0-9+.:_-]*");
    return legal && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name)).filter(PageEncoding::writesDeclarations)
        : Optional.empty();
  }

  /** The declaration was read as ASCII: the page is in no encoding with other bytes for it. */
  private static boolean writesDeclarations(Charset charset) {
    String declaration = "<meta charset=";
    byte[] bytes = declaration.getBytes(StandardCharsets.US_ASCII);
    return new String(bytes, charset).equals(declaration);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * How many characters beyond ASCII there are if the bytes are UTF-8, and how many bytes are no
   * part of any.
   */
  private record Utf8(int sound, int broken) {

    static Utf8 of(byte[] bytes) {
      int sound = 0;
      int broken = 0;
      int i = 0;
      while (i < bytes.length) {
        int length = length(bytes[i] & 0xFF);
        int followers = 0;
        while (followers < length - 1
            && i + followers + 1 < bytes.length
            && (bytes[i + followers + 1] & 0xC0) == 0x80) {
          followers++;
        }
        boolean whole = length > 0 && followers == length - 1;
        sound += whole && length > 1 ? 1 : 0;
        broken += whole ? 0 : 1;
        i += whole ? length : 1;
      }
      return new Utf8(sound, broken);
    }

    /** How long a character is that begins with this byte; 0 if none does. */
    private static int length(int first) {
      if (first < 0x80) {
        return 1;
      }
      if (first < 0xC2 || first > 0xF4) {
        return 0;
      }
      return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }
  }
}
