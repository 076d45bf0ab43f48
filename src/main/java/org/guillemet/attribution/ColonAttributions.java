package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/** Finds attributions by a colon alone: "Brun: ‘We are closing’", the turns of an interview. */
final class ColonAttributions {

  /** A name before a colon is longer only by accident. */
  private static final int NAME_TOKENS = 7;

  private final Context context;

  ColonAttributions(Context context) {
    this.context = context;
  }

  List<Draft> find() {
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
    return context.text().charAt(block.span().end() - 1) == '?'
        && new InterviewAttributions(context).isQuestion(block);
  }

  private Optional<Draft> find(Block block, Sentence sentence) {
    int colon = colon(sentence);
    if (colon < 1 || !isName(block, sentence, colon)) {
      return Optional.empty();
    }
    Token last = sentence.token(colon - 1);
    Span name = sentence.token(0).span().cover(last.span());
    Span rest = new Span(sentence.token(colon).span().end(), block.span().end());
    return context
        .trimmed(rest)
        .map(
            content ->
                new Draft(
                    List.of(content),
                    List.of(),
                    List.of(name),
                    Optional.empty(),
                    Optional.of(new Node(sentence, last)),
                    false,
                    false,
                    false,
                    0.7,
                    block.kind() == Block.Kind.TITLE ? "headline-colon" : "turn"));
  }

  private static int colon(Sentence sentence) {
    for (int i = 0; i < Math.min(sentence.size(), NAME_TOKENS + 1); i++) {
      if (sentence.token(i).text().equals(":")) {
        return i;
      }
    }
    return -1;
  }

  /** Nominal words only, the last of them a name of somebody; in a headline any noun will do. */
  private boolean isName(Block block, Sentence sentence, int colon) {
    boolean named = false;
    for (int i = 0; i < colon; i++) {
      Token t = sentence.token(i);
      if (t.isVerbal() || t.isPunctuation() && !t.text().equals(".")) {
        return false;
      }
      named |= t.name() == NameType.PERSON || t.name() == NameType.ORGANIZATION;
    }
    Token last = sentence.token(colon - 1);
    boolean somebody = last.name() == NameType.PERSON || block.kind() != Block.Kind.TITLE;
    if (named && somebody && last.isNominal() && last.name() != NameType.LOCATION) {
      return true;
    }
    int behind = sentence.token(colon).span().end();
    boolean quoted =
        context
            .quotationBehind(behind)
            .filter(q -> context.text().substring(behind, q.span().start()).isBlank())
            .isPresent();
    return quoted && colon <= 3 && context.cues().canSpeak(last);
  }
}
