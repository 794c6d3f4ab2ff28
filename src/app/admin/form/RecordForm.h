// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The form of one record: labelled fields below each other, and below a field what is wrong with it.

#include "core/directory/RecordChecks.h"
#include "core/values/DirectoryRecord.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace deskhand {

class Session;
class Theme;

/// What forms are made of; both outlive them.
struct FormContext {
    const Theme &theme;
    Session &session;
};

class RecordForm : public QWidget {
    Q_OBJECT
public:
    RecordForm(const FormContext &context, QWidget *parent);

    virtual void load(const DirectoryRecord &record) = 0;
    [[nodiscard]] virtual DirectoryRecord record() const = 0;
    /// What was new has this id now; what is in the fields stays.
    virtual void setRecordId(qint64 id) = 0;
    /// What keeps the record from being saved: what was typed and is no value, then what the help desk's checks say.
    [[nodiscard]] virtual RecordProblems problems() const = 0;

    /// The records to choose from are others now; what is chosen and typed stays.
    virtual void refreshChoices() = 0;

    /// Below each field what is wrong with it, of all fields or only of those that were touched since load().
    void showProblems(const RecordProblems &problems, bool touchedOnly);
    /// To the first field with a problem that is shown.
    void focusProblem();
    void focusFirst();

Q_SIGNALS:
    /// By hand, not by load().
    void edited();

protected:
    [[nodiscard]] const FormContext &context() const { return m_context; }
    [[nodiscard]] const DirectorySnapshot &directory() const;

    /// A line of the form. `buddy`, where it is not the editor itself, is what the label's key goes to.
    void addRow(const QString &field, const QString &label, QWidget *editor, QWidget *buddy = nullptr);
    /// Dimmed text under the field added last.
    void addHint(const QString &text);
    void addHeading(const QString &text);
    /// Across the whole width, without a label.
    void addWide(QWidget *widget);

    void setRowVisible(const QString &field, bool visible);
    /// False while load() fills the form.
    bool touch(const QString &field);
    void beginLoading();
    void endLoading();
    /// While true what happens to the fields is nobody's edit.
    void setQuiet(bool quiet) { m_loading = quiet; }

private:
    struct Row {
        QLabel *label = nullptr; ///< none beside a check box
        QWidget *box = nullptr;  ///< editor and problem
        QWidget *focus = nullptr;
        QLabel *problem = nullptr;
    };

    FormContext m_context;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QGridLayout *m_grid;
    QHash<QString, Row> m_rows;
    QStringList m_order; ///< of the fields, from above
    QSet<QString> m_touched;
    bool m_loading = false;
};

} // namespace deskhand
