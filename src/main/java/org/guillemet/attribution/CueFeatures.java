package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * What the model is told of a candidate: how it was read, the cue's classes and form, what the
 * source is, how the content begins, and the quotation marks around it.
 *
 * <p>Features are names; all of them are either there or not. Only the cue's own lemma and that of
 * its governor are words of the language, and only when {@code lexical} is asked for: everything
 * else holds in every language with Universal Dependencies and a list of cue classes.
 */
final class CueFeatures {

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "je", "j'", "nous", "you", "vous", "tu", "me", "us");

  private static final List<String> KINDS = List.of("person", "group", "organization", "document");

  private final Context context;
  private final Candidate candidate;
  private final List<Candidate> all;
  private final Draft draft;
  private final Sentence sentence;
  private final Token cue;
  private final List<String> features = new ArrayList<>();

  private CueFeatures(Context context, Candidate candidate, List<Candidate> all) {
    this.context = context;
    this.candidate = candidate;
    this.all = all;
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
  static List<String> of(
      Context context, Candidate candidate, List<Candidate> all, boolean lexical) {
    return new CueFeatures(context, candidate, all).all(lexical);
  }

  private List<String> all(boolean lexical) {
    String frame = draft.foundBy();
    String classes = String.join("+", new TreeSet<>(candidate.classes()));
    String source = source();
    String form = form();
    String mark = mark();
    add("frame", frame);
    add("listed", String.valueOf(candidate.listed()));
    add("listed,source", candidate.listed() + "," + source);
    add("listed,form", candidate.listed() + "," + form);
    add("rivals", rivals());
    for (String c : new TreeSet<>(candidate.classes())) {
      add("class", c);
      add("class,source", c + "," + source);
      add("class,form", c + "," + form);
      add("class,mark", c + "," + mark);
    }
    add("classes", classes.isEmpty() ? "none" : classes);
    add("source", source);
    add("form", form);
    add("mark", mark);
    add("source,form", source + "," + form);
    add("source,mark", source + "," + mark);
    add("relation", cue.relation());
    add("relation,source", cue.relation() + "," + source);
    add("quoted", quoted());
    add("quoted,mark", quoted() + "," + mark);
    add("content", contentHead());
    String clause = clause();
    add("clause", clause);
    for (String c : candidate.classes()) {
      add("class,clause", c + "," + clause);
    }
    add("content,mark", contentHead() + "," + mark);
    add("length", length());
    add("negated", String.valueOf(draft.negated()));
    add("auxiliaries", auxiliaries());
    add("governor", governor());
    add("reported", String.valueOf(isReported()));
    add("block", block());
    add("object", object());
    if (lexical) {
      add("lemma", cueWords());
      add("lemma,source", cueWords() + "," + source);
      add("lemma,mark", cueWords() + "," + mark);
      add("lemma,form", cueWords() + "," + form);
      add("lemma,clause", cueWords() + "," + clause);
      add("lemma,object", cueWords() + "," + object());
      add("lemma,auxiliaries", cueWords() + "," + auxiliaries());
      add("lemma,quoted", cueWords() + "," + quoted());
      add("preposition", preposition());
      add("lemma,preposition", cueWords() + "," + preposition());
      add("governor lemma", sentence.head(cue).map(CueFeatures::word).orElse("none"));
    }
    return features;
  }

  /** The lemma of a word of the language; names are all the same. */
  private static String word(Token token) {
    boolean name = token.name() != NameType.NONE || token.pos().equals("PROPN");
    return name ? "(name)" : token.lemma();
  }

  /** Every feature stands alone and together with the frame. */
  private void add(String name, String value) {
    features.add(draft.foundBy() + "|" + name + "=" + value);
  }

  private String cueWords() {
    if (candidate.classes().contains("phrase") && cue.index() + 1 < sentence.size()) {
      return cue.lemma() + " " + sentence.token(cue.index() + 1).lemma();
    }
    boolean phrase = !cue.isVerbal() && !cue.pos().equals("NOUN") && !draft.cue().isEmpty();
    return phrase ? draft.cue().get(0).of(context.text()).toLowerCase(Locale.ROOT) : word(cue);
  }

  /** Which other readings the cue has. */
  private String rivals() {
    return all.stream()
        .filter(c -> c != candidate)
        .map(c -> c.draft().foundBy() + (c.listed() ? "+" : "-"))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private String source() {
    if (draft.sourceHead().isEmpty()) {
      return "none";
    }
    Token head = draft.sourceHead().get().token();
    String word = head.text().toLowerCase(Locale.ROOT);
    if (FIRST_PERSON.contains(word)) {
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
    return switch (mark.get().lemma()) {
      case "that", "que", "qu'" -> "that";
      case "if", "whether", "si" -> "if";
      case "to", "de", "d'", "à" -> "to";
      case "as", "comme" -> "as";
      case "about", "sur" -> "about";
      case "for", "pour" -> "for";
      case "against", "contre" -> "against";
      default -> "other";
    };
  }

  /** The preposition before the content's head: for which the parser has no relation. */
  private String preposition() {
    return candidate
        .contentHead()
        .flatMap(t -> sentence.child(t, "case", "mark"))
        .map(Token::lemma)
        .orElse("none");
  }

  /** Whether a cue that takes a clause stands above this one. */
  private boolean isReported() {
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

  private String contentHead() {
    return candidate
        .contentHead()
        .map(t -> t.pos() + (t.isVerbal() && Grammar.isFinite(sentence, t) ? "-finite" : ""))
        .orElse("none");
  }

  /** Whether the content is a clause, going by its words in the sentence. */
  private String clause() {
    int start = sentence.size();
    int end = 0;
    for (Token t : sentence.tokens()) {
      if (draft.content().stream().anyMatch(s -> s.contains(t.span()))) {
        start = Math.min(start, t.index());
        end = t.index() + 1;
      }
    }
    return Grammar.clause(sentence, start, end);
  }

  private String length() {
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

  private String block() {
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
