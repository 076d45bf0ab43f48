package org.guillemet.cli.shell;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;

/**
 * Tells from the label of a value what a shell can offer for it: {@code fr|en|auto} lists its
 * words, {@code FILE} is a file, and of others the words are given.
 */
public final class Offers {

  private static final Pattern CHOICE = Pattern.compile("[a-z]+(?:\\|[a-z]+)+");
  private static final Pattern FILE = Pattern.compile(".*(?:FILE|FOLDER|PATH).*");

  private final Map<String, List<String>> words;

  /**
   * @param words those that stand for a label: {@code RULE} for the names of all rules
   */
  public Offers(Map<String, List<String>> words) {
    this.words = Map.copyOf(words);
  }

  Offer of(ArgSpec argument) {
    String label = argument.paramLabel();
    if (words.containsKey(label)) {
      return new Offer.Words(words.get(label));
    }
    if (CHOICE.matcher(label).matches()) {
      return new Offer.Words(List.of(label.split("\\|")));
    }
    return FILE.matcher(label).matches() ? new Offer.Files() : new Offer.Nothing();
  }
}
