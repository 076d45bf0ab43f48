package org.guillemet.repository.review;

import java.util.List;
import java.util.stream.Stream;
import org.guillemet.rules.Reviewed;
import org.guillemet.text.Article;

/**
 * The findings that were there when a newsroom began to check, and that it accepts. One is known by
 * its passage, so it stays accepted when its paragraph moves, also to another file when it is no
 * longer in its own; another finding in its place is new. Immutable.
 */
public final class Baseline {

  /** Accepts nothing. */
  public static final Baseline EMPTY = new Baseline(List.of());

  private final List<BaselineEntry> entries;

  /** What the baseline and the articles have to do with each other. */
  public interface Places {

    /** What the baseline calls an article. */
    String called(Article article);

    /** Whether the file that the baseline calls so is no longer there. */
    boolean isGone(String path);
  }

  /**
   * What came of holding findings against the baseline.
   *
   * @param reviewed all findings in their order, those that it has accepted
   * @param accepted an entry for each finding that it has, at the place where that is now
   * @param added an entry for each finding that it does not have and that is wanted
   * @param stale entries whose findings are no longer there
   * @param others entries of articles that were not looked at
   */
  public record Outcome(
      List<Reviewed> reviewed,
      List<BaselineEntry> accepted,
      List<BaselineEntry> added,
      List<BaselineEntry> stale,
      List<BaselineEntry> others) {
    public Outcome {
      reviewed = List.copyOf(reviewed);
      accepted = List.copyOf(accepted);
      added = List.copyOf(added);
      stale = List.copyOf(stale);
      others = List.copyOf(others);
    }

    /** The baseline with all that there is now; what is stale stays. */
    public Baseline grown() {
      return new Baseline(Stream.of(accepted, added, stale, others).flatMap(List::stream).toList());
    }

    /** The baseline without what is stale. */
    public Baseline pruned() {
      return new Baseline(Stream.of(accepted, others).flatMap(List::stream).toList());
    }
  }

  /** One entry that is there twice accepts two findings. */
  public Baseline(List<BaselineEntry> entries) {
    this.entries = entries.stream().sorted().toList();
  }

  /** Sorted. */
  public List<BaselineEntry> entries() {
    return entries;
  }
}
