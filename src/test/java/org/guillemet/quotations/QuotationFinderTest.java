package org.guillemet.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.quotations.MarkFault.Kind;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Expected texts hold {@code ⟦…⟧} around every quotation and {@code ‡} before every faulty mark;
 * {@code ¶} stands for a paragraph break. Without these signs they are the input.
 */
class QuotationFinderTest {

  private static Article read(String text, Format format) {
    try {
      return new ArticleReader()
          .read(
              "draft",
              text.getBytes(StandardCharsets.UTF_8),
              new ReadOptions(StandardCharsets.UTF_8, Optional.empty(), Optional.of(format)));
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  private static Quotations find(String text) {
    return new QuotationFinder().find(read(text, Format.PLAIN_TEXT));
  }

  private static String render(Article article) {
    Quotations quotations = new QuotationFinder().find(article);
    StringBuilder out = new StringBuilder();
    String text = article.text();
    for (int i = 0; i <= text.length(); i++) {
      int at = i;
      quotations.all().stream().filter(q -> q.span().end() == at).forEach(q -> out.append('⟧'));
      quotations.all().stream().filter(q -> q.span().start() == at).forEach(q -> out.append('⟦'));
      quotations.faults().stream()
          .filter(f -> f.mark().start() == at)
          .forEach(f -> out.append('‡'));
      if (i < text.length()) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static void assertFinds(String marked, Format format) {
    String expected = marked.replace("¶", "\n\n");
    Article article = read(expected.replaceAll("[⟦⟧‡]", ""), format);
    assertThat(render(article).strip().replaceAll("\n+", "¶"))
        .isEqualTo(marked.replaceAll("(?m)^> ", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦«\u00a0On ferme\u00a0»⟧, dit Léa Brun. ⟦«On ferme»⟧, dit-elle.",
        "⟦«\u202fOn ferme\u202f»⟧, dit Léa Brun.",
        "⟦\"On ferme\"⟧, dit Léa Brun.",
        "⟦“We are closing,”⟧ said Lea Brun.",
        "⟦‘On ferme’⟧, écrit le site.",
        "⟦‘We can’t stay,’⟧ the miners’ leader said.",
        "⟦'We can't stay,'⟧ the miners' leader said.",
        "⟦‘We are the strikers’ friends,’⟧ he said.",
        "⟦“He said ⟦‘never’⟧ and left,”⟧ Brun recalled.",
        "⟦‘He said ⟦“never”⟧ and left,’⟧ Brun recalled.",
        "⟦« Il m'a dit ⟦“jamais”⟧ et il est parti »⟧, raconte Léa Brun.",
        "⟦« J'ai crié ⟦« au feu »⟧ dans la cour »⟧, dit-il.",
        "⟦\"I heard ⟦\"no\"⟧ from him,\"⟧ she said.",
        "Il répète : ⟦« Elle m'a lancé : ⟦« Partez. »⟧⟧",
        "⟦“First point.¶“Second point,”⟧ Brun said.",
        "⟦\"First point.¶\"Second point,\"⟧ Brun said.",
        "⟦« Premier point.¶« Second point »⟧, conclut Brun.",
        "⟦« Premier point.¶» Second point »⟧, conclut Brun.",
        "⟦« Premier point.¶Second point »⟧, conclut Brun.",
        "⟦„On ferme“⟧, ⟦»on ferme«⟧, ⟦”on ferme”⟧ collés d'une dépêche",
        "⟦<<On ferme>>⟧, dit Brun. ⟦``We close,''⟧ said Brun.",
        "⟦\" On ferme \"⟧, dit Brun, ⟦\"et on vend \"⟧.",
        "Il a dit :⟦\"On ferme\"⟧. Brun ajoute :⟦\"On vend\"⟧.",
        "⟦« Jamais ! »⟧, s'emporte la sénatrice Odile Ray.",
        "⟦« On ferme »⟧, dit Brun. ⟦« C'est définitif. »⟧",
        "⟦“The city,”⟧ she said, ⟦“has no money.”⟧",
        "⟦« Elle [la maire] ment »⟧, dit-il. ⟦« On ferme [...] et on vend. »⟧",
        "Karim ⟦“the Cat”⟧ Sy left in the ’90s with ’em.",
        "⟦« Oui »⟧ 😀 ⟦« non »⟧"
      })
  void findsWhatStandsInMarks(String marked) {
    assertFinds(marked, Format.PLAIN_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "une lame de 6\" ; 48° 51' 24\" N",
        "a 6'2\" striker; print(\"x\")",
        "The 6'2\" striker said, ⟦\"We lost.\"⟧",
        "⟦\"A 6\" blade is enough,\"⟧ Brun said.",
        "the strikers' wives and the dogs' home",
        "L'été, c'est l'heure d'aujourd'hui.",
        "rock 'n' roll, and tell 'em so"
      })
  void leavesMeasuresCodeAndApostrophesAlone(String marked) {
    assertFinds(marked, Format.PLAIN_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brun a dit : ⟦‡« On ferme. La salle s'est tue.⟧¶Sy a dit ⟦« non »⟧.",
        "Brun said: ⟦‡“We are closing. The room fell silent.⟧¶Sy said: ⟦“No.”⟧",
        "Brun a dit : ⟦‡« On ferme. La salle s'est tue.⟧ Sy a répondu : ⟦« Jamais. »⟧",
        "⟦«On ferme‡\"⟧ a dit Brun.",
        "⟦“We are closing‡\"⟧ Brun said. ⟦“It is over.”⟧",
        "⟦\"We are closing‡”⟧ Brun said.",
        "⟦“We are closing,‡\"⟧ Brun said. ⟦\"It is over.‡”⟧",
        "On ferme ‡», a dit Brun.",
        "On ferme et on vend la salle ‡\" a dit Brun.",
        "⟦« Il a dit ⟦‡“jamais⟧ »⟧, raconte Brun.",
        "⟦«Nous partons‡\" et ⟦‡\"Voilà⟧»⟧."
      })
  void boundsBrokenMarksAndTellsOfThem(String marked) {
    assertFinds(marked, Format.PLAIN_TEXT);
  }

  @Test
  void anUnclosedMarkHasTwoCandidatePlaces() {
    Quotations found = find("Brun a dit : « On ferme. La salle s'est tue.");
    MarkFault fault = found.faults().get(0);
    assertThat(fault.kind()).isEqualTo(Kind.UNCLOSED);
    assertThat(fault.candidates()).hasSize(2);
    assertThat(fault.candidates().get(0).start()).isEqualTo("Brun a dit : « On ferme.".length());
    assertThat(fault.candidates().get(1).start())
        .isEqualTo("Brun a dit : « On ferme. La salle s'est tue.".length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦— Vous vendez ? demande le juge.⟧¶⟦— Oui, répond Brun.⟧",
        "— Une ligne seule n'est pas un dialogue."
      })
  void takesTurnsOfDialogue(String marked) {
    assertFinds(marked, Format.PLAIN_TEXT);
  }

  @Test
  void takesBlockQuotationsWithoutTheirSignature() {
    assertThat(render(read("> On ferme en mai.\n>\n> — Léa Brun, maire\n", Format.MARKDOWN)))
        .startsWith("⟦On ferme en mai.⟧");
    assertThat(render(read("> On ferme en mai.\n> — Léa Brun, maire\n", Format.MARKDOWN)))
        .startsWith("⟦On ferme en mai.⟧");
    assertThat(render(read("> « On ferme en mai. »\n", Format.MARKDOWN)))
        .startsWith("⟦« On ferme en mai. »⟧");
    assertThat(render(read("> Un.\n>\n> Deux.\n\nFin.\n", Format.MARKDOWN)))
        .startsWith("⟦Un.\nDeux.⟧");
  }

  @Test
  void takesLongItalicsAndTheQElement() {
    assertThat(render(read("*On ferme en mai*, dit Léa Brun au *Phare*.\n", Format.MARKDOWN)))
        .startsWith("⟦On ferme en mai⟧, dit");
    assertThat(
            render(
                read(
                    "<html><body><article><p>Elle a dit <q>non</q> hier, devant tous les élus"
                        + " de la ville.</p></article></body></html>",
                    Format.HTML)))
        .contains("dit ⟦non⟧ hier");
  }

  @Test
  void wordsLeaveOutMarksAndSpaces() {
    Quotation found = find("« On ferme », dit Brun.").all().get(0);
    assertThat(found.words().of("« On ferme », dit Brun.")).isEqualTo("On ferme");
  }

  @Test
  void depthCountsTheQuotationsAround() {
    assertThat(find("« Il a dit “jamais” », dit Brun, « deux fois ».").all())
        .extracting(Quotation::depth)
        .containsExactly(0, 1, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"« ", "» ", "\" ", "\"", "“", "‘a ", "'a ", "«»", "\"a\" ", "« “"})
  void tenThousandMarksTakeNoTime(String mark) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          find(mark.repeat(10_000));
          find(mark + "a" + ".".repeat(300_000) + "\n\n" + mark + "b");
          find(mark + "9".repeat(300_000) + mark);
          find((mark + "a\n\n").repeat(10_000));
        });
  }
}
