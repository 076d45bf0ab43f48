package org.guillemet.cli.daemon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Standard input of a client, which reads of it what is asked for. Thread-safe. */
final class RemoteInput extends InputStream {

  private final Exchange exchange;
  private ByteArrayInputStream some = new ByteArrayInputStream(new byte[0]);
  private boolean over;

  RemoteInput(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public synchronized int read(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (length == 0) {
      return 0;
    }
    if (some.available() == 0 && !over) {
      Frame answer = exchange.ask(Kind.READ, new byte[0], 0, 0);
      if (answer.kind() == Kind.NO_INPUT) {
        throw new IOException(answer.words());
      }
      over = answer.bytes().length == 0;
      some = new ByteArrayInputStream(answer.bytes());
    }
    return some.read(bytes, offset, length);
  }
}
