package org.guillemet.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.guillemet.linguistics.Analysis;
import org.guillemet.quotations.MarkFault;
import org.guillemet.quotations.MarkFault.Kind;
import org.guillemet.quotations.Quotations;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Messages;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.MappedText;
import org.guillemet.text.Metadata;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class UnbalancedQuotationMarksTest {

  private static final String TEXT = "Il a dit : « On ferme. La salle s'est tue.\n";

  private static List<Finding> check(MarkFault... faults) {
    Article article =
        new Article(
            "a.txt",
            TEXT,
            MappedText.identity(TEXT),
            Language.FRENCH,
            Metadata.NONE,
            List.of(),
            List.of(),
            Optional.empty());
    ArticleFacts facts =
        new ArticleFacts(
            article,
            new Analysis(Language.FRENCH, List.of()),
            new Quotations(List.of(), List.of(faults)),
            List.of(),
            List.of(),
            List.of());
    return new UnbalancedQuotationMarks().check(facts, RuleSettings.DEFAULT);
  }

  @Test
  void flagsTheMarkAndShowsWhereTheOtherMayBelong() {
    int end = TEXT.indexOf(" La salle");
    Finding finding =
        check(new MarkFault(Kind.UNCLOSED, span("«"), List.of(new Span(end, end)))).get(0);

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.span().of(TEXT)).isEqualTo("«");
    assertThat(Messages.in(Language.ENGLISH).of(finding.message()))
        .startsWith("the mark « is never closed");
    assertThat(finding.related())
        .singleElement()
        .satisfies(
            r ->
                assertThat(Messages.in(Language.ENGLISH).of(r.message()))
                    .isEqualTo("it may belong here"),
            r -> assertThat(r.span().start()).isEqualTo(end));
  }

  @Test
  void saysSomethingElseOfEachKind() {
    assertThat(List.of(Kind.values()))
        .extracting(k -> check(new MarkFault(k, span("«"), List.of())).get(0).message())
        .doesNotHaveDuplicates();
    assertThat(check()).isEmpty();
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
