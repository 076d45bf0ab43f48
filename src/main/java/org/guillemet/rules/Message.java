package org.guillemet.rules;

import java.util.List;
import java.util.Objects;

/**
 * A sentence or a phrase that no language has been chosen for.
 *
 * @param key under which {@link Messages} have it in each language
 * @param parts what stands in its places, in their order
 */
public record Message(String key, List<MessagePart> parts) implements MessagePart {

  public Message {
    Objects.requireNonNull(key);
    parts = List.copyOf(parts);
  }

  public static Message of(String key, MessagePart... parts) {
    return new Message(key, List.of(parts));
  }
}
