package org.guillemet.rules.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.quotations.Quotations;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Messages;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.MappedText;
import org.guillemet.text.Metadata;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class MiscountFindingsTest {

  private static final Pattern WORD = Pattern.compile("(?U)[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

  private static Finding check(Rule rule, String text, Quotation... quotations) {
    Article article =
        new Article(
            "a.txt",
            text,
            MappedText.identity(text),
            Language.ENGLISH,
            Metadata.NONE,
            List.of(),
            List.of(),
            Optional.empty());
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      tokens.add(
          new Token(
              tokens.size(),
              new Span(words.start(), words.end()),
              word,
              word.toLowerCase(Locale.ROOT),
              "X",
              -1,
              "root",
              NameType.NONE,
              Morphology.NONE));
    }
    ArticleFacts facts =
        new ArticleFacts(
            article,
            new Analysis(Language.ENGLISH, List.of(new Sentence(Language.ENGLISH, tokens))),
            new Quotations(List.of(quotations), List.of()),
            List.of(),
            List.of(),
            List.of());
    List<Finding> findings = rule.check(facts, RuleSettings.DEFAULT);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static String in(Language language, Finding finding) {
    return Messages.in(language).of(finding.message());
  }

  @Test
  void tellsTheRightWeekdayInTheLanguageOfTheReader() {
    Finding finding = check(new WrongWeekday(), "They met on Monday, March 12, 2026.");

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(in(Language.ENGLISH, finding)).contains("is a Thursday, not a Monday");
    assertThat(in(Language.FRENCH, finding)).contains("tombe un jeudi, et non un lundi");
  }

  @Test
  void writesNumbersAsTheLanguageOfTheReaderDoes() {
    Finding finding =
        check(
            new WrongSum(),
            "They gave 1,250 euros in May, 2,000.5 in June and 300 in July, a total of 3,650 euros.");

    assertThat(in(Language.ENGLISH, finding)).contains("makes 3,550.5, not 3,650");
    assertThat(in(Language.FRENCH, finding)).contains("3\u00a0550,5, et non 3\u00a0650");
  }

  @Test
  void showsTheWordsThatDoNotAgree() {
    Finding finding =
        check(new WrongPercentage(), "Sales grew from 24 to 84 million, a rise of 150 %.");

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.related())
        .singleElement()
        .satisfies(
            r ->
                assertThat(r.span().of(finding.article().text()))
                    .isEqualTo("from 24 to 84 million"));
  }

  @Test
  void isInformationWhereSomebodySaysSo() {
    String text = "“We ran it from 1998 to 2024, thirty years,” she said.";
    Span words = new Span(1, text.indexOf('”'));
    Quotation quotation =
        new Quotation(new Span(0, text.indexOf('”') + 1), words, Form.DOUBLE, 0, Use.SPEECH);

    assertThat(check(new WrongDuration(), text, quotation).severity()).isEqualTo(Severity.INFO);
    assertThat(check(new WrongDuration(), text).severity()).isEqualTo(Severity.WARNING);
  }
}
