package org.guillemet.rules;

/** Messages that tests make up: the same words in every language. */
public final class Literal {

  private Literal() {}

  public static Message of(String text) {
    return Message.of("literal", new MessagePart.Text(text));
  }
}
