package org.guillemet.linguistics.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guillemet.linguistics.Morphology.Gender;

/**
 * What English first names suggest of those who bear them. A name suggests something when two lists
 * in CoreNLP's models agree on it: one by itself errs too often. Immutable.
 */
final class FirstNames {

  private static final String FOLDER = "edu/stanford/nlp/models/";

  private final Map<String, Gender> genders;

  private FirstNames(Map<String, Gender> genders) {
    this.genders = Map.copyOf(genders);
  }

  /** The names in the models; none when the models have no lists. */
  static FirstNames load() {
    Map<String, Gender> listed = new HashMap<>();
    for (String line : lines("dcoref/namegender.combine.txt")) {
      String[] row = line.split("\t");
      if (row.length == 2) {
        Gender gender = row[1].equals("FEMALE") ? Gender.FEMININE : Gender.MASCULINE;
        listed.merge(row[0], gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
      }
    }
    Map<String, Gender> agreed = new HashMap<>();
    agree(listed, Gender.FEMININE, lines("dcoref/female.unigrams.txt"), agreed);
    agree(listed, Gender.MASCULINE, lines("dcoref/male.unigrams.txt"), agreed);
    for (String line : lines("gender/first_name_map_small")) {
      String[] row = line.toLowerCase(Locale.ROOT).split("\t");
      Gender gender = row[1].equals("female") ? Gender.FEMININE : Gender.MASCULINE;
      agree(listed, gender, List.of(row[0]), agreed);
    }
    return new FirstNames(agreed);
  }

  private static void agree(
      Map<String, Gender> listed, Gender gender, List<String> words, Map<String, Gender> agreed) {
    words.stream().filter(w -> listed.get(w) == gender).forEach(w -> agreed.put(w, gender));
  }

  private static List<String> lines(String file) {
    try (InputStream in = FirstNames.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
      return in == null
          ? List.of()
          : new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))
              .lines()
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + file, e);
    }
  }

  /** The gender that the name suggests. */
  Gender of(String name) {
    return genders.getOrDefault(name.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }
}
