package org.guillemet.lsp;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.pipeline.Analyses;
import org.guillemet.rules.RuleSet;

/**
 * What the server is made of by whoever starts it.
 *
 * @param version of the program
 * @param rules all there are
 * @param analyzer asked for once, when the first document comes
 * @param kept the analyses that earlier runs have left for the articles of a folder
 * @param material that articles are held against
 */
public record ServerParts(
    String version,
    RuleSet rules,
    Supplier<Analyzer> analyzer,
    Function<Path, Analyses> kept,
    NamedMaterial material) {

  public ServerParts {
    Objects.requireNonNull(version);
    Objects.requireNonNull(rules);
    Objects.requireNonNull(analyzer);
    Objects.requireNonNull(kept);
    Objects.requireNonNull(material);
  }
}
