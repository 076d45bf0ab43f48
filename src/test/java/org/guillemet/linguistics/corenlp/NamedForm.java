package org.guillemet.linguistics.corenlp;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** A form of models that are made of nothing but their names. Thread-safe. */
final class NamedForm implements KeptModels.Form<String> {

  private final AtomicInteger made = new AtomicInteger();

  @Override
  public String make(String resource) {
    made.incrementAndGet();
    return "made of " + resource;
  }

  @Override
  public void write(String model, ModelWriter out) throws IOException {
    out.text(model);
  }

  @Override
  public String read(ModelReader in) throws IOException {
    return in.text();
  }

  /** How often a model has been made. */
  int made() {
    return made.get();
  }
}
