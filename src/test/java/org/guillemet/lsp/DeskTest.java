package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.guillemet.lsp.folders.Folder;
import org.guillemet.lsp.folders.Folder.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeskTest {

  private static final String URI = "file:///news/a.md";
  private static final Duration SOON = Duration.ofMillis(50);
  private static final Duration LATER = Duration.ofHours(1);

  private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
  private final Recorder recorder = new Recorder();
  private final Desk desk = new Desk(worker, recorder);

  /** Notes what is done, waits where it is told to, and fails at CRASH. */
  private static final class Recorder implements Desk.Examination {

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);

    @Override
    public Desk.Outcome of(OpenDocument document) {
      done.add("examined " + document.text());
      if (document.text().equals("CRASH")) {
        throw new IllegalStateException("oops");
      }
      if (document.text().equals("SLOW")) {
        begun.countDown();
        try {
          free.await();
        } catch (InterruptedException e) {
          done.add("stopped " + document.text());
          Thread.currentThread().interrupt();
          throw new IllegalStateException(e);
        }
      }
      return Desk.Outcome.NONE;
    }

    @Override
    public void tell(OpenDocument document, Desk.Outcome outcome) {
      done.add("told " + document.text());
    }

    @Override
    public void fail(OpenDocument document, Throwable failure) {
      done.add("failed " + document.text());
    }

    @Override
    public void dropCompared(OpenDocument document, Desk.Outcome outcome) {
      done.add("dropped " + document.text());
    }

    @Override
    public void tellCompared(Examined compared) {
      done.add("compared " + compared.document().text());
    }

    @Override
    public void forget(OpenDocument document) {
      done.add("forgot " + document.text());
    }
  }

  @AfterEach
  void stop() {
    worker.shutdownNow();
  }

  private static OpenDocument document(String text) {
    Folder folder = new Folder(Path.of("/news"), /* shared= */ true, List.of());
    return new OpenDocument(URI, new Place(folder, "a.md"), Optional.empty(), text, 1);
  }

  private static void await(CompletableFuture<Optional<Examined>> outcome) {
    outcome.orTimeout(30, TimeUnit.SECONDS).join();
  }

  @Test
  void onlyTheLastOfSeveralChangesIsExamined() {
    desk.put(document("one"), LATER);
    desk.put(document("two"), SOON);
    desk.put(document("three"), SOON);

    await(desk.examined(URI));

    assertThat(recorder.done).startsWith("examined three").doesNotContain("examined two");
  }

  @Test
  void whoAsksForATextThatHasChangedIsToldSo() {
    desk.put(document("one"), LATER);
    CompletableFuture<Optional<Examined>> outcome = desk.examined(URI);
    desk.put(document("two"), LATER);

    assertThatThrownBy(() -> await(outcome))
        .hasCauseInstanceOf(ResponseErrorException.class)
        .hasMessageContaining("has changed");
  }

  @Test
  void whatComesOfAnOldTextIsNotTold() throws Exception {
    desk.put(document("SLOW"), Duration.ZERO);
    recorder.begun.await();
    desk.put(document("new"), Duration.ZERO);
    recorder.free.countDown();

    await(desk.examined(URI));

    assertThat(recorder.done).doesNotContain("told SLOW");
  }

  @Test
  void whatIsClosedWhileItIsExaminedIsForgotten() throws Exception {
    desk.put(document("SLOW"), Duration.ZERO);
    recorder.begun.await();
    desk.close(URI);
    recorder.free.countDown();
    worker.submit(() -> {}).get();

    assertThat(recorder.done).contains("forgot SLOW").doesNotContain("told SLOW");
    assertThat(desk.documents()).isEmpty();
  }

  @Test
  void aFailureIsAnsweredAndTheNextTextIsExamined() {
    desk.put(document("CRASH"), Duration.ZERO);
    assertThatThrownBy(() -> await(desk.examined(URI))).hasRootCauseMessage("oops");

    desk.put(document("fine"), Duration.ZERO);

    await(desk.examined(URI));
    assertThat(recorder.done)
        .containsSubsequence("examined CRASH", "failed CRASH", "examined fine", "told fine");
  }

  @Test
  void workOnADocumentThatIsClosedHoldsNoOtherUp() throws Exception {
    desk.put(document("SLOW"), Duration.ZERO);
    recorder.begun.await();
    desk.close(URI);
    desk.put(document("next"), Duration.ZERO);

    await(desk.examined(URI));

    assertThat(recorder.done)
        .containsSubsequence("stopped SLOW", "examined next", "told next")
        .doesNotContain("failed SLOW");
  }
}
