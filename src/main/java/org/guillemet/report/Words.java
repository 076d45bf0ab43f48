package org.guillemet.report;

import java.util.Locale;

/** The words that reports use. */
public final class Words {

  private Words() {}

  /** The word that output has for a constant: {@code error}, {@code person}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
