package org.guillemet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guillemet.linguistics.Entity;
import org.guillemet.report.Reports;
import org.guillemet.rules.MessagePart.Excerpt;
import org.guillemet.rules.MessagePart.Name;
import org.guillemet.rules.MessagePart.Text;
import org.guillemet.rules.MessagePart.Words;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Article ARTICLE =
      Reports.article("a.txt", "The mayor said\nthe hall would close, and {0} said it's so.\n");

  private static String english(Message message) {
    return Messages.in(Language.ENGLISH).of(message);
  }

  private static Span span(String words) {
    return Reports.span(ARTICLE, words);
  }

  @Test
  void putsTheSameThingInTheWordsOfEachLanguage() {
    Message message = Message.of("unattributed-figure", new Excerpt(ARTICLE, span("the hall")));

    assertThat(english(message))
        .isEqualTo("no one is named for \"the hall\": say whose figure it is");
    assertThat(Messages.in(Language.FRENCH).of(message))
        .isEqualTo(
            "«\u00a0the hall\u00a0» n’est attribué à personne\u00a0: dites de qui vient ce chiffre");
  }

  @Test
  void showsWordsAsTheyStandWithoutTheirLineBreaks() {
    Message words =
        Message.of(
            "or",
            new Words(ARTICLE, List.of(span("mayor said\nthe"), span("close"))),
            new Words(ARTICLE, List.of(span("{0} said it's so"))));

    assertThat(english(words)).isEqualTo("mayor said the close or {0} said it's so");
  }

  @Test
  void cutsExcerptsOfManyWords() {
    Span all = span("The mayor said\nthe hall would close, and {0} said it's so.");

    assertThat(english(Message.of("literal", new Excerpt(ARTICLE, all))))
        .isEqualTo("The mayor said the hall would close, and {0} said it's so.");
    Article longer = Reports.article("b.txt", "The council met. ".repeat(9));
    assertThat(english(Message.of("literal", new Excerpt(longer, new Span(0, 100)))))
        .isEqualTo("The council met. The council met. The council met. The co…");
  }

  @Test
  void putsPhrasesInsideOthers() {
    Message here = Message.of("here.outlet", new Text("Le Phare"));
    Name mayor = new Name("Ann Lind", Entity.Kind.PERSON);

    assertThat(english(Message.of("dropped-attribution", here, mayor, new Text("b.txt"))))
        .isEqualTo(
            "this is a fact here in Le Phare and Ann Lind's word in b.txt: "
                + "say who says so, or say how it is known");
  }

  @Test
  void whatIsLiteralIsTheSameInEveryLanguage() {
    Message message = Literal.of("it's {0} \"so\"");

    assertThat(english(message)).isEqualTo("it's {0} \"so\"");
    assertThat(Messages.in(Language.FRENCH).of(message)).isEqualTo("it's {0} \"so\"");
  }
}
