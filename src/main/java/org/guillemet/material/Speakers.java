package org.guillemet.material;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.compare.Names;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;
import org.guillemet.text.Similarity;

/** Tells whether a voice is that of whom a draft quotes. Immutable. */
final class Speakers {

  /** From so many letters on one of them may be another: whoever types a transcript hears names. */
  private static final int LONG = 6;

  private static final double ALIKE = 0.8;
  private static final int INITIALS = 3;

  private final Optional<Entity> entity;
  private final Language language;

  /**
   * @param attribution of the quotation
   * @param language of the draft
   */
  Speakers(Optional<Attribution> attribution, Language language) {
    this.entity =
        attribution
            .filter(a -> a.candidates().isEmpty())
            .flatMap(Attribution::speaker)
            .map(Speaker::entity);
    this.language = language;
  }

  /** Whether the draft names somebody. */
  boolean isNamed() {
    return entity.filter(e -> Names.isNamed(e, language)).isPresent();
  }

  /** Whether the voice is his. */
  SpeakerRelation compare(Voice voice) {
    if (entity.isEmpty() || voice.isAnonymous()) {
      return SpeakerRelation.UNKNOWN;
    }
    boolean named = entity.get().kind() == Kind.PERSON && isNamed();
    if (named && hasName(voice) || sharesRole(voice)) {
      return SpeakerRelation.SAME;
    }
    return named && !voice.names().isEmpty() ? SpeakerRelation.DIFFERENT : SpeakerRelation.UNKNOWN;
  }

  private boolean hasName(Voice voice) {
    return voice.names().stream()
        .anyMatch(name -> Names.all(entity.orElseThrow()).anyMatch(own -> areSame(name, own)));
  }

  private boolean areSame(String a, String b) {
    List<String> x = withoutTitles(a);
    List<String> y = withoutTitles(b);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    if (isInitials(a) && initials(y).equals(String.join("", x))) {
      return true;
    }
    // "CLLR MARGARET PENROSE": what stands before a whole name is no other given name.
    if (y.size() > 1 && x.containsAll(y) || x.size() > 1 && y.containsAll(x)) {
      return true;
    }
    String surname = x.get(x.size() - 1);
    String other = y.get(y.size() - 1);
    if (!isSpelling(surname, other)) {
      return x.size() == 1 && x.get(0).equals(y.get(0));
    }
    return x.size() == 1
        || y.size() == 1
        || isShort(x.get(0), y.get(0))
        || isSpelling(x.get(0), y.get(0));
  }

  /** "Insp. Hobday" */
  private List<String> withoutTitles(String name) {
    return Folding.words(name).stream()
        .filter(word -> !Lexicon.of(language).has("turn-labels", word, "title"))
        .toList();
  }

  /** "N.", "Tim" and "Timothy". */
  private boolean isShort(String given, String other) {
    Lexicon lexicon = Lexicon.of(language);
    return given.charAt(0) == other.charAt(0) && Math.min(given.length(), other.length()) == 1
        || lexicon.has("nicknames", given, other)
        || lexicon.has("nicknames", other, given);
  }

  private static boolean isSpelling(String a, String b) {
    return a.equals(b)
        || Math.min(a.length(), b.length()) >= LONG && Similarity.ofLetters(a, b) >= ALIKE;
  }

  private static boolean isInitials(String name) {
    String letters = name.replaceAll("[^\\p{L}]", "");
    return letters.length() > 1
        && letters.length() <= INITIALS
        && letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  private static String initials(List<String> name) {
    return String.join("", name.stream().map(word -> word.substring(0, 1)).toList());
  }

  private boolean sharesRole(Voice voice) {
    Set<String> roles = new TreeSet<>();
    Entity own = entity.orElseThrow();
    Stream.concat(own.roles().stream(), isNamed() ? Stream.of() : Stream.of(own.name()))
        .flatMap(role -> words(role).stream())
        .forEach(roles::add);
    return voice.names().isEmpty()
        && voice.roles().stream().flatMap(role -> words(role).stream()).anyMatch(roles::contains);
  }

  private List<String> words(String role) {
    return Folding.words(role).stream()
        .filter(w -> !Lexicon.of(language).has("quotation-words", w, "function"))
        .toList();
  }

  /** Whether material has words of his: a voice, or else his name where nobody is said to speak. */
  boolean areIn(MaterialIndex index) {
    List<Voice> voices = index.voices();
    if (voices.stream().anyMatch(v -> compare(v) == SpeakerRelation.SAME)) {
      return true;
    }
    boolean open = !index.material().labelled() || voices.stream().anyMatch(Voice::isAnonymous);
    return open && isNamed() && index.has(surname(entity.orElseThrow()));
  }

  private static String surname(Entity entity) {
    List<String> name = Folding.words(entity.name());
    return name.get(name.size() - 1);
  }
}
