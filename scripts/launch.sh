# What scripts/guillemet and bin/guillemet of the distribution have in common: it finds Java and
# starts the program. For "." in POSIX sh.
#
#   needed     what to install where there is no Java
#   state      folder for what makes starting faster; it may be missing, read-only or impossible
#   program    its jar
#   build      what names this build of it, if its files and their times do not
#   classpath  of the program, with that
#   client     class path of what calls the daemon: Java searches the program's jar for longer
#
# GUILLEMET_JAVA_OPTS is appended to Java's options: GUILLEMET_JAVA_OPTS=-Xmx6g
# GUILLEMET_DAEMON=no has commands run by themselves, whether a daemon runs or not

fail() {
  echo "guillemet: $1" >&2
  exit 2
}

# Sizes and times of files, in the same words for everybody.
list() { # FILE...
  (
    unset TIME_STYLE BLOCK_SIZE LS_BLOCK_SIZE BLOCKSIZE # of GNU ls, whose words LC_ALL leaves alone
    LC_ALL=C TZ=UTC0 ls -lL "$@"
  )
}

# Whether a text stands in a file, and nothing else; without starting a process for it.
holds() { # FILE TEXT
  [ -f "$1" ] || return 1
  held=
  while IFS= read -r held_line; do
    held=$held${held:+
}$held_line
  done <"$1"
  [ "$held" = "$2" ]
}

# Whether something can be kept in the state folder, which is made when it is not there.
keeps_state() {
  { [ -d "$state" ] || mkdir -p "$state" 2>/dev/null; } && [ -w "$state" ]
}

# Waits for the lock, or fails at once when WAIT is "no". It is free again when the process ends.
lock() { # FILE WAIT
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$1"
    if [ "$2" = no ]; then flock -n 9; else flock 9; fi
    return
  fi
  until mkdir "$1.d" 2>/dev/null; do
    lock_owner=$(cat "$1.d/pid" 2>/dev/null || true)
    if [ -n "$lock_owner" ] && ! kill -0 "$lock_owner" 2>/dev/null; then
      rm -rf "$1.d"
    elif [ "$2" = no ]; then
      return 1
    else
      sleep 1
    fi
  done
  echo $$ >"$1.d/pid"
  # shellcheck disable=SC2064 # the name is that of now
  trap "rm -rf '$1.d'" EXIT
}

unlock() { # FILE
  exec 9>&-
  rm -rf "$1.d"
  trap - EXIT
}

# What was kept for another Java, or for other files than FILE..., is forgotten.
find_java() { # FILE...
  java=java
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, which has no bin/java: $needed"
  fi
  java=$(command -v "$java") || fail "no Java found: $needed"
  # Asking Java for its version takes as long as starting it: once for each Java is enough.
  java_found=$java$(list "$java" "$@")
  if holds "$state/guillemet.java" "$java_found"; then
    return
  fi
  java_version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  [ -n "$java_version" ] || fail "no Java found: $needed"
  [ "$java_version" -ge 17 ] || fail "this Java is too old ($java): $needed"
  if keeps_state; then
    rm -f "$state/guillemet.jsa" "$state/guillemet.unshared"
    # Only a Java that has classes of its own archived, as few of those made by jlink have, takes
    # an archive of ours; others do not even start when they are asked to make one.
    "$java" -Xshare:on -version >/dev/null 2>&1 || : >"$state/guillemet.unshared"
    echo "$java_found" >"$state/guillemet.java"
  fi
}

# Whether there may be more than some hundred files to check; words of the command count, too.
is_large() {
  files_left=$((120 - $#))
  for argument; do
    case $argument in
      *\**) return 0 ;;
    esac
    if [ -d "$argument" ] && [ "$files_left" -ge 0 ]; then
      files_left=$((files_left - $(count_files "$argument" "$((files_left + 1))")))
    fi
  done
  [ "$files_left" -lt 0 ]
}

# How many files a folder has, up to a limit, without those of git and the like.
count_files() { # FOLDER LIMIT
  case $1 in
    -*) set -- "./$1" "$2" ;;
  esac
  find "$1/." ! -name . -name '.*' -prune -o \( -type f -o -type l \) -print 2>/dev/null |
    sed -n "p;$2q" | wc -l
}

# Whether this run loads the classes that most runs load.
is_typical() {
  for argument; do
    case $argument in
      -h | --help) return 1 ;;
    esac
  done
  case ${1:-} in
    check | extract | report) return 0 ;;
    *) return 1 ;;
  esac
}

# The folder where daemons listen. Relative ones are passed over: they would be others elsewhere.
find_run() {
  run=${HOME:-/dev/null}/.cache/guillemet/run
  case ${XDG_CACHE_HOME:-} in
    /*) run=$XDG_CACHE_HOME/guillemet/run ;;
  esac
  case ${XDG_RUNTIME_DIR:-} in
    /*) [ ! -w "$XDG_RUNTIME_DIR" ] || run=$XDG_RUNTIME_DIR/guillemet ;;
  esac
}

# The socket of this installation's daemon: with another Java, build or machine, other options, or
# files with other rights it is another one.
find_socket() {
  key=$({
    echo "$java_found" "$build" "$classpath" "$system" "${GUILLEMET_JAVA_OPTS:-}"
    umask
  } | cksum)
  socket=$run/${key%% *}
}

# Whether the daemon can do this run as well as a process of its own: what names files of the
# process, as "<(...)" does, or asks git, which has an environment, cannot be handed on.
is_portable() {
  [ "${GUILLEMET_DAEMON:-}" != no ] || return 1
  case ${1:-} in
    check | extract | report | baseline | config | rules | explain) ;;
    *) return 1 ;;
  esac
  case $PWD/ in
    / | /dev/* | /proc/*) return 1 ;;
  esac
  for argument; do
    case $argument in
      */dev/* | */proc/* | --changed-since*) return 1 ;;
    esac
  done
}

# Has the daemon run it, if there is one; does not return then. The client ends before compiling any
# of it would pay.
call_daemon() { # ARGUMENT...
  [ -d "$run" ] || return 0
  find_socket
  [ -S "$socket" ] || return 0
  status=0
  "$java" -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions \
    -XX:ArchiveRelocationMode=0 -Xshare:auto -Xlog:cds=off -Xint -XX:-UsePerfData \
    -XX:+UseSerialGC -Xms8m -Xmx64m -Djdk.console=java.base "-Dguillemet.socket=$socket" \
    "-Dguillemet.program=$program" -cp "$client" org.guillemet.cli.daemon.Client "$@" || status=$?
  # The client adds 64 to the status of what it had run; signals end it with more than 128. Anything
  # else, also what Java says when it cannot start, means that nothing has been done.
  case $status in
    6[4-6]) exit $((status - 64)) ;;
  esac
  [ "$status" -le 128 ] || exit "$status"
}

# Starts the program; does not return.
launch() { # ARGUMENT...
  # Without a UTF-8 locale Java cannot name files like "été.txt" on Linux.
  system=$(uname -sn)
  case ${system%% *}:${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    Linux:*[Uu][Tt][Ff]*8) ;;
    Linux:*) export LC_ALL=C.UTF-8 ;;
  esac

  socket=
  find_run
  ! is_portable "$@" || call_daemon "$@"

  # Java moves the archive of classes to another place in each run, which touches all of it.
  flags="-Xmx3g -Xss4m -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off -Djdk.console=java.base
    -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
  # Large pages load the models sooner; where Linux has none Java would warn on standard output.
  if grep -qs -e '\[always\]' -e '\[madvise\]' /sys/kernel/mm/transparent_hugepage/enabled; then
    flags="$flags -XX:+UseTransparentHugePages"
  fi
  # Memory that is used for the first time costs more than collecting what one article leaves behind:
  # little of it is used again and again. In large runs the slower, better compiler pays: it takes time
  # from the first hundred articles. Their heap grows with what is kept of the articles, in small
  # steps: Java may collect for a fifth of the time rather than take more.
  [ "${1:-}" != daemon ] || find_socket
  if [ "${1:-}" = daemon ] || [ "${1:-}" = lsp ]; then
    flags="$flags -XX:+UseParallelGC -Xms200m -Xmn100m -XX:TieredStopAtLevel=1"
  elif is_large "$@"; then
    flags="$flags -XX:+UseParallelGC -XX:GCTimeRatio=4 -Xms300m -Xmn80m
      -XX:TenuredGenerationSizeIncrement=8 -XX:TenuredGenerationSizeSupplement=20"
  else
    flags="$flags -XX:+UseParallelGC -Xms200m -Xmn24m -XX:TieredStopAtLevel=1"
  fi
  # Editors read standard output: what Java has to say would break the protocol there.
  if [ "${1:-}" = lsp ]; then
    flags="$flags -Xlog:disable -Xlog:all=warning:stderr -XX:+DisplayVMOutputToStderr"
  fi
  flags="$flags ${GUILLEMET_JAVA_OPTS:-}"
  archive=$state/guillemet.jsa
  keeps_classes=no
  if [ ! -f "$archive" ] && is_typical "$@" && keeps_state && [ ! -f "$state/guillemet.unshared" ] &&
    lock "$archive.lock" no; then
    keeps_classes=yes
  fi

  set -- ${socket:+"-Dguillemet.socket=$socket"} -cp "$classpath" org.guillemet.cli.Main "$@"
  if [ "$keeps_classes" = yes ]; then
    launch_keeping_classes "$@"
  elif [ -f "$archive" ]; then
    set -- "-XX:SharedArchiveFile=$archive" "$@"
  fi
  # shellcheck disable=SC2086 # options are words
  exec "$java" $flags "$@"
}

# The classes of this run are kept so that the next ones start sooner.
launch_keeping_classes() { # ARGUMENT...
  status=0
  # shellcheck disable=SC2086 # options are words
  "$java" $flags "-XX:ArchiveClassesAtExit=$archive.new" "$@" 9>&- || status=$?
  if [ "$status" -le 1 ] && [ -f "$archive.new" ]; then
    mv "$archive.new" "$archive"
  else
    rm -f "$archive.new"
  fi
  unlock "$archive.lock"
  exit "$status"
}
