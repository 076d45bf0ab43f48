package org.guillemet.cli.daemon;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * Frames over a connection: a byte for the {@link Kind}, four for the length, most significant
 * first, and the bytes. Any thread may send, one at a time may receive.
 */
final class Wire implements Closeable {

  /** As long as any frame that is no request, in bytes. */
  static final int CHUNK = 1 << 16;

  private static final byte[] NOTHING = {};

  private static final int HEAD = 1 + Integer.BYTES;

  private final SocketChannel channel;

  Wire(SocketChannel channel) {
    this.channel = channel;
  }

  void send(Kind kind) throws IOException {
    send(kind, NOTHING, 0, 0);
  }

  void send(Kind kind, String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    send(kind, bytes, 0, Math.min(bytes.length, CHUNK));
  }

  synchronized void send(Kind kind, byte[] bytes, int offset, int length) throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(HEAD + length);
    frame.put(kind.code()).putInt(length).put(bytes, offset, length).flip();
    // A thread that is interrupted would close the channel.
    boolean interrupted = Thread.interrupted();
    try {
      while (frame.hasRemaining()) {
        channel.write(frame);
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * Waits for a frame.
   *
   * @param most how many bytes it may have
   * @throws EOFException when the other side has gone
   * @throws IOException also when what it says is no such frame
   */
  Frame receive(int most) throws IOException {
    ByteBuffer head = read(HEAD);
    Kind kind = Kind.of(head.get());
    int length = head.getInt();
    if (length < 0 || length > most) {
      throw new IOException("a message of a wrong length");
    }
    return new Frame(kind, read(length).array());
  }

  private ByteBuffer read(int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException();
      }
    }
    return bytes.flip();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
