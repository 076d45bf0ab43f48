package org.guillemet.attribution.contents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.model.Features;
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
  private final int start;
  private final int parsed;
  private final int end;
  private final ContentScan scan;
  private final Features features;

  private EndFeatures(
      Context context, Candidate candidate, ContentScan scan, int start, int parsed, int end) {
    Node head = candidate.draft().cueHead().orElseThrow();
    this.context = context;
    this.candidate = candidate;
    this.sentence = head.sentence();
    this.cue = head.token();
    this.features = new Features(candidate.draft().foundBy().word());
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
  public static Features of(
      Context context, Candidate candidate, ContentScan scan, int start, int parsed, int end) {
    return new EndFeatures(context, candidate, scan, start, parsed, end).all();
  }

  private Features all() {
    String parse = end == parsed ? "same" : end < parsed ? "shorter" : "longer";
    String mark = scan.punctuation(end);
    int last = scan.last();
    Token before = sentence.token(end - 1);
    features.addBoth("frame", "");
    features.add("classes", String.join("+", new TreeSet<>(candidate.classes())));
    features.addBoth("parse", parse);
    features.addBoth("parse,parsed", parse, scan.punctuation(parsed), parsed >= last);
    features.addBoth("mark", mark);
    features.addBoth("mark,parse", mark, parse);
    String whole = scan.whole(end).word();
    addNext(mark, parse);
    features.addBoth("whole", whole);
    features.addBoth("whole,parse", whole, parse);
    features.add("before", before.pos());
    features.add("before relation", before.relation());
    features.add("before link", context.cues().link(before));
    features.add("before name", before.name().name());
    features.addBoth("before,parse", before.pos(), parse);
    features.addBoth("length", size(end - start));
    features.addBoth("length,parse", size(end - start), parse);
    features.addBoth("rest", size(last - end));
    features.add("words to parse", (end < parsed ? "-" : "") + size(Math.abs(end - parsed)));
    features.addBoth("commas", Math.min(scan.commas(start, end), 4));
    int since = scan.commas(Math.min(end, parsed), Math.max(end, parsed));
    features.addBoth("commas since", Math.min(since, 4), parse);
    features.addBoth("cue", cue.relation());
    features.addBoth("cue form", scan.form(cue, end));
    String quoted = quoted();
    features.addBoth("quoted", quoted);
    features.addBoth("quoted,parse", quoted, parse);
    features.addBoth("first pos", sentence.token(start).pos());
    features.add("first link", context.cues().link(sentence.token(start)));
    features.add(
        "head", candidate.contentHead().map(t -> t.pos() + "," + t.relation()).orElse("none"));
    features.addBoth("passed sentence", end >= last);
    Set<String> passed = scan.passed(end);
    passed.forEach(p -> features.add("passed", p));
    features.add("passed clauses", Math.min(4, passed.size()));
    features.addBoth("bracket", scan.isInBrackets(end));
    features.addBoth("rest quoted", scan.ahead(end));
    return features;
  }

  private void addNext(String mark, String parse) {
    Optional<Token> after = next();
    if (after.isEmpty()) {
      features.addBoth("follows", "nothing");
      return;
    }
    Token first = after.get();
    Token top = scan.top(first, end);
    String follows = top.relation();
    String where = where(top);
    String form = scan.form(top, end);
    String link = context.cues().link(first);
    Set<String> classes = context.cues().verb(sentence, top);
    features.addBoth("follows", follows);
    features.addBoth("follows,where", follows, where);
    features.add("follows,where,mark", follows, where, mark);
    features.addBoth("follows,parse", follows, parse);
    features.addBoth("where", where);
    features.addBoth("where,mark", where, mark, parse);
    features.addBoth("follows form", form);
    features.add("form,where", form, where, mark);
    features.addBoth("first", first.pos());
    features.add("first relation", first.relation());
    features.addBoth("link", link);
    features.addBoth("link,where", link, where);
    features.add("link,mark", link, mark, parse);
    features.add("link top", context.cues().link(top));
    features.add("link,top", link, context.cues().link(top));
    features.add("top name", top.name().name());
    features.addBoth("cue follows", !classes.isEmpty(), form);
    features.add("cue classes", String.join("+", new TreeSet<>(classes)));
    features.addBoth("tense", scan.tense(top), form);
    features.add("phrase", size(scan.end(top) - end));
    features.add("phrase ends", scan.end(top) >= scan.last());
    features.add("second", end + 1 < sentence.size() ? sentence.token(end + 1).pos() : "none");
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
