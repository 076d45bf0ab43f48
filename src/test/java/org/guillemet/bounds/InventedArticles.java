package org.guillemet.bounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guillemet.text.Language;

/**
 * Writes invented articles of about 500 words, every second one in French, each about people and
 * places of its own. Their nouns and adjectives are made up, and as many and as frequent as in a
 * language (Zipf's and Mandelbrot's law), so that articles have little in common.
 */
public final class InventedArticles {

  private static final int PARAGRAPHS = 12;

  private static final int WORDS = 10_000;

  /** The commonest noun is not much commoner than the next. */
  private static final int SPREAD = 30;

  private static final String[] SYLLABLES = {
    "bra", "col", "dun", "fer", "gil", "ham", "tor", "ver"
  };

  private static final List<String> ENGLISH_VERBS =
      List.of(
          "opened",
          "closed",
          "sold",
          "built",
          "moved",
          "counted",
          "bought",
          "painted",
          "rented",
          "praised",
          "visited",
          "searched",
          "flooded",
          "repaired",
          "cleaned",
          "measured",
          "planned",
          "refused",
          "inspected",
          "crossed",
          "watched",
          "damaged",
          "financed",
          "guarded",
          "joined",
          "heated",
          "designed",
          "cancelled",
          "celebrated",
          "inherited",
          "photographed",
          "insured");

  private static final List<String> FRENCH_VERBS =
      List.of(
          "ouvert",
          "fermé",
          "vendu",
          "bâti",
          "compté",
          "acheté",
          "peint",
          "loué",
          "visité",
          "fouillé",
          "inondé",
          "réparé",
          "nettoyé",
          "mesuré",
          "prévu",
          "refusé",
          "inspecté",
          "traversé",
          "surveillé",
          "financé",
          "gardé",
          "rejoint",
          "chauffé",
          "dessiné",
          "annulé",
          "fêté",
          "photographié",
          "assuré",
          "planté",
          "déplacé",
          "vidé",
          "doublé");

  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:opened|closed|sold|built|moved|counted)\\b"
              + "|(?<=\\ba )(?:ouvert|fermé|vendu|bâti|compté)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** The words of {@link Invented} that others take the place of, by their endings. */
  private enum Ending {
    ENGLISH_NOUN("bridge|school|harbour|market|plan|report", "ment"),
    ENGLISH_NOUNS("workers|boats|houses|trees|letters|pupils", "ments"),
    ENGLISH_ADJECTIVE("old|new|large|costly|northern|empty", "ic"),
    FRENCH_NOUN("gare|mairie|passerelle|halle|réforme|école", "ation"),
    FRENCH_NOUNS("salariés|bateaux|arbres|élèves|lettres", "ations"),
    FRENCH_ADJECTIVE("neuve|vaste|chère|vide|ancienne", "ique");

    private final Pattern words;
    private final String ending;

    Ending(String words, String ending) {
      this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
      this.ending = ending;
    }
  }

  private final Random random = new Random(3);

  private InventedArticles() {}

  /**
   * @param arguments the folder, and how many articles
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Invented english = new Invented(Language.ENGLISH, 1);
    Invented french = new Invented(Language.FRENCH, 2);
    InventedArticles articles = new InventedArticles();
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      Files.writeString(
          folder.resolve(String.format(Locale.ROOT, "%05d.md", i)),
          i % 2 == 0 ? articles.article(english, "en", i) : articles.article(french, "fr", i));
    }
  }

  private String article(Invented invented, String language, int number) {
    String head =
        """
        ---
        lang: %s
        outlet: %s
        date: 2031-%02d-%02d
        ---

        # %s

        """
            .formatted(
                language,
                invented.a("place"),
                1 + number / 28 % 12,
                1 + number % 28,
                invented.a("quoted"));
    String plain =
        IntStream.range(0, PARAGRAPHS)
            .mapToObj(i -> invented.a("sentence") + " " + invented.many("attributed", 2, " "))
            .collect(Collectors.joining("\n\n", head, "\n"));
    for (Ending ending : Ending.values()) {
      plain = ending.words.matcher(plain).replaceAll(match -> word() + ending.ending);
    }
    List<String> verbs = language.equals("fr") ? FRENCH_VERBS : ENGLISH_VERBS;
    return VERB.matcher(plain).replaceAll(match -> verbs.get(random.nextInt(verbs.size())));
  }

  private String word() {
    // The rank of a word: the logarithm is spread evenly.
    double spread = SPREAD * Math.pow((double) WORDS / SPREAD + 1, random.nextDouble());
    StringBuilder word = new StringBuilder();
    for (int rest = (int) spread; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }
}
