// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalReader.h"

namespace deskhand {

LocalReader::LocalReader(LocalOptions options)
    : m_options(std::move(options))
{ }

LocalReader::~LocalReader() = default;

Result<void> LocalReader::open()
{
    if (m_file) {
        return {};
    }
    DESKHAND_ASSIGN(m_file, HelpDeskFile::open(m_options.path, FileUse::Read, *m_options.clock, nullptr));
    return {};
}

} // namespace deskhand
