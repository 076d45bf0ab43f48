package org.guillemet.compare.facts;

/** Why two values that differ may both be right. */
enum Excuse {
  /** One is the other, rounded or bounded. */
  COMPATIBLE,
  /** The other article has this value, too. */
  ELSEWHERE,
  /** One is reckoned from the other with numbers that stand there. */
  RECKONED,
  /** Of two times. */
  PERIOD,
  /** Asked for and given, expected and counted, before and after, net and gross. */
  STAGE,
  /** A birthday between. */
  AGE,
  /** Both stand in somebody's words, which are compared as such. */
  QUOTED,
  /** When something began and when it ended, and the like. */
  EVENT,
  /** Each is of somebody else: who won and who lost. */
  OTHER,
  /** When two have spoken. */
  SAYING,
  /** What is counted on, in articles of two days. */
  UPDATE,
  /** Two who are named differ. */
  DISPUTED
}
