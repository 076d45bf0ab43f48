package org.guillemet.claims.stage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.claims.Miscount;
import org.guillemet.claims.reckoning.Reckoner;
import org.guillemet.linguistics.Analysis;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/** Finds what cannot be right by itself in an article. Thread-safe. */
public final class MiscountFinder {

  private static final Map<Language, Reckoner> RECKONERS = new ConcurrentHashMap<>();

  private MiscountFinder() {}

  /** What is wrong of one kind, in text order. */
  public static List<Miscount> find(Miscount.Kind kind, Article article, Analysis analysis) {
    return RECKONERS
        .computeIfAbsent(analysis.language(), Reckoner::new)
        .find(kind, article.text(), analysis.sentences(), article.metadata().published());
  }
}
