package org.guillemet.quotations;

import java.util.List;

/**
 * The quotations of an article and what is wrong with its marks.
 *
 * @param all every quotation, by start; an outer one before those inside it
 * @param faults marks that do not pair, by place
 */
public record Quotations(List<Quotation> all, List<MarkFault> faults) {

  public Quotations {
    all = List.copyOf(all);
    faults = List.copyOf(faults);
  }
}
