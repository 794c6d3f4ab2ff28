// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/ContractTest.h"

#include <QTemporaryDir>

namespace deskhand::test {

/// Attachments in and out, and drafts that are never lost.
class FilesContract : public ContractTest {
    Q_OBJECT
public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void attachmentComesBackAsItWas_data();
    void attachmentComesBackAsItWas();
    void hostileNamesAreCleaned();
    void missingFileIsAnError();
    void attachmentIsSeenWithItsTicket();
    void downloadLeavesNoHalfFile();
    void draftIsKept();
    void draftsAreOfOneAgent();
    void draftIsReplacedAndDiscarded();
    void closingDropsDrafts();

private:
    QString write(const QString &name, const QByteArray &bytes);
    QTemporaryDir m_folder;
};

} // namespace deskhand::test
