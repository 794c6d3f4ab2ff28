// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/SpellChecker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>

#if __has_include(<hunspell.hxx>)
#include <hunspell.hxx>
#define DESKHAND_SPELLING 1
#else
#define DESKHAND_SPELLING 0
#endif

namespace deskhand {

using namespace Qt::StringLiterals;

#if DESKHAND_SPELLING

class SpellChecker::Dictionary {
public:
    explicit Dictionary(const QString &stem)
        : m_hunspell(QFile::encodeName(stem + u".aff"_s).constData(), QFile::encodeName(stem + u".dic"_s).constData())
        , m_utf8(m_hunspell.get_dict_encoding() == "UTF-8")
        , m_latin(QByteArray::fromStdString(m_hunspell.get_dict_encoding()).startsWith("ISO8859-1"))
    { }

    [[nodiscard]] bool isUsable() const { return m_utf8 || m_latin; }
    [[nodiscard]] bool knows(const QString &word) { return m_hunspell.spell(encoded(word)); }
    [[nodiscard]] QStringList suggest(const QString &word)
    {
        QStringList result;
        for (const std::string &text : m_hunspell.suggest(encoded(word))) {
            const auto bytes = QByteArray::fromStdString(text);
            result.append(m_utf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes));
        }
        return result;
    }

private:
    [[nodiscard]] std::string encoded(const QString &word) const
    {
        return (m_utf8 ? word.toUtf8() : word.toLatin1()).toStdString();
    }

    Hunspell m_hunspell;
    bool m_utf8;
    bool m_latin; ///< Latin 1, or 15, which differs in eight signs
};

#else

class SpellChecker::Dictionary {
public:
    explicit Dictionary(const QString &) { }
    [[nodiscard]] bool isUsable() const { return false; }
    [[nodiscard]] bool knows(const QString &) { return true; }
    [[nodiscard]] QStringList suggest(const QString &) { return {}; }
};

#endif

namespace {

constexpr qsizetype MostSuggestions = 6;

/// Typographic apostrophes are none to dictionaries.
QString plainWord(QString word)
{
    return word.replace(QChar(0x2019), u'\'');
}

} // namespace

SpellChecker::SpellChecker(const QStringList &folders, const QString &personalFile, QObject *parent)
    : QObject(parent)
    , m_folders(folders)
    , m_personalFile(personalFile)
{
    QFile file(personalFile);
    if (!personalFile.isEmpty() && file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        const QStringList words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        m_learnt = QSet<QString>(words.cbegin(), words.cend());
    }
}

SpellChecker::~SpellChecker() = default;

QStringList SpellChecker::defaultFolders()
{
    QStringList folders{QCoreApplication::applicationDirPath() + u"/dictionaries"_s};
    for (const QString &name : {u"hunspell"_s, u"myspell"_s, u"myspell/dicts"_s}) {
        folders +=
            QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
    }
    return folders;
}

QString SpellChecker::languageName(const QString &code)
{
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName();
    return locale.language() == QLocale::C || name.isEmpty() ? code
                                                             : tr("%1 (%2)").arg(name, locale.nativeCountryName());
}

QStringList SpellChecker::languages() const
{
    QStringList found;
#if DESKHAND_SPELLING
    for (const QString &folder : m_folders) {
        const QDir dir(folder);
        const QStringList names = dir.entryList({u"*.dic"_s}, QDir::Files);
        for (const QString &name : names) {
            const QString stem = QFileInfo(name).completeBaseName();
            if (dir.exists(stem + u".aff"_s) && !found.contains(stem)) {
                found.append(stem);
            }
        }
    }
#endif
    found.sort();
    return found;
}

void SpellChecker::setLanguage(const QString &wanted)
{
    QString next;
    const QStringList found = languages();
    if (found.contains(wanted)) {
        next = wanted;
    } else if (!wanted.isEmpty()) {
        const auto sameLanguage = [&wanted](const QString &name) {
            return name.section(u'_', 0, 0) == wanted.section(u'_', 0, 0);
        };
        const auto near = std::find_if(found.cbegin(), found.cend(), sameLanguage);
        next = near != found.cend() ? *near : QString();
    }
    if (next != m_language) {
        m_language = next;
        m_dictionary.reset();
        m_tried = false;
        Q_EMIT changed();
    }
}

SpellChecker::Dictionary *SpellChecker::dictionary() const
{
    if (!m_tried && !m_language.isEmpty()) {
        m_tried = true;
        for (const QString &folder : m_folders) {
            const QString stem = folder + u'/' + m_language;
            if (QFileInfo::exists(stem + u".dic"_s) && QFileInfo::exists(stem + u".aff"_s)) {
                auto dictionary = std::make_unique<Dictionary>(stem);
                if (dictionary->isUsable()) {
                    m_dictionary = std::move(dictionary);
                }
                break;
            }
        }
    }
    return m_dictionary.get();
}

bool SpellChecker::isCorrect(const QString &word) const
{
    const QString plain = plainWord(word);
    Dictionary *present = dictionary();
    return present == nullptr || m_learnt.contains(plain) || present->knows(plain);
}

QStringList SpellChecker::suggestions(const QString &word) const
{
    Dictionary *present = dictionary();
    return present == nullptr ? QStringList() : present->suggest(plainWord(word)).mid(0, MostSuggestions);
}

void SpellChecker::learn(const QString &word)
{
    const QString plain = plainWord(word);
    if (m_learnt.contains(plain)) {
        return;
    }
    m_learnt.insert(plain);
    if (!m_personalFile.isEmpty() && QDir().mkpath(QFileInfo(m_personalFile).path())) {
        QFile file(m_personalFile);
        if (file.open(QIODevice::Append | QIODevice::Text)) {
            file.write(plain.toUtf8() + '\n');
        }
    }
    Q_EMIT changed();
}

} // namespace deskhand
