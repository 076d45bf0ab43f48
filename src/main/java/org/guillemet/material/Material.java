package org.guillemet.material;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.text.Article;
import org.guillemet.text.Landmark;

/**
 * A document that holds what people said. Immutable.
 *
 * @param document as it was read; all spans are in its reading text
 * @param labelled whether it says before each turn who speaks
 * @param turns in text order
 * @param quoted what it quotes others with, in text order; none of a transcript
 * @param landmarks the pages of the document, or its times, those in its text among them
 */
public record Material(
    Article document,
    boolean labelled,
    List<Turn> turns,
    List<Turn> quoted,
    List<Landmark> landmarks) {

  public Material {
    Objects.requireNonNull(document);
    turns = List.copyOf(turns);
    quoted = List.copyOf(quoted);
    landmarks = List.copyOf(landmarks);
  }

  /** Whether nobody says anything in it. */
  public boolean isEmpty() {
    return turns.isEmpty();
  }

  /** All who speak or are quoted, each once, in the order in which they do. */
  List<Voice> voices() {
    return Stream.concat(turns.stream(), quoted.stream())
        .flatMap(turn -> turn.voice().stream())
        .distinct()
        .toList();
  }

  /** The last page or time that begins at this offset of the reading text or before. */
  public Optional<Landmark> landmark(int offset) {
    return landmarks.stream().filter(l -> l.offset() <= offset).reduce((first, last) -> last);
  }
}
