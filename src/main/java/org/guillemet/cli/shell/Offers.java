package org.guillemet.cli.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;

/**
 * Tells from the label of a value what a shell can offer for it: {@code fr|en|auto} lists its
 * words, {@code FILE} is a file, and of others the words are given.
 */
public final class Offers {

  private static final Pattern CHOICE = Pattern.compile("[a-z]+(?:\\|[a-z]+)+");
  private static final Pattern FILE = Pattern.compile(".*(?:FILE|FOLDER|PATH).*");

  private final Function<ArgSpec, Optional<List<String>>> words;

  /**
   * @param words those that only the program knows: the names of all rules where the label is
   *     {@code RULE}
   */
  public Offers(Function<ArgSpec, Optional<List<String>>> words) {
    this.words = Objects.requireNonNull(words);
  }

  Offer of(ArgSpec argument) {
    String label = argument.paramLabel();
    Optional<List<String>> known = words.apply(argument);
    if (known.isPresent()) {
      return new Offer.Words(known.get());
    }
    if (CHOICE.matcher(label).matches()) {
      return new Offer.Words(List.of(label.split("\\|")));
    }
    return FILE.matcher(label).matches() ? new Offer.Files() : new Offer.Nothing();
  }
}
