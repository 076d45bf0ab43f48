package org.guillemet.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * What a {@link HandMade} article tells of a word.
 *
 * @param word as written, and its number where the note is of one such word only
 * @param lemma the dictionary form
 * @param pos the part of speech
 * @param relation to the governor
 * @param governor its word, or nothing where it is the root of the sentence
 * @param isRoot whether it is the root itself
 * @param ends whether it ends its sentence
 * @param name the kind of name
 * @param morphology the form
 */
record Note(
    String word,
    String lemma,
    String pos,
    String relation,
    String governor,
    boolean isRoot,
    boolean ends,
    NameType name,
    Morphology morphology) {

  private static final List<String> PARTS_OF_SPEECH =
      List.of(
          "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
          "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

  static Note of(String note) {
    List<String> parts = List.of(note.split(" "));
    String word = parts.get(0);
    int stroke = word.indexOf('/', 1);
    String form = stroke < 0 ? word : word.substring(0, stroke);
    List<String> more = parts.subList(1, parts.size());
    String lemma = stroke < 0 ? form.replaceFirst("(?<=.)#\\d+$", "") : word.substring(stroke + 1);
    boolean isMark = form.codePoints().noneMatch(Character::isLetterOrDigit);
    NameType name = any(NameType.values(), more).orElse(NameType.NONE);
    String usual = isMark ? "PUNCT" : name == NameType.NONE ? "X" : "PROPN";
    Optional<String> tie = more.stream().filter(p -> p.contains(">")).findFirst();
    Morphology morphology =
        new Morphology(
            any(Gender.values(), more).orElse(Gender.UNKNOWN),
            any(Number.values(), more).orElse(Number.UNKNOWN),
            any(Mood.values(), more).orElse(Mood.UNKNOWN),
            any(Tense.values(), more).orElse(Tense.UNKNOWN));
    more.forEach(p -> check(p, note));
    return new Note(
        form,
        lemma.replace('’', '\'').toLowerCase(Locale.ROOT),
        more.stream().filter(PARTS_OF_SPEECH::contains).findFirst().orElse(usual),
        tie.map(t -> t.substring(0, t.indexOf('>'))).orElse(isMark ? "punct" : "dep"),
        tie.map(t -> t.substring(t.indexOf('>') + 1)).orElse(""),
        more.contains("root"),
        more.contains("end"),
        name,
        morphology);
  }

  private static <T> Optional<T> any(T[] values, List<String> parts) {
    return Stream.of(values).filter(v -> parts.contains(v.toString())).findFirst();
  }

  private static void check(String part, String note) {
    boolean known =
        part.contains(">")
            || part.equals("root")
            || part.equals("end")
            || PARTS_OF_SPEECH.contains(part)
            || Stream.of(
                    NameType.values(),
                    Gender.values(),
                    Number.values(),
                    Mood.values(),
                    Tense.values())
                .anyMatch(v -> any(v, List.of(part)).isPresent());
    if (!known) {
      throw new AssertionError("“" + part + "” in the note “" + note + "”");
    }
  }

  Token token(int index, Span span, String text, int head) {
    return new Token(
        index,
        span,
        text.replace('’', '\''),
        lemma,
        pos,
        head,
        head < 0 ? "root" : relation,
        name,
        morphology);
  }
}
