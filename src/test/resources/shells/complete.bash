# Prints what bash would offer: complete.bash SCRIPT WORD...
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
# compopt works within a completion only.
compopt() { echo "compopt $*"; }
_guillemet
[ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\n' "${COMPREPLY[@]}"
