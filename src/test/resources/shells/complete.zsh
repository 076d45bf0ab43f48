# Prints what each line looks like when TAB has been pressed: complete.zsh SCRIPT LINE...
zmodload zsh/zpty
zpty shell 'PS1=; TERM=dumb; zsh -f -i'
zpty -w shell "autoload -Uz compinit; compinit -u -D; source ${(q)1}; print READ''Y"
zpty -r shell ignored '*READY*'
zpty -w shell "show() { print -r -- \"LINE<\$BUFFER>\"; BUFFER=; }; zle -N show; bindkey '^X' show; print GO''ON"
zpty -r shell ignored '*GOON*'
shift
for line; do
  zpty -w -n shell "$line"$'\t\x18'
  zpty -r shell seen '*LINE<*>*'
  print -r -- "${${seen#*LINE<}%%>*}"
done
zpty -d shell
