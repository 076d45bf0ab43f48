package org.guillemet.repository;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.compare.Utterance;
import org.guillemet.linguistics.Entity;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;
import org.guillemet.text.Sha256;

/**
 * Quoted words with who said them.
 *
 * @param words without their marks, in one line; what stands between two pairs of marks is "…"
 * @param language they are quoted in
 * @param speaker who said them; empty when that is not known
 * @param outlet to whom they were given, or who relayed them
 */
record Quote(String words, Language language, Optional<Said> speaker, Optional<String> outlet) {

  /** "We close … on Monday": the words between stand outside the marks. */
  private static final String GAP = " … ";

  /**
   * A speaker.
   *
   * @param name the fullest that the first article has
   * @param kind what it is
   * @param role title or function
   * @param resolvedBy how the article leads to the speaker
   */
  record Said(String name, Entity.Kind kind, Optional<String> role, Speaker.ResolvedBy resolvedBy) {
    Said {
      Objects.requireNonNull(name);
      Objects.requireNonNull(kind);
      Objects.requireNonNull(role);
      Objects.requireNonNull(resolvedBy);
    }
  }

  Quote {
    Objects.requireNonNull(words);
    Objects.requireNonNull(language);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(outlet);
  }

  static Quote of(Utterance utterance) {
    String text = utterance.account().article().text();
    return new Quote(
        utterance.quoted().stream().map(s -> line(s.of(text))).collect(Collectors.joining(GAP)),
        utterance.account().article().language(),
        utterance.attribution().flatMap(Attribution::speaker).map(Quote::said),
        utterance.attribution().flatMap(Attribution::outlet).map(o -> line(o.name())));
  }

  private static Said said(Speaker speaker) {
    return new Said(
        line(speaker.entity().name()),
        speaker.entity().kind(),
        speaker.role().map(Quote::line),
        speaker.resolvedBy());
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /**
   * What the same words of the same speaker have in common however they are written: a hash of the
   * language and of the letters and digits of both, without case and accents.
   */
  String fingerprint() {
    return Sha256.brief(
        String.join(
            "\n",
            List.of(
                language.code(), folded(words), speaker.map(q -> folded(q.name())).orElse(""))));
  }

  private static String folded(String words) {
    return String.join(" ", Folding.words(words));
  }
}
