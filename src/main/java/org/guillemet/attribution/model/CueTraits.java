package org.guillemet.attribution.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * What can be told of a candidate in a word each: the cue's form, what the source is, how the
 * content begins and ends. {@link CueFeatures} makes features of them, alone and in pairs.
 * Immutable.
 */
final class CueTraits {

  /** Who speaks and who is spoken to. */
  private static final List<WordClass> TALK = List.of(WordClass.I, WordClass.WE, WordClass.YOU);

  /** What opens a content, with its name in the features. */
  private static final Map<WordClass, String> MARKS = new EnumMap<>(WordClass.class);

  static {
    MARKS.put(WordClass.THAT, "that");
    MARKS.put(WordClass.WHETHER, "if");
    MARKS.put(WordClass.INFINITIVE, "to");
    MARKS.put(WordClass.AS, "as");
    MARKS.put(WordClass.ABOUT, "about");
    MARKS.put(WordClass.FOR, "for");
    MARKS.put(WordClass.AGAINST, "against");
  }

  private static final List<String> KINDS = List.of("person", "group", "organization", "document");

  /** Deeper cues are alike. */
  private static final int DEEP = 6;

  private final Context context;
  private final Candidate candidate;
  private final Draft draft;
  private final Sentence sentence;
  private final Token cue;

  final String frame;
  final String source;
  final String form;
  final String mark;
  final String quoted;
  final String clause;
  final String content;
  final String object;
  final String auxiliaries;
  final String governor;

  CueTraits(Context context, Candidate candidate) {
    this.context = context;
    this.candidate = candidate;
    this.draft = candidate.draft();
    this.sentence = draft.cueHead().orElseThrow().sentence();
    this.cue = draft.cueHead().orElseThrow().token();
    this.frame = draft.foundBy().word();
    this.source = source();
    this.form = form();
    this.mark = mark();
    this.quoted = quoted();
    this.clause = clause();
    this.content = content();
    this.object = object();
    this.auxiliaries = auxiliaries();
    this.governor = governor();
  }

  /** How many governors the cue has. */
  int depth() {
    int depth = 0;
    for (Token t = cue; t.head() >= 0 && depth < DEEP; t = sentence.token(t.head())) {
      depth++;
    }
    return depth;
  }

  private String source() {
    if (draft.sourceHead().isEmpty()) {
      return "none";
    }
    Token head = draft.sourceHead().get().token();
    boolean inTalk = TALK.stream().anyMatch(c -> sentence.isA(head, c));
    if (inTalk && !sentence.isA(head, WordClass.POSSESSIVE)) {
      return "first-person";
    }
    if (head.name() != NameType.NONE) {
      return head.name().name().toLowerCase(Locale.ROOT);
    }
    if (head.pos().equals("PRON")) {
      return context.cues().canSpeak(head) ? "pronoun" : "impersonal";
    }
    if (head.pos().equals("PROPN")) {
      return "name";
    }
    Set<String> classes = context.cues().speaker(head);
    return KINDS.stream().filter(classes::contains).findFirst().orElse("thing");
  }

  private String form() {
    if (!cue.isVerbal()) {
      return "none";
    }
    if (context.cues().isPassive(sentence, cue)) {
      return "passive";
    }
    if (Grammar.isFinite(sentence, cue)) {
      return cue.morphology().mood() == Mood.IMPERATIVE ? "imperative" : "finite";
    }
    return cue.morphology().mood().name().toLowerCase(Locale.ROOT);
  }

  /** How the content is tied to the cue: by a conjunction, a preposition or nothing. */
  private String mark() {
    if (candidate.contentHead().isEmpty()) {
      return "none";
    }
    Token head = candidate.contentHead().get();
    Optional<Token> mark = sentence.children(head, "mark", "case").findFirst();
    if (mark.isEmpty()) {
      return sentence.children(head).stream()
              .anyMatch(t -> t.index() < head.index() && context.cues().isQuestion(t))
          ? "question"
          : "bare";
    }
    return MARKS.entrySet().stream()
        .filter(e -> sentence.isA(mark.get(), e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("other");
  }

  /** Whether a cue that takes a clause stands above this one. */
  boolean isReported() {
    for (Token t = cue; t.head() >= 0; t = sentence.token(t.head())) {
      Token above = sentence.token(t.head());
      if (t.is("ccomp") && !context.cues().verb(sentence, above).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private String quoted() {
    if (context.isQuoted(cue)) {
      return "inside";
    }
    Span content = draft.content().get(0);
    List<Quotation> inside = context.quotationsIn(content);
    if (inside.isEmpty()) {
      return "no";
    }
    Quotation first = inside.get(0);
    return first.span().start() > content.start() || first.span().end() < content.end()
        ? "part"
        : "whole";
  }

  private String content() {
    return candidate
        .contentHead()
        .map(t -> t.pos() + (t.isVerbal() && Grammar.isFinite(sentence, t) ? "-finite" : ""))
        .orElse("none");
  }

  /** How much of a clause the content is, going by its words in the sentence. */
  private String clause() {
    int start = sentence.size();
    int end = 0;
    for (Token t : sentence.tokens()) {
      if (draft.content().stream().anyMatch(s -> s.contains(t.span()))) {
        start = Math.min(start, t.index());
        end = t.index() + 1;
      }
    }
    return Grammar.clause(sentence, start, end).word();
  }

  String length() {
    int words = 0;
    for (Span span : draft.content()) {
      words += span.of(context.text()).split("\\s+").length;
    }
    return words < 3 ? "1-2" : words < 6 ? "3-5" : words < 12 ? "6-11" : words < 30 ? "12+" : "30+";
  }

  private String auxiliaries() {
    StringBuilder words = new StringBuilder();
    sentence
        .children(cue, "aux")
        .forEach(
            t -> words.append(t.morphology().mood() == Mood.CONDITIONAL ? "would" : t.lemma()));
    return words.isEmpty() ? "none" : draft.hedged() ? "modal" : "tense";
  }

  /** Whether the cue itself stands in what another cue may attribute. */
  private String governor() {
    Optional<Token> above = sentence.head(cue);
    if (above.isEmpty()) {
      return "root";
    }
    boolean isCue = !context.cues().verb(sentence, above.get()).isEmpty();
    return cue.relation() + (isCue ? "-of-cue" : "-of-other");
  }

  String block() {
    return context
        .blockAt(cue.span().start())
        .map(Block::kind)
        .orElse(Block.Kind.PARAGRAPH)
        .name()
        .toLowerCase(Locale.ROOT);
  }

  private String object() {
    return sentence
        .child(cue, "obj", "iobj")
        .map(
            t ->
                t.name() != NameType.NONE
                    ? t.name().name().toLowerCase(Locale.ROOT)
                    : t.pos().equals("PRON")
                        ? "pronoun"
                        : context.cues().speaker(t).isEmpty() ? "thing" : "speaker")
        .orElse("none");
  }
}
