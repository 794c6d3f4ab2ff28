// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What only the person who sets a help desk up knows, and where it is to be kept. Enter goes from field to field and
/// says what is missing.

#include "local/LocalCreation.h"

#include <QWidget>

#include <utility>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace deskhand {

class IconLabel;
class Theme;

class NewHelpDeskForm : public QWidget {
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit NewHelpDeskForm(const Theme &theme, QWidget *parent);

    /// Puts the cursor into the first field; Enter is the form's from now on.
    void begin();

Q_SIGNALS:
    void backWanted();
    void finished(const QString &path, const deskhand::NewHelpDesk &setup);

private:
    void makeLayout();
    void fillZones();
    void check();
    /// Marks what is missing here, or goes to the next field where something is.
    void goOn();
    void choosePlace();
    /// Fields that do not do yet, from top to bottom, each with what is wrong.
    [[nodiscard]] QList<std::pair<QWidget *, QString>> missing() const;
    void tell(const QString &text, bool problem);

    QLineEdit *m_company;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_zone;
    IconLabel *m_sign;
    QLabel *m_told;
    QPushButton *m_back;
    QPushButton *m_create;
};

} // namespace deskhand
