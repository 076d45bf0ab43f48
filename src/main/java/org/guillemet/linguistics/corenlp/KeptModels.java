package org.guillemet.linguistics.corenlp;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

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

  /**
   * @param folder where models are kept; nothing is kept when there is none
   * @param progress takes a line for the user when something has to be made first
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
    String name = resource.substring(resource.lastIndexOf('/') + 1) + ".kept";
    Path file = folder.get().resolve(name);
    try {
      return read(file, header, form);
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong with it, it is made again.
      progress.accept(
          (e instanceof NoSuchFileException ? "preparing" : "preparing anew")
              + " a model for faster starts, once: "
              + file);
    }
    M made = form.make(resource);
    try {
      write(file, header, form, made);
    } catch (IOException e) {
      progress.accept(file + " cannot be kept: the next start will not be faster");
    }
    return made;
  }

  private static <M> M read(Path file, String header, Form<M> form) throws IOException {
    OwnFiles.checkFolder(file.getParent());
    OwnFiles.checkFile(file);
    try (SeekableByteChannel in =
        Files.newByteChannel(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      ModelReader reader = new ModelReader(in);
      if (!reader.text().equals(header)) {
        throw new IOException("made of something else");
      }
      M model = form.read(reader);
      reader.end();
      return model;
    }
  }

  private static <M> void write(Path file, String header, Form<M> form, M model)
      throws IOException {
    Path folder = file.getParent();
    OwnFiles.makeFolder(folder);
    OwnFiles.checkFolder(folder);
    // Readable by nobody else from its beginning; whoever moves it last wins.
    Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out =
          new BufferedOutputStream(Channels.newOutputStream(OwnFiles.makeFile(part)), 1 << 16)) {
        ModelWriter writer = new ModelWriter(out);
        writer.text(header);
        form.write(model, writer);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
