package org.guillemet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.Attribution;
import org.guillemet.compare.Account;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.SharedEntity;
import org.guillemet.linguistics.Words;
import org.guillemet.repository.Drafts;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.rules.builtin.BuiltInRules;
import org.junit.jupiter.api.Test;

/** Which articles are compared, and how bad what is found is, their settings say. */
class ComparisonTest {

  private static final String STAY = "We will not go back before the pay is settled";

  private static final Checked NORA = Drafts.of("news/a.md", "2031-02-03", "Nora Whelan", STAY);
  private static final Checked PAUL = Drafts.of("news/b.md", "2031-02-04", "Paul Keane", STAY);
  private static final Checked RUTH = Drafts.of("sport/c.md", "2031-02-05", "Ruth Amis", STAY);

  private static ArticleSettings in(String dossier) {
    return new ArticleSettings(
        RulePolicy.DEFAULT, Set.of(), Words.NONE, Optional.of(dossier), Optional.empty());
  }

  private static final ArticleSettings ALONE =
      new ArticleSettings(
          RulePolicy.DEFAULT, Set.of(), Words.NONE, Optional.empty(), Optional.empty());

  private static ArticleSettings folder(String path) {
    return in(path.substring(0, path.indexOf('/')));
  }

  private static Compared compare(
      ArticleSettings.ByPath settings, List<Account> archive, Checked... articles) {
    return new Comparison(BuiltInRules.acrossArticles(), settings, Aliases.NONE, new Timings())
        .compare(List.of(articles), archive);
  }

  private static List<String> findings(Compared compared) {
    return compared.articles().stream()
        .flatMap(checked -> checked.findings().stream())
        .map(
            f ->
                f.rule()
                    + " "
                    + f.severity()
                    + " "
                    + f.article().path()
                    + " "
                    + f.related().get(0).article().path())
        .toList();
  }

  private static Account archived(Checked checked) {
    Account account = checked.account();
    return new Account(
        account.article(),
        account.quotations(),
        account.attributions(),
        account.entities(),
        List.of(),
        true);
  }

  @Test
  void articlesOfOneDossierAreComparedAndNoOthers() {
    Compared compared = compare(ComparisonTest::folder, List.of(), NORA, RUTH, PAUL);

    assertThat(findings(compared))
        .containsExactly("misattributed-quotation ERROR news/b.md news/a.md");
    assertThat(compared.articles())
        .extracting(c -> c.article().path())
        .containsExactly("news/a.md", "sport/c.md", "news/b.md");
    assertThat(compared.dossier().accounts())
        .extracting(a -> a.article().path())
        .containsExactly("news/a.md", "news/b.md", "sport/c.md");
    assertThat(compared.dossier().entities().stream().map(SharedEntity::name))
        .containsExactly("Nora Whelan", "Paul Keane", "Ruth Amis");
    assertThat(compared.dossier().quotations()).hasSize(1);
  }

  private static ArticleSettings apart(int days) {
    return new ArticleSettings(
        RulePolicy.DEFAULT, Set.of(), Words.NONE, Optional.of(""), Optional.of(days));
  }

  @Test
  void articlesFurtherApartThanOneOfThemWantsAreNotCompared() {
    assertThat(compare(path -> apart(1), List.of(), NORA, PAUL, RUTH).dossier().quotations())
        .extracting(m -> m.left().account().article().path())
        .containsExactly("news/a.md", "news/b.md");
    assertThat(compare(path -> apart(2), List.of(), NORA, RUTH).dossier().quotations()).hasSize(1);
    assertThat(
            compare(path -> path.startsWith("sport") ? apart(0) : in(""), List.of(), NORA, RUTH)
                .dossier()
                .quotations())
        .isEmpty();
    assertThat(findings(compare(path -> apart(0), List.of(archived(PAUL)), NORA))).isEmpty();
  }

  @Test
  void anArticleOfNoDossierIsComparedWithNone() {
    assertThat(findings(compare(path -> ALONE, List.of(), NORA, PAUL))).isEmpty();
    assertThat(
            compare(path -> path.startsWith("news/b") ? ALONE : in(""), List.of(), NORA, PAUL, RUTH)
                .dossier()
                .quotations())
        .singleElement()
        .satisfies(m -> assertThat(m.right().account().article()).isSameAs(RUTH.article()));
  }

  @Test
  void whatIsRecordedIsHeldAgainstEveryDossierButNotOneAgainstAnother() {
    List<Account> archive = List.of(archived(PAUL));

    assertThat(findings(compare(ComparisonTest::folder, archive, NORA, RUTH)))
        .containsExactly(
            "misattributed-quotation ERROR news/b.md news/a.md",
            "misattributed-quotation ERROR sport/c.md news/b.md");
    assertThat(findings(compare(path -> ALONE, archive, NORA, RUTH))).isEmpty();
  }

  @Test
  void aFindingIsAsBadAsItsOwnArticleWantsIt() {
    RulePolicy mild =
        new RulePolicy(
            RuleSettings.DEFAULT, Map.of("misattributed-quotation", Severity.INFO), Set.of());
    RulePolicy silent =
        new RulePolicy(RuleSettings.DEFAULT, Map.of(), Set.of("misattributed-quotation"));

    assertThat(findings(compare(only("news/b.md", mild), List.of(), NORA, PAUL)))
        .containsExactly("misattributed-quotation INFO news/b.md news/a.md");
    assertThat(findings(compare(only("news/b.md", silent), List.of(), NORA, PAUL))).isEmpty();
    assertThat(findings(compare(only("news/a.md", silent), List.of(), NORA, PAUL))).hasSize(1);
  }

  @Test
  void wordsWhoseSpeakerIsUncertainMakeNoError() {
    assertThat(findings(compare(path -> in("all"), List.of(), NORA, sure(PAUL, 0.5))))
        .containsExactly("misattributed-quotation ERROR news/b.md news/a.md");
    assertThat(findings(compare(path -> in("all"), List.of(), NORA, sure(PAUL, 0.49))))
        .containsExactly("misattributed-quotation INFO news/b.md news/a.md");
  }

  /** The same article, all attributions as sure as given. */
  private static Checked sure(Checked checked, double confidence) {
    return new Checked(
        checked.article(),
        checked.quotations(),
        checked.attributions().stream()
            .map(
                a ->
                    new Attribution(
                        a.id(),
                        a.type(),
                        a.content(),
                        a.cue(),
                        a.source(),
                        a.speaker(),
                        a.candidates(),
                        a.outlet(),
                        a.within(),
                        a.negated(),
                        a.hedged(),
                        confidence,
                        a.foundBy()))
            .toList(),
        checked.entities(),
        checked.claims(),
        checked.findings(),
        List.of());
  }

  private static ArticleSettings.ByPath only(String path, RulePolicy policy) {
    return p -> p.equals(path) ? ArticleSettings.of(policy) : ArticleSettings.DEFAULT;
  }

  /** Knows what it was given last, and for how many articles it has been asked. */
  private static final class Memory implements Comparisons {

    private final List<Integer> asked = new ArrayList<>();
    private Optional<Known> known = Optional.empty();

    @Override
    public Optional<Known> find(List<Account> accounts) {
      asked.add(accounts.size());
      return known;
    }

    @Override
    public void keep(List<Account> accounts, Known found) {
      known = Optional.of(found);
    }
  }

  private static Compared compare(Memory memory, List<Account> archive, Checked... articles) {
    return new Comparison(
            BuiltInRules.acrossArticles(),
            path -> ArticleSettings.DEFAULT,
            Aliases.NONE,
            memory,
            new Timings())
        .compare(List.of(articles), archive);
  }

  @Test
  void whatIsKnownIsTheSameAsWhatIsFoundOut() {
    Memory memory = new Memory();
    Compared first = compare(memory, List.of(), RUTH, NORA, PAUL);
    Compared second = compare(memory, List.of(), RUTH, NORA, PAUL);

    assertThat(findings(first)).isNotEmpty();
    assertThat(memory.known.orElseThrow().findings()).hasSameSizeAs(findings(first));
    assertThat(second.articles()).isEqualTo(first.articles());
    assertThat(second.dossier().entities())
        .extracting(SharedEntity::name)
        .isEqualTo(first.dossier().entities().stream().map(SharedEntity::name).toList());
    assertThat(second.dossier().quotations()).hasSameSizeAs(first.dossier().quotations());
    assertThat(second.dossier().pairs()).hasSameSizeAs(first.dossier().pairs());
  }

  @Test
  void nothingIsKeptOfArticlesThatLostSomethingOrAreComparedWithOthers() {
    Memory memory = new Memory();
    Checked lost =
        new Checked(
            PAUL.article(),
            PAUL.quotations(),
            PAUL.attributions(),
            PAUL.entities(),
            PAUL.claims(),
            PAUL.findings(),
            List.of(
                Omission.ofPart(
                    PAUL.article(),
                    Omission.Cause.FAILURE,
                    Stage.ATTRIBUTION,
                    Optional.empty(),
                    "lost")));
    compare(memory, List.of(), NORA, lost);
    compare(memory, List.of(archived(RUTH)), NORA, PAUL);

    assertThat(memory.asked).isEmpty();
    assertThat(memory.known).isEmpty();
  }
}
