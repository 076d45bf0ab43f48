package org.guillemet.ingest.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.guillemet.ingest.UnreadableArticleException;

/**
 * The archive that a document is: looked through once, within limits, before anything is made of
 * it. Pictures and macros are not kept.
 */
final class DocxZip {

  static final String NO_DOCUMENT =
      "is no .docx file: there is no document of a word processor in it";

  /** Says what kinds of parts an archive holds. */
  private static final String TYPES = "[Content_Types].xml";

  /** Whole books with all their pictures stay below these. */
  private static final int MOST_ENTRIES = 5_000;

  private static final int LARGEST = 200_000_000;
  private static final int LARGEST_TEXT = 40_000_000;

  private static final int MEGABYTE = 1_000_000;
  private static final int BUFFER = 16_384;

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** Begins the record that ends an archive. */
  private static final byte[] ZIP_END = {'P', 'K', 5, 6};

  private static final int LONGEST_END = 66_000;

  /** Begins the containers of older programs, and those that hold an encrypted document. */
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final String path;
  private int entries;
  private long expanded;
  private long text;

  private DocxZip(String path) {
    this.path = path;
  }

  /**
   * The archive without what is not read, uncompressed.
   *
   * @param path as the user named it, for messages
   * @throws UnreadableArticleException if it is none, or none of a size that documents have
   * @throws IOException if it is damaged
   */
  static byte[] narrow(String path, byte[] bytes) throws UnreadableArticleException, IOException {
    requireZip(path, bytes);
    return new DocxZip(path).narrow(bytes);
  }

  private static void requireZip(String path, byte[] bytes) throws UnreadableArticleException {
    if (bytes.length == 0) {
      throw new UnreadableArticleException(path, "the file is empty");
    }
    if (startsWith(bytes, 0, OLE)) {
      throw new UnreadableArticleException(
          path,
          indexOf(bytes, 0, ENCRYPTED) >= 0
              ? "is protected by a password"
              : "is no .docx file but one of an older program: save it as .docx");
    }
    if (!startsWith(bytes, 0, ZIP)) {
      throw new UnreadableArticleException(path, "is no .docx file");
    }
    if (indexOf(bytes, Math.max(0, bytes.length - LONGEST_END), ZIP_END) < 0) {
      throw new UnreadableArticleException(path, "is damaged: its end is missing");
    }
  }

  private byte[] narrow(byte[] bytes) throws UnreadableArticleException, IOException {
    boolean typed = false;
    ByteArrayOutputStream narrowed = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream out = new ZipOutputStream(narrowed)) {
      // What reads it next would take text that compresses very well for an attack.
      out.setLevel(Deflater.NO_COMPRESSION);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries++;
        if (entries > MOST_ENTRIES) {
          throw refuse("holds more than %,d files, which no document does", MOST_ENTRIES);
        }
        if (isText(entry.getName())) {
          typed |= entry.getName().equals(TYPES);
          out.putNextEntry(new ZipEntry(entry.getName()));
          text += copy(in, out, LARGEST_TEXT - text);
        } else {
          copy(in, OutputStream.nullOutputStream(), LARGEST);
        }
      }
    }
    if (!typed) {
      throw new UnreadableArticleException(path, NO_DOCUMENT);
    }
    return narrowed.toByteArray();
  }

  /** Whether an entry may be a part with text, or say where one is. */
  private static boolean isText(String name) {
    return name.endsWith(".rels")
        || name.endsWith(".xml") && !name.startsWith("docProps/") && !name.startsWith("customXml/");
  }

  private long copy(InputStream in, OutputStream out, long limit)
      throws UnreadableArticleException, IOException {
    byte[] buffer = new byte[BUFFER];
    long length = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      length += read;
      expanded += read;
      if (expanded > LARGEST) {
        throw refuse("unpacks to more than %,d MB, which no document does", LARGEST / MEGABYTE);
      }
      if (length > limit) {
        throw refuse("holds more than %,d MB of text", LARGEST_TEXT / MEGABYTE);
      }
      out.write(buffer, 0, read);
    }
    return length;
  }

  private UnreadableArticleException refuse(String reason, int limit) {
    return new UnreadableArticleException(path, String.format(Locale.ROOT, reason, limit));
  }

  private static boolean startsWith(byte[] bytes, int at, byte[] start) {
    return Arrays.equals(
        bytes, at, Math.min(bytes.length, at + start.length), start, 0, start.length);
  }

  private static int indexOf(byte[] bytes, int from, byte[] wanted) {
    for (int i = from; i + wanted.length <= bytes.length; i++) {
      if (startsWith(bytes, i, wanted)) {
        return i;
      }
    }
    return -1;
  }
}
