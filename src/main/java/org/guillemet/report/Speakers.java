package org.guillemet.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.SharedEntity;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** The entities of all articles under ids that are unique in the report. */
public final class Speakers {

  private final Dossier dossier;
  private final List<Article> articles;
  private final Map<SharedEntity, String> ids = new IdentityHashMap<>();
  private final List<Listed> all = new ArrayList<>();

  /**
   * An entity of the report.
   *
   * @param id unique in the report
   * @param entity as the articles have it together
   * @param mentions by the number of the article
   */
  public record Listed(String id, SharedEntity entity, List<Mentions> mentions) {}

  /**
   * Where an article mentions an entity.
   *
   * @param article the number of the article in the report
   * @param spans in the file, in text order
   */
  public record Mentions(int article, List<Span> spans) {}

  public Speakers(Compared compared) {
    this.dossier = compared.dossier();
    this.articles = compared.articles().stream().map(Checked::article).toList();
    Map<Article, Integer> numbers = new IdentityHashMap<>();
    articles.forEach(a -> numbers.put(a, numbers.size()));
    for (Article article : articles) {
      for (SharedEntity entity : dossier.entities(article)) {
        if (!ids.containsKey(entity)) {
          String id = "e" + (all.size() + 1);
          ids.put(entity, id);
          all.add(new Listed(id, entity, mentions(entity, numbers)));
        }
      }
    }
  }

  private static List<Mentions> mentions(SharedEntity entity, Map<Article, Integer> numbers) {
    return entity.members().stream()
        .map(
            member -> {
              Article article = member.account().article();
              return new Mentions(
                  numbers.get(article),
                  member.entity().mentions().stream().map(article.reading()::toSource).toList());
            })
        .sorted((a, b) -> Integer.compare(a.article(), b.article()))
        .toList();
  }

  /** In the order of the articles, then of the entities in each. */
  public List<Listed> all() {
    return List.copyOf(all);
  }

  /** The id in the report of an entity of an article. */
  public String id(int article, Entity entity) {
    return ids.get(dossier.entity(articles.get(article), entity));
  }
}
