package org.guillemet.attribution.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.FoundBy;
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
      "“ PUNCT punct 3; Ada PROPN nsubj 3 PERSON; says/say VERB ccomp 9; it PRON nsubj 5;"
          + " leaks/leak VERB ccomp 3; , PUNCT punct 3; ” PUNCT punct 3; Brun PROPN nsubj 9 PERSON;"
          + " said/say VERB root 0; . PUNCT punct 9";

  @Test
  void standsBesideAQuotationWhenItIsAVerbOfSpeechOrManner() {
    String text = "Brun parle";
    HandMade made =
        HandMade.of(Language.FRENCH, text, "Brun PROPN nsubj 2; parle/parler VERB root 0");
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
        "EN|Brun has long said no|said|has … said|Brun PROPN nsubj 4; has/have AUX aux 4;"
            + " long ADV advmod 4; said/say VERB root 0; no INTJ obj 4",
        "EN|Brun has said no|said|has said|Brun PROPN nsubj 3; has/have AUX aux 3;"
            + " said/say VERB root 0; no INTJ obj 3",
        "EN|Brun pointed out a leak|pointed|pointed out|Brun PROPN nsubj 2;"
            + " pointed/point VERB root 0; out ADP compound:prt 2; a DET det 5; leak NOUN obj 2",
        "EN|Brun pointed a leak out|pointed|pointed … out|Brun PROPN nsubj 2;"
            + " pointed/point VERB root 0; a DET det 4; leak NOUN obj 2; out ADP compound:prt 2",
        "FR|Brun met en garde Roy|met|met en garde|Brun PROPN nsubj 2; met/mettre VERB root 0;"
            + " en ADP case 4; garde NOUN obl 2; Roy PROPN obj 2",
        "FR|Brun a fait valoir ses droits|valoir|a fait valoir|Brun PROPN nsubj 4;"
            + " a/avoir AUX aux 4; fait/faire AUX aux:caus 4; valoir VERB root 0; ses DET det 6;"
            + " droits/droit NOUN obj 4",
        "EN|“Brun has” said no|said|said|“ PUNCT punct 2; Brun PROPN nsubj 5;"
            + " has/have AUX aux 5; ” PUNCT punct 2; said/say VERB root 0; no INTJ obj 5",
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
        "Brun told Ada Holt that it leaks|told|that|Brun PROPN nsubj 2; told/tell VERB root 0;"
            + " Ada PROPN iobj 2 PERSON; Holt PROPN flat 3 PERSON; that SCONJ mark 7;"
            + " it PRON nsubj 7; leaks/leak VERB ccomp 2",
        "Brun told them it leaks|told|leaks|Brun PROPN nsubj 2; told/tell VERB root 0;"
            + " them PRON iobj 2; it PRON nsubj 5; leaks/leak VERB ccomp 2",
        "Brun told the mayor|told|the|Brun PROPN nsubj 2; told/tell VERB root 0; the DET det 4;"
            + " mayor NOUN iobj 2",
        "Brun said Ada lied|said|Ada|Brun PROPN nsubj 2; said/say VERB root 0;"
            + " Ada PROPN nsubj 4 PERSON; lied/lie VERB ccomp 2",
        "Brun told Ada|told|-|Brun PROPN nsubj 2; told/tell VERB root 0; Ada PROPN iobj 2 PERSON",
        "Brun pointed out leaks|pointed|leaks|Brun PROPN nsubj 2; pointed/point VERB root 0;"
            + " out ADP compound:prt 2; leaks/leak NOUN obj 2",
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
        "Brun accused Roy of fraud|accused|fraud|Brun PROPN nsubj 2; accused/accuse VERB root 0;"
            + " Roy PROPN obj 2; of ADP case 5; fraud NOUN obl 2",
        "Brun praised Roy for resigning|praised|resigning|Brun PROPN nsubj 2;"
            + " praised/praise VERB root 0; Roy PROPN obj 2; for SCONJ mark 5;"
            + " resigning/resign VERB advcl 2",
        "Brun assailed Roy as weak|assailed|weak|Brun PROPN nsubj 2; assailed/assail VERB root 0;"
            + " Roy PROPN obj 2; as ADP case 5; weak ADJ xcomp 2",
        "Brun accused Roy in Leeds|accused|-|Brun PROPN nsubj 2; accused/accuse VERB root 0;"
            + " Roy PROPN obj 2; in ADP case 5; Leeds PROPN obl 2",
        "Of late Brun accused Roy|accused|-|Of ADP case 2; late ADV obl 4; Brun PROPN nsubj 4;"
            + " accused/accuse VERB root 0; Roy PROPN obj 4",
        "Brun accused the head of police|accused|-|Brun PROPN nsubj 2;"
            + " accused/accuse VERB root 0; the DET det 4; head NOUN obj 2; of ADP case 6;"
            + " police NOUN nmod 4",
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
        // Whatever mood, somebody is named.
        "Brun note que|note|false|Brun PROPN nsubj 2; note/noter VERB root 0 INDICATIVE PRESENT;"
            + " que SCONJ mark 2",
        // Infinitives.
        "À noter que|noter|true|À ADP mark 2; noter VERB root 0 INFINITIVE; que SCONJ mark 2",
        "Pour noter que|noter|false|Pour ADP mark 2; noter VERB root 0 INFINITIVE;"
            + " que SCONJ mark 2",
        "Noter que|Noter|false|Noter VERB root 0 INFINITIVE; que SCONJ mark 1",
        "Il y a à noter que|noter|true|Il PRON expl:subj 3; y PRON expl 3;"
            + " a/avoir VERB root 0 INDICATIVE; à ADP mark 5; noter VERB xcomp 3 INFINITIVE;"
            + " que SCONJ mark 5",
        "Brun hésite à noter que|noter|false|Brun PROPN nsubj 2;"
            + " hésite/hésiter VERB root 0 INDICATIVE; à ADP mark 4;"
            + " noter VERB xcomp 2 INFINITIVE; que SCONJ mark 4",
        "Brun part sans rappeler que|rappeler|false|Brun PROPN nsubj 2;"
            + " part/partir VERB root 0 INDICATIVE; sans ADP mark 4;"
            + " rappeler VERB advcl 2 INFINITIVE; que SCONJ mark 4",
        "Oublier que|Oublier|false|Oublier VERB root 0 INFINITIVE; que SCONJ mark 1",
        // What has to be said.
        "Il faut rappeler que|rappeler|true|Il PRON nsubj 2;"
            + " faut/falloir VERB root 0 INDICATIVE; rappeler VERB xcomp 2 INFINITIVE;"
            + " que SCONJ mark 3",
        "Il faut rappeler que|rappeler|true|Il PRON nsubj 3; faut/falloir AUX aux 3;"
            + " rappeler VERB root 0 INFINITIVE; que SCONJ mark 3",
        "Il doit rappeler que|rappeler|false|Il PRON nsubj 3; doit/devoir AUX aux 3;"
            + " rappeler VERB root 0 INFINITIVE; que SCONJ mark 3",
        "Brun semble rappeler que|rappeler|false|Brun PROPN nsubj 2;"
            + " semble/sembler VERB root 0 INDICATIVE; rappeler VERB xcomp 2 INFINITIVE;"
            + " que SCONJ mark 3",
        "Il pense rappeler que|rappeler|false|Il PRON nsubj 2;"
            + " pense/penser VERB root 0 INDICATIVE; rappeler VERB xcomp 2 INFINITIVE;"
            + " que SCONJ mark 3",
        "Il faut agir pour rappeler que|rappeler|false|Il PRON nsubj 2;"
            + " faut/falloir VERB root 0 INDICATIVE; agir VERB xcomp 2 INFINITIVE;"
            + " pour ADP mark 5; rappeler VERB advcl 2 INFINITIVE; que SCONJ mark 5",
        "Il faut, rappelle Brun|rappelle|false|Il PRON nsubj 2;"
            + " faut/falloir VERB root 0 INDICATIVE; , PUNCT punct 4;"
            + " rappelle/rappeler VERB parataxis 2 INDICATIVE PRESENT; Brun PROPN nsubj 4",
        // What is to be found out, or known.
        "Roy vient pour savoir si|savoir|true|Roy PROPN nsubj 2;"
            + " vient/venir VERB root 0 INDICATIVE; pour ADP mark 4;"
            + " savoir VERB advcl 2 INFINITIVE; si SCONJ mark 4",
        "Roy vient, sachant que|sachant|true|Roy PROPN nsubj 2;"
            + " vient/venir VERB root 0 INDICATIVE; , PUNCT punct 4;"
            + " sachant/savoir VERB advcl 2 PRESENT_PARTICIPLE; que SCONJ mark 4",
        "Roy sait que|sait|false|Roy PROPN nsubj 2; sait/savoir VERB root 0 INDICATIVE PRESENT;"
            + " que SCONJ mark 2",
        "Roy vient pour dire que|dire|false|Roy PROPN nsubj 2;"
            + " vient/venir VERB root 0 INDICATIVE; pour ADP mark 4;"
            + " dire VERB advcl 2 INFINITIVE; que SCONJ mark 4",
        "Roy veut faire savoir que|savoir|false|Roy PROPN nsubj 2;"
            + " veut/vouloir VERB root 0 INDICATIVE; faire AUX aux:caus 4;"
            + " savoir VERB xcomp 2 INFINITIVE; que SCONJ mark 4",
        // Imperatives, whatever the parser takes them for.
        "Rappelons que|Rappelons|true|Rappelons/rappeler VERB root 0 IMPERATIVE; que SCONJ mark 1",
        "Rappelez que|Rappelez|true|Rappelez/rappeler VERB root 0 INDICATIVE; que SCONJ mark 1",
        "Rappelle que|Rappelle|false|Rappelle/rappeler VERB root 0 IMPERATIVE; que SCONJ mark 1",
        "Nous rappelons que|rappelons|false|Nous PRON nsubj 2;"
            + " rappelons/rappeler VERB root 0 INDICATIVE PRESENT; que SCONJ mark 2",
        "Nous votons et rappelons que|rappelons|false|Nous PRON nsubj 2;"
            + " votons/voter VERB root 0 INDICATIVE; et CCONJ cc 4;"
            + " rappelons/rappeler VERB conj 2 INDICATIVE; que SCONJ mark 4",
        "On note que|note|false|On PRON nsubj 2; note/noter VERB root 0 INDICATIVE PRESENT;"
            + " que SCONJ mark 2",
      })
  void knowsWhenTheWriterSpeaksToTheReader(
      String text, String verb, boolean writers, String words) {
    assertThat(cue(HandMade.of(Language.FRENCH, text, words), verb).isWriters()).isEqualTo(writers);
  }

  @Test
  void hearsNoWriterInEnglish() {
    HandMade made =
        HandMade.of(
            Language.ENGLISH,
            "Without saying that",
            "Without ADP mark 2; saying/say VERB root 0 INFINITIVE; that SCONJ mark 2");

    assertThat(cue(made, "saying").isWriters()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brun dit tout.|dit|false|Brun PROPN nsubj 2; dit/dire VERB root 0 INDICATIVE;"
            + " tout PRON obj 2; . PUNCT punct 2",
        "Brun a dit non.|dit|false|Brun PROPN nsubj 3; a/avoir AUX aux 3 INDICATIVE;"
            + " dit/dire VERB root 0 PAST_PARTICIPLE; non INTJ obj 3; . PUNCT punct 3",
        "Brun peut dire non.|dire|true|Brun PROPN nsubj 3; peut/pouvoir AUX aux 3 INDICATIVE;"
            + " dire VERB root 0 INFINITIVE; non INTJ obj 3; . PUNCT punct 3",
        "Brun aurait dit non.|dit|true|Brun PROPN nsubj 3; aurait/avoir AUX aux 3 CONDITIONAL;"
            + " dit/dire VERB root 0 PAST_PARTICIPLE; non INTJ obj 3; . PUNCT punct 3",
        "Brun dirait non.|dirait|true|Brun PROPN nsubj 2; dirait/dire VERB root 0 CONDITIONAL;"
            + " non INTJ obj 2; . PUNCT punct 2",
        "Brun dit tout ?|dit|true|Brun PROPN nsubj 2; dit/dire VERB root 0 INDICATIVE;"
            + " tout PRON obj 2; ? PUNCT punct 2",
      })
  void hedgesWhatIsPossibleOrAsked(String text, String verb, boolean hedged, String words) {
    assertThat(draft(HandMade.of(Language.FRENCH, text, words), verb).hedged()).isEqualTo(hedged);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brun a dit non|dit|false|Brun PROPN nsubj 3; a/avoir AUX aux 3; dit/dire VERB root 0;"
            + " non INTJ obj 3",
        "Brun n'a jamais dit cela|dit|true|Brun PROPN nsubj 5; n'/ne ADV advmod 5;"
            + " a/avoir AUX aux 5; jamais ADV advmod 5; dit/dire VERB root 0; cela PRON obj 5",
        "On ne l'a pas entendu dire cela|dire|true|On PRON nsubj 6; ne ADV advmod 6;"
            + " l'/le PRON obj 6; a/avoir AUX aux 6; pas ADV advmod 6; entendu/entendre VERB root 0;"
            + " dire VERB xcomp 6; cela PRON obj 7",
        "On l'a entendu dire cela|dire|false|On PRON nsubj 4; l'/le PRON obj 4;"
            + " a/avoir AUX aux 4; entendu/entendre VERB root 0; dire VERB xcomp 4; cela PRON obj 5",
        "Brun ne part pas, disant cela|disant|false|Brun PROPN nsubj 3; ne ADV advmod 3;"
            + " part/partir VERB root 0; pas ADV advmod 3; , PUNCT punct 6;"
            + " disant/dire VERB advcl 3; cela PRON obj 6",
      })
  void negatesWhatIsNotSaidOrNotHeard(String text, String verb, boolean negated, String words) {
    assertThat(draft(HandMade.of(Language.FRENCH, text, words), verb).negated()).isEqualTo(negated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Et la maire de conclure : non|conclure|la maire de conclure|la maire|Et CCONJ cc 3;"
            + " la DET det 3; maire NOUN root 0; de ADP mark 5; conclure VERB acl 3 INFINITIVE;"
            + " : PUNCT punct 5; non INTJ obj 5",
        "Et Brun d’ajouter : non|ajouter|Brun d’ajouter|Brun|Et CCONJ cc 2; Brun PROPN root 0;"
            + " d’/de ADP mark 4; ajouter VERB acl 2 INFINITIVE; : PUNCT punct 4; non INTJ obj 4",
        "La maire, conclut Roy : non|conclut|La maire, conclut|La maire|La DET det 2;"
            + " maire NOUN nsubj 4; , PUNCT punct 4; conclut/conclure VERB root 0;"
            + " Roy PROPN nsubj 4; : PUNCT punct 4; non INTJ obj 4",
        "La maire conclut : non|conclut|La maire|La maire|La DET det 2; maire NOUN nsubj 3;"
            + " conclut/conclure VERB root 0; : PUNCT punct 3; non INTJ obj 3",
        "Non, conclut la maire de Gex|conclut|la maire de Gex|la maire de Gex|Non INTJ obj 3;"
            + " , PUNCT punct 3; conclut/conclure VERB root 0; la DET det 5; maire NOUN nsubj 3;"
            + " de ADP case 7; Gex PROPN nmod 5",
        "conclure à Gex|conclure|conclure à Gex|conclure à Gex|conclure VERB root 0; à ADP case 3;"
            + " Gex PROPN obl 1",
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

  private static Cue cue(HandMade made, String verb) {
    Context context = made.context();
    Token token = made.token(verb);
    return new Cue(context, made.sentence(), token, context.cues().verb(made.sentence(), token));
  }
}
