package org.guillemet.attribution.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.people.Genders;
import org.guillemet.attribution.people.JointSpeakers;
import org.guillemet.attribution.people.Mention;
import org.guillemet.attribution.people.Mention.Form;
import org.guillemet.attribution.people.Mention.Prominence;
import org.guillemet.attribution.people.NameFinder;
import org.guillemet.attribution.people.NameFinder.Name;
import org.guillemet.attribution.people.Namesakes;
import org.guillemet.attribution.people.Referent;
import org.guillemet.attribution.people.Salience;
import org.guillemet.attribution.people.SourceNames;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * Finds the speakers of an article's attributions. It reads the article once, from start to end,
 * and keeps whom names, descriptions and pronouns have stood for so far. Used for one article; not
 * thread-safe.
 */
public final class SpeakerFinder {

  private final Context context;
  private final Namesakes namesakes;
  private final Descriptions descriptions;
  private final Antecedents antecedents;
  private final FirstPersons firstPersons;
  private final Map<Integer, List<Name>> namesBySentence = new HashMap<>();
  private final JointSpeakers joints = new JointSpeakers();
  private final SourceResolver resolver;

  public SpeakerFinder(Context context) {
    this.context = context;
    Genders genders = new Genders(context.analysis().lexicon());
    List<Name> names = new NameFinder(context, genders).find();
    names.forEach(
        n -> namesBySentence.computeIfAbsent(n.sentence(), s -> new ArrayList<>()).add(n));
    this.namesakes = new Namesakes(context, genders, names);
    this.descriptions = new Descriptions(context, genders, namesakes.referents(), joints);
    this.antecedents = new Antecedents(genders);
    this.firstPersons = new FirstPersons(context, namesakes, names);
    this.resolver =
        new SourceResolver(
            context,
            genders,
            namesakes,
            descriptions,
            joints,
            antecedents,
            new SourceNames(context, genders, namesakes, namesBySentence));
  }

  /** All referents that the article names or that a source has led to, in no order. */
  public List<Referent> referents() {
    List<Referent> all = new ArrayList<>(namesakes.referents());
    all.addAll(descriptions.referents());
    all.addAll(joints.all());
    all.addAll(resolver.unlisted());
    return all;
  }

  /** The speaker of every draft; the drafts are in text order. */
  public Map<Draft, Resolution> resolve(List<Draft> drafts) {
    Map<Draft, Resolution> resolved = new IdentityHashMap<>();
    Map<Integer, List<Draft>> bySentence = new HashMap<>();
    for (Draft draft : drafts) {
      if (!draft.source().isEmpty()) {
        int sentence = context.sentenceIndexAt(draft.source().get(0).start());
        bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(draft);
      }
    }
    for (int s = 0; s < context.sentences().size(); s++) {
      read(s, bySentence.getOrDefault(s, List.of()), resolved);
    }
    new ContinuedSpeakers(context, namesakes.referents(), antecedents).fill(drafts, resolved);
    new QuotedPronouns(context).fill(drafts, resolved);
    firstPersons.fill(drafts, resolved);
    new HeadlineSpeakers(context, descriptions).fill(drafts, resolved);
    return resolved;
  }

  /** Resolves the sources of a sentence and keeps its mentions, from left to right. */
  private void read(int index, List<Draft> drafts, Map<Draft, Resolution> resolved) {
    Sentence sentence = context.sentences().get(index);
    List<Draft> sources = new ArrayList<>(drafts);
    sources.sort(Comparator.comparing(d -> d.source().get(0)));
    int next = 0;
    List<Name> names = namesBySentence.getOrDefault(index, List.of());
    int name = 0;
    for (Token token : sentence.tokens()) {
      while (next < sources.size()
          && sources.get(next).source().get(0).start() <= token.span().start()) {
        Draft draft = sources.get(next++);
        Resolution resolution = resolver.resolve(index, draft);
        resolved.put(draft, resolution);
        keep(index, draft, resolution, token);
      }
      if (name < names.size() && names.get(name).from() == token.index()) {
        Name here = names.get(name++);
        keep(sentence, here);
      } else if ((Salience.isSubject(token) || Salience.isTopic(sentence, token))
          && !isInside(names, token)) {
        subject(index, sentence, token);
      }
    }
    while (next < sources.size()) {
      Draft draft = sources.get(next++);
      resolved.put(draft, resolver.resolve(index, draft));
    }
  }

  private static boolean isInside(List<Name> names, Token token) {
    return names.stream().anyMatch(n -> n.span().contains(token.span()));
  }

  private void keep(int index, Draft draft, Resolution resolution, Token token) {
    Span span = draft.source().get(0);
    Token head = draft.sourceHead().map(Node::token).orElse(token);
    boolean quoted = context.quotationAround(span).isPresent();
    Sentence sentence = context.sentences().get(index);
    if (!resolution.referents().isEmpty()
        && !isAside(draft, resolution)
        && !Salience.isAside(sentence, head, resolution.referents())) {
      Form form = resolution.by() == ResolvedBy.PRONOUN ? Form.PRONOUN : Form.NAME;
      Prominence prominence =
          draft.foundBy().isOfPassive() && Salience.isAgent(sentence, head)
              ? Prominence.OTHER
              : Prominence.SPEAKER;
      antecedents.add(
          new Mention(span, index, head, form, resolution.referents(), prominence, quoted));
    }
    if (resolution.isKnown() && resolution.by() != ResolvedBy.NAME) {
      resolution.referents().get(0).addMention(span);
      descriptions.learn(resolution.referents().get(0), span);
    }
  }

  private void keep(Sentence sentence, Name name) {
    List<Referent> referents = namesakes.of(name);
    if (!referents.isEmpty()) {
      Token head = head(sentence, name);
      if (Salience.isAside(sentence, head, referents)) {
        return;
      }
      antecedents.add(
          new Mention(
              name.span(),
              name.sentence(),
              head,
              Form.NAME,
              referents,
              Salience.of(sentence, head),
              context.isQuoted(head)));
    }
  }

  private static boolean isAside(Draft draft, Resolution resolution) {
    return draft.foundBy() == FoundBy.AS_CLAUSE
        && resolution.referents().stream().allMatch(Salience::isPassing);
  }

  /** The token of a name whose governor stands outside it. */
  private static Token head(Sentence sentence, Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      Token t = sentence.token(i);
      if (t.head() < name.from() || t.head() >= name.to()) {
        return t;
      }
    }
    return sentence.token(name.from());
  }

  private void subject(int index, Sentence sentence, Token token) {
    Node node = new Node(sentence, token);
    boolean pronoun = token.pos().equals("PRON");
    List<Referent> referents;
    if (pronoun && context.isQuoted(token)) {
      return; // whom others speak of in their own words
    } else if (pronoun) {
      referents = antecedents.of(token, index);
    } else if (!context.cues().speaker(token).isEmpty()
        && descriptions.isDefinite(node)
        && !namesakes.isRole(token.span())) {
      referents =
          descriptions.resolve(node, new SourcePhrases(context).phrase(node), index, antecedents);
    } else {
      return;
    }
    if (!referents.isEmpty()) {
      antecedents.add(
          new Mention(
              token.span(),
              index,
              token,
              pronoun ? Form.PRONOUN : Form.DESCRIPTION,
              referents,
              Salience.isTopic(sentence, token) ? Prominence.SPEAKER : Prominence.SUBJECT,
              context.isQuoted(token)));
    }
  }
}
