package org.guillemet.attribution.people;

import java.util.Locale;
import java.util.Set;
import org.guillemet.linguistics.Clitics;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;

/**
 * Gender and number of words that stand for people, from the language's resources: pronouns,
 * articles, nouns, courtesy titles. First names tell nothing here. Thread-safe.
 */
public final class Genders {

  private static final String PRONOUNS = "pronouns";
  private static final String TITLES = "courtesy-titles";
  private static final String WORDS = "gendered-words";

  private final Lexicon lexicon;

  public Genders(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The entry of a pronoun: without hyphens and the {@code t} of "a-t-elle", in lower case. */
  public static String pronoun(Token token) {
    return Clitics.bare(token.text().toLowerCase(Locale.ROOT));
  }

  /** The classes of a pronoun that points to somebody named before; none for others. */
  public Set<String> pronounClasses(Token token) {
    return lexicon.classes(PRONOUNS).getOrDefault(pronoun(token), Set.of());
  }

  boolean isTitle(Token token) {
    return lexicon.words(TITLES).contains(title(token));
  }

  Gender ofTitle(Token token) {
    return gender(lexicon.classes(TITLES).getOrDefault(title(token), Set.of()));
  }

  private static String title(Token token) {
    return token.text().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
  }

  public static Gender gender(Set<String> classes) {
    return classes.contains("feminine")
        ? Gender.FEMININE
        : classes.contains("masculine") ? Gender.MASCULINE : Gender.UNKNOWN;
  }

  public static Number number(Set<String> classes) {
    return classes.contains("plural")
        ? Number.PLURAL
        : classes.contains("singular") ? Number.SINGULAR : Number.UNKNOWN;
  }

  /**
   * The gender that a noun in the plural tells of each of those it stands for; none for a French
   * masculine, which may take in women.
   */
  public Gender ofEach(Sentence sentence, Token noun) {
    Gender gender = ofNoun(sentence, noun);
    boolean listed = lexicon.classes(WORDS).containsKey(noun.text().toLowerCase(Locale.ROOT));
    return listed || gender == Gender.FEMININE ? gender : Gender.UNKNOWN;
  }

  /** The gender of a noun: from the lists, its article, or the form itself. */
  public Gender ofNoun(Sentence sentence, Token noun) {
    Set<String> listed =
        lexicon.classes(WORDS).getOrDefault(noun.text().toLowerCase(Locale.ROOT), Set.of());
    if (!listed.isEmpty()) {
      return gender(listed);
    }
    return sentence
        .children(noun, "det")
        .map(
            d ->
                gender(
                    lexicon
                        .classes(WORDS)
                        .getOrDefault(d.text().toLowerCase(Locale.ROOT), Set.of())))
        .filter(g -> g != Gender.UNKNOWN)
        .findFirst()
        .orElse(noun.morphology().gender());
  }
}
