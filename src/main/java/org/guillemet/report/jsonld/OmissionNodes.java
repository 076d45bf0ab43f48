package org.guillemet.report.jsonld;

import java.io.IOException;
import java.util.List;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Omission.Place;
import org.guillemet.report.Words;

/** Writes what was not checked, and why. */
final class OmissionNodes {

  private final Annotations annotations;
  private int number;

  OmissionNodes(Annotations annotations) {
    this.annotations = annotations;
  }

  /** Writes the next omission of the report. */
  void write(Omission omission) throws IOException {
    number++;
    annotations.open(Iris.of(omission.path()) + "#omission-" + number, "commenting");
    annotations.text(omission.reason());
    annotations.tags(List.of(Words.of(omission.cause()), Words.of(omission.stage())));
    if (omission.place().isPresent()) {
      Place place = omission.place().get();
      annotations.close(place.article(), List.of(place.span()));
    } else {
      annotations.close(omission.path());
    }
  }
}
