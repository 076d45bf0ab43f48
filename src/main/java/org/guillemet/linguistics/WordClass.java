package org.guillemet.linguistics;

import java.util.Locale;

/**
 * A closed class of words: those that make the grammar of a language and that no newsroom adds to.
 * The words of each are in the list {@code closed-classes} of the language; a class may be empty in
 * one that has no such words.
 */
public enum WordClass {
  /** Opens what is said: "that". */
  THAT,
  /** Opens what is asked: "whether", "if". */
  WHETHER,
  /** Opens an infinitive: "to"; French has several. */
  INFINITIVE,
  /** "as", "comme". */
  AS,
  /** Leads to what somebody calls a thing: "portrayed as", "qualifié de". */
  NAMING,
  /** "about", "sur". */
  ABOUT,
  /** Opens the topic of what is said. */
  TOPIC,
  /** "for", "pour". */
  FOR,
  /** "against", "contre". */
  AGAINST,
  /** Ties a noun to another that it belongs to: "of". */
  OF,
  /** Leads to whoever does what a passive verb says: "by". */
  BY,
  /** Leads to somebody who is told. */
  TO,
  /** Leads to a value: "put at". */
  AT,
  /** Leads to a platform: "on". */
  ON,
  WITHOUT,
  /** "quant à": sets a topic. */
  AS_FOR,
  /** Prepositions of what a verb says of something: "spoke of", "qualifié de". */
  COMPLEMENT,
  /** Prepositions of whoever has said what a noun stands for: "a claim by". */
  OWNER,
  /** Prepositions that lead to an outlet: "to", "in", "with". */
  OUTLET,
  /** Prepositions of the place or occasion of a speech. */
  PLACING,
  /** Prepositions between a place and a place beside it: "Hull, near York". */
  NEAR,
  /** Tie what or where to a function in a headline: "mayor of". */
  FUNCTION_LINK,
  /** Parts of surnames: "von", "de". */
  NAME_PARTICLE,
  /** Lead to what something is compared with: "plus … que". */
  COMPARATIVE,
  /** Open a clause of time: "when", "while". */
  WHEN,
  /** Join clauses or quotations: "and". */
  CONJUNCTION,
  /** Pronouns that open a relative clause. */
  RELATIVE,
  /** Relative pronouns that take up a clause behind a preposition: "to which", "à quoi". */
  WHICH,
  /** Relative pronouns behind "ce" that stand for what somebody says: "ce que", "ce dont". */
  OF_WHAT,
  /** The antecedent of a clause that takes up a sentence: French "ce" in "ce que". */
  WHAT,
  /** The first person, singular, alone or before a noun: "I", "me", "my"; not "mine", a thing. */
  I,
  /** The first person, plural, alone or before a noun: "we", "us", "our". */
  WE,
  /** The second person, alone or before a noun: "you", "your". */
  YOU,
  /** The third person, plural, alone or before a noun: "they", "them", "their". */
  THEY,
  /** Pronouns that are taken for the subject of the verb that they stand before. */
  SUBJECT,
  /** Pronouns that a hyphen ties to the verb whose subject they are, and nothing else. */
  INVERTED_SUBJECT,
  /** French object pronouns before a verb, never its subject. */
  OBJECT_CLITIC,
  /** Object pronouns that stand for what is said: "comme il le dit". */
  SAID_CLITIC,
  /** Pronouns that are an object where a verb has another subject: "nous a confié Brun". */
  OBLIQUE,
  REFLEXIVE,
  /** Possessives of the third person, before a noun: "his", "leur". */
  HIS,
  /** Possessives of all persons, before a noun: "my", "votre". */
  POSSESSIVE,
  /** Possessives of things and bodies, never of people. */
  ITS,
  /** The mark behind a name that owns something. */
  POSSESSIVE_MARK,
  /** Pronouns that may stand for nobody: "it is said". */
  EXPLETIVE,
  /** "there is". */
  EXISTENTIAL,
  /** Pronouns that stand for anybody: "one". */
  ANYBODY,
  /** Determiners that point to somebody known. */
  DEFINITE,
  /** Definite articles, which are no part of a name. */
  ARTICLE,
  INDEFINITE,
  /** "this", "that". */
  POINTING,
  /** Each of several, so that the phrase is a singular. */
  DISTRIBUTIVE,
  /** Negate the verb that they hang on. */
  NEGATION,
  /** Negate a statement, and not the verb of speech that they may hang on: "no", "ne". */
  NEGATION_PARTICLE,
  BE,
  /** The auxiliary of compound tenses. */
  HAVE,
  MODAL,
  /** What is behind a number of years: "34-year-old", "34 ans". */
  AGE,
  /** Verbs whose infinitive or participle tells what is to be found out: "pour savoir si". */
  KNOW,
  /** Lose their first letters, for which an apostrophe stands: "'em". */
  ELIDED,
  /** Endings of verbs that speak to the reader; the entries begin with a hyphen. */
  IMPERATIVE_ENDING,
  /** Endings of nouns in the plural; the entries begin with a hyphen. */
  PLURAL_ENDING;

  /** The name of the class in the lists: lower case, with hyphens. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
