package org.guillemet.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.guillemet.compare.AccountBuilder;
import org.guillemet.compare.Utterance;
import org.guillemet.compare.UtteranceReader;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeMaterialTest {

  private static final long SEED = 7;
  private static final int SIZE = 1_000_000;
  private static final int QUOTATIONS = 50;
  private static final int WORDS = 14;
  private static final List<String> SPEAKERS = List.of("SMITH", "JONES", "PRICE", "STONE");
  private static final List<String> GRAMMAR =
      List.of("the", "of", "and", "to", "we", "is", "that", "in", "for", "it");

  private final Random random = new Random(SEED);
  private final List<String> sentences = new ArrayList<>();

  @Test
  void quotationsAreFoundInALargeTranscriptInTime() {
    Material material =
        MaterialReader.read(PlainMaterial.article("debate.txt", transcript(), Language.ENGLISH));
    List<Utterance> utterances = new ArrayList<>();
    for (int i = 0; i < QUOTATIONS; i++) {
      utterances.add(utterance("Ellen Price", sentences.get(random.nextInt(sentences.size()))));
    }

    List<Verification> verifications =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> {
              Verifier verifier = new Verifier(material, Fillers.FOLDED);
              return utterances.stream().flatMap(u -> verifier.verify(u).stream()).toList();
            });

    assertThat(verifications).extracting(Verification::verdict).containsOnly(Verdict.EXACT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no ", "we will not go ", "twenty ", "x"})
  void whatRepeatsItselfIsSearchedInTime(String words) {
    String text = "SMITH: " + words.repeat(SIZE / 4 / words.length()) + "\n\nSMITH: Yes.";
    Utterance utterance = utterance("Ann Smith", words.repeat(40) + "and nobody else");

    Verification verification =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () ->
                new Verifier(
                        MaterialReader.read(
                            PlainMaterial.article("debate.txt", text, Language.ENGLISH)),
                        Fillers.FOLDED)
                    .verify(utterance)
                    .get(0));

    assertThat(verification.verdict()).isNotEqualTo(Verdict.EXACT);
  }

  /** Of one speaker the sentences are kept. */
  private String transcript() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      words.add(
          random
              .ints(3 + random.nextInt(7), 'a', 'z' + 1)
              .mapToObj(c -> String.valueOf((char) c))
              .collect(Collectors.joining()));
    }
    StringBuilder text = new StringBuilder();
    while (text.length() < SIZE) {
      String speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
      text.append(speaker).append(':');
      for (int i = 0; i < 6; i++) {
        String sentence = sentence(words);
        text.append(' ').append(sentence);
        if (speaker.equals("PRICE")) {
          sentences.add(sentence);
        }
      }
      text.append("\n\n");
    }
    return text.toString();
  }

  private String sentence(List<String> words) {
    StringBuilder sentence = new StringBuilder("The");
    for (int i = 0; i < WORDS; i++) {
      List<String> some = random.nextBoolean() ? GRAMMAR : words;
      sentence.append(' ').append(some.get(random.nextInt(some.size())));
    }
    return sentence.append(" zone.").toString();
  }

  private static Utterance utterance(String speaker, String words) {
    return UtteranceReader.readAll(
            new AccountBuilder("draft.md", Language.ENGLISH, "").says(speaker, words).build())
        .get(0);
  }
}
