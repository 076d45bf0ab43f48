package org.guillemet.text;

/**
 * A place in a file as an editor shows it.
 *
 * @param line 1 or more
 * @param column 1 or more, in UTF-16 code units
 */
public record Position(int line, int column) {

  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("not a position: " + line + ":" + column);
    }
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
