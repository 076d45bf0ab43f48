package org.guillemet.attribution.model;

import java.util.List;
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
  private final Features features = new Features();

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
  public static Features of(
      Context context, Candidate candidate, List<Candidate> all, boolean lexical) {
    return new CueFeatures(context, candidate, all).all(lexical);
  }

  private Features all(boolean lexical) {
    addCue();
    addRelations();
    addSource();
    addContent();
    candidate.contentHead().ifPresent(this::addContentHead);
    addContentWords();
    addSurroundings();
    addPairs();
    if (lexical) {
      new LemmaFeatures(context, candidate, traits).addTo(features);
    }
    return features;
  }

  private void addPairs() {
    CueTraits t = traits;
    for (String c : new TreeSet<>(candidate.classes())) {
      features.add("class,source", t.frame, c, t.source);
      features.add("class,form", t.frame, c, t.form);
      features.add("class,mark", t.frame, c, t.mark);
      features.add("class,clause", t.frame, c, t.clause);
    }
    String listed = String.valueOf(candidate.listed());
    features.add("listed,source", t.frame, listed, t.source);
    features.add("listed,form", t.frame, listed, t.form);
    features.add("source,form", t.frame, t.source, t.form);
    features.add("source,mark", t.frame, t.source, t.mark);
    features.add("source,content", t.frame, t.source, t.content);
    features.add("relation,source", t.frame, cue.relation(), t.source);
    features.add("relation,form", t.frame, cue.relation(), t.form);
    features.add("quoted,mark", t.frame, t.quoted, t.mark);
    features.add("quoted,source", t.frame, t.quoted, t.source);
    features.add("content,mark", t.frame, t.content, t.mark);
    features.add("clause,source", t.frame, t.clause, t.source);
    features.add("object,source", t.frame, t.object, t.source);
    features.add("governor,source", t.frame, t.governor, t.source);
    features.add("rivals,source", t.frame, rivals(), t.source);
  }

  private void addCue() {
    features.add("frame", traits.frame);
    features.add("frame,listed", traits.frame, candidate.listed());
    features.add("rivals", rivals());
    all.stream()
        .filter(c -> c != candidate)
        .forEach(c -> features.add("rival", c.draft().foundBy().word() + c.listed()));
    candidate.classes().stream()
        .sorted()
        .forEach(
            c -> {
              features.add("class", c);
              features.add("class,frame", c, traits.frame);
            });
    features.add("classes", classes(candidate.classes()));
    features.add("form", traits.form);
    features.add("frame,form", traits.frame, traits.form);
    features.add("tense", tense(cue));
    features.add("pos", cue.pos());
    features.add("negated", draft.negated());
    features.add("hedged", draft.hedged());
    features.add("auxiliaries", traits.auxiliaries);
    features.add("object", traits.object);
  }

  /** How the cue hangs in its sentence. */
  private void addRelations() {
    features.add("relation", cue.relation());
    features.add("frame,relation", traits.frame, cue.relation());
    features.add("governor", traits.governor);
    features.add("governor pos", sentence.head(cue).map(Token::pos).orElse("root"));
    features.add(
        "governor classes",
        sentence.head(cue).map(h -> classes(context.cues().verb(sentence, h))).orElse("root"));
    features.add("reported", traits.isReported());
    features.add("depth", traits.depth());
    sentence.children(cue).forEach(t -> features.add("child", t.relation() + side(t)));
    sentence
        .children(cue, "mark", "advmod")
        .forEach(t -> features.add("marked", t.relation(), context.cues().link(t)));
  }

  private void addSource() {
    features.add("source", traits.source);
    features.add("frame,source", traits.frame, traits.source);
    if (draft.sourceHead().isEmpty()) {
      return;
    }
    Sentence own = draft.sourceHead().get().sentence();
    Token head = draft.sourceHead().get().token();
    context.cues().speaker(head).forEach(c -> features.add("source class", c));
    features.add("source pos", head.pos());
    features.add("source relation", head.relation());
    features.add("source own", (head.head() == cue.index()) + side(head));
    features.add("source distance", size(Math.abs(head.index() - cue.index())));
    features.add(
        "source det", own.child(head, "det", "nmod:poss").map(Token::relation).orElse("none"));
    features.add("source number", head.morphology().number().name());
    features.add("source quoted", context.isQuoted(head));
  }

  private void addContent() {
    features.add("mark", traits.mark);
    features.add("frame,mark", traits.frame, traits.mark);
    features.add("quoted", traits.quoted);
    features.add("frame,quoted", traits.frame, traits.quoted);
    features.add("content", traits.content);
    features.add("clause", traits.clause);
    features.add("frame,clause", traits.frame, traits.clause);
    features.add("length", traits.length());
    features.add("spans", Math.min(3, draft.content().size()));
  }

  private void addContentHead(Token head) {
    features.add("content relation", head.relation());
    features.add("content distance", size(Math.abs(head.index() - cue.index())));
    features.add("content name", head.name().name());
    features.add("content number", head.morphology().number().name());
    features.add("content tense", tense(head));
    features.add("content noun", context.cues().isNoun(head));
    features.add("content verb", classes(context.cues().verb(sentence, head)));
    context.cues().speaker(head).forEach(c -> features.add("content class", c));
    features.add("content link", context.cues().link(head));
    features.add(
        "content det",
        sentence.child(head, "det", "nmod:poss", "nummod").map(Token::relation).orElse("none"));
    sentence.children(head).forEach(t -> features.add("content child", t.relation()));
  }

  private void addContentWords() {
    int end = 0;
    int names = 0;
    for (Token t : sentence.tokens()) {
      if (draft.content().stream().anyMatch(s -> s.contains(t.span()))) {
        if (end == 0) {
          features.add("content first", t.pos());
          features.add("content link first", context.cues().link(t));
          features.add("content adjacent", t.index() - cue.index() == 1);
        }
        end = t.index() + 1;
        names += t.name() != NameType.NONE ? 1 : 0;
      }
    }
    features.add("content names", Math.min(names, 3));
    features.add(
        "content ends", end >= sentence.size() - 1 ? "sentence" : mark(sentence.token(end)));
  }

  private void addSurroundings() {
    features.add("block", traits.block());
    int at = context.sentenceIndexAt(cue.span().start());
    features.add("place", at == 0 ? "title" : at < 3 ? "lead" : "body");
    features.add("sentence length", size(sentence.size()));
    long cues =
        sentence.tokens().stream()
            .filter(t -> t.isVerbal() && t.index() != cue.index())
            .filter(t -> context.cues().verb(sentence, t).contains("quote"))
            .count();
    features.add("cues", Math.min(3, cues));
    features.add("last", mark(sentence.token(sentence.size() - 1)));
    features.add("quotation near", !context.quotationsIn(sentence.span()).isEmpty());
    if (cue.index() + 1 < sentence.size()) {
      addNeighbour("next", sentence.token(cue.index() + 1));
    }
    if (cue.index() > 0) {
      addNeighbour("before", sentence.token(cue.index() - 1));
    }
  }

  private void addNeighbour(String name, Token t) {
    features.add(name, t.pos(), context.cues().link(t));
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

  /** Which other readings the cue has. */
  private String rivals() {
    return all.stream()
        .filter(c -> c != candidate)
        .map(c -> c.draft().foundBy().word() + (c.listed() ? "+" : "-"))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
