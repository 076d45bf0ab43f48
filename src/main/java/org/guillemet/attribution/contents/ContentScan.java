package org.guillemet.attribution.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Predication;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;

/**
 * What {@link EndFeatures} asks of the words around each place where one content may end. The
 * sentence is read once for all of its places, by the constructor. Used for one content; not
 * thread-safe.
 */
public final class ContentScan {

  private final Context context;
  private final Candidate candidate;
  private final Token cue;
  private final Sentence sentence;
  private final int start;
  private final int last;

  /** For each token how many commas, and how many brackets that stay open, stand before it. */
  private final int[] commas;

  private final int[] brackets;

  /** For each token what stands first from there on: a quotation, or another cue of one. */
  private final String[] ahead;

  /** For each token the index behind the last one that it governs. */
  private final int[] ends;

  /** The first token of a finite verb, and of one with its subject. */
  private int verb = Integer.MAX_VALUE;

  private int clause = Integer.MAX_VALUE;

  private final List<Opening> openings = new ArrayList<>();

  /**
   * The beginning of a clause inside the content, where it might have ended too.
   *
   * @param index of its first token
   * @param subject index of its verb's subject, or -1
   * @param within how it is described while the subject stands in the content
   * @param beyond how it is described when the subject stands behind it
   */
  private record Opening(int index, int subject, String within, String beyond) {}

  /**
   * @param start index of the content's first token
   */
  public ContentScan(Context context, Candidate candidate, int start) {
    this.context = context;
    this.candidate = candidate;
    this.cue = candidate.draft().cueHead().orElseThrow().token();
    this.sentence = candidate.draft().cueHead().orElseThrow().sentence();
    this.start = start;
    this.last = Grammar.lastWord(sentence);
    int size = sentence.size();
    this.commas = new int[size + 1];
    this.brackets = new int[size + 1];
    this.ahead = new String[size + 1];
    this.ends = ends(sentence);
    for (int i = 0; i < size; i++) {
      String text = sentence.token(i).text();
      commas[i + 1] = commas[i] + (text.equals(",") ? 1 : 0);
      int opens = text.equals("(") || text.equals("-LRB-") ? 1 : 0;
      int closes = text.equals(")") || text.equals("-RRB-") ? 1 : 0;
      brackets[i + 1] = brackets[i] + opens - closes;
    }
    ahead[size] = "none";
    for (int i = size - 1; i >= 0; i--) {
      ahead[i] = i >= last ? "none" : ahead(sentence.token(i), ahead[i + 1]);
    }
    for (int i = start; i < size; i++) {
      readVerb(sentence.token(i));
      readOpening(i);
    }
  }

  private static int[] ends(Sentence sentence) {
    int[] ends = new int[sentence.size()];
    for (Token token : sentence.tokens()) {
      Token t = token;
      // What stands further left has the same end already, or a later one.
      while (ends[t.index()] <= token.index()) {
        ends[t.index()] = token.index() + 1;
        if (t.head() < 0) {
          break;
        }
        t = sentence.token(t.head());
      }
    }
    return ends;
  }

  private String ahead(Token t, String behind) {
    if (context.isQuoted(t)) {
      return "quotation";
    }
    return t.isVerbal() && context.cues().verb(sentence, t).contains("quote") ? "cue" : behind;
  }

  private void readVerb(Token t) {
    Predication found = Grammar.clause(sentence, start, t);
    if (found != Predication.NO) {
      verb = Math.min(verb, t.index());
    }
    if (found == Predication.CLAUSE) {
      clause = Math.min(clause, t.index());
    }
  }

  private void readOpening(int i) {
    Token first = sentence.token(i);
    Token top = top(first, i);
    if (i > start && !first.isPunctuation() && top.isVerbal() && top.head() < i) {
      String before = first.relation() + "," + top.relation() + ",";
      String cues = context.cues().verb(sentence, top).isEmpty() ? "no cue" : "cue";
      String behind = "," + cues + "," + tense(top) + "," + punctuation(i - 1);
      int subject = Grammar.subject(sentence, top).map(Token::index).orElse(-1);
      openings.add(
          new Opening(
              i,
              subject,
              before + form(top, Integer.MAX_VALUE) + behind,
              before + form(top, 0) + behind));
    }
  }

  /** What a token is to be read as, when the words from an index on stand behind the content. */
  String form(Token t, int end) {
    if (!t.isVerbal()) {
      return t.pos();
    }
    if (Grammar.isFinite(sentence, t)) {
      return Grammar.subject(sentence, t).filter(s -> s.index() >= end).isPresent()
          ? "finite+subject"
          : "finite";
    }
    return t.morphology().mood().name();
  }

  /** Whether a verb is in the tense of the cue, and in that of the content. */
  String tense(Token top) {
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

  /** The mark with an index, or that there is none. */
  String punctuation(int index) {
    if (index >= sentence.size()) {
      return "end";
    }
    Token t = sentence.token(index);
    return t.isPunctuation() ? t.text().substring(0, 1) : "none";
  }

  /** The head of the phrase that begins with a token, among the tokens from an index on. */
  Token top(Token first, int from) {
    Token t = first;
    while (t.head() >= from) {
      t = sentence.token(t.head());
    }
    return t;
  }

  /** The index behind the sentence's last word. */
  int last() {
    return last;
  }

  /** How many commas stand from one index to another. */
  int commas(int from, int to) {
    return commas[to] - commas[from];
  }

  boolean isInBrackets(int end) {
    return brackets[end] != brackets[start];
  }

  /** What stands first behind the end: a quotation, or another cue of one. */
  String ahead(int end) {
    return ahead[end];
  }

  /** The index behind the last token that a token governs. */
  int end(Token token) {
    return ends[token.index()];
  }

  /** How much of a clause the content holds. */
  Predication whole(int end) {
    return clause < end ? Predication.CLAUSE : verb < end ? Predication.VERB : Predication.NO;
  }

  /** Clauses that begin inside the content, where it might have ended too. */
  Set<String> passed(int end) {
    Set<String> passed = new TreeSet<>();
    for (Opening opening : openings) {
      if (opening.index() >= end) {
        break;
      }
      passed.add(opening.subject() >= end ? opening.beyond() : opening.within());
    }
    return passed;
  }
}
