package org.guillemet.attribution.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class ColonQuotationsTest {

  /**
   * Words with part of speech, relation and the number of the governor, as parsers get it wrong.
   */
  private static final List<String> WORDS =
      List.of(
          "Le DET det 2",
          "jardin NOUN nsubj 8",
          "de ADP case 4",
          "J. PROPN nmod 2",
          "- PUNCT punct 4",
          "P. PROPN appos 4",
          "Brun PROPN flat 4",
          "plaît VERB root 0",
          ": PUNCT punct 8",
          "« PUNCT punct 12",
          "On PRON nsubj 12",
          "vient VERB parataxis 8",
          "quand SCONJ mark 15",
          "on PRON nsubj 15",
          "veut VERB advcl 12",
          "» PUNCT punct 12");

  @Test
  void takesANameWithInitialsForOnePerson() throws UnreadableArticleException {
    String text = "Le jardin de J.-P. Brun plaît : « On vient quand on veut »";
    Article article =
        new ArticleReader()
            .read(
                "a.txt",
                text.getBytes(StandardCharsets.UTF_8),
                new ReadOptions(
                    StandardCharsets.UTF_8, Optional.of(Language.FRENCH), Optional.empty()));
    Context context = new Context(article, analysis(text), new QuotationFinder().find(article));
    assertThat(new ColonQuotations(context).find(context.quotations().get(0)))
        .hasValueSatisfying(d -> assertThat(d.source().get(0).of(text)).isEqualTo("J.-P. Brun"));
  }

  private static Analysis analysis(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : WORDS) {
      String[] parts = word.split(" ");
      at = text.indexOf(parts[0], at);
      Span span = new Span(at, at + parts[0].length());
      boolean name = tokens.size() >= 3 && tokens.size() <= 6;
      tokens.add(
          new Token(
              tokens.size(),
              span,
              parts[0],
              parts[0].toLowerCase(Locale.ROOT),
              parts[1],
              Integer.parseInt(parts[3]) - 1,
              parts[2],
              name ? NameType.PERSON : NameType.NONE,
              Morphology.NONE));
      at = span.end();
    }
    return new Analysis(Language.FRENCH, List.of(new Sentence(Language.FRENCH, tokens)));
  }
}
