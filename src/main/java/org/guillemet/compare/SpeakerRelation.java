package org.guillemet.compare;

/** Whether the speakers of two quotations are one. */
public enum SpeakerRelation {
  SAME,
  DIFFERENT,
  /** One of them is not named, or one may speak for the other. */
  UNKNOWN
}
