package org.guillemet.attribution.sources;

import java.util.Set;
import java.util.TreeSet;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.model.Features;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;

/**
 * What the model is told of a noun phrase that may name a cue's source: how the two hang together
 * in the sentence, what the phrase is, and what stands between them.
 *
 * <p>No feature holds a word: all of them hold in every language with Universal Dependencies.
 */
public final class SourceFeatures {

  private static final int LINKS = 4;

  private final Context context;
  private final Draft draft;
  private final SourceOption option;
  private final Sentence sentence;
  private final Token cue;
  private final Features features;

  private SourceFeatures(Context context, Draft draft, SourceOption option) {
    this.context = context;
    this.draft = draft;
    this.option = option;
    this.sentence = draft.cueHead().orElseThrow().sentence();
    this.cue = draft.cueHead().orElseThrow().token();
    this.features = new Features(draft.foundBy().word());
  }

  /** The features of one option, in a fixed order. */
  public static Features of(Context context, Draft draft, SourceOption option) {
    return new SourceFeatures(context, draft, option).all();
  }

  private Features all() {
    String form = form(cue);
    if (option.head().isEmpty()) {
      addNone(form);
      return features;
    }
    Token head = option.head().get();
    features.addBoth("given", option.given());
    features.addBoth("given,form", option.given(), form);
    String path = path(head);
    String side = head.index() < cue.index() ? "<" : ">";
    features.addBoth("path", path);
    features.addBoth("path,side", path + side);
    features.addBoth("path,form", path + side + form);
    features.add("path,governor", path + sentence.head(cue).map(Token::pos).orElse("root"));
    String kind = kind(head);
    features.addBoth("kind", kind);
    features.add("kind,path", kind, path);
    features.add("kind,relation", kind, head.relation());
    features.add("kind,given", kind, option.given());
    features.addBoth("relation", head.relation());
    features.addBoth("relation,side", head.relation() + side + form);
    features.add(
        "governor",
        sentence.head(head).map(h -> h.pos() + form(h)).orElse("root") + head.relation());
    features.add(
        "link", sentence.child(head, "case").map(context.cues()::link).orElse("none") + form);
    features.addBoth("side", side);
    features.addBoth("subjects between", between(head) + side);
    features.add("subjects between,relation", between(head) + side + head.relation());
    features.add("nouns between", nouns(head) + side);
    features.add("comma", isComma(head) + side + form);
    features.addBoth("quoted", context.isQuoted(head), context.isQuoted(cue));
    features.addBoth("content", draft.content().stream().anyMatch(s -> s.contains(head.span())));
    features.add(
        "relative",
        context.cues().isRelative(head),
        option.source().spans().get(0).equals(head.span()));
    features.add("first", String.valueOf(isFirstSubject(head)) + form + cue.relation());
    features.add("opens", (cue.index() < 3) + side + head.relation() + form);
    features.add("sentence subject", isMain(head) + form + side);
    return features;
  }

  /** Those of the option that nobody is named. */
  private void addNone(String form) {
    features.addBoth("none", "");
    features.addBoth("none,given", option.given());
    features.addBoth("none,form", form, option.given());
    features.addBoth("none,relation", cue.relation(), form);
    features.addBoth(
        "none,classes", String.join("+", new TreeSet<>(context.cues().verb(sentence, cue))));
    features.addBoth("none,subject", Grammar.subject(sentence, cue).isPresent());
    features.addBoth("none,above", sentence.head(cue).map(h -> h.pos() + form(h)).orElse("root"));
  }

  /** The relations from the cue up to what governs both, and from there down to the phrase. */
  private String path(Token head) {
    StringBuilder path = new StringBuilder();
    Token up = cue;
    int links = 0;
    while (up.index() != head.index() && !sentence.dominates(up, head) && up.head() >= 0) {
      if (++links > LINKS) {
        return "far";
      }
      path.append('^').append(up.relation());
      up = sentence.token(up.head());
    }
    StringBuilder down = new StringBuilder();
    for (Token t = head; t.index() != up.index() && t.head() >= 0; t = sentence.token(t.head())) {
      if (++links > LINKS) {
        return "far";
      }
      down.insert(0, "/" + t.relation());
    }
    return path.append(down).toString();
  }

  private String kind(Token head) {
    if (head.name() != NameType.NONE) {
      return head.name().name();
    }
    if (head.pos().equals("PRON")) {
      return context.cues().isRelative(head)
          ? "relative"
          : context.cues().canSpeak(head) ? "pronoun" : "impersonal";
    }
    Set<String> classes = context.cues().speaker(head);
    return classes.isEmpty() ? head.pos() : new TreeSet<>(classes).first();
  }

  private String form(Token t) {
    if (!t.isVerbal()) {
      return t.pos();
    }
    if (context.cues().isPassive(sentence, t)) {
      return "passive";
    }
    return Grammar.isFinite(sentence, t) ? "finite" : t.morphology().mood().name();
  }

  private int between(Token head) {
    int from = Math.min(head.index(), cue.index()) + 1;
    int to = Math.max(head.index(), cue.index());
    int subjects = 0;
    for (int i = from; i < to; i++) {
      subjects += sentence.token(i).is("nsubj") ? 1 : 0;
    }
    return Math.min(subjects, 4);
  }

  private int nouns(Token head) {
    int from = Math.min(head.index(), cue.index()) + 1;
    int to = Math.max(head.index(), cue.index());
    int nouns = 0;
    for (int i = from; i < to; i++) {
      nouns += sentence.token(i).isNominal() ? 1 : 0;
    }
    return Math.min(nouns, 6);
  }

  private boolean isComma(Token head) {
    int from = Math.min(head.index(), cue.index()) + 1;
    int to = Math.max(head.index(), cue.index());
    for (int i = from; i < to; i++) {
      if (sentence.token(i).isPunctuation()) {
        return true;
      }
    }
    return false;
  }

  private boolean isFirstSubject(Token head) {
    for (int i = 0; i < head.index(); i++) {
      if (sentence.token(i).is("nsubj")) {
        return false;
      }
    }
    return head.is("nsubj");
  }

  /** Whether it is the subject of the sentence's main verb. */
  private boolean isMain(Token head) {
    return head.is("nsubj") && sentence.head(head).filter(h -> h.head() < 0).isPresent();
  }
}
