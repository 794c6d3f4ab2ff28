// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Offers canned responses while one types `/` and a part of a title or shortcut at the start of a
/// word. What is chosen takes the place of what was typed.

#include "core/base/Ids.h"

#include <QObject>

class QCompleter;
class QModelIndex;
class QStandardItemModel;

namespace deskhand {

class ComposeEditor;
class Composition;
class Theme;

class CannedCompleter : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    CannedCompleter(const Theme &theme, Composition &composition, ComposeEditor &editor);

Q_SIGNALS:
    /// Its `/` and the part of a name are taken out already; the cursor is where it belongs.
    void chosen(deskhand::CannedResponseId id);

private:
    void typed();
    void fill();
    void choose(const QModelIndex &index);

    Composition &m_composition;
    ComposeEditor &m_editor;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace deskhand
