package org.guillemet.material;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.text.Article;
import org.guillemet.text.Folding;
import org.guillemet.text.Span;

/** Material made ready to be searched. Immutable. */
final class MaterialIndex {

  private final Material material;
  private final List<Voice> voices;
  private final List<VoiceStream> streams;

  /** All words of the document and of what it is called. */
  private final Set<String> words;

  MaterialIndex(Material material, Fillers fillers) {
    this.material = material;
    this.voices = material.voices();
    Map<Optional<Voice>, List<Turn>> byVoice = new LinkedHashMap<>();
    for (Turn turn : material.turns()) {
      byVoice.computeIfAbsent(turn.voice(), v -> new ArrayList<>()).add(turn);
    }
    this.streams =
        byVoice.entrySet().stream()
            .map(e -> new VoiceStream(material, e.getKey(), e.getValue(), fillers))
            .toList();
    Article document = material.document();
    this.words =
        new HashSet<>(
            Stream.of(
                    Stream.of(fileName(document.path()), document.text()),
                    document.metadata().title().stream(),
                    document.metadata().author().stream())
                .flatMap(s -> s)
                .flatMap(s -> Folding.words(s).stream())
                .toList());
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  Material material() {
    return material;
  }

  /** All who speak or are quoted. */
  List<Voice> voices() {
    return voices;
  }

  List<VoiceStream> streams() {
    return streams;
  }

  /**
   * Whether a word stands anywhere in the document or in what it is called.
   *
   * @param word folded
   */
  boolean has(String word) {
    return words.contains(word);
  }

  /** Whom the document gives the words of a place to. */
  Optional<Voice> voice(VoiceStream stream, Span place) {
    return stream
        .voice()
        .or(
            () ->
                material.quoted().stream()
                    .filter(turn -> turn.span().overlaps(place))
                    .findFirst()
                    .flatMap(Turn::voice));
  }
}
