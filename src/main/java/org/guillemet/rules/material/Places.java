package org.guillemet.rules.material;

import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.Speaker;
import org.guillemet.material.Passage;
import org.guillemet.material.Verification;
import org.guillemet.material.Voice;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.MessagePart.Excerpt;
import org.guillemet.rules.MessagePart.Label;
import org.guillemet.rules.MessagePart.Name;
import org.guillemet.rules.MessagePart.Text;
import org.guillemet.text.Article;
import org.guillemet.text.Landmark;

/** Words for places in material. */
final class Places {

  private Places() {}

  /** The document as the user named it. */
  static Text document(Passage passage) {
    return new Text(passage.material().document().path());
  }

  /** Whom the draft quotes, or a word for one who is not known. */
  static MessagePart speaker(Verification verification) {
    return verification
        .utterance()
        .attribution()
        .flatMap(a -> a.speaker().map(Speaker::entity))
        .<MessagePart>map(Name::of)
        .orElse(Message.of("somebody-unknown"));
  }

  /** Who speaks there, or a word for one who is not known. */
  static MessagePart voice(Passage passage) {
    return passage
        .voice()
        .map(Voice::label)
        .<MessagePart>map(Label::new)
        .orElse(Message.of("somebody-unknown"));
  }

  /** What stands there, with the page or the time. */
  static List<Related> related(Passage passage) {
    Article document = passage.material().document();
    return passage.spans().stream()
        .map(
            span -> {
              Excerpt words = new Excerpt(document, span);
              Optional<Landmark> landmark = passage.material().landmark(span.start());
              return new Related(
                  document,
                  span,
                  landmark
                      .map(l -> Message.of(key(l), new Text(l.label()), words))
                      .orElse(Message.of("material.words", words)));
            })
        .toList();
  }

  private static String key(Landmark landmark) {
    return switch (landmark.kind()) {
      case PAGE -> "material.page";
      case TIME -> "material.time";
    };
  }
}
