package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Conllu;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("models")
class CoreNlpAnalyzerTest {

  private static final CoreNlpAnalyzer ANALYZER = new CoreNlpAnalyzer(false);

  private static final String FRENCH =
      "« C'est une honte ! », s'est emportée Léa Anselme, la maire de Vernoux. L’usine n’a pas"
          + " répondu aux questions du conseil\n"
          + "Le 😀 préfet 𝔸 paierait 5\u202F000 € (au moins…) — « oui » — dit\u2011il\u00A0: “non”.\n"
          + "Rémi Aube\u0301 a-t-il dit qu’il partirait\u00A0? Jean-Luc Brun-Sorel le pense.";

  private static final String ENGLISH =
      "“It’s a disgrace!” said Lea Anselm, the mayor of Vernoux. The state-owned plant didn't"
          + " answer the council’s questions\n"
          + "The 😀 prefect 𝔸 would pay $5,000 (at least…) — “yes” – he said:\u00A0'no'\n"
          + "Re\u0301mi Aubin can’t leave the workers' union. Ann Smith-Jones thinks so.";

  static List<Article> articles() {
    return List.of(
        TestArticles.of(Language.FRENCH, FRENCH), TestArticles.of(Language.ENGLISH, ENGLISH));
  }

  private static Analysis analyze(Language language, String text) {
    return ANALYZER.analyze(TestArticles.of(language, text));
  }

  private static List<Token> tokens(Analysis analysis) {
    return analysis.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
  }

  private static Token token(Analysis analysis, String text) {
    return tokens(analysis).stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }

  private static List<String> sentences(Analysis analysis, String text) {
    return analysis.sentences().stream().map(s -> s.span().of(text)).toList();
  }

  /** Checks what must be true of every analysis of every text. */
  private static void assertSound(Article article, Analysis analysis) {
    int end = 0;
    for (Sentence sentence : analysis.sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      end = sentence.span().end();
      assertThat(article.blocks()).map(Block::span).anyMatch(b -> b.contains(sentence.span()));
      for (Token token : sentence.tokens()) {
        assertThat(token.span()).isNotEqualTo(new Span(0, 0)).matches(s -> !s.isEmpty());
        if (!isPartOfContraction(sentence, token)) {
          assertThat(token.text()).isEqualTo(plain(token.span().of(article.text())));
        }
      }
      assertThat(sentence.tokens()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    }
    assertThat(Conllu.read(Conllu.write(analysis))).isEqualTo(analysis);
  }

  private static boolean isPartOfContraction(Sentence sentence, Token token) {
    return sentence.tokens().stream().anyMatch(t -> t != token && t.span().equals(token.span()));
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC)
        .replace('’', '\'')
        .replace('\u2011', '-')
        .replaceAll("[\u00A0\u202F]", " ");
  }

  @ParameterizedTest
  @MethodSource("articles")
  void offsetsSliceBackToTheWords(Article article) {
    Analysis analysis = ANALYZER.analyze(article);
    assertThat(analysis.language()).isEqualTo(article.language());
    assertSound(article, analysis);
    assertThat(analysis.sentences()).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void charactersOutsideTheBasicPlaneKeepTheirPlace(Article article) {
    Analysis analysis = ANALYZER.analyze(article);
    assertThat(token(analysis, "😀").span().start()).isEqualTo(article.text().indexOf("😀"));
    assertThat(token(analysis, "𝔸").span().start()).isEqualTo(article.text().indexOf("𝔸"));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void typographicMarksArePunctuation(Article article) {
    assertThat(tokens(ANALYZER.analyze(article)))
        .filteredOn(t -> "«»“”—–()…".contains(t.text()))
        .hasSizeGreaterThan(5)
        .allMatch(Token::isPunctuation);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theSameInputGivesTheSameAnalysis(Article article)
      throws ExecutionException, InterruptedException {
    Analysis expected = ANALYZER.analyze(article);
    assertThat(ANALYZER.analyze(article)).isEqualTo(expected);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    Future<Analysis> first = threads.submit(() -> ANALYZER.analyze(article));
    Future<Analysis> second = threads.submit(() -> ANALYZER.analyze(article));
    assertThat(first.get()).isEqualTo(expected);
    assertThat(second.get()).isEqualTo(expected);
    threads.shutdown();
  }

  @Test
  void aQuotationAndItsAsideAreOneSentence() {
    assertThat(sentences(analyze(Language.FRENCH, FRENCH), FRENCH).get(0))
        .isEqualTo("« C'est une honte ! », s'est emportée Léa Anselme, la maire de Vernoux.");
    assertThat(sentences(analyze(Language.ENGLISH, ENGLISH), ENGLISH).get(0))
        .isEqualTo("“It’s a disgrace!” said Lea Anselm, the mayor of Vernoux.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L'Azerbaïdjan n'a pas répondu, d'après l'agence.",
        "C'est l'avis qu'a donné l'élue d'Aubry."
      })
  void aTypographicApostropheIsReadLikeTheStraightOne(String straight) {
    Analysis expected = analyze(Language.FRENCH, straight);
    assertThat(analyze(Language.FRENCH, straight.replace('\'', '’'))).isEqualTo(expected);
    assertThat(expected.sentences().get(0).token(0).text()).endsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"martèle-t-on", "tranche-t-elle", "peste-t-il", "juge-t-elle"})
  void aWordBeforeACliticSubjectIsAVerb(String aside) {
    Analysis analysis = analyze(Language.FRENCH, "« On ne ferme pas », " + aside + " à la mairie.");
    assertThat(token(analysis, aside.substring(0, aside.indexOf('-'))).pos()).isEqualTo("VERB");
  }

  @Test
  void aRendezVousIsNoVerb() {
    Analysis analysis = analyze(Language.FRENCH, "Le rendez-vous est pris pour lundi.");
    assertThat(token(analysis, "rendez").pos()).isEqualTo("NOUN");
  }

  @Test
  void grammarIsKnownInBothLanguages() {
    Analysis french = analyze(Language.FRENCH, FRENCH);
    assertThat(token(french, "paierait").morphology().mood()).isEqualTo(Mood.CONDITIONAL);
    assertThat(token(french, "emportée").lemma()).isEqualTo("emporter");
    assertThat(token(french, "Léa").name()).isEqualTo(NameType.PERSON);
    Analysis english = analyze(Language.ENGLISH, ENGLISH);
    assertThat(token(english, "said").lemma()).isEqualTo("say");
    assertThat(token(english, "said").pos()).isEqualTo("VERB");
    assertThat(token(english, "Lea").name()).isEqualTo(NameType.PERSON);
  }

  @Test
  void theWordsOfAContractionShareTheirSpan() {
    Analysis analysis = analyze(Language.FRENCH, "Le maire a parlé du budget aux élus.");
    assertThat(analysis.sentences()).hasToString("[Le maire a parlé de le budget à les élus .]");
    assertThat(token(analysis, "de").span()).isEqualTo(token(analysis, "le").span());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anArticleWithoutWordsHasNoSentences(Language language) {
    for (String text : List.of("", " ", "\n\n", "\u00A0\n\t\r\n")) {
      assertThat(analyze(language, text)).isEqualTo(new Analysis(language, List.of()));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anArticleOfMarksAloneIsAnalysed(Language language) {
    Article article = TestArticles.of(language, "!!! … « » ?\n—\n(“”)\n...");
    Analysis analysis = ANALYZER.analyze(article);
    assertSound(article, analysis);
    assertThat(tokens(analysis)).isNotEmpty().allMatch(Token::isPunctuation);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aDatelineIsNotAnalysed(Language language) {
    String text = "BAKOU (VRN) — Rome, Milan.";
    Inline dateline = new Inline(Inline.Kind.DATELINE, new Span(0, 14), "");
    Analysis analysis = ANALYZER.analyze(TestArticles.of(language, text, dateline));
    assertThat(sentences(analysis, text)).containsExactly("Rome, Milan.");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @Timeout(120)
  void aSentenceWithoutAnEndIsAnalysed(Language language) {
    String words = language == Language.FRENCH ? "le maire dit que " : "the mayor says that ";
    Article article = TestArticles.of(language, words.repeat(1_250).strip());
    Analysis analysis = ANALYZER.analyze(article);
    assertSound(article, analysis);
    assertThat(tokens(analysis)).hasSize(5_000);
    assertThat(analysis.sentences().size()).isCloseTo(20, within(5));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @Timeout(120)
  void aWordWithoutAnEndIsAnalysed(Language language) {
    for (String part : List.of("a", "!", "(", "a-", "😀")) {
      Article article = TestArticles.of(language, "Fin " + part.repeat(5_000) + " fin.");
      assertSound(article, ANALYZER.analyze(article));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void charactersThatAreNoneDoNotStopTheAnalysis(Language language) {
    String text = "Vernoux \ud83d dort\udc00 \u0000 \uFFFF \u0085 \uE000 \uFFFD enfin.";
    Analysis analysis = analyze(language, text);
    assertThat(token(analysis, "dort").span().of(text)).isEqualTo("dort");
    assertThat(token(analysis, "enfin").span().of(text)).isEqualTo("enfin");
  }
}
