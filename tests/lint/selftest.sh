#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Proves that each rule of lint.sh bites: a small tree that keeps all rules passes, and each breach of one is found.

set -euo pipefail

lint=$(cd "$(dirname "$0")" && pwd)/lint.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failures=0

spdx=$'// SPDX-FileCopyrightText: 2026 The Deskhand authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n'

reset() {
  rm -rf "$tree"
  mkdir -p "$tree/src/core" "$tree/src/app" "$tree/src/models" "$tree/tests/core" "$tree/translations"
  printf '%s\n#pragma once\n' "$spdx" >"$tree/src/core/Good.h"
  printf '%s\n#include "core/Good.h"\n' "$spdx" >"$tree/src/models/Good.cpp"
  cp "$(dirname "$lint")/../../.clang-format" "$tree/.clang-format"
  message '%L1 of %2' '%2: %L1' >"$tree/translations/deskhand_de.ts"
  plural '%n of %1 day(s)' 'ein Tag von %1' '%n von %1 Tagen' >>"$tree/translations/deskhand_de.ts"
  message 'Open' '' ' type="unfinished"' >"$tree/translations/deskhand_en.ts"
}

# message <source> <translation> [<attribute>], and plural <source> <form>..., as lupdate writes them.
message() {
  printf '<message>\n<source>%s</source>\n<translation%s>%s</translation>\n</message>\n' "$1" "${3-}" "$2"
}

plural() {
  printf '<message numerus="yes">\n<source>%s</source>\n<translation>\n' "$1"
  shift
  printf '<numerusform>%s</numerusform>\n' "$@"
  printf '</translation>\n</message>\n'
}

passes() {
  if ! bash "$lint" "$1" "$tree" >"$tree.out" 2>&1; then
    echo "$1 refuses a good tree:"
    cat "$tree.out"
    failures=$((failures + 1))
  fi
  rm -f "$tree.out"
}

# bites <rule> <file> <line>: the file with this line breaks the rule.
bites() {
  reset
  mkdir -p "$(dirname "$tree/$2")"
  printf '%s\n%s\n' "$spdx" "$3" >"$tree/$2"
  if bash "$lint" "$1" "$tree" >/dev/null 2>&1; then
    echo "$1 does not find: $2: $3"
    failures=$((failures + 1))
  fi
}

reset
for rule in layers banned spdx length names toplevel translations format; do passes "$rule"; done

bites layers src/core/Bad.h '#include "store/Database.h"'
bites layers src/models/Bad.h '#include "local/LocalRepository.h"'
bites layers src/other/Bad.h ''
bites layers src/core/Bad.h '#include "Good.h"'
bites layers src/core/Bad.h '#include <QtGui/QColor>'
bites banned src/app/Bad.cpp 'future.then(this, f);'
bites banned src/app/Bad.cpp 'co_await f;'
bites banned src/app/Bad.cpp 'process.waitForFinished();'
bites banned src/app/Bad.cpp 'QEventLoop loop;'
bites banned src/app/Bad.cpp 'dialog.exec();'
bites banned src/app/Bad.cpp 'QMessageBox::question(this, a, b);'
bites banned src/app/Bad.cpp 'connect(a, SIGNAL(x()), b, SLOT(y()));'
bites banned src/core/Bad.h 'static Bad &instance();'
bites banned src/core/Bad.h "// TO""DO later"
bites banned tests/core/tst_bad.cpp 'QSKIP("");'
bites banned src/core/Bad.cpp 'for (int i : list | std::views::reverse) { }'
bites length src/core/Bad.h "$(yes '' | head -n 501; echo .)"
bites names src/core/bad_name.h ''
bites toplevel notes.txt ''
bites translations translations/deskhand_de.ts "$(message 'Open' 'Offen' ' type="unfinished"')"
bites translations translations/deskhand_de.ts "$(message 'Open' '')"
bites translations translations/deskhand_de.ts "$(message 'Open' 'Offen' ' type="vanished"')"
bites translations translations/deskhand_de.ts "$(message 'Open' 'Offen' ' type="obsolete"')"
bites translations translations/deskhand_de.ts "$(message '%1 of %2' '%1 von')"
bites translations translations/deskhand_de.ts "$(message '%1 of %2' '%1 von %2 und %1')"
bites translations translations/deskhand_de.ts "$(message '%L1 open' '%1 offen')"
bites translations translations/deskhand_de.ts "$(plural '%n day(s)' '%n Tag' 'Tage')"
bites translations translations/deskhand_de.ts "$(plural '%n day(s)' '%n Tag' '')"
bites translations translations/deskhand_de.ts "$(plural '%n of %1 day(s)' '%n Tag' '%n von %1 Tagen')"
bites translations translations/deskhand_de.ts "$(plural '%n day(s)' | sed '/numerusform/d')"
bites format src/core/Bad.cpp 'int  x ( ) { return 1 ; }'

# In a whole tree each text has its line in each file; texts <language> <line>... writes one of them.
texts() {
  printf '<?xml version="1.0" encoding="utf-8"?>\n<TS version="2.1" language="%s" sourcelanguage="en">\n' "$1"
  shift
  printf '<context>\n<name>house::Door</name>\n%s\n</context>\n</TS>\n' "$(printf '%s\n' "$@")"
}

house() {
  reset
  printf '%s\nnamespace house {\nclass Door : public QObject {\n    Q_OBJECT\n    void open();\n};\n}\n' "$spdx" \
    >"$tree/src/app/Door.h"
  printf '%s\n#include "app/Door.h"\nnamespace house {\nnamespace {\nconstexpr int Doors = 1;\n}\n%s\n}\n' "$spdx" \
    'void Door::open() { tr("Open"); tr("%n door(s)", nullptr, Doors); }' >"$tree/src/app/Door.cpp"
  texts de "$(message Open Offen)" "$(plural '%n door(s)' '%n Tür' '%n Türen')" >"$tree/translations/deskhand_de.ts"
  texts en "$(plural '%n door(s)' '%n door' '%n doors')" >"$tree/translations/deskhand_en.ts"
}

# texts_bite <what>: the house as it now stands breaks the rule, and the text is named.
texts_bite() {
  if bash "$lint" texts "$tree" >"$tree.out" 2>&1 || ! grep -qF "$1" "$tree.out"; then
    echo "texts does not find: $1"
    failures=$((failures + 1))
  fi
  rm -f "$tree.out"
}

house
passes texts
house
texts de "$(plural '%n door(s)' '%n Tür' '%n Türen')" >"$tree/translations/deskhand_de.ts"
texts_bite '"Open" is missing'
house
texts de "$(message Open '' ' type="unfinished"')" "$(plural '%n door(s)' '%n Tür' '%n Türen')" \
  >"$tree/translations/deskhand_de.ts"
texts_bite '"Open" is missing'
house
texts en >"$tree/translations/deskhand_en.ts"
texts_bite '"%n door(s)" is missing'
house
sed -i 's/tr("Open"); //' "$tree/src/app/Door.cpp"
texts_bite '"Open" is in no source'
house
sed -i 's/house::Door/Door/' "$tree/translations/deskhand_de.ts"
texts_bite 'house::Door: "Open" is missing'

reset
printf '#pragma once\n' >"$tree/src/core/Bare.h"
if bash "$lint" spdx "$tree" >/dev/null; then
  echo "spdx does not find a file without its lines"
  failures=$((failures + 1))
fi

exit $((failures > 0))
