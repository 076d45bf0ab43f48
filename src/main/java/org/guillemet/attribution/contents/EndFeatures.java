package org.guillemet.attribution.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.linguistics.Node;
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
public final class EndFeatures {

  private final Context context;
  private final Sentence sentence;
  private final Token cue;
  private final Candidate candidate;
  private final String frame;
  private final int start;
  private final int parsed;
  private final int end;
  private final ContentScan scan;
  private final List<String> features = new ArrayList<>();

  private EndFeatures(
      Context context, Candidate candidate, ContentScan scan, int start, int parsed, int end) {
    Node head = candidate.draft().cueHead().orElseThrow();
    this.context = context;
    this.candidate = candidate;
    this.sentence = head.sentence();
    this.cue = head.token();
    this.frame = candidate.draft().foundBy().word();
    this.scan = scan;
    this.start = start;
    this.parsed = parsed;
    this.end = end;
  }

  /**
   * The features of one end, in a fixed order.
   *
   * @param scan what is read once for all ends of the content
   * @param start index of the content's first token
   * @param parsed index behind its last token, as the parser has it
   * @param end index behind its last token, as it may be
   */
  public static List<String> of(
      Context context, Candidate candidate, ContentScan scan, int start, int parsed, int end) {
    return new EndFeatures(context, candidate, scan, start, parsed, end).all();
  }

  private List<String> all() {
    String parse = end == parsed ? "same" : end < parsed ? "shorter" : "longer";
    String mark = scan.punctuation(end);
    int last = scan.last();
    Token before = sentence.token(end - 1);
    add("frame", "");
    addPlain("classes", String.join("+", new TreeSet<>(candidate.classes())));
    add("parse", parse);
    add("parse,parsed", parse + "," + scan.punctuation(parsed) + "," + (parsed >= last));
    add("mark", mark);
    add("mark,parse", mark + "," + parse);
    String whole = scan.whole(end).word();
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
    add("rest", size(last - end));
    addPlain("words to parse", (end < parsed ? "-" : "") + size(Math.abs(end - parsed)));
    add("commas", String.valueOf(Math.min(scan.commas(start, end), 4)));
    int since = scan.commas(Math.min(end, parsed), Math.max(end, parsed));
    add("commas since", Math.min(since, 4) + "," + parse);
    add("cue", cue.relation());
    add("cue form", scan.form(cue, end));
    String quoted = quoted();
    add("quoted", quoted);
    add("quoted,parse", quoted + "," + parse);
    add("first pos", sentence.token(start).pos());
    addPlain("first link", context.cues().link(sentence.token(start)));
    addPlain("head", candidate.contentHead().map(t -> t.pos() + "," + t.relation()).orElse("none"));
    add("passed sentence", String.valueOf(end >= last));
    Set<String> passed = scan.passed(end);
    passed.forEach(p -> addPlain("passed", p));
    addPlain("passed clauses", String.valueOf(Math.min(4, passed.size())));
    add("bracket", String.valueOf(scan.isInBrackets(end)));
    add("rest quoted", scan.ahead(end));
    return features;
  }

  private void addNext(String mark, String parse) {
    Optional<Token> after = next();
    if (after.isEmpty()) {
      add("follows", "nothing");
      return;
    }
    Token first = after.get();
    Token top = scan.top(first, end);
    String follows = top.relation();
    String where = where(top);
    String form = scan.form(top, end);
    String link = context.cues().link(first);
    Set<String> classes = context.cues().verb(sentence, top);
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
    add("cue follows", !classes.isEmpty() + "," + form);
    addPlain("cue classes", String.join("+", new TreeSet<>(classes)));
    add("tense", scan.tense(top) + "," + form);
    addPlain("phrase", size(scan.end(top) - end));
    addPlain("phrase ends", String.valueOf(scan.end(top) >= scan.last()));
    addPlain("second", end + 1 < sentence.size() ? sentence.token(end + 1).pos() : "none");
  }

  private void addPlain(String name, String value) {
    features.add(name + "=" + value);
  }

  private void add(String name, String value) {
    features.add(name + "=" + value);
    features.add(frame + "|" + name + "=" + value);
  }

  /** The first word behind the end. */
  private Optional<Token> next() {
    for (int i = end; i < scan.last(); i++) {
      if (!sentence.token(i).isPunctuation()) {
        return Optional.of(sentence.token(i));
      }
    }
    return Optional.empty();
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
}
