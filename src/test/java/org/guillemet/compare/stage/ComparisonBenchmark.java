package org.guillemet.compare.stage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.guillemet.claims.Quantity;
import org.guillemet.compare.Account;
import org.guillemet.compare.AccountBuilder;
import org.guillemet.compare.Aliases;
import org.guillemet.text.Language;

/**
 * Measures how long the comparison of many invented articles takes, and how that grows with their
 * number. Words are as frequent as in a language (Zipf's law); four articles tell of one event,
 * with three quotations in common, one of them altered; every third event has an article in French,
 * and each article has ten quotations and forty claims.
 */
public final class ComparisonBenchmark {

  private static final int WORDS = 30_000;
  private static final int SURNAMES = 20_000;
  private static final int QUOTATIONS = 10;
  private static final int CLAIMS = 40;

  /** One claim of so many has a number. */
  private static final int FIGURES = 5;

  private static final int TELLINGS = 4;
  private static final String[] SYLLABLES = {
    "ba", "co", "du", "fe", "gi", "ha", "jo", "ku", "le", "mi", "no", "pu", "ra", "se", "ti", "vo"
  };

  private final Random random = new Random(5);

  private ComparisonBenchmark() {}

  /**
   * Prints a table.
   *
   * @param arguments numbers of articles
   */
  public static void main(String[] arguments) {
    List<Integer> sizes = new ArrayList<>();
    for (String argument : arguments) {
      sizes.add(Integer.parseInt(argument));
    }
    Comparer.compare(new ComparisonBenchmark().articles(200), Aliases.NONE);
    System.out.printf("%8s  %10s  %8s  %7s%n", "articles", "quotations", "claims", "time");
    for (int size : sizes.isEmpty() ? List.of(100, 1_000, 10_000) : sizes) {
      List<Account> accounts = new ComparisonBenchmark().articles(size);
      long start = System.nanoTime();
      Comparer.compare(accounts, Aliases.NONE);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%8d  %10d  %8d  %5.1f s%n", size, size * QUOTATIONS, size * CLAIMS, seconds);
    }
  }

  private List<Account> articles(int number) {
    List<Account> accounts = new ArrayList<>();
    for (int event = 0; accounts.size() < number; event++) {
      String speaker = name();
      List<String> common = List.of(sentence(), sentence(), sentence());
      for (int i = 0; i < TELLINGS && accounts.size() < number; i++) {
        boolean french = event % 3 == 0 && i == TELLINGS - 1;
        accounts.add(article(accounts.size(), french, speaker, common, i));
      }
    }
    return accounts;
  }

  private Account article(
      int number, boolean french, String speaker, List<String> common, int telling) {
    AccountBuilder article =
        new AccountBuilder(
            "%06d.txt".formatted(number),
            french ? Language.FRENCH : Language.ENGLISH,
            "2031-02-%02d".formatted(1 + number % 28));
    article.person(speaker, "mayor of " + word(random.nextInt(WORDS)));
    article.says(speaker, common.get(0)).says(speaker, common.get(1));
    article.says(speaker, telling == 1 ? "never " + common.get(2) : common.get(2));
    for (int i = common.size(); i < QUOTATIONS; i++) {
      article.says(i % 2 == 0 ? speaker : name(), sentence());
    }
    for (int i = 0; i < CLAIMS; i++) {
      if (i % FIGURES == 0) {
        int value = 1 + random.nextInt(WORDS);
        String counted = word(random.nextInt(500));
        String figure = value + " " + counted;
        Quantity quantity = Quantity.of(BigDecimal.valueOf(value));
        article.counts(sentence() + " " + figure, "be", figure, quantity, counted);
      } else {
        article.tells(sentence(), "be");
      }
    }
    return article.build();
  }

  private String name() {
    return capital(word(random.nextInt(500))) + " " + capital(word(random.nextInt(SURNAMES)));
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder();
    int length = 8 + random.nextInt(25);
    for (int i = 0; i < length; i++) {
      // The rank of a word under Zipf's law: the logarithm is spread evenly.
      int rank = (int) Math.pow(WORDS, random.nextDouble());
      sentence.append(i == 0 ? "" : " ").append(frequent(rank));
    }
    return sentence.toString();
  }

  /** The commonest words are small words, as in any language. */
  private static String frequent(int rank) {
    String[] small = {"the", "of", "and", "to", "a", "in", "that", "is", "for", "it", "we", "on"};
    return rank <= small.length ? small[rank - 1] : word(rank);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number;
    do {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    } while (rest > 0);
    return word.append("n").toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
