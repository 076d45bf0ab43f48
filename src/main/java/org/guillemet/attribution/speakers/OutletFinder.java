package org.guillemet.attribution.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Inline;
import org.guillemet.text.Span;

/**
 * Finds to whom words were given, or who relays them: "a-t-elle dit à l'Associated Press", "told
 * Reuters", "cité par l'AFP", "in an interview with the Globe". An outlet that is itself the source
 * is none.
 */
public final class OutletFinder {

  private static final String WORDS = "outlet-words";
  private static final String LIST = "outlets";

  /** Nothing that introduces an outlet has more words. */
  private static final int LEAD = 6;

  private final Context context;
  private final Lexicon lexicon;
  private final Set<String> extra;
  private final OwnOutlet own;

  /** The italics of the article by their starts. */
  private final Map<Integer, Span> italics = new HashMap<>();

  /**
   * @param extra names that a newsroom adds to the language's list
   */
  public OutletFinder(Context context, Set<String> extra) {
    this.context = context;
    this.lexicon = context.analysis().lexicon();
    this.extra = extra;
    this.own = new OwnOutlet(context);
    context.article().inlines().stream()
        .filter(i -> i.kind() == Inline.Kind.EMPHASIS)
        .forEach(i -> italics.putIfAbsent(i.span().start(), i.span()));
  }

  /** The outlet that the cue's sentence names, or the article's own. */
  public Optional<Outlet> find(Draft draft) {
    return named(draft).or(() -> own.isGivenTo(draft) ? own.outlet() : Optional.empty());
  }

  private Optional<Outlet> named(Draft draft) {
    if (draft.cueHead().isEmpty()) {
      return Optional.empty();
    }
    Node cue = draft.cueHead().get();
    Sentence sentence = cue.sentence();
    List<Outlet> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean free =
          draft.content().stream().noneMatch(c -> c.overlaps(token.span()))
              && draft.cue().stream().noneMatch(c -> c.overlaps(token.span()))
              && !context.isQuoted(token);
      if (free && startsName(token)) {
        named(cue, sentence, token)
            .filter(o -> found.stream().noneMatch(f -> f.words().overlaps(o.words())))
            .filter(o -> isAddressed(cue, sentence, token, o))
            .filter(o -> !isSource(sentence, draft, o))
            .ifPresent(found::add);
      }
    }
    int at = cue.token().span().start();
    return found.stream()
        .min(
            Comparator.<Outlet>comparingInt(o -> Math.abs(o.words().start() - at))
                .thenComparing(Outlet::words));
  }

  private static boolean startsName(Token token) {
    int first = token.text().codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /** A source that is cited by an outlet may name it: "Brun, cité par l'AFP,". */
  private boolean isSource(Sentence sentence, Draft draft, Outlet outlet) {
    return draft.source().stream().anyMatch(s -> s.overlaps(outlet.words()))
        && !isLed(sentence, outlet.words().start());
  }

  /** The outlet whose name begins at the token. */
  private Optional<Outlet> named(Node cue, Sentence sentence, Token token) {
    Optional<Outlet> listed = listed(token.span().start());
    if (listed.isPresent()) {
      return listed;
    }
    Optional<Span> apart = Optional.ofNullable(italics.get(token.span().start()));
    if (apart.isEmpty() && !Character.isLetter(token.text().codePointAt(0))
        || apart.isEmpty() && isArticle(token)) {
      return Optional.empty();
    }
    Span span = apart.orElseGet(() -> run(sentence, token));
    String name = span.of(context.text()).replaceAll("\\s+", " ");
    boolean outlet = apart.isPresent() || hasOutletWord(name) || isBehindNoun(sentence, token);
    return outlet || isLed(sentence, span.start()) || isRecipient(cue, sentence, token)
        ? Optional.of(new Outlet(name, span))
        : Optional.empty();
  }

  /**
   * "a confié Sy au Progrès de Gex", "told RTE": whoever is told and has the name of neither a
   * person nor a place, and is no body that the lists know, is an outlet.
   */
  private boolean isRecipient(Node cue, Sentence sentence, Token token) {
    boolean other =
        token.name() != NameType.PERSON
            && context.cues().speaker(token).isEmpty()
            && token.index() > cue.token().index()
            && hangsOn(cue.token(), sentence, token);
    if (!other || !context.cues().verb(sentence, cue.token()).contains("speech")) {
      return false;
    }
    int before = token.index() - 1;
    boolean article = sentence.isA(sentence.token(before), WordClass.ARTICLE);
    int link = article ? before - 1 : before;
    boolean led = link > 0 && sentence.isA(sentence.token(link), WordClass.TO);
    boolean place = token.name() == NameType.LOCATION;
    boolean titled = article && (!place || isTitled(sentence, token));
    boolean body = !place && (token.name() == NameType.ORGANIZATION || isAcronym(token));
    int next = run(sentence, token).end();
    boolean whole =
        sentence.tokens().stream()
            .filter(t -> t.span().start() >= next)
            .findFirst()
            .filter(t -> t.pos().equals("NOUN"))
            .isEmpty(); // "told NATO allies"
    boolean told =
        link == cue.token().index()
            && context.cues().verb(sentence, cue.token()).contains("addressee");
    return whole && (led && (titled || body) || told && body);
  }

  /**
   * Whether one of the words of the name hangs on the cue: the last one of "the Leeds Observer".
   */
  private boolean hangsOn(Token cue, Sentence sentence, Token first) {
    Span name = run(sentence, first);
    return sentence.children(cue).stream().anyMatch(t -> name.contains(t.span()));
  }

  /** "le Progrès de Gex": regional papers name their place behind a preposition. */
  private static boolean isTitled(Sentence sentence, Token token) {
    int of = token.index() + 1;
    return of + 1 < sentence.size()
        && sentence.isA(sentence.token(of), WordClass.OF)
        && Character.isUpperCase(sentence.token(of + 1).text().charAt(0));
  }

  private static boolean isAcronym(Token token) {
    return token.text().chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static boolean isArticle(Token token) {
    return token.pos().equals("DET");
  }

  private Optional<Outlet> listed(int start) {
    String best = "";
    for (Set<String> names : List.of(lexicon.words(LIST), extra)) {
      for (String name : names) {
        int end = start + name.length();
        if (name.length() > best.length()
            && context.text().startsWith(name, start)
            && (end >= context.text().length()
                || !Character.isLetterOrDigit(context.text().charAt(end)))) {
          best = name;
        }
      }
    }
    if (best.isEmpty()) {
      return Optional.empty();
    }
    String full =
        lexicon.classes(LIST).getOrDefault(best, Set.of()).stream()
            .filter(c -> Character.isUpperCase(c.codePointAt(0)))
            .findFirst()
            .orElse(best);
    return Optional.of(new Outlet(full.replace('_', ' '), new Span(start, start + best.length())));
  }

  /** The capitalised words from a token on, small words between them included. */
  private Span run(Sentence sentence, Token token) {
    int end = token.index() + 1;
    for (int i = end; i < sentence.size() && i < token.index() + 6; i++) {
      Token t = sentence.token(i);
      if (startsName(t) && !context.isQuoted(t)) {
        end = i + 1;
      } else if (!Set.of("ADP", "DET").contains(t.pos())) {
        break;
      }
    }
    return token.span().cover(sentence.token(end - 1).span());
  }

  private boolean hasOutletWord(String name) {
    return name.contains(" ")
        && List.of(name.toLowerCase(Locale.ROOT).split("[ -]")).stream()
            .anyMatch(w -> lexicon.has(WORDS, w, "part"));
  }

  private boolean isBehindNoun(Sentence sentence, Token token) {
    return token.index() > 0
        && lexicon.has(WORDS, sentence.token(token.index() - 1).lemma(), "noun");
  }

  /** Whether the words before are such as introduce an outlet. */
  private boolean isLed(Sentence sentence, int start) {
    List<Token> before =
        new ArrayList<>(sentence.tokens().stream().filter(t -> t.span().end() <= start).toList());
    while (!before.isEmpty() && isArticle(sentence, before.get(before.size() - 1))) {
      before.remove(before.size() - 1);
    }
    String words =
        before.stream()
            .skip(Math.max(0, before.size() - LEAD))
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "))
            .replace("' ", "'");
    return lexicon.classes(WORDS).entrySet().stream()
        .filter(e -> e.getValue().contains("lead"))
        .anyMatch(e -> words.endsWith(e.getKey()));
  }

  private static boolean isArticle(Sentence sentence, Token t) {
    return sentence.isA(t, WordClass.ARTICLE) || sentence.isA(t, WordClass.INDEFINITE);
  }

  /** Whether a preposition or the cue itself leads to the outlet: "told Reuters", "à l'AFP". */
  private boolean isAddressed(Node cue, Sentence sentence, Token token, Outlet outlet) {
    if (isLed(sentence, outlet.words().start())) {
      return true;
    }
    int before = token.index() - 1;
    while (before >= 0 && isSkipped(sentence, sentence.token(before))) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    Token t = sentence.token(before);
    boolean platform = lexicon.has(LIST, outlet.name(), "platform");
    if (platform) {
      return sentence.isA(t, WordClass.ON);
    }
    boolean told =
        t.index() == cue.token().index() && context.cues().verb(sentence, t).contains("addressee");
    boolean complement = sentence.isA(t, WordClass.OUTLET);
    return told || complement && depends(sentence, token, cue.token());
  }

  private boolean isSkipped(Sentence sentence, Token t) {
    return t.pos().equals("DET")
        || t.pos().equals("ADJ")
        || sentence.isA(t, WordClass.ARTICLE)
        || lexicon.has(WORDS, t.lemma(), "noun");
  }

  /** Whether the cue governs the token, directly or through an interview, a post, a programme. */
  private static boolean depends(Sentence sentence, Token token, Token cue) {
    return sentence.dominates(cue, token);
  }
}
