package org.guillemet.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Analyses as text in the CoNLL-U format, for tests and for training: {@code read(write(a))} equals
 * {@code a}. Character offsets and names stand in the last column, grammar in the sixth.
 */
public final class Conllu {

  private static final int COLUMNS = 10;
  private static final String LANGUAGE = "# language = ";
  private static final String CUT = "# cut = ";

  private Conllu() {}

  public static String write(Analysis analysis) {
    StringBuilder out = new StringBuilder(LANGUAGE + analysis.language().code() + "\n");
    for (Span cut : analysis.cut()) {
      out.append(CUT).append(cut.start()).append('-').append(cut.end()).append('\n');
    }
    for (Sentence sentence : analysis.sentences()) {
      for (Token t : sentence.tokens()) {
        Morphology m = t.morphology();
        out.append(t.index() + 1)
            .append('\t')
            .append(clean(t.text()))
            .append('\t')
            .append(clean(t.lemma()))
            .append('\t')
            .append(t.pos())
            .append("\t_\tGender=")
            .append(m.gender())
            .append("|Mood=")
            .append(m.mood())
            .append("|Number=")
            .append(m.number())
            .append("|Tense=")
            .append(m.tense())
            .append('\t')
            .append(t.head() + 1)
            .append('\t')
            .append(t.relation())
            .append("\t_\tStart=")
            .append(t.span().start())
            .append("|End=")
            .append(t.span().end())
            .append("|Name=")
            .append(t.name())
            .append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String clean(String word) {
    return word.replaceAll("[\\t\\r\\n]", " ");
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException naming the line that is not in the format
   */
  public static Analysis read(String text) {
    Optional<Language> language = Optional.empty();
    List<Span> cut = new ArrayList<>();
    List<List<Token>> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (String line : text.split("\r?\n", -1)) {
      if (line.startsWith(LANGUAGE)) {
        language = Language.ofTag(line.substring(LANGUAGE.length()));
      } else if (line.startsWith(CUT)) {
        cut.add(span(line));
      } else if (line.isEmpty()) {
        if (!tokens.isEmpty()) {
          sentences.add(tokens);
        }
        tokens = new ArrayList<>();
      } else {
        tokens.add(token(line, tokens.size()));
      }
    }
    if (!tokens.isEmpty()) {
      throw new IllegalArgumentException("no empty line behind the last sentence");
    }
    Language read = language.orElseThrow(() -> new IllegalArgumentException("no language line"));
    return new Analysis(read, sentences.stream().map(s -> new Sentence(read, s)).toList(), cut);
  }

  private static Span span(String line) {
    String[] ends = line.substring(CUT.length()).split("-", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("not a span: " + line);
    }
    try {
      return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("not a span: " + line, e);
    }
  }

  private static Token token(String line, int index) {
    String[] column = line.split("\t", -1);
    if (column.length != COLUMNS) {
      throw new IllegalArgumentException("not a CoNLL-U line: " + line);
    }
    try {
      return token(column, index);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("not a CoNLL-U line: " + line, e);
    }
  }

  private static Token token(String[] column, int index) {
    return new Token(
        index,
        new Span(number(column[9], "Start"), number(column[9], "End")),
        column[1],
        column[2],
        column[3],
        Integer.parseInt(column[6]) - 1,
        column[7],
        NameType.valueOf(value(column[9], "Name")),
        new Morphology(
            Gender.valueOf(value(column[5], "Gender")),
            Number.valueOf(value(column[5], "Number")),
            Mood.valueOf(value(column[5], "Mood")),
            Tense.valueOf(value(column[5], "Tense"))));
  }

  private static int number(String column, String key) {
    return Integer.parseInt(value(column, key));
  }

  private static String value(String column, String key) {
    for (String pair : column.split("\\|")) {
      if (pair.startsWith(key + "=")) {
        return pair.substring(key.length() + 1).toUpperCase(Locale.ROOT);
      }
    }
    throw new IllegalArgumentException("no " + key + " in " + column);
  }
}
