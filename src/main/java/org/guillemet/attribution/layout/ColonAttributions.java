package org.guillemet.attribution.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * Finds attributions by a colon alone: "Brun: ‘We are closing’", the turns of an interview, and
 * those of a transcript, whose speakers are set in capitals.
 */
public final class ColonAttributions {

  /** A name before a colon is longer only by accident. */
  private static final int NAME_TOKENS = 10;

  /** "SY:", "“AMINATA SY:": what a transcript sets before the words of each of its speakers. */
  private static final Pattern LABEL =
      Pattern.compile("[\"“„«]?\\h?(\\p{Lu}[\\p{Lu} .’'-]{0,40}\\p{Lu})\\h?:\\s");

  private final Context context;

  private final boolean transcript;

  private final InterviewAttributions interviews;

  public ColonAttributions(Context context) {
    this.context = context;
    List<String> labels =
        context.article().blocks().stream().flatMap(b -> label(b).stream()).toList();
    long speakers = labels.stream().distinct().count();
    this.transcript = speakers > 1 && speakers < labels.size() && isAnySomebody(labels);
    this.interviews = new InterviewAttributions(context);
  }

  /** "CLAIM:" and "FACT:" are no speakers: one of the labels is a name, or "CHAIR". */
  private boolean isAnySomebody(List<String> labels) {
    Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    all.addAll(labels);
    return context.sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> all.contains(t.text()))
        .anyMatch(t -> t.name() == NameType.PERSON || context.cues().speaker(t).contains("person"));
  }

  /** The last word of a label: "AMINATA SY:" is "SY:" later. */
  private Optional<String> label(Block block) {
    Matcher label = LABEL.matcher(context.text()).region(block.span().start(), block.span().end());
    return label.lookingAt()
        ? Optional.of(label.group(1).substring(label.group(1).lastIndexOf(' ') + 1))
        : Optional.empty();
  }

  public List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      int index = context.sentenceIndexAt(block.span().start());
      if (index < context.sentences().size()) {
        Sentence sentence = context.sentences().get(index);
        if (block.span().contains(sentence.span()) && !isInterviewer(block)) {
          find(block, sentence).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  /** "**The Beacon: Why close?**": the outlet asks, nobody is quoted. */
  private boolean isInterviewer(Block block) {
    return context.text().charAt(block.span().end() - 1) == '?' && interviews.isQuestion(block);
  }

  private Optional<Draft> find(Block block, Sentence sentence) {
    int first = first(sentence);
    int colon = colon(sentence, first);
    boolean labelled = transcript && label(block).isPresent();
    if (colon <= first || !labelled && !isName(block, sentence, first, colon)) {
      return Optional.empty();
    }
    Token last = head(sentence, first, colon);
    Span name = sentence.token(first).span().cover(sentence.token(colon - 1).span());
    return context
        .trimmed(behind(sentence.token(colon), block))
        .map(
            content ->
                Draft.of(
                        block.kind() == Block.Kind.TITLE ? FoundBy.HEADLINE_COLON : FoundBy.TURN,
                        List.of(content))
                    .withSource(new Source(List.of(name), Optional.of(new Node(sentence, last)))));
  }

  /** The words behind a colon, without the mark that closes the one before the name. */
  private Span behind(Token colon, Block block) {
    int end = block.span().end();
    String text = context.text();
    boolean closed =
        "\"“„«".indexOf(text.charAt(block.span().start())) >= 0
            && "\"”“»".indexOf(text.charAt(end - 1)) >= 0;
    return block.span().until(closed ? end - 1 : end).from(colon.span().end());
  }

  /** The first token behind the time of an entry in a live report, or the mark before a label. */
  private int first(Sentence sentence) {
    int start = context.startOf(sentence);
    int first = 0;
    while (first < sentence.size() - 1 && sentence.token(first).span().start() < start) {
      first++;
    }
    boolean marked = "\"“„«".contains(sentence.token(first).text().substring(0, 1));
    return marked && first + 1 < sentence.size() ? first + 1 : first;
  }

  private static Token head(Sentence sentence, int first, int colon) {
    for (int i = first; i < colon; i++) {
      if (sentence.token(i).name() == NameType.PERSON) {
        return sentence.token(i);
      }
    }
    return sentence.token(colon - 1);
  }

  private static int colon(Sentence sentence, int first) {
    for (int i = first; i < Math.min(sentence.size(), first + NAME_TOKENS + 1); i++) {
      if (sentence.token(i).text().equals(":")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Nominal words only, among them the name of somebody; in a headline only before a quotation, as
   * what stands before its colon may as well be what it is about.
   */
  private boolean isName(Block block, Sentence sentence, int first, int colon) {
    boolean person = false;
    boolean body = false;
    for (int i = first; i < colon; i++) {
      Token t = sentence.token(i);
      boolean mark = t.isPunctuation() && t.name() == NameType.NONE && !".,".contains(t.text());
      if (t.isVerbal() || mark || t.pos().equals("NOUN") && context.cues().isNoun(t)) {
        return false;
      }
      person |= t.name() == NameType.PERSON;
      body |= t.name() == NameType.ORGANIZATION;
    }
    Token last = sentence.token(colon - 1);
    Token start = sentence.token(first);
    if (!context.cues().preposition(sentence, first).isEmpty()) {
      return false;
    }
    boolean listed = block.kind() == Block.Kind.LIST_ITEM || first > 0;
    boolean account = start.text().startsWith("@");
    boolean institution =
        colon - first <= 3 && context.cues().speaker(start).contains("organization");
    if (block.kind() == Block.Kind.TITLE) {
      return isBeforeQuotation(sentence, colon)
          && (person || colon - first <= 3 && context.cues().canSpeak(last));
    }
    return person && last.name() != NameType.LOCATION
        || person && listed
        || account
        || body && last.isNominal()
        || listed && institution;
  }

  private boolean isBeforeQuotation(Sentence sentence, int colon) {
    int behind = sentence.token(colon).span().end();
    return context
        .quotationBehind(behind)
        .filter(q -> context.text().substring(behind, q.span().start()).isBlank())
        .isPresent();
  }
}
