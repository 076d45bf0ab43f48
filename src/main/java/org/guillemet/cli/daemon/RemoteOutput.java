package org.guillemet.cli.daemon;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output or error of a client. What has been written here has been written there; what
 * fails there fails here. Thread-safe.
 */
final class RemoteOutput extends OutputStream {

  private final Exchange exchange;
  private final Kind kind;

  /**
   * @param kind {@link Kind#OUT} or {@link Kind#ERR}
   */
  RemoteOutput(Exchange exchange, Kind kind) {
    this.exchange = exchange;
    this.kind = kind;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b});
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int done = 0; done < length; done += Wire.CHUNK) {
      int size = Math.min(Wire.CHUNK, length - done);
      Frame answer = exchange.ask(kind, bytes, offset + done, size);
      if (answer.kind() == Kind.NOT_WRITTEN) {
        throw new IOException(answer.words());
      }
    }
  }
}
