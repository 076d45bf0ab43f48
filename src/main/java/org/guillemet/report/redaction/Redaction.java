package org.guillemet.report.redaction;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guillemet.compare.Account;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.SharedEntity;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Omission;
import org.guillemet.report.Results;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.Reviewed;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/**
 * Makes results that anybody may read. The words of quotations, those that stand for sources whose
 * names are withheld, and what these have said are blacked out in the articles themselves: places,
 * names of findings and what is counted stay the same. For one run; not thread-safe.
 */
public final class Redaction {

  /** What a failure says behind its kind may be words of an article. */
  private static final Pattern FAILURE =
      Pattern.compile(
          "^(.*?internal error: [\\w$]+)(?:: .*?)?( \\([\\w$.]+:\\d+\\))?$", Pattern.DOTALL);

  private final Copies copies;
  private final Map<Article, Account> accounts = new IdentityHashMap<>();

  private Redaction(List<Checked> articles) {
    this.copies = new Copies(articles);
  }

  /** The same results without those words. */
  public static Results of(Results results) {
    return new Redaction(results.compared().articles()).copy(results);
  }

  /** The same without words of the article that a failure may tell. */
  public static Omission of(Omission omission) {
    return new Omission(
        omission.path(),
        omission.cause(),
        omission.stage(),
        omission.place(),
        FAILURE.matcher(omission.reason()).replaceFirst("$1$2"));
  }

  private Results copy(Results results) {
    List<Checked> articles = results.compared().articles().stream().map(this::copy).toList();
    articles.forEach(checked -> accounts.put(checked.article(), checked.account()));
    results.compared().dossier().entities().forEach(copies::add);
    Map<String, String> files = new HashMap<>();
    for (Checked checked : results.compared().articles()) {
      files.put(checked.article().path(), checked.article().source());
    }
    return new Results(
        results.version(),
        new Compared(
            articles,
            Dossier.linked(
                List.copyOf(accounts.values()),
                results.compared().dossier().entities().stream().map(this::copy).toList()),
            results.compared().omissions().stream().map(this::copy).toList()),
        results.reviewed().stream().map(this::copy).toList(),
        results.minimum(),
        results.presentation(),
        results.omissions().stream().map(this::copy).toList(),
        results.rules(),
        results.wording(),
        files);
  }

  private Checked copy(Checked checked) {
    Article article = checked.article();
    return new Checked(
        copies.of(article),
        checked.quotations(),
        checked.attributions().stream().map(said -> copies.of(article, said)).toList(),
        checked.entities().stream().map(entity -> copies.of(article, entity)).toList(),
        checked.claims().stream().map(claim -> copies.of(article, claim)).toList(),
        checked.findings().stream().map(this::copy).toList(),
        checked.omissions().stream().map(this::copy).toList());
  }

  private SharedEntity copy(SharedEntity shared) {
    return new SharedEntity(
        copies.name(shared.name(), shared.kind()),
        shared.kind(),
        shared.members().stream().map(this::copy).toList());
  }

  private SharedEntity.Member copy(SharedEntity.Member member) {
    Article article = member.account().article();
    return new SharedEntity.Member(
        accounts.get(copies.of(article)), copies.of(article, member.entity()));
  }

  private Reviewed copy(Reviewed reviewed) {
    Article article = reviewed.finding().article();
    return new Reviewed(
        copy(reviewed.finding()),
        reviewed.fingerprint(),
        reviewed.standing(),
        reviewed.reason().map(reason -> copies.inQuoting(article, reason)));
  }

  private Finding copy(Finding finding) {
    Article article = finding.article();
    return new Finding(
        finding.rule(),
        finding.severity(),
        copies.of(article),
        finding.span(),
        copy(article, finding.span(), finding.message()),
        finding.related().stream()
            .map(
                r ->
                    new Related(
                        copies.of(r.article()), r.span(), copy(r.article(), r.span(), r.message())))
            .toList());
  }

  private Message copy(Article article, Span words, Message message) {
    return new Message(
        message.key(), message.parts().stream().map(part -> copy(article, words, part)).toList());
  }

  private MessagePart copy(Article article, Span words, MessagePart part) {
    if (part instanceof Message message) {
      return copy(article, words, message);
    }
    if (part instanceof MessagePart.Excerpt excerpt) {
      return new MessagePart.Excerpt(copies.of(excerpt.article()), excerpt.span());
    }
    if (part instanceof MessagePart.Words all) {
      return new MessagePart.Words(copies.of(all.article()), all.spans());
    }
    if (part instanceof MessagePart.Name name) {
      return new MessagePart.Name(copies.name(name.name(), name.kind()), name.kind());
    }
    if (part instanceof MessagePart.Label label) {
      return new MessagePart.Label(copies.label(label.words()));
    }
    String text = ((MessagePart.Text) part).text();
    // Somebody has misspelt a rule, and what he wrote instead are words of the article.
    boolean gone =
        words.of(article.text()).contains(text)
            && !words.of(copies.of(article).text()).contains(text);
    return new MessagePart.Text(gone ? Blackout.of(text) : copies.in(article, text));
  }

  private Omission copy(Omission omission) {
    Omission told = of(omission);
    Optional<Omission.Place> place =
        told.place().map(p -> new Omission.Place(copies.of(p.article()), p.span()));
    return new Omission(told.path(), told.cause(), told.stage(), place, told.reason());
  }
}
