// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Spelling by Hunspell, with the dictionaries that are installed. Without any, or built without
/// Hunspell, it is quietly off: every word is right.

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

namespace deskhand {

class SpellChecker : public QObject {
    Q_OBJECT
public:
    /// Looks for NAME.aff and NAME.dic in `folders`, the first one counts. Words that were learnt are kept in
    /// `personalFile`, one a line; empty: until the end of the program.
    explicit SpellChecker(const QStringList &folders = defaultFolders(), const QString &personalFile = {},
                          QObject *parent = nullptr);
    ~SpellChecker() override;

    /// Where systems keep dictionaries, and a folder `dictionaries` beside the program.
    [[nodiscard]] static QStringList defaultFolders();

    /// "Deutsch (Österreich)" of "de_AT".
    [[nodiscard]] static QString languageName(const QString &code);

    /// Names as "de_DE", sorted.
    [[nodiscard]] QStringList languages() const;
    /// Empty: off.
    [[nodiscard]] const QString &language() const { return m_language; }
    /// Takes what is nearest to `wanted` ("de_AT" may be served by "de_DE"); empty or nothing near: off. The dictionary
    /// is read when the first word is asked about.
    void setLanguage(const QString &wanted);

    [[nodiscard]] bool isCorrect(const QString &word) const;
    /// Best first; at most six.
    [[nodiscard]] QStringList suggestions(const QString &word) const;
    void learn(const QString &word);

Q_SIGNALS:
    /// Other words are right now.
    void changed();

private:
    class Dictionary;
    [[nodiscard]] Dictionary *dictionary() const;

    QStringList m_folders;
    QString m_personalFile;
    QSet<QString> m_learnt;
    QString m_language;
    mutable std::unique_ptr<Dictionary> m_dictionary;
    mutable bool m_tried = false;
};

} // namespace deskhand
