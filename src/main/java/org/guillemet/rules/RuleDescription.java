package org.guillemet.rules;

/** What a rule says of itself, whatever it checks. Thread-safe. */
public interface RuleDescription {

  /** Its name, kebab-case and stable: people write it in configuration and suppressions. */
  String name();

  /** How bad its findings are unless the configuration says otherwise. */
  Severity severity();

  /** What it flags, in one line. */
  default Message summary() {
    return Message.of(name() + ".summary");
  }
}
