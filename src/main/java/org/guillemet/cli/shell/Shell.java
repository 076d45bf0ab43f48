package org.guillemet.cli.shell;

import java.util.function.BiFunction;
import picocli.CommandLine.Model.CommandSpec;

/** A shell that completes what users type. */
public enum Shell {
  BASH(BashCompletion::script),
  ZSH(ZshCompletion::script),
  FISH(FishCompletion::script);

  private final BiFunction<CommandSpec, Offers, String> script;

  Shell(BiFunction<CommandSpec, Offers, String> script) {
    this.script = script;
  }

  /** The script that teaches the shell the program's commands, options and their values. */
  public String completion(CommandSpec program, Offers offers) {
    return script.apply(program, offers);
  }
}
