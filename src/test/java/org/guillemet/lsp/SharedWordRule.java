package org.guillemet.lsp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guillemet.compare.Dossier;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Message;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Flags SHARED in the first of several articles that have it, and points to the others. */
record SharedWordRule() implements DossierRule {

  private static final String WORD = "SHARED";

  @Override
  public String name() {
    return "shared-word";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Message summary() {
    return Literal.of("a word of the test");
  }

  @Override
  public List<Finding> check(Dossier dossier) {
    List<Article> articles =
        dossier.accounts().stream()
            .map(account -> account.article())
            .filter(article -> article.text().contains(WORD))
            .sorted(Comparator.comparing(Article::path))
            .toList();
    if (articles.size() < 2) {
      return List.of();
    }
    if (articles.stream().anyMatch(article -> article.text().contains("BREAKS"))) {
      throw new IllegalStateException("oops");
    }
    List<Finding.Related> others = new ArrayList<>();
    for (Article other : articles.subList(1, articles.size())) {
      others.add(new Finding.Related(other, span(other), Literal.of("here, too")));
    }
    Article first = articles.get(0);
    return List.of(
        new Finding(name(), severity(), first, span(first), Literal.of("a shared word"), others));
  }

  private static Span span(Article article) {
    int start = article.text().indexOf(WORD);
    return new Span(start, start + WORD.length());
  }
}
