package org.guillemet.ingest.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Looks through the streams of a file as the library takes them, before their text is asked for: it
 * would unpack each whole, however large it is. Pictures are made empty, since nothing reads them
 * and a page may be told to be one. Used once.
 */
final class PdfObjects {

  /** What packs text; everything else packs pictures. */
  private static final Set<COSName> OF_TEXT =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION,
          COSName.CRYPT);

  private long all;

  private PdfObjects() {}

  /**
   * Looks through a file.
   *
   * @throws TooLargeException if something in it unpacks to more than documents hold
   */
  static void check(COSDocument file) throws IOException {
    PdfObjects objects = new PdfObjects();
    for (COSObjectKey key : List.copyOf(file.getXrefTable().keySet())) {
      if (file.getObjectFromPool(key).getObject() instanceof COSStream stream) {
        objects.check(stream);
      }
    }
  }

  private void check(COSStream stream) throws IOException {
    List<COSName> filters = filters(stream.getFilters());
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) || !OF_TEXT.containsAll(filters)) {
      stream.createRawOutputStream().close();
    } else if (!filters.isEmpty()) {
      unpack(stream, filters);
    }
  }

  private static List<COSName> filters(COSBase filters) {
    if (filters instanceof COSArray array) {
      return StreamSupport.stream(array.spliterator(), false)
          .map(filter -> filter instanceof COSName name ? name : COSName.NONE)
          .toList();
    }
    return filters instanceof COSName name ? List.of(name) : List.of();
  }

  private void unpack(COSStream stream, List<COSName> filters) throws IOException {
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < filters.size(); i++) {
        Counted out = new Counted(i + 1 < filters.size());
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
        in = new ByteArrayInputStream(out.kept.toByteArray());
      }
    } catch (IOException e) {
      // What comes behind the damage is not unpacked later, either.
    }
  }

  /** Counts what is unpacked, and keeps what is to be unpacked once more. */
  private final class Counted extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final boolean keeps;
    private long length;

    Counted(boolean keeps) {
      this.keeps = keeps;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      length += count;
      all += count;
      PdfStreams.limit(length, all)
          .ifPresent(
              reason -> {
                throw new TooLargeException(reason);
              });
      if (keeps) {
        kept.write(bytes, from, count);
      }
    }
  }
}
