package org.guillemet.claims.stage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.claims.Miscount;
import org.guillemet.claims.reckoning.Reckoner;
import org.guillemet.linguistics.Analysis;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/**
 * What cannot be right by itself in an article, whose amounts are read when it is first asked for.
 * Thread-safe.
 */
public final class Miscounts {

  private static final Map<Language, Reckoner> RECKONERS = new ConcurrentHashMap<>();

  private final Article article;
  private final Analysis analysis;
  private Reckoner.Reading reading;

  /** Those of an article. */
  public Miscounts(Article article, Analysis analysis) {
    this.article = Objects.requireNonNull(article);
    this.analysis = Objects.requireNonNull(analysis);
  }

  /** What is wrong of one kind, in text order. */
  public List<Miscount> of(Miscount.Kind kind) {
    Reckoner reckoner = RECKONERS.computeIfAbsent(analysis.language(), Reckoner::new);
    return reckoner.find(kind, reading(reckoner));
  }

  private synchronized Reckoner.Reading reading(Reckoner reckoner) {
    if (reading == null) {
      reading = reckoner.read(article.text(), analysis.sentences(), article.metadata().published());
    }
    return reading;
  }
}
