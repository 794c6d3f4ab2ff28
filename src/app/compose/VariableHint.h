// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Says below the text which variables mean nothing and would be sent as written, with what may have
/// been meant.

#include "core/text/Variables.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskhand {

class ComposeEditor;
class Theme;

class VariableHint : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    VariableHint(const Theme &theme, ComposeEditor &editor, QWidget *parent);

    void showUnknown(const QList<UnknownVariable> &unknown);
    /// Sending stopped because of them.
    void point();

private:
    void replace();

    ComposeEditor &m_editor;
    QLabel *m_text;
    QPushButton *m_replace;
    QList<UnknownVariable> m_unknown;
};

} // namespace deskhand
