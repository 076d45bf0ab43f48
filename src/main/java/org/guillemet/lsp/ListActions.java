package org.guillemet.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.guillemet.lsp.folders.Folder.Place;
import org.guillemet.repository.config.ConfigException;
import org.guillemet.repository.config.Configurations;
import org.guillemet.repository.config.NewEntry;
import org.guillemet.rules.Finding;
import org.guillemet.rules.MessagePart;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Phrasebook;
import org.guillemet.text.Span;

/**
 * Offers to add what a finding names to the lists of its newsroom, in the configuration that is in
 * force. Not thread-safe.
 */
final class ListActions {

  private final Editor editor;
  private final Function<Path, Optional<String>> opened;
  private final Phrasebook phrases;

  /**
   * An entry for a list.
   *
   * @param key of the phrase that offers it
   * @param words that the phrase is told with, before the name of the file
   * @param change to the text of a configuration
   */
  private record Offer(String key, List<String> words, Change change) {}

  /** Adds an entry to the text of a configuration. */
  private interface Change {
    Optional<NewEntry> to(String yaml);
  }

  /**
   * @param opened the text of a file as it stands in the editor, if it is open there
   */
  ListActions(Editor editor, Function<Path, Optional<String>> opened, Phrasebook phrases) {
    this.editor = editor;
    this.opened = opened;
    this.phrases = phrases;
  }

  /** What can be added because of a finding in a document. */
  Optional<CodeAction> of(Examined examined, Finding finding) {
    return switch (finding.rule()) {
      case "unidentified-speaker" -> knownSpeaker(finding).flatMap(o -> action(examined, o));
      case "vague-attribution" ->
          allowedSource(examined, finding).flatMap(o -> action(examined, o));
      case "conflicting-name" -> alias(finding).flatMap(o -> action(examined, o));
      default -> Optional.empty();
    };
  }

  private static Optional<Offer> knownSpeaker(Finding finding) {
    return finding.message().parts().stream()
        .filter(MessagePart.Name.class::isInstance)
        .map(part -> ((MessagePart.Name) part).name())
        .findFirst()
        .map(
            name ->
                new Offer(
                    "action.known-speaker",
                    List.of(name),
                    yaml -> NewEntry.knownSpeaker(yaml, name)));
  }

  /** Of "it is said" there are no words that could be a source. */
  private static Optional<Offer> allowedSource(Examined examined, Finding finding) {
    Article article = finding.article();
    boolean isSource =
        examined.alone().attributions().stream()
            .anyMatch(a -> a.source().equals(List.of(finding.span())));
    if (!isSource) {
      return Optional.empty();
    }
    Language language = article.language();
    String words =
        line(article, finding.span()).toLowerCase(Locale.forLanguageTag(language.code()));
    return Optional.of(
        new Offer(
            "action.allowed-source",
            List.of(words),
            yaml -> NewEntry.allowedSource(yaml, language, words)));
  }

  /** In one article another name is a slip. */
  private static Optional<Offer> alias(Finding finding) {
    return finding.related().stream()
        .filter(related -> related.article() != finding.article())
        .findFirst()
        .map(
            related -> {
              String name = line(related.article(), related.span());
              String other = line(finding.article(), finding.span());
              return new Offer(
                  "action.alias", List.of(other, name), yaml -> NewEntry.alias(yaml, name, other));
            });
  }

  private static String line(Article article, Span span) {
    return span.of(article.text()).strip().replaceAll("\\s+", " ");
  }

  private Optional<CodeAction> action(Examined examined, Offer offer) {
    Place place = examined.document().place();
    Optional<String> file;
    try {
      file = place.folder().configured(place.path()).file();
    } catch (ConfigException e) {
      return Optional.empty();
    }
    String called = file.orElse(Configurations.FILE_NAME);
    Path config = place.folder().root().resolve(called).normalize();
    // What the editor has not opened is not the user's to change in passing.
    if (!place.folder().isShared() || !config.startsWith(place.folder().root())) {
      return Optional.empty();
    }
    Optional<String> draft = opened.apply(config);
    Optional<String> yaml = draft.or(() -> text(config, file.isPresent()));
    if (yaml.isEmpty() || file.isEmpty() && !editor.createsFiles()) {
      return Optional.empty();
    }
    return offer
        .change()
        .to(yaml.get())
        .map(
            entry -> {
              Span at = new Span(entry.offset(), entry.offset());
              Range where =
                  draft.isPresent()
                      ? Ranges.ofSource(yaml.get(), at)
                      : Ranges.ofDisk(yaml.get(), at);
              TextEdit change = new TextEdit(where, entry.text());
              CodeAction action = new CodeAction(title(offer, called));
              String uri = place.folder().uri(called);
              action.setEdit(
                  file.isPresent()
                      ? new WorkspaceEdit(Map.of(uri, List.of(change)))
                      : creation(uri, change));
              return action;
            });
  }

  private String title(Offer offer, String file) {
    List<Object> words = new ArrayList<>(offer.words());
    words.add(file);
    return phrases.get(offer.key(), words.toArray());
  }

  private static Optional<String> text(Path file, boolean exists) {
    try {
      return Optional.of(exists ? Files.readString(file) : "");
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static WorkspaceEdit creation(String uri, TextEdit change) {
    CreateFileOptions options = new CreateFileOptions();
    options.setIgnoreIfExists(true);
    List<Either<TextDocumentEdit, ResourceOperation>> changes =
        List.of(
            Either.forRight(new CreateFile(uri, options)),
            Either.forLeft(
                new TextDocumentEdit(
                    new VersionedTextDocumentIdentifier(uri, null),
                    List.of(Either.forLeft(change)))));
    return new WorkspaceEdit(changes);
  }
}
