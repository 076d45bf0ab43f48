package org.guillemet.cli.choices;

import org.guillemet.report.Ink;

/** When text is coloured. */
public enum ColorChoice {
  /** On a terminal, unless NO_COLOR is set. */
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * @param colored what {@code AUTO} comes to
   */
  public Ink ink(boolean colored) {
    return this == ALWAYS || this == AUTO && colored ? Ink.ANSI : Ink.PLAIN;
  }
}
