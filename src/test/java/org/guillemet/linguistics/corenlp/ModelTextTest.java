package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.guillemet.text.Inline;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTextTest {

  private static String of(String text, Inline... inlines) {
    String prepared = ModelText.of(TestArticles.of(Language.FRENCH, text, inlines));
    assertThat(prepared).hasSameSizeAs(text);
    return prepared;
  }

  @Test
  void straightensApostrophesSpacesAndHyphens() {
    assertThat(of("L’été ʼn, dit\u2011il\u00A0:\t5\u202F000\nfin\r"))
        .isEqualTo("L'été 'n, dit-il : 5 000\nfin ");
  }

  @Test
  void composesAccents() {
    assertThat(of("E\u0301te\u0301 a\u0302\u0301")).isEqualTo("É\u00ADté\u00AD ấ\u00AD\u00AD");
    assertThat(of("\u0301 x\u0301")).isEqualTo("\u0301 x\u0301");
  }

  @Test
  void blanksWhatIsNoCharacter() {
    assertThat(of("a\ud83db\udc00 \u0000\u0085😀\ud83d")).isEqualTo("a b   " + " 😀 ");
  }

  @Test
  void blanksTheDateline() {
    Inline dateline = new Inline(Inline.Kind.DATELINE, new Span(0, 14), "");
    Inline link = new Inline(Inline.Kind.LINK, new Span(15, 17), "https://example.org");
    assertThat(of("BAKOU (VRN) — Le maire", dateline, link))
        .isEqualTo("               Le maire".substring(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "!", "😀", "a,", "é\u0301", "漢"})
  void cutsEndlessWords(String part) {
    String word = "x" + part.repeat(4_000 / part.length());
    String prepared = of(word);
    assertThat(Stream.of(prepared.split(" ")).mapToInt(w -> w.codePointCount(0, w.length())))
        .allMatch(length -> length <= 2 * ModelText.WORD);
    assertThat(prepared.chars().filter(c -> c == ' ').count()).isLessThan(word.length() / 50);
    assertThat(prepared.codePoints()).noneMatch(c -> c >= 0xD800 && c < 0xE000);
  }

  @Test
  void leavesLongWordsAlone() {
    String address = "https://example.org/" + "a/".repeat(40);
    assertThat(of("Voir " + address + " ici")).isEqualTo("Voir " + address + " ici");
  }

  @Test
  void cutsAnEndlessWordAtALetterRatherThanAtAMark() {
    String word = "a".repeat(ModelText.WORD) + "»),b";
    assertThat(of(word)).endsWith("a»), ");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "20000, 1", "60000, 1", "60001, 2", "200000, 4"})
  void makesNoMoreChunksThanItMust(int length, int chunks) {
    String text = "mot ".repeat(length / 4) + "m".repeat(length % 4);
    assertThat(ModelText.chunks(text, ModelText.CHUNK)).hasSize(chunks);
  }

  @Test
  void chunksCoverTheTextAndEndWithBlocksOrSpaces() {
    String block = "Le maire a dit que la ville paierait. ".repeat(400).strip() + "\n";
    String text = block.repeat(3) + block.strip().repeat(6) + "\n" + block + "fin";
    List<Span> chunks = ModelText.chunks(text, ModelText.CHUNK);
    assertThat(String.join("", chunks.stream().map(c -> c.of(text)).toList())).isEqualTo(text);
    assertThat(chunks.subList(0, chunks.size() - 1))
        .allSatisfy(c -> assertThat(c.of(text)).matches("(?s).*[ \n]"));
    assertThat(chunks).allMatch(c -> c.length() <= 3 * ModelText.CHUNK);
    assertThat(chunks).allMatch(c -> c.of(text).strip().matches("(?s).*(?:[.]|fin)"));
  }

  @Test
  void putsEverySentenceOnItsLine() {
    String text = "Un mot. Deux mots.Trois mots. Fin.\nAutre.";
    List<Span> sentences =
        Stream.of("Un mot.", "Deux mots.", "Trois mots.", "Fin.", "Autre.")
            .map(s -> new Span(text.indexOf(s), text.indexOf(s) + s.length()))
            .toList();
    assertThat(ModelText.withLineFeeds(text, sentences).text())
        .isEqualTo("Un mot.\nDeux mots.Trois mots.\nFin.\nAutre.");
  }

  @Test
  void cutsEndlessSentencesAtASpace() {
    String text = "mot ".repeat(5_000).strip();
    ModelText.Lines lines = ModelText.withLineFeeds(text, List.of(new Span(0, text.length())));
    assertThat(lines.text().replace('\n', ' ')).isEqualTo(text);
    assertThat(lines.text().split("\n")).allMatch(line -> line.length() <= ModelText.SENTENCE + 4);
    assertThat(lines.cut()).containsExactly(new Span(0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", " :", ",", " »", "”", " –"})
  void cutsALongSentenceBehindAMark(String mark) {
    String words = "mot".repeat(5) + " mot".repeat(180);
    String text = "Avant.\n" + words + mark + " " + words + mark + " fin.\nAprès.";
    List<Span> sentences =
        text.lines().map(l -> new Span(text.indexOf(l), text.indexOf(l) + l.length())).toList();
    ModelText.Lines lines = ModelText.withLineFeeds(text, sentences);
    assertThat(lines.text().lines())
        .containsExactly("Avant.", words + mark, words + mark + " fin.", "Après.");
    assertThat(lines.cut())
        .extracting(c -> c.of(text))
        .containsExactly(text.lines().toList().get(1));
  }

  @Test
  void leavesALongSentenceWhole() {
    String text = "mot ".repeat(ModelText.SENTENCE / 4).strip();
    ModelText.Lines lines = ModelText.withLineFeeds(text, List.of(new Span(0, text.length())));
    assertThat(lines.text()).isEqualTo(text);
    assertThat(lines.cut()).isEmpty();
  }
}
