package org.guillemet.repository.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryStoreTest {

  private static final Instant NOW = Instant.parse("2031-02-03T10:00:00Z");

  /** Four files of up to 4 KB in each of the folders. */
  private static final long BOUND = 4 * 4096 * EntryStore.SHARDS;

  @TempDir Path folder;
  private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());

  private EntryStore store(Instant now) {
    return new EntryStore(folder.resolve("cache"), now, BOUND);
  }

  private static String key(int number) {
    return "ab" + "%062x".formatted(number);
  }

  private static byte[] bytes(int number) {
    return new byte[] {(byte) number};
  }

  /** Written so many hours before now. */
  private void write(int number, int hours) throws IOException {
    store(NOW).write(key(number), bytes(number));
    Files.setLastModifiedTime(
        store(NOW).file(key(number)), FileTime.from(NOW.minus(Duration.ofHours(hours))));
  }

  private List<Integer> present() {
    return IntStream.range(0, 10).filter(n -> store(NOW).read(key(n)).isPresent()).boxed().toList();
  }

  @Test
  void keepsWhatIsWritten() throws IOException {
    assertThat(store(NOW).read(key(1))).isEmpty();
    assertThat(store(NOW).write(key(1), bytes(1))).isTrue();
    assertThat(store(NOW).write(key(1), bytes(2))).isTrue();
    assertThat(store(NOW).read(key(1))).hasValue(bytes(2));
    assertThat(folder.resolve("cache/ab").toFile().list()).containsExactly(key(1).substring(2));
  }

  @Test
  void gitPassesItOver() throws IOException {
    store(NOW).write(key(1), bytes(1));
    assertThat(Files.readAllLines(folder.resolve("cache/.gitignore"))).contains("*");
  }

  @Test
  void gitPassesItOverAgainWhenItsListIsLost() throws IOException {
    store(NOW).write(key(1), bytes(1));
    Files.delete(folder.resolve("cache/.gitignore"));
    store(NOW).write(key(2), bytes(2));
    assertThat(Files.readAllLines(folder.resolve("cache/.gitignore"))).contains("*");
  }

  @Test
  void aFolderThatHoldsOtherThingsIsNotHiddenFromGit() throws IOException {
    Files.createDirectories(folder.resolve("cache"));
    Files.writeString(folder.resolve("cache/article.txt"), "Non.");
    store(NOW).write(key(1), bytes(1));
    assertThat(folder.resolve("cache/.gitignore")).doesNotExist();
  }

  @Test
  void whatHasNotBeenUsedForLongestGoesFirst() throws IOException {
    for (int i = 0; i < 6; i++) {
      write(i, 100 - i);
    }
    store(NOW).read(key(0));

    store(NOW).prune(key(5));

    assertThat(present()).containsExactly(0, 3, 4, 5);
  }

  @Test
  void nothingGoesBelowTheBound() throws IOException {
    for (int i = 0; i < 4; i++) {
      write(i, 10_000);
    }
    store(NOW).prune(key(0));
    assertThat(present()).containsExactly(0, 1, 2, 3);
  }

  @Test
  void whatIsLargerThanTheBoundIsNotKept() throws IOException {
    assertThat(store(NOW).write(key(1), new byte[4 * 4096 + 1])).isFalse();
    assertThat(store(NOW).read(key(1))).isEmpty();
    assertThat(store(NOW).write(key(2), new byte[4 * 4096])).isTrue();
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    Path file = store(NOW).file(key(1));
    Files.createDirectories(file.getParent());
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.SPARSE)) {
      channel.position(3L << 30).write(ByteBuffer.wrap(bytes(1)));
    }
    assertThat(store(NOW).read(key(1))).isEmpty();
  }

  @Test
  void onlyFilesOfItsOwnAreEverDeleted() throws IOException {
    for (int i = 0; i < 6; i++) {
      write(i, 100);
    }
    Path shard = folder.resolve("cache/ab");
    Files.write(shard.resolve("thesis.doc"), new byte[100_000]);
    Files.createDirectories(shard.resolve("f".repeat(62)));
    Files.writeString(shard.resolve("f".repeat(62)).resolve("inside"), "kept");

    store(NOW).prune(key(0));

    assertThat(shard.resolve("thesis.doc")).exists();
    assertThat(shard.resolve("f".repeat(62)).resolve("inside")).exists();
    assertThat(present()).hasSize(4);
  }

  @Test
  void whatAStoppedRunHasLeftIsTakenAway() throws IOException {
    write(1, 1);
    Path shard = folder.resolve("cache/ab");
    Path lost = Files.write(shard.resolve("e".repeat(62) + ".1a2b.part"), bytes(1));
    Path ongoing = Files.write(shard.resolve("d".repeat(62) + ".1a2b.part"), bytes(1));
    Files.setLastModifiedTime(lost, FileTime.from(NOW.minus(Duration.ofHours(2))));
    Files.setLastModifiedTime(ongoing, FileTime.from(NOW.minus(Duration.ofMinutes(2))));

    store(NOW).prune(key(1));

    assertThat(lost).doesNotExist();
    assertThat(ongoing).exists();
    assertThat(present()).containsExactly(1);
  }

  @Test
  void whatAnotherRunIsWritingStaysThoughTheBoundIsReached() throws IOException {
    for (int i = 0; i < 6; i++) {
      write(i, 100);
    }
    Path ongoing =
        Files.write(folder.resolve("cache/ab").resolve("d".repeat(62) + ".1a2b.part"), bytes(1));
    Files.setLastModifiedTime(ongoing, FileTime.from(NOW.minus(Duration.ofMinutes(30))));

    store(NOW).prune(key(0));

    assertThat(ongoing).exists();
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed() throws IOException {
    Files.writeString(folder.resolve("cache"), "");
    assertThatThrownBy(() -> store(NOW).write(key(1), bytes(1)))
        .isInstanceOfSatisfying(
            FileSystemException.class,
            e -> assertThat(e.getReason()).isEqualTo("a file is in the way"));
    assertThat(store(NOW).read(key(1))).isEmpty();
  }

  @Test
  void severalMayWriteReadPruneAndDeleteAtOnce() throws Exception {
    byte[] large = new byte[10_000];
    Arrays.fill(large, (byte) 7);
    List<Thread> threads =
        Stream.<Task>of(
                (store, i) -> store.write(key(i % 5), large),
                (store, i) -> store.write(key(i % 7), large),
                (store, i) -> store.prune(key(0)),
                (store, i) -> Files.deleteIfExists(store.file(key(i % 5))),
                (store, i) ->
                    store.read(key(i % 7)).ifPresent(bytes -> assertThat(bytes).isEqualTo(large)))
            .map(task -> new Thread(() -> repeat(task)))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
  }

  private interface Task {
    void run(EntryStore store, int turn) throws IOException;
  }

  private void repeat(Task task) {
    EntryStore store = store(Instant.now());
    try {
      for (int i = 0; i < 200; i++) {
        task.run(store, i);
      }
    } catch (IOException | AssertionError e) {
      failures.add(e);
    }
  }
}
