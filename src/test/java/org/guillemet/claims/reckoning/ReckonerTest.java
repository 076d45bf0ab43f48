package org.guillemet.claims.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guillemet.claims.Miscount;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tries the sentences of {@code reckoning/cases.tsv} without their grammar: for each that cannot be
 * right there is one that differs in what would make it right, or in what leaves it open.
 */
class ReckonerTest {

  private static final Path CASES = Path.of("src/test/resources/reckoning/cases.tsv");

  private static final Pattern SENTENCE = Pattern.compile("(?U).+?[.!?](?=\\s+\\p{Lu}|\\s*$)");
  private static final Pattern WORD = Pattern.compile("(?U)[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

  @TestFactory
  Stream<DynamicTest> findsWhatCannotBeRightAndNothingElse() throws IOException {
    return Files.readAllLines(CASES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(c -> DynamicTest.dynamicTest(c[0] + " " + c[1] + ": " + c[3], () -> check(c)));
  }

  private static void check(String[] fields) {
    Language language = Language.ofTag(fields[1]).orElseThrow();
    Optional<LocalDate> published =
        fields[2].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(fields[2]));
    String text = fields[3].replaceAll("[⟦⟧]", "");
    Reckoner reckoner = new Reckoner(language);
    List<Miscount> found =
        reckoner.find(
            Miscount.Kind.valueOf(fields[0]),
            reckoner.read(text, sentences(language, text), published));
    int open = fields[3].indexOf('⟦');
    if (open < 0) {
      assertThat(found).extracting(m -> m.span().of(text) + " " + m.numbers()).isEmpty();
    } else {
      Span marked = new Span(open, fields[3].indexOf('⟧') - 1);
      assertThat(found).as(text).hasSize(1);
      assertThat(found.get(0).span().overlaps(marked)).as(text).isTrue();
    }
  }

  private static List<Sentence> sentences(Language language, String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      List<Token> tokens = new ArrayList<>();
      Matcher words = WORD.matcher(text).region(matcher.start(), matcher.end());
      while (words.find()) {
        String word = words.group();
        tokens.add(
            new Token(
                tokens.size(),
                new Span(words.start(), words.end()),
                word,
                word.toLowerCase(Locale.ROOT),
                Character.isLetterOrDigit(word.charAt(0)) ? "X" : "PUNCT",
                -1,
                "root",
                NameType.NONE,
                Morphology.NONE));
      }
      sentences.add(new Sentence(language, tokens));
    }
    return sentences;
  }
}
