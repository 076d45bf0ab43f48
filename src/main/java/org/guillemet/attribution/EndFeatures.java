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
    String parse = end == parsed ? "same" : end < parsed ? "shorter" : "longer";
    String mark = punctuation(end);
    Token before = sentence.token(end - 1);
    add("frame", "");
    addPlain("classes", String.join("+", new TreeSet<>(candidate.classes())));
    add("parse", parse);
    add("parse,parsed", parse + "," + punctuation(parsed) + "," + (parsed >= last()));
    add("mark", mark);
    add("mark,parse", mark + "," + parse);
    String whole = Grammar.clause(sentence, start, end);
    addNext(mark, parse);
    add("whole", whole);
    add("whole,parse", whole + "," + parse);
    addPlain("before", before.pos());
    addPlain("before relation", before.relation());
    addPlain("before link", context.cues().link(before));
    addPlain("before name", before.name().name());
    add("before,parse", before.pos() + "," + parse);
    add("length", size(end - start));
    add("length,parse", size(end - start) + "," + parse);
    add("rest", size(last() - end));
    addPlain("words to parse", (end < parsed ? "-" : "") + size(Math.abs(end - parsed)));
    add("commas", String.valueOf(commas(start, end)));
    add("commas since", commas(Math.min(end, parsed), Math.max(end, parsed)) + "," + parse);
    add("cue", cue.relation());
    add("cue form", form(cue));
    add("quoted", quoted());
    add("quoted,parse", quoted() + "," + parse);
    add("first pos", sentence.token(start).pos());
    addPlain("first link", context.cues().link(sentence.token(start)));
    addPlain("head", candidate.contentHead().map(t -> t.pos() + "," + t.relation()).orElse("none"));
    add("passed sentence", String.valueOf(end >= last()));
    passed().forEach(p -> addPlain("passed", p));
    addPlain("passed clauses", String.valueOf(Math.min(4, passed().size())));
    add("bracket", String.valueOf(isInBrackets()));
    add("rest quoted", ahead());
    return features;
  }

  private void addNext(String mark, String parse) {
    Optional<Token> after = next();
    if (after.isEmpty()) {
      add("follows", "nothing");
      return;
    }
    Token first = after.get();
    Token top = top(first);
    String follows = top.relation();
    String where = where(top);
    String form = form(top);
    String link = context.cues().link(first);
    boolean isCue = !context.cues().verb(sentence, top).isEmpty();
    add("follows", follows);
    add("follows,where", follows + "," + where);
    addPlain("follows,where,mark", follows + "," + where + "," + mark);
    add("follows,parse", follows + "," + parse);
    add("where", where);
    add("where,mark", where + "," + mark + "," + parse);
    add("follows form", form);
    addPlain("form,where", form + "," + where + "," + mark);
    add("first", first.pos());
    addPlain("first relation", first.relation());
    add("link", link);
    add("link,where", link + "," + where);
    addPlain("link,mark", link + "," + mark + "," + parse);
    addPlain("link top", context.cues().link(top));
    addPlain("link,top", link + "," + context.cues().link(top));
    addPlain("top name", top.name().name());
    add("cue follows", isCue + "," + form);
    addPlain("cue classes", String.join("+", new TreeSet<>(context.cues().verb(sentence, top))));
    add("tense", tense(top) + "," + form);
    addPlain("phrase", size(Grammar.end(Grammar.subtree(sentence, top)) - end));
    addPlain("phrase ends", String.valueOf(Grammar.end(Grammar.subtree(sentence, top)) >= last()));
    addPlain("second", end + 1 < sentence.size() ? sentence.token(end + 1).pos() : "none");
  }

  private void addPlain(String name, String value) {
    features.add(name + "=" + value);
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

  /** What stands first behind the end: a quotation, or another cue of one. */
  private String ahead() {
    for (int i = end; i < last(); i++) {
      Token t = sentence.token(i);
      if (context.isQuoted(t)) {
        return "quotation";
      }
      if (t.isVerbal() && context.cues().verb(sentence, t).contains("quote")) {
        return "cue";
      }
    }
    return "none";
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
