# The arguments of "guillemet check" that the variables of a CI job ask for. For "." in bash.
#
#   GUILLEMET_PATHS          files, folders and globs, one on each line; without it the whole folder
#   GUILLEMET_CHANGED_SINCE  a revision; "none" or nothing: all lines
#   GUILLEMET_FAIL_ON        error, warning, info or never
#   GUILLEMET_ARGS           more options, parted by blanks
#
# They end up in the array "arguments".

# A revision can only be compared with when its history is there.
complete_history() { # REVISION
  if [ "$(git rev-parse --is-shallow-repository 2>/dev/null)" = true ]; then
    git fetch --quiet --no-tags --unshallow || true
  fi
  git cat-file -e "$1^{commit}" 2>/dev/null || git fetch --quiet --no-tags origin "$1" || true
}

arguments=()
if [ -n "${GUILLEMET_FAIL_ON:-}" ]; then
  arguments+=(--fail-on "$GUILLEMET_FAIL_ON")
fi
case ${GUILLEMET_CHANGED_SINCE:-none} in
  none) ;;
  *)
    complete_history "$GUILLEMET_CHANGED_SINCE"
    arguments+=(--changed-since "$GUILLEMET_CHANGED_SINCE")
    ;;
esac
IFS=$' \t\n' read -r -d '' -a words <<<"${GUILLEMET_ARGS:-}" || true
arguments+=(${words[@]+"${words[@]}"} --)
while read -r line; do
  [ -z "$line" ] || arguments+=("$line")
done <<<"${GUILLEMET_PATHS:-.}"
