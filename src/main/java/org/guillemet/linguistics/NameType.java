package org.guillemet.linguistics;

/** What the recogniser takes a name for. */
public enum NameType {
  /** Not part of a name. */
  NONE,
  PERSON,
  ORGANIZATION,
  LOCATION,
  /** A name of something else: a nationality, an event, a work. */
  OTHER
}
