package org.guillemet.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file that articles, or what they are held against, are read from. */
public enum Format {
  PLAIN_TEXT(".txt"),
  MARKDOWN(".md", ".markdown"),
  HTML(".html", ".htm"),
  DOCX(".docx"),
  PDF(".pdf"),
  SUBTITLES(".srt", ".vtt");

  private final List<String> extensions;

  Format(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /** How the names of such files end, in lower case. */
  List<String> extensions() {
    return extensions;
  }

  /** The extension of such a file, in lower case; none if its name has no extension of these. */
  Optional<String> extension(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return extensions.stream().filter(name::endsWith).findFirst();
  }

  /** The format that a file's extension names, in upper or lower case. */
  public static Optional<Format> ofPath(String path) {
    return Stream.of(values()).filter(format -> format.extension(path).isPresent()).findFirst();
  }

  /** The format of a text that has no name: HTML when it begins like a page, else plain text. */
  public static Format sniff(String source) {
    String start = source.substring(0, Math.min(source.length(), 200)).replace("\uFEFF", "");
    String lower = start.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html") || lower.startsWith("<html") ? HTML : PLAIN_TEXT;
  }
}
