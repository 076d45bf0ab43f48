package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Span;

/**
 * What the model is told of a place where a content may end: what would follow, how that hangs on
 * what stands before, the punctuation between them, and whether the content is a whole clause.
 *
 * <p>No feature holds a word: all of them hold in every language with Universal Dependencies.
 */
final class EndFeatures {

  private final Context context;
  private final Sentence sentence;
  private final Token cue;
  private final Candidate candidate;
  private final String frame;
  private final int start;
  private final int parsed;
  private final int end;
  private final List<String> features = new ArrayList<>();

  private EndFeatures(Context context, Candidate candidate, int start, int parsed, int end) {
    Node head = candidate.draft().cueHead().orElseThrow();
    this.context = context;
    this.candidate = candidate;
    this.sentence = head.sentence();
    this.cue = head.token();
    this.frame = candidate.draft().foundBy();
    this.start = start;
    this.parsed = parsed;
    this.end = end;
  }

  /**
   * The features of one end, in a fixed order.
   *
   * @param start index of the content's first token
   * @param parsed index behind its last token, as the parser has it
   * @param end index behind its last token, as it may be
   */
  static List<String> of(Context context, Candidate candidate, int start, int parsed, int end) {
    return new EndFeatures(context, candidate, start, parsed, end).all();
  }

  private List<String> all() {
    String follows = "nothing";
    String where = "nowhere";
    String form = "none";
    String first = "none";
    String cues = "none";
    String tense = "none";
    Optional<Token> after = next();
    if (after.isPresent()) {
      Token top = top(after.get());
      follows = top.relation();
      where = where(top);
      form = form(top);
      cues = context.cues().verb(sentence, top).isEmpty() ? "no cue" : "cue";
      tense = tense(top);
      first = after.get().pos() + "/" + after.get().relation();
    }
    String mark = punctuation(end);
    String parse = end == parsed ? "same" : end < parsed ? "shorter" : "longer";
    String whole = Grammar.clause(sentence, start, end);
    add("parse", parse);
    add("parse,parsed", parse + "," + punctuation(parsed) + "," + (parsed >= last()));
    add("follows", follows + "," + where);
    add("follows,parse", follows + "," + parse);
    add("follows,mark", follows + "," + mark + "," + parse);
    add("where,mark", where + "," + mark + "," + parse);
    add("form,where", form + "," + where + "," + mark);
    add("form,mark", form + "," + mark + "," + parse);
    add("form,whole", form + "," + whole + "," + parse);
    add("first", first);
    add("first,mark", first + "," + mark + "," + parse);
    add("cue follows", cues + "," + form + "," + parse);
    add("cue follows,mark", cues + "," + follows + "," + mark);
    add("tense", tense + "," + form + "," + cues);
    add("tense,follows", tense + "," + follows + "," + parse);
    add("whole", whole + "," + parse);
    add("before", sentence.token(end - 1).pos() + "," + parse);
    add("before,first", sentence.token(end - 1).pos() + "," + first + "," + mark);
    add("before relation", sentence.token(end - 1).relation() + "," + parse + "," + whole);
    add("length", size(end - start) + "," + parse);
    add("rest", size(last() - end) + "," + parse);
    add("commas", commas(start, end) + "," + mark);
    add("commas since", commas(Math.min(end, parsed), Math.max(end, parsed)) + "," + parse);
    add("cue", cue.relation() + "," + form(cue) + "," + follows + "," + mark);
    add("cue,parse", form(cue) + "," + parse + "," + mark);
    add("quoted", quoted() + "," + parse);
    add("quoted,mark", quoted() + "," + mark + "," + follows);
    passed().forEach(p -> add("passed", p));
    add("bracket", String.valueOf(isInBrackets()));
    return features;
  }

  private void add(String name, String value) {
    features.add(name + "=" + value);
    features.add(frame + "|" + name + "=" + value);
  }

  /** The index behind the sentence's last word. */
  private int last() {
    return ContentEnds.lastWord(sentence);
  }

  /** The first word behind the end. */
  private Optional<Token> next() {
    for (int i = end; i < last(); i++) {
      if (!sentence.token(i).isPunctuation()) {
        return Optional.of(sentence.token(i));
      }
    }
    return Optional.empty();
  }

  /** The head of the phrase that begins with the token. */
  private Token top(Token first) {
    return top(first, end);
  }

  private Token top(Token first, int from) {
    Token t = first;
    while (t.head() >= from) {
      t = sentence.token(t.head());
    }
    return t;
  }

  /** Clauses that begin inside the content, where it might have ended too. */
  private Set<String> passed() {
    Set<String> passed = new TreeSet<>();
    for (int i = start + 1; i < end; i++) {
      Token first = sentence.token(i);
      Token top = top(first, i);
      if (!first.isPunctuation() && top.isVerbal() && top.head() < i) {
        String cues = context.cues().verb(sentence, top).isEmpty() ? "no cue" : "cue";
        passed.add(
            first.relation()
                + ","
                + top.relation()
                + ","
                + form(top)
                + ","
                + cues
                + ","
                + tense(top)
                + ","
                + punctuation(i - 1));
      }
    }
    return passed;
  }

  /** What the phrase behind the end hangs on. */
  private String where(Token top) {
    Optional<Token> head = sentence.head(top);
    if (head.isEmpty()) {
      return "root";
    }
    int i = head.get().index();
    if (i == cue.index()) {
      return "cue";
    }
    if (i >= start) {
      boolean near = end - i <= 2;
      return (head.get().isVerbal() ? "verb" : "noun") + (near ? "-near" : "-far");
    }
    return sentence.dominates(head.get(), cue) ? "above" : "before";
  }

  private String form(Token t) {
    if (!t.isVerbal()) {
      return t.pos();
    }
    boolean subject = Grammar.subject(sentence, t).filter(s -> s.index() >= end).isPresent();
    if (Grammar.isFinite(sentence, t)) {
      return subject ? "finite+subject" : "finite";
    }
    return t.morphology().mood().name();
  }

  /** Whether what follows is in the tense of the cue, and in that of the content. */
  private String tense(Token top) {
    if (!top.isVerbal()) {
      return "none";
    }
    String own = tenseOf(top);
    String inside =
        candidate.contentHead().map(t -> t.isVerbal() ? tenseOf(t) : "none").orElse("none");
    return (own.equals(tenseOf(cue)) ? "cue" : "") + (own.equals(inside) ? "content" : "");
  }

  private String tenseOf(Token verb) {
    return sentence.child(verb, "aux").orElse(verb).morphology().tense().name();
  }

  private String punctuation(int index) {
    if (index >= sentence.size()) {
      return "end";
    }
    Token t = sentence.token(index);
    return t.isPunctuation() ? t.text().substring(0, 1) : "none";
  }

  private int commas(int from, int to) {
    int commas = 0;
    for (int i = from; i < to; i++) {
      commas += sentence.token(i).text().equals(",") ? 1 : 0;
    }
    return Math.min(commas, 4);
  }

  private static String size(int words) {
    return words < 3
        ? String.valueOf(words)
        : words < 6 ? "3-5" : words < 12 ? "6-11" : words < 24 ? "12-23" : "24+";
  }

  private String quoted() {
    Span span = sentence.token(start).span().cover(sentence.token(end - 1).span());
    List<Quotation> inside = context.quotationsIn(span);
    if (inside.isEmpty()) {
      return "no";
    }
    return inside.get(inside.size() - 1).words().end() >= span.end() - 1 ? "ends" : "inside";
  }

  private boolean isInBrackets() {
    int open = 0;
    for (int i = start; i < end; i++) {
      String text = sentence.token(i).text();
      open += text.equals("(") || text.equals("-LRB-") ? 1 : 0;
      open -= text.equals(")") || text.equals("-RRB-") ? 1 : 0;
    }
    return open != 0;
  }
}
