// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Reads a value's members from a JSON object, strictly, and says what is wrong where. See JsonWriter.h.

#include "core/base/Ids.h"
#include "core/base/Time.h"
#include "wire/EnumNames.h"
#include "wire/Json.h"
#include "wire/JsonFormats.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QUuid>

#include <limits>
#include <optional>
#include <variant>

namespace deskhand {

/// The faults of one document, as they are found.
class JsonFaults {
public:
    explicit JsonFaults(UnknownMembers unknown)
        : m_unknown(unknown)
    { }
    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    [[nodiscard]] bool refusesUnknown() const { return m_unknown == UnknownMembers::Refuse; }
    void type(const QString &pointer, const QString &expected, const QJsonValue &found);
    void value(const QString &pointer, const QString &expected, const QString &found);
    void range(const QString &pointer, const QString &expected);
    void missing(const QString &pointer);
    void unknown(const QString &pointer);
    [[nodiscard]] Error error() const;

private:
    void add(const QString &pointer, const char *code, const QString &text);

    UnknownMembers m_unknown;
    QStringList m_texts;
    QStringList m_details;
};

/// A place in the document: what is there and where.
class JsonPlace {
public:
    JsonPlace(QJsonValue json, QString pointer, JsonFaults &faults)
        : m_json(std::move(json))
        , m_pointer(std::move(pointer))
        , m_faults(&faults)
    { }
    [[nodiscard]] const QJsonValue &json() const { return m_json; }
    [[nodiscard]] const QString &pointer() const { return m_pointer; }
    [[nodiscard]] JsonFaults &faults() const { return *m_faults; }
    [[nodiscard]] JsonPlace member(const QString &name) const;
    [[nodiscard]] JsonPlace item(qsizetype index) const;
    /// The place of a member that is not there, as if `json` were.
    [[nodiscard]] JsonPlace with(const char *name, const QJsonValue &json) const
    {
        return {json, m_pointer + QLatin1Char('/') + QString::fromLatin1(name), *m_faults};
    }

    void read(bool &v) const;
    void read(int &v) const;
    void read(qint64 &v) const;
    void read(quint32 &v) const;
    void read(QString &v) const;
    void read(Timestamp &v) const;
    void read(Duration &v) const;
    void read(QDate &v) const;
    void read(QTime &v) const;
    void read(QUuid &v) const;
    /// Bytes behind lower-case hexadecimal digits, base64, or ASCII text.
    void readHex(QByteArray &v) const;
    void readBase64(QByteArray &v) const;
    void readAscii(QByteArray &v) const;
    void readId(qint64 &v) const;

    template <typename Tag>
    void read(Id<Tag> &v) const
    {
        readId(v.value);
    }
    template <WireEnum E>
    void read(E &v) const
    {
        readWord(v, [](const QString &word) { return enumFromWire<E>(word); });
    }
    template <typename E>
    void read(QFlags<E> &flags) const
    {
        flags = {};
        eachItem([&flags](const JsonPlace &place) {
            E flag{};
            place.readWord(flag, [](const QString &word) { return flagFromWire<E>(word); });
            flags.setFlag(flag);
        });
    }
    template <typename T>
    void read(std::optional<T> &v) const
    {
        if (m_json.isNull()) {
            v.reset();
        } else {
            read(v.emplace());
        }
    }
    template <typename T>
    void read(QList<T> &list) const
    {
        list.clear();
        eachItem([&list](const JsonPlace &place) { place.read(list.emplaceBack()); });
    }
    template <typename T>
    void read(QMap<QString, T> &map) const
    {
        map.clear();
        if (!expectObject()) {
            return;
        }
        const QJsonObject object = m_json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            member(it.key()).read(map[it.key()]);
        }
    }
    template <typename T>
    requires std::is_class_v<T>
    void read(T &record) const;

    [[nodiscard]] bool expectObject() const;

private:
    template <typename E, typename Lookup>
    void readWord(E &v, Lookup lookup) const
    {
        QString word;
        read(word);
        if (!m_json.isString()) {
            return;
        }
        if (const auto found = lookup(word)) {
            v = *found;
        } else {
            wrongWord(word);
        }
    }
    template <typename Function>
    void eachItem(Function function) const
    {
        if (!expectArray()) {
            return;
        }
        const QJsonArray array = m_json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            function(item(i));
        }
    }
    [[nodiscard]] bool expectArray() const;
    [[nodiscard]] std::optional<QString> text(const QString &expected) const;
    void wrongWord(const QString &word) const;

    QJsonValue m_json;
    QString m_pointer;
    JsonFaults *m_faults;
};

/// Visits the members of one object.
class JsonReader {
public:
    static constexpr bool reading = true;

    explicit JsonReader(const JsonPlace &place)
        : m_place(place)
        , m_object(place.json().toObject())
    { }

    template <typename T>
    void operator()(const char *name, T &member)
    {
        if (const auto found = find(name)) {
            found->read(member);
        }
    }
    template <typename T>
    void required(const char *name, T &member)
    {
        if (const auto found = find(name)) {
            found->read(member);
        } else {
            m_place.faults().missing(m_place.member(QString::fromLatin1(name)).pointer());
        }
    }
    template <typename T>
    void operator()(const char *name, std::optional<Id<T>> &member)
    {
        member.reset();
        if (const auto found = find(name)) {
            found->read(member.emplace());
        }
    }
    void hex(const char *name, QByteArray &member)
    {
        if (const auto found = find(name)) {
            found->readHex(member);
        }
    }
    void base64(const char *name, QByteArray &member)
    {
        if (const auto found = find(name)) {
            found->readBase64(member);
        }
    }
    void ascii(const char *name, QByteArray &member)
    {
        if (const auto found = find(name)) {
            found->readAscii(member);
        }
    }
    void untypedId(const char *name, qint64 &member)
    {
        if (const auto found = find(name)) {
            found->readId(member);
        }
    }

    /// The body of what the member "type" named; without the member it is empty.
    template <typename Variant>
    void readBody(Variant &body)
    {
        const auto found = find("body");
        const JsonPlace place = found ? *found : m_place.with("body", QJsonObject());
        std::visit([&place](auto &alternative) { place.read(alternative); }, body);
    }
    void refuseType(const QString &type);
    /// For a member whose type would take null too.
    void refuseNull(const char *name);
    /// For a number that stands for something else.
    void refuseRange(const char *name, int lowest, int highest);

    /// The member's place, and that it is known; nothing where it is absent.
    std::optional<JsonPlace> find(const char *name);
    /// Reports members that nobody asked for.
    void finish();

private:
    const JsonPlace &m_place;
    QJsonObject m_object;
    QSet<QString> m_known;
};

template <typename T>
requires std::is_class_v<T>
void JsonPlace::read(T &record) const
{
    if (!expectObject()) {
        return;
    }
    JsonReader reader(*this);
    fields(reader, record);
    reader.finish();
}

} // namespace deskhand
