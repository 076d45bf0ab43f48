package org.guillemet.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;

/** The entities of all articles under ids that are unique in the report. */
final class Speakers {

  private final List<Listed> all = new ArrayList<>();
  private final Map<Key, String> ids = new HashMap<>();

  /**
   * An entity of the report.
   *
   * @param id unique in the report
   * @param article the number of its article in the report
   * @param entity as the article has it
   */
  record Listed(String id, int article, Entity entity) {}

  private record Key(int article, String id) {}

  Speakers(List<Checked> articles) {
    for (int i = 0; i < articles.size(); i++) {
      for (Entity entity : entities(articles.get(i))) {
        String id = "e" + (all.size() + 1);
        all.add(new Listed(id, i, entity));
        ids.put(new Key(i, entity.id()), id);
      }
    }
  }

  private static Iterable<Entity> entities(Checked checked) {
    Map<String, Entity> entities = new LinkedHashMap<>();
    checked.entities().forEach(e -> entities.putIfAbsent(e.id(), e));
    checked
        .attributions()
        .forEach(
            a -> {
              a.speaker().ifPresent(s -> entities.putIfAbsent(s.entity().id(), s.entity()));
              a.outlet().ifPresent(o -> entities.putIfAbsent(o.id(), o));
            });
    return entities.values();
  }

  /** In the order of the articles, then of the entities in each. */
  List<Listed> all() {
    return List.copyOf(all);
  }

  /** The id in the report of an entity of an article. */
  String id(int article, Entity entity) {
    return ids.get(new Key(article, entity.id()));
  }
}
