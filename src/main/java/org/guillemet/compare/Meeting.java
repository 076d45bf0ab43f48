package org.guillemet.compare;

/** Tells which articles are compared with each other. Thread-safe. */
@FunctionalInterface
public interface Meeting {

  /** Every article with every other. */
  Meeting OF_ALL = (a, b) -> true;

  /** Whether two articles are compared, in whatever order they are given. */
  boolean of(Account a, Account b);
}
