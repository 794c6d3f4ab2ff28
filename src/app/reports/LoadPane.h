// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Who has how much on the desk: a row for each agent, cells open their tickets.

#include "models/AgentLoadModel.h"

#include <QWidget>

namespace deskhand {

class InlineBar;
class Session;
class Theme;

class LoadPane : public QWidget {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    LoadPane(Session &session, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] bool isSettled() const { return m_model.isReady(); }
    [[nodiscard]] QSize sizeHint() const override { return {900, 600}; }

Q_SIGNALS:
    void queryWanted(const QString &query, const QString &title);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    AgentLoadModel m_model;
    InlineBar *m_bar;
};

} // namespace deskhand
