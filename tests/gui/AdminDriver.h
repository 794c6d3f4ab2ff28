// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Drives the administration as a person does: by keys and clicks alone.

#include "app/admin/AdminWindow.h"
#include "app/admin/SectionPage.h"
#include "gui/Desk.h"

namespace deskhand::test {

class AdminDriver {
public:
    explicit AdminDriver(Desk &desk)
        : m_desk(desk)
    { }

    /// By its key.
    [[nodiscard]] bool open();
    [[nodiscard]] AdminWindow *window() const { return m_window; }
    /// Chooses the section by typing its name into the list.
    void section(const QString &title);
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_window->page()->findChild<T *>(name);
    }
    void click(const QString &button) const;
    /// Presses the button below the rows, which adds one.
    void addRow(const QString &rows) const;
    void startNew() const;
    /// Instead of what is there.
    void type(const QString &field, const QString &text) const;
    /// Goes down the choices to the one that begins so.
    void choose(const QString &field, const QString &text) const;
    /// The box, by the space bar.
    void toggle(const QString &field) const;
    /// Saves with the key, and waits until it is done.
    [[nodiscard]] bool save() const;
    /// The same for requesters and organizations, which are no part of the set-up.
    [[nodiscard]] bool savePerson() const;
    [[nodiscard]] QString problem(const QString &field) const;
    [[nodiscard]] QString title() const;

private:
    Desk &m_desk;
    AdminWindow *m_window = nullptr;
};

/// The record of this name; null where there is none.
template <typename Record>
[[nodiscard]] const Record *named(const QList<Record> &records, const QString &name)
{
    for (const Record &record : records) {
        if (record.name == name) {
            return &record;
        }
    }
    return nullptr;
}

} // namespace deskhand::test
