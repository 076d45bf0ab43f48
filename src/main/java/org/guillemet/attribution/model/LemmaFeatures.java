package org.guillemet.attribution.model;

import java.util.Locale;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;

/**
 * Adds the features that are words of the language: the cue's own lemma, alone and in pairs, that
 * of its governor, and the preposition before the content.
 */
final class LemmaFeatures {

  private final Context context;
  private final Candidate candidate;
  private final CueTraits traits;
  private final Draft draft;
  private final Sentence sentence;
  private final Token cue;

  LemmaFeatures(Context context, Candidate candidate, CueTraits traits) {
    this.context = context;
    this.candidate = candidate;
    this.traits = traits;
    this.draft = candidate.draft();
    this.sentence = draft.cueHead().orElseThrow().sentence();
    this.cue = draft.cueHead().orElseThrow().token();
  }

  void addTo(Features features) {
    String lemma = lemma();
    String reading = lemma + "," + traits.frame;
    features.add("lemma", lemma);
    features.add("lemma,frame", reading);
    features.add("lemma,source", reading, traits.source);
    features.add("lemma,mark", reading, traits.mark);
    features.add("lemma,form", reading, traits.form);
    features.add("lemma,clause", reading, traits.clause);
    features.add("lemma,object", reading, traits.object);
    features.add("lemma,auxiliaries", reading, traits.auxiliaries);
    features.add("lemma,quoted", reading, traits.quoted);
    features.add("preposition", preposition());
    features.add("lemma,preposition", lemma, preposition());
    features.add("governor lemma", sentence.head(cue).map(LemmaFeatures::word).orElse("none"));
  }

  private String lemma() {
    if (candidate.classes().contains("phrase") && cue.index() + 1 < sentence.size()) {
      return cue.lemma() + " " + sentence.token(cue.index() + 1).lemma();
    }
    boolean preposition = cue.pos().equals("ADP") && !draft.cue().isEmpty();
    return preposition ? draft.cue().get(0).of(context.text()).toLowerCase(Locale.ROOT) : word(cue);
  }

  /** The lemma of a word of the language; names are all the same. */
  private static String word(Token token) {
    boolean name = token.name() != NameType.NONE || token.pos().equals("PROPN");
    return name ? "(name)" : token.lemma();
  }

  /** The preposition before the content's head: for which the parser has no relation. */
  private String preposition() {
    return candidate
        .contentHead()
        .flatMap(t -> sentence.child(t, "case", "mark"))
        .map(Token::lemma)
        .orElse("none");
  }
}
