package org.guillemet.linguistics;

import java.util.regex.Pattern;

/** Pronouns that a hyphen ties to the verb before them: "dit-elle", "a-t-on". */
public final class Clitics {

  /** The hyphens, and the {@code t} that is only there to be heard. */
  private static final Pattern TIE = Pattern.compile("^-(?:[tT]-)?(?=\\p{L})");

  private Clitics() {}

  /** "a-t-elle souri": behind the auxiliary, before the verb. */
  public static boolean isTied(Token t) {
    return t.text().startsWith("-") && t.pos().equals("PRON");
  }

  /** The pronoun alone: "-t-elle" is "elle"; other words as they are. */
  public static String bare(String word) {
    return TIE.matcher(word).replaceFirst("");
  }
}
