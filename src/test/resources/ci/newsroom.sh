# Lays out what CI works on: newsroom.sh FOLDER CHECKOUT JAVA CLASSPATH
#
#   bin/          the program "guillemet", which runs the classes under test without models, and
#                 stand-ins for programs of others
#   home/         of who runs it
#   program/      Guillemet's own repository, where scripts/guillemet is that program
#   origin.git/   the forge's repository of articles
#   articles/     a clone of it, with a branch that changes an article
set -euo pipefail
folder=$1 checkout=$2
cd "$folder"
mkdir bin home program program/scripts articles
export HOME=$folder/home

printf '#!/bin/sh\nexec "%s" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss4m -cp "%s" org.guillemet.cli.RunnerMain "$@"\n' \
  "$3" "$4" >bin/guillemet
chmod +x bin/guillemet
cp "$checkout"/src/test/resources/ci/stand-ins/* bin/

git config --global init.defaultBranch main
git config --global user.name "Nora Whelan"
git config --global user.email nora@example.org
git config --global "url.$folder/program.insteadOf" https://forge.example/OWNER/guillemet

cp -R "$checkout/ci" "$checkout/action.yml" "$checkout/.pre-commit-hooks.yaml" "$checkout/pom.xml" program/
ln bin/guillemet program/scripts/guillemet
git -C program init --quiet
git -C program add .
git -C program commit --quiet --message "Check who says so"
git -C program branch COMMIT

git init --quiet --bare origin.git
cd articles
git init --quiet
git remote add origin "file://$folder/origin.git"
mkdir articles briefs
printf 'The ferry to Sandholm sails WRONG until May.\n' >articles/ferry.md
printf 'The hall closes in May.\n' >articles/hall.txt
printf 'The market opens at nine.\n' >briefs/market.md
git add .
git commit --quiet --message "Write about the ferry"
git commit --quiet --allow-empty --message "Read it again"
git push --quiet --set-upstream origin main
git checkout --quiet -b draft
printf '\nThe hall opens again DOUBTFUL in June.\n' >>articles/hall.txt
git commit --quiet --all --message "Say when the hall opens"
git push --quiet origin draft
