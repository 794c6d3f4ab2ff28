#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One rule of the house over the whole tree: lint.sh <rule> [<root>]. Prints each breach as file:line and fails.

set -euo pipefail
export LC_ALL=C.UTF-8

rule=${1:?rule: layers, banned, spdx, length, names, toplevel, texts, translations or format}
root=$(cd "${2:-$(dirname "$0")/../..}" && pwd)
cd "$root"
breaches=0

breach() {
  echo "$1"
  breaches=$((breaches + 1))
}

# Files of the project, relative to the root: what git knows or would add; without git all but what is built.
files() {
  if [ -e .git ] && git ls-files >/dev/null 2>&1; then
    git ls-files --cached --others --exclude-standard | while IFS= read -r file; do
      if [ -f "$file" ]; then echo "$file"; fi
    done
  else
    find . -path ./build -prune -o -path ./.git -prune -o -path ./.cache -prune -o -type f -print | sed 's|^\./||'
  fi
}

sources() {
  files | grep -E '^(src|tests)/.*\.(h|cpp)$' || true
}

# The arrows of the architecture. Every layer may use itself and core; app names the seam that local implements.
declare -A arrows=(
  [core]="" [store]="" [service]="store" [repository]="" [local]="repository service mail" [wire]="" [mail]=""
  [rest]="repository wire" [models]="repository" [app]="models local repository rest" [tools]="service mail wire"
  [server]="service store wire mail"
)

check_layers() {
  local hit layer
  while IFS= read -r hit; do breach "$hit"; done < <(
    for layer in "${!arrows[@]}"; do
      printf 'arrow %s %s\n' "$layer" "$layer core ${arrows[$layer]}"
    done | awk '
      FILENAME == "-" { known[$2]; for (i = 3; i <= NF; ++i) arrow[$2, $i]; next }
      FNR == 1 {
        split(FILENAME, part, "/")
        layer = part[2]
        if (!(layer in known)) print FILENAME ":1: src/" layer " is no layer of the architecture"
      }
      /^[ \t]*#[ \t]*include[ \t]*"/ {
        path = $0
        sub(/^[^"]*"/, "", path)
        sub(/".*$/, "", path)
        target = path
        sub(/\/.*$/, "", target)
        at = FILENAME ":" FNR ": "
        if (target == path) {
          if (path !~ /(\.moc|^ui_.*\.h)$/) print at "include \"" path "\" with its layer, as \"" layer "/...\""
        } else if (!(target in known)) {
          print at "\"" path "\" is of no layer"
        } else if (!((layer, target) in arrow)) {
          print at layer " may not include " target " (\"" path "\")"
        }
      }
      /^[ \t]*#[ \t]*include[ \t]*<Qt[A-Z][A-Za-z]*\// {
        print FILENAME ":" FNR ": include <Class>, not <QtModule/Class>: the module is then the link\047s to allow"
      }' - $(sources | grep '^src/'))
}

# forbid <text> <pattern> <file>...: the pattern in code; what follows // is left out.
forbid() {
  local text=$1 pattern=$2 hit
  shift 2
  if [ $# -eq 0 ]; then return; fi
  while IFS= read -r hit; do
    breach "$hit: $text"
  done < <(awk -v pattern="$pattern" '{ code = $0; sub(/(^|[^:"])\/\/.*$/, "", code) } code ~ pattern { print FILENAME ":" FNR }' "$@")
}

check_banned() {
  local all src windows tests
  mapfile -t all < <(sources)
  mapfile -t src < <(sources | grep '^src/' || true)
  mapfile -t tests < <(sources | grep '^tests/' || true)
  mapfile -t windows < <(sources | grep -E '^src/(app|models|local|repository)/' | grep -v '/main\.cpp$' || true)
  forbid "no continuation on a future: use whenDone" '[.>]then\(' "${src[@]}"
  forbid "no coroutines" '(^|[^A-Za-z_])co_(await|return|yield)([^A-Za-z_]|$)' "${src[@]}"
  forbid "no blocking wait" 'waitFor(Finished|ReadyRead|BytesWritten|Connected|Disconnected|Started)' "${src[@]}"
  forbid "no nested event loop" 'QEventLoop|processEvents' "${src[@]}"
  forbid "no nested event loop: open() or popup() and a slot" '[.>]exec\(' "${windows[@]}"
  forbid "no nested event loop: a dialog object and open()" \
    'Q(MessageBox::(question|warning|information|critical|about)|FileDialog::get|InputDialog::get|ColorDialog::get|FontDialog::get)' \
    "${windows[@]}"
  forbid "connect by pointer to member" '(^|[^A-Z_])(SIGNAL|SLOT)\(' "${all[@]}"
  forbid "no singletons: dependencies come by constructor" '(static[^;(]*[ *&]instance\(|Q_GLOBAL_STATIC)' "${src[@]}"
  forbid "no thread is killed" '[.>]terminate\(\)' "${src[@]}"
  forbid "clang 14 cannot read the views of libstdc++ 12" '(std::|ranges::)views' "${all[@]}"
  forbid "a skipped test says why" 'QSKIP\([^"]*"[^"]?[^"]?[^"]?[^"]?[^"]?[^"]?"' "${tests[@]}"
  local hit
  while IFS= read -r hit; do
    breach "$hit: do it or file it"
  done < <(grep -nEH '(^|[^A-Za-z])(TODO|FIXME|XXX|HACK)([^A-Za-z]|$)' "${all[@]}" | cut -d: -f1,2)
}

# Files that cannot carry a comment or are kept to the byte.
bare() {
  case $1 in
    LICENSE | packaging/linux/copyright | *.json | *.ts | *.png | *.ico | *.icns | *.eml | *.mbox | *.csv | *.db | *.gz | *.dict) return 0 ;;
    tests/fuzz/corpus/* | tests/*/data/* | resources/sample/*) return 0 ;;
  esac
  return 1
}

check_spdx() {
  local file
  local -a checked=()
  while IFS= read -r file; do
    if ! bare "$file"; then checked+=("$file"); fi
  done < <(files)
  while IFS= read -r file; do
    breach "$file:1: the two SPDX lines are missing"
  done < <(awk '
    FNR == 1 { found[FILENAME] = 0 }
    FNR > 4 { nextfile }
    /SPDX-FileCopyrightText: 2026 The Deskhand authors/ || /SPDX-License-Identifier: GPL-3.0-or-later/ { ++found[FILENAME] }
    END { for (i = 1; i < ARGC; ++i) if (found[ARGV[i]] < 2) print ARGV[i] }' "${checked[@]}")
}

check_length() {
  local hit
  while IFS= read -r hit; do
    breach "$hit: more than 500 lines"
  done < <(files | grep -E '(\.(h|cpp|cmake|sh)|CMakeLists\.txt)$' | tr '\n' '\0' \
    | xargs -0 -r awk 'FNR == 501 { print FILENAME ":501" }')
}

check_names() {
  local file
  while IFS= read -r file; do
    breach "$file:1: a file is named after its class"
  done < <(sources | grep '^src/' | grep -vE '/(main\.cpp|[A-Z][A-Za-z0-9]*\.(h|cpp))$' || true)
}

check_toplevel() {
  local entry
  while IFS= read -r entry; do
    case $entry in
      CMakeLists.txt | CMakePresets.json | vcpkg.json | README.md | CONTRIBUTING.md | CHANGELOG.md | SECURITY.md | LICENSE) ;;
      src | ui | resources | translations | tests | packaging) ;;
      .ci | .gitignore | .gitattributes | .clang-format | .clang-tidy | .editorconfig) ;;
      *) breach "$entry:1: nothing else lies at the top" ;;
    esac
  done < <(files | cut -d/ -f1 | sort -u)
}

# Every text of the sources is in every language, under the context it is asked for with, and none that is in no source;
# English has the plurals only. lupdate says so of a copy. What it mumbles counts as well: it then guesses contexts, and
# a text under the wrong one stays English. -I makes it read the headers first, without which it guesses silently.
check_texts() {
  local lupdate=${DESKHAND_LUPDATE:-/usr/lib/qt6/bin/lupdate} copies file hit
  if ! command -v "$lupdate" >/dev/null; then
    breach "lupdate is not installed: packaging/dev.sh installs it"
    return
  fi
  copies=$(mktemp -d)
  while IFS= read -r file; do
    local -a which=()
    if [[ $file == *_en.ts ]]; then which=(-pluralonly); fi
    cp "$file" "$copies/"
    if ! "$lupdate" -silent -locations none "${which[@]}" -I src -recursive src -ts "$copies/${file##*/}" \
      >"$copies/said" 2>&1; then
      breach "$file: lupdate failed"
    fi
    while IFS= read -r hit; do breach "$hit"; done <"$copies/said"
    while IFS= read -r hit; do breach "$file: $hit"; done < <(awk '
      function inner(name) {
        if (!match($0, "<" name ">")) return ""
        return substr($0, RSTART + RLENGTH)
      }
      /<name>/ { context = inner("name"); sub(/<\/name>.*/, "", context) }
      /<source>/ { source = inner("source"); sub(/<\/source>.*/, "", source) }
      /<translation[^>]*type="unfinished"/ { print context ": \"" source "\" is missing; the target update_translations adds it" }
      /<translation[^>]*type="(vanished|obsolete)"/ { print context ": \"" source "\" is in no source" }' "$copies/${file##*/}")
  done < <(files | grep -E '^translations/.*\.ts$' || true)
  rm -rf "$copies"
}

# Every language but the sources' own is whole, and says what the sources say: a text without its %1 loses a name.
check_translations() {
  local hit
  local -a languages
  mapfile -t languages < <(files | grep -E '^translations/.*\.ts$' | grep -v '_en\.ts$' || true)
  if [ ${#languages[@]} -eq 0 ]; then return; fi
  while IFS= read -r hit; do breach "$hit"; done < <(awk '
    # What stands between the first <name ...> and its end.
    function inner(xml, name) {
      if (!match(xml, "<" name "([ \t][^>]*)?>")) return ""
      xml = substr(xml, RSTART + RLENGTH)
      return substr(xml, 1, index(xml, "</" name ">") - 1)
    }
    # Adds each placeholder of the text to count, so many times.
    function tally(text, count, times) {
      while (match(text, /%L?([0-9][0-9]?|n)/)) {
        count[substr(text, RSTART, RLENGTH)] += times
        text = substr(text, RSTART + RLENGTH)
      }
    }
    # In all plurals but the last the number may be a word of its own: "one day".
    function compare(source, text, more,   count, mark) {
      if (text ~ /^[ \t\n]*$/ && source !~ /^[ \t\n]*$/) {
        report("has an empty translation")
        return
      }
      split("", count)
      tally(source, count, 1)
      tally(text, count, -1)
      if (more && count["%n"] == 1) delete count["%n"]
      for (mark in count) if (count[mark] != 0) report("and its translation differ in " mark)
    }
    function report(text) {
      print FILENAME ":" start ": \"" substr(source, 1, 60) "\" " text
    }
    /<message[ >]/ { start = FNR; message = "" }
    { message = message $0 "\n" }
    /<\/message>/ {
      source = inner(message, "source")
      tag = match(message, /<translation[^>]*>/) ? substr(message, RSTART, RLENGTH) : ""
      if (tag ~ /type="unfinished"/) {
        report("is not translated")
      } else if (tag ~ /type="(vanished|obsolete)"/) {
        report("is in no source any more")
      } else if (message ~ /<message[^>]*numerus="yes"/) {
        forms = inner(message, "translation")
        if (forms !~ /<numerusform/) report("has no plural")
        while (match(forms, /<numerusform[^>]*>/)) {
          form = substr(forms, RSTART + RLENGTH - 2, 2) == "/>" ? "" : inner(substr(forms, RSTART), "numerusform")
          forms = substr(forms, RSTART + RLENGTH)
          compare(source, form, forms ~ /<numerusform/)
        }
      } else {
        compare(source, inner(message, "translation"))
      }
    }' "${languages[@]}")
}

check_format() {
  local -a all
  mapfile -t all < <(sources)
  if ! command -v clang-format-14 >/dev/null; then
    breach "clang-format-14 is not installed: packaging/dev.sh installs it"
  elif ! clang-format-14 --dry-run --Werror "${all[@]}" >/dev/null 2>&1; then
    { clang-format-14 --dry-run --Werror "${all[@]}" 2>&1 || true; } | grep -E 'error:' | cut -d: -f1,2
    breach "packaging/dev.sh format mends the lines above"
  fi
}

"check_$rule"
if [ "$breaches" -gt 0 ]; then
  echo "$rule: $breaches breach(es)"
  exit 1
fi
