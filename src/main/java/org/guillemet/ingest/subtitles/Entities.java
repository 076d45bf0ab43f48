package org.guillemet.ingest.subtitles;

import java.util.Map;

/** Characters that WebVTT writes out. */
final class Entities {

  private static final int HEXADECIMAL = 16;

  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "nbsp", "\u00A0", "lrm", "\u200E", "rlm", "\u200F",
          "quot", "\"", "apos", "'");

  private Entities() {}

  /**
   * What is written out.
   *
   * @param name without {@code &} and the semicolon; one that nobody knows stays as it is written
   */
  static String character(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, "&" + name + ";");
    }
    int code =
        name.startsWith("#x")
            ? Integer.parseInt(name.substring(2), HEXADECIMAL)
            : Integer.parseInt(name.substring(1));
    boolean legal = code > ' ' && Character.isValidCodePoint(code) && !isSurrogate(code);
    return legal ? Character.toString(code) : " ";
  }

  private static boolean isSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }
}
