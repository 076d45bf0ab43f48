package org.guillemet.attribution.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;

/**
 * What the model is told of a candidate: how it was read, the cue's classes and form, what the
 * source is, how the content begins and ends, and what stands around it.
 *
 * <p>Features are names; all of them are either there or not. Only the cue's own lemma and that of
 * its governor are words of the language, and only when {@code lexical} is asked for: everything
 * else holds in every language with Universal Dependencies and the word lists.
 */
public final class CueFeatures {

  private final Context context;
  private final Candidate candidate;
  private final List<Candidate> all;
  private final CueTraits traits;
  private final Draft draft;
  private final Sentence sentence;
  private final Token cue;
  private final List<String> features = new ArrayList<>();

  private CueFeatures(Context context, Candidate candidate, List<Candidate> all) {
    this.context = context;
    this.candidate = candidate;
    this.all = all;
    this.traits = new CueTraits(context, candidate);
    this.draft = candidate.draft();
    Node head = draft.cueHead().orElseThrow();
    this.sentence = head.sentence();
    this.cue = head.token();
  }

  /**
   * The features of a candidate, in a fixed order.
   *
   * @param all the candidates of the same cue
   */
  public static List<String> of(
      Context context, Candidate candidate, List<Candidate> all, boolean lexical) {
    return new CueFeatures(context, candidate, all).all(lexical);
  }

  private List<String> all(boolean lexical) {
    addCue();
    addRelations();
    addSource();
    addContent();
    candidate.contentHead().ifPresent(this::addContentHead);
    addContentWords();
    addSurroundings();
    addPairs();
    if (lexical) {
      addLemmas();
    }
    return features;
  }

  private void addLemmas() {
    String lemma = lemma();
    String reading = lemma + "," + traits.frame;
    add("lemma", lemma);
    add("lemma,frame", reading);
    add("lemma,source", reading, traits.source);
    add("lemma,mark", reading, traits.mark);
    add("lemma,form", reading, traits.form);
    add("lemma,clause", reading, traits.clause);
    add("lemma,object", reading, traits.object);
    add("lemma,auxiliaries", reading, traits.auxiliaries);
    add("lemma,quoted", reading, traits.quoted);
    add("preposition", preposition());
    add("lemma,preposition", lemma, preposition());
    add("governor lemma", sentence.head(cue).map(CueFeatures::word).orElse("none"));
  }

  private void addPairs() {
    CueTraits t = traits;
    for (String c : new TreeSet<>(candidate.classes())) {
      add("class,source", t.frame, c, t.source);
      add("class,form", t.frame, c, t.form);
      add("class,mark", t.frame, c, t.mark);
      add("class,clause", t.frame, c, t.clause);
    }
    String listed = String.valueOf(candidate.listed());
    add("listed,source", t.frame, listed, t.source);
    add("listed,form", t.frame, listed, t.form);
    add("source,form", t.frame, t.source, t.form);
    add("source,mark", t.frame, t.source, t.mark);
    add("source,content", t.frame, t.source, t.content);
    add("relation,source", t.frame, cue.relation(), t.source);
    add("relation,form", t.frame, cue.relation(), t.form);
    add("quoted,mark", t.frame, t.quoted, t.mark);
    add("quoted,source", t.frame, t.quoted, t.source);
    add("content,mark", t.frame, t.content, t.mark);
    add("clause,source", t.frame, t.clause, t.source);
    add("object,source", t.frame, t.object, t.source);
    add("governor,source", t.frame, t.governor, t.source);
    add("rivals,source", t.frame, rivals(), t.source);
  }

  private void addCue() {
    add("frame", traits.frame);
    add("frame,listed", traits.frame, String.valueOf(candidate.listed()));
    add("rivals", rivals());
    all.stream()
        .filter(c -> c != candidate)
        .forEach(c -> add("rival", c.draft().foundBy().word() + c.listed()));
    candidate.classes().stream()
        .sorted()
        .forEach(
            c -> {
              add("class", c);
              add("class,frame", c, traits.frame);
            });
    add("classes", classes(candidate.classes()));
    add("form", traits.form);
    add("frame,form", traits.frame, traits.form);
    add("tense", tense(cue));
    add("pos", cue.pos());
    add("negated", String.valueOf(draft.negated()));
    add("hedged", String.valueOf(draft.hedged()));
    add("auxiliaries", traits.auxiliaries);
    add("object", traits.object);
  }

  /** How the cue hangs in its sentence. */
  private void addRelations() {
    add("relation", cue.relation());
    add("frame,relation", traits.frame, cue.relation());
    add("governor", traits.governor);
    add("governor pos", sentence.head(cue).map(Token::pos).orElse("root"));
    add(
        "governor classes",
        sentence.head(cue).map(h -> classes(context.cues().verb(sentence, h))).orElse("root"));
    add("reported", String.valueOf(traits.isReported()));
    add("depth", String.valueOf(traits.depth()));
    sentence.children(cue).forEach(t -> add("child", t.relation() + side(t)));
    sentence
        .children(cue, "mark", "advmod")
        .forEach(t -> add("marked", t.relation(), context.cues().link(t)));
  }

  private void addSource() {
    add("source", traits.source);
    add("frame,source", traits.frame, traits.source);
    if (draft.sourceHead().isEmpty()) {
      return;
    }
    Sentence own = draft.sourceHead().get().sentence();
    Token head = draft.sourceHead().get().token();
    context.cues().speaker(head).forEach(c -> add("source class", c));
    add("source pos", head.pos());
    add("source relation", head.relation());
    add("source own", (head.head() == cue.index()) + side(head));
    add("source distance", size(Math.abs(head.index() - cue.index())));
    add("source det", own.child(head, "det", "nmod:poss").map(Token::relation).orElse("none"));
    add("source number", head.morphology().number().name());
    add("source quoted", String.valueOf(context.isQuoted(head)));
  }

  private void addContent() {
    add("mark", traits.mark);
    add("frame,mark", traits.frame, traits.mark);
    add("quoted", traits.quoted);
    add("frame,quoted", traits.frame, traits.quoted);
    add("content", traits.content);
    add("clause", traits.clause);
    add("frame,clause", traits.frame, traits.clause);
    add("length", traits.length());
    add("spans", String.valueOf(Math.min(3, draft.content().size())));
  }

  private void addContentHead(Token head) {
    add("content relation", head.relation());
    add("content distance", size(Math.abs(head.index() - cue.index())));
    add("content name", head.name().name());
    add("content number", head.morphology().number().name());
    add("content tense", tense(head));
    add("content noun", String.valueOf(context.cues().isNoun(head)));
    add("content verb", classes(context.cues().verb(sentence, head)));
    context.cues().speaker(head).forEach(c -> add("content class", c));
    add("content link", context.cues().link(head));
    add(
        "content det",
        sentence.child(head, "det", "nmod:poss", "nummod").map(Token::relation).orElse("none"));
    sentence.children(head).forEach(t -> add("content child", t.relation()));
  }

  private void addContentWords() {
    int end = 0;
    int names = 0;
    for (Token t : sentence.tokens()) {
      if (draft.content().stream().anyMatch(s -> s.contains(t.span()))) {
        if (end == 0) {
          add("content first", t.pos());
          add("content link first", context.cues().link(t));
          add("content adjacent", String.valueOf(t.index() - cue.index() == 1));
        }
        end = t.index() + 1;
        names += t.name() != NameType.NONE ? 1 : 0;
      }
    }
    add("content names", String.valueOf(Math.min(names, 3)));
    add("content ends", end >= sentence.size() - 1 ? "sentence" : mark(sentence.token(end)));
  }

  private void addSurroundings() {
    add("block", traits.block());
    int at = context.sentenceIndexAt(cue.span().start());
    add("place", at == 0 ? "title" : at < 3 ? "lead" : "body");
    add("sentence length", size(sentence.size()));
    long cues =
        sentence.tokens().stream()
            .filter(t -> t.isVerbal() && t.index() != cue.index())
            .filter(t -> context.cues().verb(sentence, t).contains("quote"))
            .count();
    add("cues", String.valueOf(Math.min(3, cues)));
    add("last", mark(sentence.token(sentence.size() - 1)));
    add("quotation near", String.valueOf(!context.quotationsIn(sentence.span()).isEmpty()));
    if (cue.index() + 1 < sentence.size()) {
      addNeighbour("next", sentence.token(cue.index() + 1));
    }
    if (cue.index() > 0) {
      addNeighbour("before", sentence.token(cue.index() - 1));
    }
  }

  private void addNeighbour(String name, Token t) {
    add(name, t.pos(), context.cues().link(t));
  }

  /** The mark itself, or the part of speech of a word. */
  private static String mark(Token t) {
    return t.isPunctuation() ? t.text().substring(0, 1) : t.pos();
  }

  private String side(Token t) {
    return t.index() < cue.index() ? "<" : ">";
  }

  private static String tense(Token t) {
    return t.morphology().tense().name() + "," + t.morphology().mood().name();
  }

  private static String classes(Set<String> classes) {
    return classes.isEmpty() ? "none" : String.join("+", new TreeSet<>(classes));
  }

  private static String size(int words) {
    return words < 4
        ? String.valueOf(words)
        : words < 7 ? "4-6" : words < 12 ? "7-11" : words < 24 ? "12-23" : "24+";
  }

  /** The lemma of a word of the language; names are all the same. */
  private static String word(Token token) {
    boolean name = token.name() != NameType.NONE || token.pos().equals("PROPN");
    return name ? "(name)" : token.lemma();
  }

  private void add(String name, String... values) {
    features.add(name + "=" + String.join(",", values));
  }

  private String lemma() {
    if (candidate.classes().contains("phrase") && cue.index() + 1 < sentence.size()) {
      return cue.lemma() + " " + sentence.token(cue.index() + 1).lemma();
    }
    boolean preposition = cue.pos().equals("ADP") && !draft.cue().isEmpty();
    return preposition ? draft.cue().get(0).of(context.text()).toLowerCase(Locale.ROOT) : word(cue);
  }

  /** Which other readings the cue has. */
  private String rivals() {
    return all.stream()
        .filter(c -> c != candidate)
        .map(c -> c.draft().foundBy().word() + (c.listed() ? "+" : "-"))
        .sorted()
        .collect(Collectors.joining(" "));
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
