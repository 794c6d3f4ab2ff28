// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/JsonReader.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

struct Json {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

QString nameOfType(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Null:
        return Json::tr("null");
    case QJsonValue::Bool:
        return Json::tr("a truth value");
    case QJsonValue::Double:
        return Json::tr("a number");
    case QJsonValue::String:
        return Json::tr("a text");
    case QJsonValue::Array:
        return Json::tr("a list");
    case QJsonValue::Object:
        return Json::tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return Json::tr("nothing");
}

/// The place for people: "/" alone would puzzle them.
QString shown(const QString &pointer)
{
    return pointer.isEmpty() ? Json::tr("the whole") : pointer;
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 60;
    return text.size() <= longest ? text : text.left(longest) + u"…"_s;
}

template <typename T>
void readInteger(const JsonPlace &place, T &v, qint64 lowest, qint64 highest)
{
    if (!place.json().isDouble()) {
        place.faults().type(place.pointer(), Json::tr("a whole number"), place.json());
        return;
    }
    // toInteger falls back to the default for what is no whole number: two defaults tell.
    const qint64 a = place.json().toInteger(0);
    const qint64 b = place.json().toInteger(1);
    if (a != b) {
        place.faults().value(place.pointer(), Json::tr("a whole number"), QString::number(place.json().toDouble()));
    } else if (a < lowest || a > highest) {
        place.faults().range(place.pointer(), Json::tr("a number from %1 to %2").arg(lowest).arg(highest));
    } else {
        v = static_cast<T>(a);
    }
}

} // namespace

void JsonFaults::add(const QString &pointer, const char *code, const QString &text)
{
    constexpr qsizetype most = 20; // enough to mend a document by; a hostile one must not grow the answer
    if (m_texts.size() < most) {
        m_texts.append(text);
        m_details.append(pointer + u' ' + QString::fromLatin1(code));
    }
}

void JsonFaults::type(const QString &pointer, const QString &expected, const QJsonValue &found)
{
    add(pointer, "type", Json::tr("%1: %2 is expected, found %3.").arg(shown(pointer), expected, nameOfType(found)));
}

void JsonFaults::value(const QString &pointer, const QString &expected, const QString &found)
{
    add(pointer, "value",
        Json::tr("%1: %2 is expected, found \"%3\".").arg(shown(pointer), expected, shortened(found)));
}

void JsonFaults::range(const QString &pointer, const QString &expected)
{
    add(pointer, "range", Json::tr("%1: %2 is expected.").arg(shown(pointer), expected));
}

void JsonFaults::missing(const QString &pointer)
{
    add(pointer, "missing", Json::tr("%1 is missing.").arg(pointer));
}

void JsonFaults::unknown(const QString &pointer)
{
    add(pointer, "unknown", Json::tr("%1 is not known here.").arg(shortened(pointer)));
}

Error JsonFaults::error() const
{
    return {ErrorKind::InvalidInput, m_texts.join(u' '), m_details.join(u'\n'), false};
}

JsonPlace JsonPlace::member(const QString &name) const
{
    QString escaped = name;
    escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return {m_json.toObject().value(name), m_pointer + u'/' + escaped, *m_faults};
}

JsonPlace JsonPlace::item(qsizetype index) const
{
    return {m_json.toArray().at(index), m_pointer + u'/' + QString::number(index), *m_faults};
}

bool JsonPlace::expectObject() const
{
    if (!m_json.isObject()) {
        m_faults->type(m_pointer, Json::tr("an object"), m_json);
        return false;
    }
    return true;
}

bool JsonPlace::expectArray() const
{
    if (!m_json.isArray()) {
        m_faults->type(m_pointer, Json::tr("a list"), m_json);
        return false;
    }
    return true;
}

std::optional<QString> JsonPlace::text(const QString &expected) const
{
    if (!m_json.isString()) {
        m_faults->type(m_pointer, expected, m_json);
        return std::nullopt;
    }
    return m_json.toString();
}

void JsonPlace::wrongWord(const QString &word) const
{
    m_faults->value(m_pointer, Json::tr("one of the words for it"), word);
}

void JsonPlace::read(bool &v) const
{
    if (!m_json.isBool()) {
        m_faults->type(m_pointer, Json::tr("true or false"), m_json);
        return;
    }
    v = m_json.toBool();
}

void JsonPlace::read(int &v) const
{
    readInteger(*this, v, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
}

void JsonPlace::read(qint64 &v) const
{
    readInteger(*this, v, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
}

void JsonPlace::read(quint32 &v) const
{
    readInteger(*this, v, 0, std::numeric_limits<quint32>::max());
}

void JsonPlace::read(QString &v) const
{
    if (auto found = text(Json::tr("a text"))) {
        v = std::move(*found);
    }
}

void JsonPlace::read(Timestamp &v) const
{
    const QString expected = Json::tr("a time as 2026-11-21T05:28:00Z");
    if (const auto found = text(expected)) {
        if (const auto time = timestampFromText(*found)) {
            v = *time;
        } else {
            m_faults->value(m_pointer, expected, *found);
        }
    }
}

void JsonPlace::read(Duration &v) const
{
    qint64 milliseconds = 0;
    read(milliseconds);
    v = Duration(milliseconds);
}

void JsonPlace::read(QDate &v) const
{
    const QString expected = Json::tr("a date as 2026-11-21");
    if (const auto found = text(expected)) {
        const QDate date = QDate::fromString(*found, u"yyyy-MM-dd"_s);
        if (date.isValid()) {
            v = date;
        } else {
            m_faults->value(m_pointer, expected, *found);
        }
    }
}

void JsonPlace::read(QTime &v) const
{
    const QString expected = Json::tr("a time of day as 09:30");
    if (const auto found = text(expected)) {
        QTime time = QTime::fromString(*found, u"HH:mm"_s);
        if (!time.isValid()) {
            time = QTime::fromString(*found, u"HH:mm:ss.zzz"_s);
        }
        if (time.isValid()) {
            v = time;
        } else {
            m_faults->value(m_pointer, expected, *found);
        }
    }
}

void JsonPlace::read(QUuid &v) const
{
    if (m_json.isNull()) {
        v = QUuid();
        return;
    }
    const QString expected = Json::tr("a UUID");
    if (const auto found = text(expected)) {
        const QUuid uuid = found->size() == 36 ? QUuid::fromString(*found) : QUuid();
        if (uuid.isNull()) {
            m_faults->value(m_pointer, expected, *found);
        } else {
            v = uuid;
        }
    }
}

void JsonPlace::readId(qint64 &v) const
{
    if (m_json.isNull()) {
        v = 0;
        return;
    }
    const QString expected = Json::tr("an id (a text of digits) or null");
    if (const auto found = text(expected)) {
        bool ok = false;
        const qint64 id = found->toLongLong(&ok);
        // One way to write each id: no sign, space or leading zero.
        if (ok && id > 0 && QString::number(id) == *found) {
            v = id;
        } else {
            m_faults->value(m_pointer, expected, *found);
        }
    }
}

void JsonPlace::readHex(QByteArray &v) const
{
    const QString expected = Json::tr("bytes as hexadecimal digits");
    if (const auto found = text(expected)) {
        const QByteArray digits = found->toLatin1();
        QByteArray bytes = QByteArray::fromHex(digits);
        if (bytes.toHex() == digits) {
            v = std::move(bytes);
        } else {
            m_faults->value(m_pointer, expected, *found);
        }
    }
}

void JsonPlace::readBase64(QByteArray &v) const
{
    const QString expected = Json::tr("bytes as base64");
    if (const auto found = text(expected)) {
        auto decoded = QByteArray::fromBase64Encoding(found->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (decoded) {
            v = std::move(*decoded);
        } else {
            m_faults->value(m_pointer, expected, *found);
        }
    }
}

void JsonPlace::readAscii(QByteArray &v) const
{
    const QString expected = Json::tr("a text of ASCII letters");
    if (const auto found = text(expected)) {
        for (const QChar c : *found) {
            if (c.unicode() < 0x20 || c.unicode() > 0x7e) {
                m_faults->value(m_pointer, expected, *found);
                return;
            }
        }
        v = found->toLatin1();
    }
}

std::optional<JsonPlace> JsonReader::find(const char *name)
{
    const QString key = QString::fromLatin1(name);
    m_known.insert(key);
    if (!m_object.contains(key)) {
        return std::nullopt;
    }
    return m_place.member(key);
}

void JsonReader::refuseType(const QString &type)
{
    if (const auto place = find("type"); place && place->json().isString()) {
        m_place.faults().value(place->pointer(), Json::tr("a kind of command"), type);
    }
    find("body"); // not unknown: only unread
}

void JsonReader::refuseNull(const char *name)
{
    if (const auto place = find(name); place && place->json().isNull()) {
        m_place.faults().type(place->pointer(), Json::tr("a value"), place->json());
    }
}

void JsonReader::refuseRange(const char *name, int lowest, int highest)
{
    const JsonPlace place = m_place.member(QString::fromLatin1(name));
    m_place.faults().range(place.pointer(), Json::tr("a number from %1 to %2").arg(lowest).arg(highest));
}

void JsonReader::finish()
{
    if (!m_place.faults().refusesUnknown()) {
        return;
    }
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key())) {
            m_place.faults().unknown(m_place.member(it.key()).pointer());
        }
    }
}

} // namespace deskhand
