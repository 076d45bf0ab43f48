package org.guillemet.ingest.page;

import org.jsoup.parser.Parser;

/** Undoes the character references in what a page says about itself. */
final class References {

  private References() {}

  /** Text whose character references were escaped once more than needed, as content systems do. */
  static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
