package org.guillemet.attribution.sources;

import java.util.Optional;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.linguistics.Token;

/**
 * A noun phrase that may name the source.
 *
 * @param source its words; none: nobody is named
 * @param head the token it is built around; that of a relative pronoun where it stands for a noun
 * @param given whether the rules hold it for the source
 */
public record SourceOption(Source source, Optional<Token> head, boolean given) {}
