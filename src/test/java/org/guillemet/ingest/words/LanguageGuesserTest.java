package org.guillemet.ingest.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuesserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          looks like German | Die Brücke wird im März geschlossen, sagte die Bürgermeisterin am \
          Montag. Der Stahl sei müde, und für eine Reparatur ist kein Geld da.
          looks like Spanish | El puente se cerrará en marzo, dijo la alcaldesa el lunes. Los \
          vecinos temen que no haya dinero para las obras y que el desvío dure un año.
          looks like Italian | Il ponte chiuderà a marzo, ha detto la sindaca. Gli abitanti della \
          valle non sanno come andare al lavoro e temono che i lavori durino un anno.
          looks like Portuguese | A ponte vai fechar em março, disse a autarca. Os moradores não \
          sabem como ir para o trabalho e temem que as obras da estrada durem um ano.
          looks like Dutch | De brug gaat in maart dicht, zei de burgemeester. Het staal is moe en \
          voor een nieuwe brug is er geen geld, maar dat wist men in de stad al.
          looks like Polish | Most zostanie zamknięty w marcu, powiedziała burmistrz. Nie ma na to \
          pieniędzy i mieszkańcy boją się, że objazd potrwa do jesieni.
          looks like Swedish | Bron stängs i mars, sade borgmästaren. Det finns inte pengar till en \
          ny bro och de som bor på andra sidan är oroliga för att det tar ett år.
          looks like Danish or Norwegian | Broen lukkes i marts, sagde borgmesteren. Det er ikke \
          penge til en ny bro, og de der bor på den anden side er bange for at det varer et år.
          looks like Turkish | Köprü mart ayında kapanacak, dedi belediye başkanı. Bu iş için para \
          yok ve vatandaşlar için yol daha uzun olacak, ancak başka bir çare de yok.
          looks like Catalan | El pont es tancarà al març, va dir l'alcaldessa. Els veïns de la \
          vall no saben com anar a la feina i tenen por que les obres durin més d'un any.
          is written in Cyrillic letters | Мост закроют в марте, сказала в понедельник мэр города.
          is written in Arabic letters | قالت رئيسة البلدية إن الجسر سيغلق في مارس.
          is written in Han letters | 市长星期一说，这座桥将于三月关闭，居民们担心没有钱修建新桥。
          is written in Greek letters | Η γέφυρα θα κλείσει τον Μάρτιο, είπε η δήμαρχος.
          """)
  void otherLanguagesAreNamed(String looks, String text) {
    assertThat(LanguageGuesser.other(text)).contains(looks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FRENCH | Sur la banderole : « El puente no se cierra, la sierra es de los que la aman y \
          de los que la cuidan ». La maire de la commune n'a pas réagi, mais des élus de la \
          majorité, dont le premier adjoint, ont pris la défense des manifestants.
          ENGLISH | The sign read “Der Wald ist nicht zu verkaufen, und das ist gut so”. The mayor \
          would not say what she thought of it, but her deputy was seen with the marchers.
          ENGLISH | Sofia Almqvist, Halmstad 2:04:11. Ingrid Boe, Bergen 2:04:15.
          ENGLISH | Ларин said it was a lie.
          FRENCH | « Нет ! » a répondu le ministre.
          """)
  void wordsOfAnotherLanguageInFrenchAndEnglishTextsDoNot(Language language, String text) {
    assertThat(LanguageGuesser.other(text)).isEmpty();
    assertThat(LanguageGuesser.guess(text)).isEqualTo(language);
  }

  @Test
  void aTextWithoutWordsIsInNoOtherLanguage() {
    assertThat(LanguageGuesser.other("12 345 — 6")).isEmpty();
    assertThat(LanguageGuesser.other("")).isEmpty();
  }

  @Test
  void oneWordThatComesBackIsNoLanguage() {
    assertThat(LanguageGuesser.other("Word by word by word. ".repeat(100))).isEmpty();
  }
}
