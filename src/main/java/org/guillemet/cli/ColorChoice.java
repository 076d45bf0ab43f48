package org.guillemet.cli;

import org.guillemet.report.Ink;

/** When text is coloured. */
enum ColorChoice {
  /** On a terminal, unless NO_COLOR is set. */
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * @param colored what {@code AUTO} comes to
   */
  Ink ink(boolean colored) {
    return this == ALWAYS || this == AUTO && colored ? Ink.ANSI : Ink.PLAIN;
  }
}
