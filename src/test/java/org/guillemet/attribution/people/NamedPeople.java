package org.guillemet.attribution.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.HandMade;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.people.NameFinder.Name;
import org.guillemet.linguistics.Node;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Whom the names of a {@link HandMade} article mean. The words below need no note: people are
 * called Lea Brun, Omar Sy and Jan Holt, a body Hartmoor. A note that is null, as an empty column
 * is, says nothing.
 */
record NamedPeople(
    HandMade made, Context context, Genders genders, List<Name> names, Namesakes namesakes) {

  private static final List<String> ENGLISH =
      notes(
          "ADJ: Former late new old wet young",
          "ADP: For In Near To With by in near of since to van",
          "ADV: Later So so well why",
          "AUX: are has is was",
          "CCONJ: and",
          "DET: A The This a an the",
          "INTJ: Yes no",
          "NOUN: Boats Mayor administration aide baker bakers barn barns board boats bridge brother",
          "NOUN: company farmers firm friend friends group head lane lawyer letter mayor memo mills",
          "NOUN: office owner report roofs speech staff street timber town trade week",
          "NOUN: zitherist zitherists",
          "NUM: 2020",
          "ORGANIZATION: Hartmoor Mills",
          "PART: 's",
          "PERSON: Brun Holt Jan Lea Omar Sy",
          "PRON: Nobody They all her it my nobody she someone that they what which who whom",
          "PROPN: Dr. Gex Mr. Mrs.",
          "SCONJ: when",
          "VERB: According burnt called defeat defeats fell floods heard holds hopes knows leak",
          "VERB: leave leaves left lied like likes met owns paid pays please rained said say says",
          "VERB: smiled smiles smiling spoke stayed swept told went wrote");

  private static final List<String> FRENCH =
      notes(
          "ADJ: allemand communale gaie publique",
          "ADP: d' de des",
          "ADV: toujours",
          "CCONJ: et",
          "DET: La Le l' la le",
          "NOUN: ans association digue frère groupe habitants maire maraîchère parents président",
          "NOUN: présidente scierie société voisin école élèves",
          "NUM: 45",
          "PERSON: Brun Camille Dautrey Léa Omar Sy",
          "PRON: qui",
          "PROPN: Gex",
          "VERB: arrive brûle connaît dit paie paient sortant sourient sourit tient élu");

  private static List<String> notes(String... groups) {
    return Stream.of(groups)
        .map(g -> g.split(": "))
        .flatMap(g -> Stream.of(g[1].split(" ")).map(w -> w + " " + g[0]))
        .toList();
  }

  static NamedPeople english(String text, String... notes) {
    return of(Language.ENGLISH, text, ENGLISH, notes);
  }

  static NamedPeople french(String text, String... notes) {
    return of(Language.FRENCH, text, FRENCH, notes);
  }

  private static NamedPeople of(
      Language language, String text, List<String> known, String... notes) {
    HandMade made =
        HandMade.of(
            language,
            text,
            Stream.concat(known.stream(), Stream.of(notes).filter(Objects::nonNull))
                .toArray(String[]::new));
    Context context = made.context();
    Genders genders = new Genders(context.analysis().lexicon());
    List<Name> names = new NameFinder(context, genders).find();
    return new NamedPeople(made, context, genders, names, new Namesakes(context, genders, names));
  }

  /** Where the words first stand. */
  Span span(String words) {
    return made.span(words);
  }

  /** The token with which the words begin. */
  Node node(String words) {
    return made.node(words);
  }

  /** Every name with what it is taken for. */
  List<String> found() {
    return names.stream().map(n -> n.words() + " " + n.type()).toList();
  }

  /** Every name of the text with those whom it may stand for. */
  List<String> meant() {
    return names.stream()
        .map(
            n ->
                n.words()
                    + " > "
                    + namesakes.of(n).stream()
                        .map(Referent::name)
                        .collect(Collectors.joining(" or ")))
        .toList();
  }

  /** The roles that stand around the first name. */
  List<String> roles() {
    Name name = names.get(0);
    return new Roles(context, genders)
        .around(context.sentences().get(name.sentence()), name.from(), name.to()).stream()
            .map(Role::words)
            .toList();
  }

  Referent referent(String name) {
    return namesakes.referents().stream()
        .filter(r -> r.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  SourceNames sourceNames() {
    Map<Integer, List<Name>> bySentence = new HashMap<>();
    names.forEach(n -> bySentence.computeIfAbsent(n.sentence(), s -> new ArrayList<>()).add(n));
    return new SourceNames(context, genders, namesakes, bySentence);
  }
}
