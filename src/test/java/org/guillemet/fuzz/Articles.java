package org.guillemet.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.guillemet.fixtures.Fixtures;
import org.guillemet.ingest.Format;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/** Damaged articles, each made from a seed. Thread-safe. */
final class Articles {

  /** The project's own. */
  private static final List<String> SOURCES =
      Fixtures.all().stream().map(Articles::source).toList();

  /** What tests of the reader hold: every kind of markup in few words. */
  private static final List<String> POOL =
      Stream.concat(
              SOURCES.stream(),
              Stream.of(
                  "Le pont\n\nPARIS, 3 mai 2024 (AFP) - « On ferme », dit Léa Brun.\n\n— Non !\n",
                  "---\ntitle: \"Le pont\"\nlang: fr\n---\n# Le *pont*\n\n> On [vend](x).\n>\n> — Sy\n",
                  "<!DOCTYPE html><html lang=\"en\"><head><title>The dam</title></head><body>"
                      + "<article><h1>The dam</h1><p>“It <em>holds</em>,” said <q>Sy</q>.</p>"
                      + "<blockquote><p>No.</p></blockquote></article></body></html>",
                  "",
                  "x"))
          .toList();

  /** The formats of texts; damaged texts are no files in the others. */
  private static final List<Format> TEXTS =
      List.of(Format.PLAIN_TEXT, Format.MARKDOWN, Format.HTML);

  private Articles() {}

  private static String source(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes to read: a damaged text, now and then with bytes that are no text. */
  static byte[] bytes(long seed) {
    return bytes(new Damage(seed, POOL).next(), new Random(~seed));
  }

  private static byte[] bytes(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(100) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** The article of a seed, in any format; none when its bytes are no text. */
  static Optional<Article> article(long seed) {
    return article(bytes(seed), new Random(seed));
  }

  private static Optional<Article> article(byte[] bytes, Random random) {
    Format format = TEXTS.get(random.nextInt(TEXTS.size()));
    Optional<Language> language =
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(Language.values()[random.nextInt(Language.values().length)]);
    return Stages.read(bytes, format, language);
  }

  /** The article of a seed, mostly with another one that is damaged once more. */
  static List<Article> articles(long seed) {
    Random random = new Random(seed);
    Damage damage = new Damage(seed, POOL);
    String text = damage.next();
    List<Article> articles = new ArrayList<>();
    article(bytes(text, random), random).ifPresent(articles::add);
    if (random.nextInt(4) > 0) {
      article(bytes(damage.of(text), random), random).ifPresent(articles::add);
    }
    return articles;
  }
}
