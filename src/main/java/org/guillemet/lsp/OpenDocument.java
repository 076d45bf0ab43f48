package org.guillemet.lsp;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.lsp.folders.Folder.Place;
import org.guillemet.repository.config.Settings;
import org.guillemet.text.Article;

/**
 * A document as it stands in the editor.
 *
 * @param uri as the editor writes it
 * @param place where its article belongs
 * @param format what kind of file the editor takes it for, where its name does not say it
 * @param text all of it, markup included
 * @param version the editor's number of this text
 */
record OpenDocument(String uri, Place place, Optional<Format> format, String text, int version) {

  OpenDocument {
    Objects.requireNonNull(uri);
    Objects.requireNonNull(place);
    Objects.requireNonNull(format);
    Objects.requireNonNull(text);
  }

  /** The same document with another text. */
  OpenDocument with(String other, int number) {
    return new OpenDocument(uri, place, format, other, number);
  }

  /** The article in it. */
  Article read(Settings settings) throws UnreadableArticleException {
    return settings.read(
        place.path(),
        text.getBytes(StandardCharsets.UTF_8),
        Optional.of(StandardCharsets.UTF_8),
        format);
  }

  /** The same document where it belongs now. */
  OpenDocument at(Place other) {
    return new OpenDocument(uri, other, format, text, version);
  }
}
