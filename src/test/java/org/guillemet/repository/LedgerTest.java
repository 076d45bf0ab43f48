package org.guillemet.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guillemet.compare.Account;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.Utterance;
import org.guillemet.compare.UtteranceReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Comparison;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.pipeline.Timings;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Messages;
import org.guillemet.rules.builtin.BuiltInRules;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

  private static final String STAY = "We will not go back before the pay is settled";
  private static final String OFFER = "This is a fair and final offer for everybody here";

  private static final Timings TIMINGS =
      new Pipeline(article -> new Analysis(article.language(), List.of()), List.of()).timings();

  private static String write(Ledger ledger) throws IOException {
    StringWriter out = new StringWriter();
    LedgerWriter.write(ledger, out);
    return out.toString();
  }

  private static Ledger ledger(Checked... articles) {
    return with(Ledger.EMPTY, articles);
  }

  private static Ledger with(Ledger ledger, Checked... articles) {
    return ledger.with(List.of(articles), Article::path);
  }

  private static LedgerFile file(Ledger ledger) throws IOException, LedgerException {
    return LedgerFile.parse("said.jsonl", write(ledger));
  }

  @Test
  void whatIsWrittenIsReadAndWrittenAgain() throws IOException, LedgerException {
    Ledger ledger =
        ledger(
            Drafts.of("a.md", "2031-02-03", "Nora Whelan", "A \\ slash, a \" mark,\n\ta tab, é 👩"),
            Drafts.of("b.md", "", "", OFFER));

    String written = write(ledger);

    assertThat(written.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"words\":\""));
    assertThat(write(file(ledger).ledger())).isEqualTo(written);
  }

  @Test
  void theOrderInWhichArticlesComeChangesNothing() throws IOException {
    Checked first = Drafts.of("z.md", "2031-02-03", "Nora Whelan", STAY, "Paul Keane", OFFER);
    Checked second =
        Drafts.of("a.md", "2031-02-05", "Nora Whelan", STAY.toUpperCase(Locale.ROOT) + "!");

    String together = write(ledger(second, first));

    assertThat(write(with(ledger(first), second))).isEqualTo(together);
    assertThat(write(with(ledger(second), first))).isEqualTo(together);
    assertThat(together.lines()).hasSize(2);
    assertThat(together.lines().filter(l -> l.contains(STAY)))
        .singleElement()
        .asString()
        .contains("\"first\":{\"path\":\"z.md\"", "\"later\":[{\"path\":\"a.md\"");
  }

  @Test
  void anArticleThatIsRecordedAgainGivesWayToItself() throws IOException {
    Ledger before =
        ledger(
            Drafts.of("a.md", "2031-02-03", "Nora Whelan", STAY, "Paul Keane", OFFER),
            Drafts.of("b.md", "2031-02-04", "Nora Whelan", STAY));

    String after = write(with(before, Drafts.of("a.md", "2031-02-03", "Paul Keane", "No.")));

    assertThat(after).doesNotContain(OFFER).contains("\"words\":\"No.\"");
    assertThat(after.lines().filter(l -> l.contains(STAY)))
        .singleElement()
        .asString()
        .contains("\"first\":{\"path\":\"b.md\"", "\"later\":[]");
  }

  @Test
  void wordsStandInTheFileWhereTheirPlacesSay() throws IOException, LedgerException {
    String written =
        write(ledger(Drafts.of("a.md", "", "Nora \"N\" Whelan", "A \"b\" \\ é\tc 👩")));
    String escaped = written.replace("é", "\\u00e9");

    Account account = LedgerFile.parse("said.jsonl", escaped).accounts(Set.of()).get(0);

    Utterance utterance = UtteranceReader.read(account).get(0);
    Span words = utterance.quoted().get(0);
    assertThat(words.of(account.article().text())).isEqualTo("A \"b\" \\ é c 👩");
    assertThat(account.article().reading().toSource(words).of(escaped))
        .isEqualTo("A \\\"b\\\" \\\\ \\u00e9 c 👩");
    Span name = account.article().blocks().get(1).span();
    assertThat(account.article().reading().toSource(name).of(escaped))
        .isEqualTo("Nora \\\"N\\\" Whelan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<<<<<<< HEAD | Unexpected character",
        "[] | no JSON object",
        "{\"words\":\"a\"} | \"language\" is missing",
        "{\"words\":\"a\",\"language\":\"xx\"} | no language is called xx",
        "{\"words\":\"\",\"language\":\"en\",\"first\":{\"path\":\"a\"}} | \"words\" is missing",
        "{\"words\":\"a\",\"language\":\"en\"} | \"path\" is missing",
        "{\"words\":\"a\",\"language\":\"en\",\"first\":{\"path\":\"a\",\"published\":\"May\"}}"
            + " | no day: May",
        "{\"words\":\"a\",\"language\":\"en\",\"speaker\":{\"name\":\"B\",\"kind\":\"dog\"}}"
            + " | nothing is called dog",
        "{\"words\":\"a\" | Unexpected end-of-input",
        "{\"words\":\"a\",\"words\":\"b\"} | Duplicate field 'words'",
        "{} {} | something stands behind the object"
      })
  void aLineThatIsNoneIsNamed(String line, String reason) {
    String good =
        "{\"words\":\"a\",\"language\":\"en\",\"speaker\":null,\"new\":[1,[2]],"
            + "\"first\":{\"path\":\"a.md\"},\"later\":[]}";
    assertThatThrownBy(() -> LedgerFile.parse("said.jsonl", good + "\r\n\n" + line))
        .isInstanceOf(LedgerException.class)
        .hasMessageStartingWith("said.jsonl:3: not a quotation of a ledger: ")
        .hasMessageContaining(reason);
  }

  private static List<Finding> findings(LedgerFile file, Set<String> except, Checked... drafts) {
    Comparison comparison =
        new Comparison(
            BuiltInRules.acrossArticles(), path -> ArticleSettings.DEFAULT, Aliases.NONE, TIMINGS);
    Compared compared = comparison.compare(List.of(drafts), file.accounts(except));
    return compared.articles().stream().flatMap(checked -> checked.findings().stream()).toList();
  }

  @Test
  void aDraftIsHeldAgainstWhatWasQuotedBefore() throws IOException, LedgerException {
    LedgerFile file =
        file(
            ledger(
                Drafts.of("a.md", "2031-02-03", "Nora Whelan", STAY, "Paul Keane", OFFER),
                Drafts.of("b.md", "2031-02-04", "Paul Keane", OFFER.replace("final", "generous"))));
    Checked draft = Drafts.of("draft.md", "2031-03-01", "Paul Keane", STAY);
    Checked quiet = Drafts.of("quiet.md", "2031-03-02", "Nora Whelan", STAY);

    assertThat(findings(file, Set.of(), draft))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("misattributed-quotation");
              assertThat(finding.article()).isSameAs(draft.article());
              assertThat(Messages.in(Language.ENGLISH).of(finding.message()))
                  .contains("Nora Whelan in a.md (2031-02-03)");
              assertThat(finding.related().get(0).article().path()).isEqualTo("said.jsonl");
            });
    assertThat(findings(file, Set.of(), quiet)).as("and what is old stays quiet").isEmpty();
    assertThat(findings(file, Set.of("a.md"), draft)).as("an article is not its own").isEmpty();
  }

  @Test
  void anOldArticleThatIsTheOddOneIsFlaggedInTheLedger() throws IOException, LedgerException {
    LedgerFile file =
        file(
            ledger(
                Drafts.of("a.md", "2031-02-03", "Nora Whelan", STAY),
                Drafts.of("b.md", "2031-02-04", "Paul Keane", STAY)));

    List<Finding> findings =
        findings(file, Set.of(), Drafts.of("draft.md", "2031-03-01", "Nora Whelan", STAY));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).article().path()).isEqualTo("said.jsonl");
    assertThat(Messages.in(Language.ENGLISH).of(findings.get(0).message()))
        .startsWith("Paul Keane speaks these words here");
  }

  @Test
  void draftsAndLedgerDecideTogetherWhichIsTheOddOne() throws IOException, LedgerException {
    LedgerFile file = file(ledger(Drafts.of("old.md", "2031-03-01", "Nora Whelan", STAY)));
    Checked keane = Drafts.of("a.md", "2031-03-02", "Paul Keane", STAY);
    Checked whelan = Drafts.of("b.md", "2031-03-03", "Nora Whelan", STAY);

    assertThat(findings(file, Set.of(), keane, whelan))
        .singleElement()
        .satisfies(finding -> assertThat(finding.article()).isSameAs(keane.article()));
  }

  @Test
  void aQuotationOnTwoLinesIsOne() throws IOException, LedgerException {
    String line = write(ledger(Drafts.of("a.md", "", "Nora Whelan", STAY)));

    assertThat(LedgerFile.parse("said.jsonl", line + line).accounts(Set.of()))
        .singleElement()
        .satisfies(account -> assertThat(UtteranceReader.read(account)).hasSize(1));
  }
}
