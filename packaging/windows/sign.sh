#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# sign.sh FILE: signs a program, installer or MSI with osslsigncode. The key comes from the environment:
# DESKHAND_SIGN_KEY (a PKCS #12 file), DESKHAND_SIGN_PASSWORD_FILE (its password), DESKHAND_SIGN_TIME (address of an
# RFC 3161 time-stamp server; without one the signature ends with the certificate). A separate step: whoever builds
# need not have the key.

set -euo pipefail
file=${1:?a file}
: "${DESKHAND_SIGN_KEY:?a PKCS #12 file with key and certificate}" "${DESKHAND_SIGN_PASSWORD_FILE:?its password}"
options=(-pkcs12 "$DESKHAND_SIGN_KEY" -readpass "$DESKHAND_SIGN_PASSWORD_FILE" -h sha256 -n Deskhand)
if [ -n "${DESKHAND_SIGN_TIME:-}" ]; then options+=(-ts "$DESKHAND_SIGN_TIME"); fi
osslsigncode sign "${options[@]}" -in "$file" -out "$file.signed" >/dev/null
mv "$file.signed" "$file"
