package org.guillemet.linguistics.corenlp;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.guillemet.files.OwnFiles;

/**
 * Models in a form that is read in a fraction of the time that CoreNLP's own takes. It is made the
 * first time that a model is asked for, and kept in a folder. What is there is used only when it
 * was made of the same model by the same versions, is whole, and could not be written by others; it
 * is made again otherwise. A folder that cannot be used only costs time. Thread-safe, also between
 * processes.
 */
final class KeptModels {

  /** Of what is in the files; what has another one is made again. */
  private static final int FORMAT = 1;

  private final Optional<Path> folder;
  private final Consumer<String> progress;
  private final AtomicBoolean refused = new AtomicBoolean();

  /**
   * @param folder where models are kept; nothing is kept when there is none
   * @param progress takes a line for the user when something has to be made first, or cannot be
   *     kept; several threads may call it at once
   */
  KeptModels(Optional<Path> folder, Consumer<String> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /** How a model is made of CoreNLP's, and kept. */
  interface Form<M> {
    M make(String resource) throws IOException;

    void write(M model, ModelWriter out) throws IOException;

    /** What has been written; whether it is used is decided when all of it has been read. */
    M read(ModelReader in) throws IOException;
  }

  /**
   * A model of CoreNLP.
   *
   * @param resource its name on the class path
   * @throws IOException when CoreNLP's own form cannot be read
   */
  <M> M load(String resource, Form<M> form) throws IOException {
    Optional<String> source = ModelSource.describe(resource);
    if (folder.isEmpty() || source.isEmpty()) {
      return form.make(resource);
    }
    String header = "guillemet " + FORMAT + " of " + source.get();
    Path file = folder.get().resolve(name(resource));
    Optional<M> kept = read(file, header, form);
    return kept.isPresent() ? kept.get() : make(resource, file, header, form);
  }

  /** Another one for each version, so that two of them in turn do not make it for ever. */
  static String name(String resource) {
    return "%s-%s-%d.kept"
        .formatted(
            resource.substring(resource.lastIndexOf('/') + 1), ModelSource.version(), FORMAT);
  }

  /** What is kept, if it can be used. */
  private static <M> Optional<M> read(Path file, String header, Form<M> form) {
    try {
      OwnFiles.checkFolder(file.getParent());
      OwnFiles.checkFile(file);
      try (FileChannel in =
          FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
        // What is mapped is shared by all runs, and asks for no memory of this one's own.
        ModelReader reader =
            new ModelReader(in.map(FileChannel.MapMode.READ_ONLY, /* position= */ 0, in.size()));
        ModelReader.check(reader.text().equals(header), "what was made of this model");
        M model = form.read(reader);
        reader.end();
        return Optional.of(model);
      }
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong with it, it is made again.
      return Optional.empty();
    }
  }

  private <M> M make(String resource, Path file, String header, Form<M> form) throws IOException {
    boolean anew = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    PartFile part;
    try {
      part = PartFile.of(file);
    } catch (IOException e) {
      refuse(e);
      return form.make(resource);
    }
    try (part) {
      progress.accept(
          (anew ? "preparing anew" : "preparing") + " a model for faster starts, once: " + file);
      M made = form.make(resource);
      try {
        ModelWriter writer = new ModelWriter(part.out());
        writer.text(header);
        form.write(made, writer);
        part.complete();
      } catch (IOException e) {
        // Windows replaces no file that another run, which has been faster, is reading.
        if (read(file, header, form).isEmpty()) {
          refuse(e);
        }
      }
      return made;
    }
  }

  /** Says once why nothing is kept. */
  private void refuse(IOException e) {
    if (!refused.getAndSet(true)) {
      progress.accept("models cannot be kept in " + folder.orElseThrow() + ": " + reason(e));
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return e.getMessage() + " is no folder";
    }
    String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
    return Objects.requireNonNullElse(reason, "an input or output error");
  }
}
