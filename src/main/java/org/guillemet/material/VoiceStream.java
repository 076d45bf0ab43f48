package org.guillemet.material;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.guillemet.matching.QuotedPassage;
import org.guillemet.matching.QuotedText;
import org.guillemet.text.Landmark;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** All that one voice says in a document, one turn after the other. Immutable. */
final class VoiceStream {

  /** Farther apart, in UTF-16 code units, two places are not one: some sixty words. */
  private static final int DISTANT = 350;

  /** So much of another's words is an interruption, and no more. */
  private static final int INTERRUPTION = 120;

  private final Material material;
  private final Optional<Voice> voice;
  private final List<Turn> turns;
  private final WordIndex index;
  private final AtomicReference<List<Datum>> data = new AtomicReference<>();
  private final AtomicReference<Translations> translations = new AtomicReference<>();

  /**
   * @param turns of the voice
   * @param fillers what becomes of what speech has more
   */
  VoiceStream(Material material, Optional<Voice> voice, List<Turn> turns, Fillers fillers) {
    this.material = material;
    this.voice = voice;
    this.turns = List.copyOf(turns);
    QuotedText words = words(material);
    turns.forEach(turn -> read(turn, words));
    this.index = new WordIndex(fillers.in(words.passage()));
  }

  private void read(Turn turn, QuotedText words) {
    boolean cues =
        material.document().landmarks().stream().anyMatch(l -> l.kind() == Landmark.Kind.TIME);
    words.read(turn.parts().get(0));
    for (Span part : turn.parts().subList(1, turn.parts().size())) {
      char first = material.document().text().charAt(part.start());
      if (cues || Character.isLowerCase(first)) {
        words.readOn(part);
      } else {
        words.read(part);
      }
    }
  }

  private static QuotedText words(Material material) {
    String text = material.document().text();
    Language language = material.document().language();
    return material.labelled()
        ? QuotedText.ofSpeech(text, language)
        : QuotedText.ofWriting(text, language);
  }

  Material material() {
    return material;
  }

  Optional<Voice> voice() {
    return voice;
  }

  WordIndex index() {
    return index;
  }

  QuotedPassage passage() {
    return index.passage();
  }

  /** The same, to be searched for what another language quotes; read when somebody asks. */
  Translations translations() {
    return translations.updateAndGet(
        t -> t == null ? new Translations(passage(), material.document().text()) : t);
  }

  /** The numbers and dates in them, which are read when somebody asks. */
  List<Datum> data() {
    return data.updateAndGet(d -> d == null ? List.copyOf(new DatumReader(passage()).read()) : d);
  }

  /** The words from one number to before another, in the reading text. */
  Span span(int from, int to) {
    return passage().words().get(from).span().cover(passage().words().get(to - 1).span());
  }

  /** Whether what stands at the second place does not go on from the first. */
  boolean areDistant(Span first, Span second) {
    int gap = second.start() - first.end();
    return gap < 0 || gap > DISTANT || gap > INTERRUPTION && turn(first) != turn(second);
  }

  /** Whether a turn, or a line of it, begins at this offset. */
  boolean beginsTurn(int offset) {
    return turns.stream()
        .flatMap(turn -> turn.parts().stream())
        .anyMatch(part -> part.start() == offset);
  }

  private Turn turn(Span span) {
    return turns.stream().filter(t -> t.span().overlaps(span)).findFirst().orElse(turns.get(0));
  }
}
