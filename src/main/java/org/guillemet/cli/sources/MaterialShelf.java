package org.guillemet.cli.sources;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.guillemet.cli.console.Environment;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.material.Fillers;
import org.guillemet.material.Material;
import org.guillemet.material.MaterialReader;
import org.guillemet.material.Verifier;
import org.guillemet.pipeline.Failures;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.repository.config.Settings;

/** Material that has been read, each file once. Not thread-safe. */
public final class MaterialShelf {

  /** A longer document is searched, and not read for whom it quotes. */
  private static final int LONGEST = 60_000;

  private static final Pattern MARK = Pattern.compile("[«“\"]");

  private final Path directory;
  private final InputLoader loader;
  private final Supplier<Pipeline> pipeline;
  private final Map<String, Item> items = new HashMap<>();

  /** What a file was when it was read. */
  private record Stamp(FileTime changed, long size) {}

  /**
   * A file.
   *
   * @param stamp of the file before it was read; empty: there was none
   * @param material empty: the file cannot be used
   * @param trouble why not
   * @param made verifiers that have been made of it
   */
  private record Item(
      Optional<Stamp> stamp,
      Optional<Material> material,
      Optional<Omission> trouble,
      Map<Fillers, Verifier> made) {}

  /**
   * @param charset the encoding of all files
   * @param pipeline reads whom a document quotes; it is asked for only where one may quote somebody
   */
  public MaterialShelf(
      Environment environment, Optional<Charset> charset, Supplier<Pipeline> pipeline) {
    this.directory = environment.directory();
    this.loader = new InputLoader(environment, charset, path -> Settings.DEFAULT, Optional.empty());
    this.pipeline = pipeline;
  }

  /** Forgets the files that are no longer what they were. */
  void renew() {
    items.entrySet().removeIf(item -> !item.getValue().stamp().equals(stamp(item.getKey())));
  }

  /** What holds quotations against a file; empty when it cannot be used. */
  Optional<Verifier> verifier(String path, Fillers fillers) {
    Item item = item(path);
    return item.material()
        .map(
            material -> item.made().computeIfAbsent(fillers, f -> new Verifier(material, fillers)));
  }

  /** Why a file cannot be used. */
  Optional<Omission> trouble(String path) {
    return item(path).trouble();
  }

  private Item item(String path) {
    return items.computeIfAbsent(path, this::read);
  }

  private Item read(String path) {
    Optional<Stamp> stamp = stamp(path);
    try {
      Material material = MaterialReader.read(loader.load(path));
      if (material.isEmpty()) {
        return useless(
            stamp, path, Cause.UNREADABLE, "has no words that a quotation could be held against");
      }
      Material all = quoting(material) ? analysed(material) : material;
      return new Item(stamp, Optional.of(all), Optional.empty(), new EnumMap<>(Fillers.class));
    } catch (UnreadableArticleException e) {
      return useless(stamp, path, Cause.UNREADABLE, e.reason());
    } catch (IOException e) {
      return useless(stamp, path, Cause.UNREADABLE, Failures.reason(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return useless(stamp, path, Cause.FAILURE, Failures.describe(e));
    }
  }

  private static Item useless(Optional<Stamp> stamp, String path, Cause cause, String reason) {
    Omission trouble = Omission.ofFile(path, cause, reason);
    return new Item(stamp, Optional.empty(), Optional.of(trouble), Map.of());
  }

  private Optional<Stamp> stamp(String path) {
    try {
      BasicFileAttributes now =
          Files.readAttributes(directory.resolve(path), BasicFileAttributes.class);
      return Optional.of(new Stamp(now.lastModifiedTime(), now.size()));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean quoting(Material material) {
    String text = material.document().text();
    return !material.labelled() && text.length() <= LONGEST && MARK.matcher(text).find();
  }

  private Material analysed(Material material) {
    return MaterialReader.read(pipeline.get().check(material.document()).account());
  }
}
