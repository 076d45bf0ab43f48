package org.guillemet.attribution.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.HandMade;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueTest {

  private static final String QUOTED = "“Ada says it leaks,” Brun said.";

  private static final String QUOTED_WORDS =
      "“ punct>says; Ada PERSON nsubj>says; says/say VERB ccomp>said;"
          + " it PRON nsubj>leaks; leaks/leak VERB ccomp>says; , punct>says; ” punct>says;"
          + " Brun PERSON nsubj>said; said/say VERB root";

  @Test
  void standsBesideAQuotationWhenItIsAVerbOfSpeechOrManner() {
    String text = "Brun parle";
    HandMade made =
        HandMade.of(Language.FRENCH, text, "Brun PROPN nsubj>parle; parle/parler VERB root");
    Stream<String> taking =
        Stream.of("quote", "manner", "clause", "thought")
            .filter(
                c ->
                    new Cue(made.context(), made.sentence(), made.token("parle"), Set.of(c))
                        .takesQuotation());

    assertThat(taking).containsExactly("quote", "manner");
  }

  @Test
  void keepsTheContentOfAQuotedCueInsideItsQuotation() {
    HandMade made = HandMade.of(Language.ENGLISH, QUOTED, QUOTED_WORDS);
    Cue quoted = cue(made, "says");

    assertThat(quoted.isQuoted()).isTrue();
    assertThat(
            quoted
                .contentOf(Grammar.range(made.token("it").index(), made.sentence().size()))
                .stream()
                .map(made::words))
        .containsExactly("it leaks,”");
  }

  @Test
  void takesTheContentOfACueOutsideFromQuotations() {
    HandMade made = HandMade.of(Language.ENGLISH, QUOTED, QUOTED_WORDS);
    Cue cue = cue(made, "said");

    assertThat(cue.isQuoted()).isFalse();
    assertThat(cue.contentOf(Grammar.range(0, 4)).stream().map(made::words))
        .containsExactly("“Ada says it leaks,”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|Brun has long said no|said|has … said|Brun PROPN nsubj>said;"
            + " has/have AUX aux>said; long ADV advmod>said; said/say VERB root;"
            + " no INTJ obj>said",
        "EN|Brun has said no|said|has said|Brun PROPN nsubj>said; has/have AUX aux>said;"
            + " said/say VERB root; no INTJ obj>said",
        "EN|Brun pointed out a leak|pointed|pointed out|Brun PROPN nsubj>pointed;"
            + " pointed/point VERB root; out ADP compound:prt>pointed; a DET det>leak;"
            + " leak NOUN obj>pointed",
        "EN|Brun pointed a leak out|pointed|pointed … out|Brun PROPN nsubj>pointed;"
            + " pointed/point VERB root; a DET det>leak; leak NOUN obj>pointed;"
            + " out ADP compound:prt>pointed",
        "FR|Brun met en garde Roy|met|met en garde|Brun PROPN nsubj>met;"
            + " met/mettre VERB root; en ADP case>garde; garde NOUN obl>met; Roy PROPN obj>met",
        "FR|Brun a fait valoir ses droits|valoir|a fait valoir|Brun PROPN nsubj>valoir;"
            + " a/avoir AUX aux>valoir; fait/faire AUX aux:caus>valoir; valoir VERB root;"
            + " ses DET det>droits; droits/droit NOUN obj>valoir",
        "EN|“Brun has” said no|said|said|“ punct>Brun; Brun PROPN nsubj>said;"
            + " has/have AUX aux>said; ” punct>Brun; said/say VERB root; no INTJ obj>said",
      })
  void joinsItsWordsWhereTheyAreNeighbours(
      String language, String text, String verb, String cue, String words) {
    HandMade made =
        HandMade.of(language.equals("EN") ? Language.ENGLISH : Language.FRENCH, text, words);

    assertThat(cue(made, verb).spans().stream().map(made::words).collect(Collectors.joining(" … ")))
        .isEqualTo(cue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brun told Ada Holt that it leaks|told|that|Brun PROPN nsubj>told;"
            + " told/tell VERB root; Ada PERSON iobj>told; Holt PERSON flat>Ada;"
            + " that SCONJ mark>leaks; it PRON nsubj>leaks; leaks/leak VERB ccomp>told",
        "Brun told them it leaks|told|leaks|Brun PROPN nsubj>told; told/tell VERB root;"
            + " them PRON iobj>told; it PRON nsubj>leaks; leaks/leak VERB ccomp>told",
        "Brun told the mayor|told|the|Brun PROPN nsubj>told; told/tell VERB root;"
            + " the DET det>mayor; mayor NOUN iobj>told",
        "Brun said Ada lied|said|Ada|Brun PROPN nsubj>said; said/say VERB root;"
            + " Ada PERSON nsubj>lied; lied/lie VERB ccomp>said",
        "Brun told Ada|told|-|Brun PROPN nsubj>told; told/tell VERB root;"
            + " Ada PERSON iobj>told",
        "Brun pointed out leaks|pointed|leaks|Brun PROPN nsubj>pointed;"
            + " pointed/point VERB root; out ADP compound:prt>pointed;"
            + " leaks/leak NOUN obj>pointed",
      })
  void endsBehindTheNameOfWhoeverIsTold(String text, String verb, String next, String words) {
    HandMade made = HandMade.of(Language.ENGLISH, text, words);
    int end = cue(made, verb).endWithAddressee();

    assertThat(end < made.sentence().size() ? made.sentence().token(end).text() : "-")
        .isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brun accused Roy of fraud|accused|fraud|Brun PROPN nsubj>accused;"
            + " accused/accuse VERB root; Roy PROPN obj>accused; of ADP case>fraud;"
            + " fraud NOUN obl>accused",
        "Brun praised Roy for resigning|praised|resigning|Brun PROPN nsubj>praised;"
            + " praised/praise VERB root; Roy PROPN obj>praised; for SCONJ mark>resigning;"
            + " resigning/resign VERB advcl>praised",
        "Brun assailed Roy as weak|assailed|weak|Brun PROPN nsubj>assailed;"
            + " assailed/assail VERB root; Roy PROPN obj>assailed; as ADP case>weak;"
            + " weak ADJ xcomp>assailed",
        "Brun accused Roy in Leeds|accused|-|Brun PROPN nsubj>accused;"
            + " accused/accuse VERB root; Roy PROPN obj>accused; in ADP case>Leeds;"
            + " Leeds PROPN obl>accused",
        "Of late Brun accused Roy|accused|-|Of ADP case>late; late ADV obl>accused;"
            + " Brun PROPN nsubj>accused; accused/accuse VERB root; Roy PROPN obj>accused",
        "Brun accused the head of police|accused|-|Brun PROPN nsubj>accused;"
            + " accused/accuse VERB root; the DET det>head; head NOUN obj>accused;"
            + " of ADP case>police; police NOUN nmod>head",
      })
  void findsTheGroundsOfAReproach(String text, String verb, String grounds, String words) {
    HandMade made = HandMade.of(Language.ENGLISH, text, words);

    assertThat(cue(made, verb).grounds().map(Token::text))
        .isEqualTo(grounds.equals("-") ? List.of() : List.of(grounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brun dit tout.|dit|false|Brun PROPN nsubj>dit; dit/dire VERB root INDICATIVE;"
            + " tout PRON obj>dit",
        "Brun a dit non.|dit|false|Brun PROPN nsubj>dit; a/avoir AUX aux>dit INDICATIVE;"
            + " dit/dire VERB root PAST_PARTICIPLE; non INTJ obj>dit",
        "Brun peut dire non.|dire|true|Brun PROPN nsubj>dire;"
            + " peut/pouvoir AUX aux>dire INDICATIVE; dire VERB root INFINITIVE;"
            + " non INTJ obj>dire",
        "Brun aurait dit non.|dit|true|Brun PROPN nsubj>dit;"
            + " aurait/avoir AUX aux>dit CONDITIONAL; dit/dire VERB root PAST_PARTICIPLE;"
            + " non INTJ obj>dit",
        "Brun dirait non.|dirait|true|Brun PROPN nsubj>dirait;"
            + " dirait/dire VERB root CONDITIONAL; non INTJ obj>dirait",
        "Brun dit tout ?|dit|true|Brun PROPN nsubj>dit; dit/dire VERB root INDICATIVE;"
            + " tout PRON obj>dit",
      })
  void hedgesWhatIsPossibleOrAsked(String text, String verb, boolean hedged, String words) {
    assertThat(draft(HandMade.of(Language.FRENCH, text, words), verb).hedged()).isEqualTo(hedged);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brun a dit non|dit|false|Brun PROPN nsubj>dit; a/avoir AUX aux>dit;"
            + " dit/dire VERB root; non INTJ obj>dit",
        "Brun n'a jamais dit cela|dit|true|Brun PROPN nsubj>dit; n'/ne ADV advmod>dit;"
            + " a/avoir AUX aux>dit; jamais ADV advmod>dit; dit/dire VERB root;"
            + " cela PRON obj>dit",
        "On ne l'a pas entendu dire cela|dire|true|On PRON nsubj>entendu;"
            + " ne ADV advmod>entendu; l'/le PRON obj>entendu; a/avoir AUX aux>entendu;"
            + " pas ADV advmod>entendu; entendu/entendre VERB root; dire VERB xcomp>entendu;"
            + " cela PRON obj>dire",
        "On l'a entendu dire cela|dire|false|On PRON nsubj>entendu; l'/le PRON obj>entendu;"
            + " a/avoir AUX aux>entendu; entendu/entendre VERB root; dire VERB xcomp>entendu;"
            + " cela PRON obj>dire",
        "Brun ne part pas, disant cela|disant|false|Brun PROPN nsubj>part;"
            + " ne ADV advmod>part; part/partir VERB root; pas ADV advmod>part; , punct>disant;"
            + " disant/dire VERB advcl>part; cela PRON obj>disant",
      })
  void negatesWhatIsNotSaidOrNotHeard(String text, String verb, boolean negated, String words) {
    assertThat(draft(HandMade.of(Language.FRENCH, text, words), verb).negated()).isEqualTo(negated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Et la maire de conclure : non|conclure|la maire de conclure|la maire"
            + "|Et CCONJ cc>maire; la DET det>maire; maire NOUN root; de ADP mark>conclure;"
            + " conclure VERB acl>maire INFINITIVE; : punct>conclure; non INTJ obj>conclure",
        "Et Brun d’ajouter : non|ajouter|Brun d’ajouter|Brun|Et CCONJ cc>Brun;"
            + " Brun PROPN root; d’/de ADP mark>ajouter; ajouter VERB acl>Brun INFINITIVE;"
            + " : punct>ajouter; non INTJ obj>ajouter",
        "La maire, conclut Roy : non|conclut|La maire, conclut|La maire|La DET det>maire;"
            + " maire NOUN nsubj>conclut; conclut/conclure VERB root; Roy PROPN nsubj>conclut;"
            + " non INTJ obj>conclut",
        "La maire conclut : non|conclut|La maire|La maire|La DET det>maire;"
            + " maire NOUN nsubj>conclut; conclut/conclure VERB root; non INTJ obj>conclut",
        "Non, conclut la maire de Gex|conclut|la maire de Gex|la maire de Gex"
            + "|Non INTJ obj>conclut; conclut/conclure VERB root; la DET det>maire;"
            + " maire NOUN nsubj>conclut; de ADP case>Gex; Gex PROPN nmod>maire",
        "conclure à Gex|conclure|conclure à Gex|conclure à Gex|conclure VERB;"
            + " à ADP case>Gex; Gex PROPN obl>conclure",
      })
  void endsTheSourceBeforeACueThatHangsOnIt(
      String text, String verb, String given, String source, String words) {
    HandMade made = HandMade.of(Language.FRENCH, text, words);
    Optional<Draft> draft =
        cue(made, verb)
            .draft(
                List.of(new Span(0, 1)),
                new Source(List.of(made.span(given)), Optional.empty()),
                FoundBy.CLAUSE_OF_VERB);

    assertThat(draft.orElseThrow().source().stream().map(made::words)).containsExactly(source);
  }

  @Test
  void makesNoDraftOfNothing() {
    HandMade made = HandMade.of(Language.ENGLISH, QUOTED, QUOTED_WORDS);

    assertThat(cue(made, "said").draft(List.of(), Source.NONE, FoundBy.CLAUSE_OF_VERB)).isEmpty();
  }

  private static Draft draft(HandMade made, String verb) {
    Token last = made.sentence().token(made.sentence().size() - 1);
    return cue(made, verb)
        .draft(List.of(last.span()), Source.NONE, FoundBy.CLAUSE_OF_VERB)
        .orElseThrow();
  }

  static Cue cue(HandMade made, String verb) {
    Context context = made.context();
    Token token = made.token(verb);
    return new Cue(context, made.sentence(), token, context.cues().verb(made.sentence(), token));
  }
}
