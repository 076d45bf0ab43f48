package org.guillemet.claims.reckoning;

import java.util.List;
import org.guillemet.claims.Miscount;

/** Finds one kind of what cannot be right. Thread-safe. */
interface MiscountReader {

  /** What is wrong in a paragraph, in text order. */
  List<Miscount> find(Paragraph paragraph);
}
