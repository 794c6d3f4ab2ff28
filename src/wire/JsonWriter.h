// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Writes a value's members into a JSON object. The members are named once per type, in fields/, by a function
/// `fields(visitor, value)` that both this and JsonReader call: what is written is what is read.

#include "core/base/Ids.h"
#include "core/base/Time.h"
#include "wire/EnumNames.h"
#include "wire/JsonFormats.h"
#include "wire/fields/Visit.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QUuid>

#include <concepts>
#include <optional>

namespace deskhand {

class JsonWriter {
public:
    static constexpr bool reading = false;

    /// A member that may be left out when reading.
    template <typename T>
    void operator()(const char *name, const T &member)
    {
        m_object.insert(QLatin1StringView(name), value(member));
    }
    /// A member that must be there when reading.
    template <typename T>
    void required(const char *name, const T &member)
    {
        operator()(name, member);
    }
    /// Unset is "leave it as it is", which is not the same as null, "take it away".
    template <typename T>
    void operator()(const char *name, const std::optional<Id<T>> &member)
    {
        if (member) {
            operator()(name, *member);
        }
    }
    /// Bytes, as lower-case hexadecimal digits.
    void hex(const char *name, const QByteArray &member)
    {
        m_object.insert(QLatin1StringView(name), QString::fromLatin1(member.toHex()));
    }
    /// Bytes, as base64.
    void base64(const char *name, const QByteArray &member)
    {
        m_object.insert(QLatin1StringView(name), QString::fromLatin1(member.toBase64()));
    }
    /// Bytes that are ASCII text, as the name of a time zone.
    void ascii(const char *name, const QByteArray &member)
    {
        m_object.insert(QLatin1StringView(name), QString::fromLatin1(member));
    }
    /// An id whose type another member tells.
    void untypedId(const char *name, qint64 member) { operator()(name, Id<void>{member}); }

    [[nodiscard]] QJsonObject take() { return std::move(m_object); }
    [[nodiscard]] QJsonObject &object() { return m_object; }

    [[nodiscard]] static QJsonValue value(bool v) { return v; }
    [[nodiscard]] static QJsonValue value(int v) { return v; }
    [[nodiscard]] static QJsonValue value(qint64 v) { return v; }
    [[nodiscard]] static QJsonValue value(quint32 v) { return static_cast<qint64>(v); }
    [[nodiscard]] static QJsonValue value(const QString &v) { return v; }
    [[nodiscard]] static QJsonValue value(Timestamp v) { return timestampToText(v); }
    [[nodiscard]] static QJsonValue value(Duration v) { return static_cast<qint64>(v.count()); }
    [[nodiscard]] static QJsonValue value(QDate v) { return v.toString(Qt::ISODate); }
    [[nodiscard]] static QJsonValue value(QTime v) { return timeOfDayToText(v); }
    [[nodiscard]] static QJsonValue value(const QUuid &v)
    {
        return v.isNull() ? QJsonValue() : QJsonValue(v.toString(QUuid::WithoutBraces));
    }
    template <typename Tag>
    [[nodiscard]] static QJsonValue value(Id<Tag> v)
    {
        return v ? QJsonValue(QString::number(v.value)) : QJsonValue();
    }
    template <WireEnum E>
    [[nodiscard]] static QJsonValue value(E v)
    {
        return QString::fromLatin1(wireName(v));
    }
    template <typename E>
    [[nodiscard]] static QJsonValue value(QFlags<E> v)
    {
        QJsonArray names;
        for (unsigned bit = 1; bit != 0; bit <<= 1U) {
            if (v.testFlag(static_cast<E>(bit))) {
                names.append(QString::fromLatin1(wireName(static_cast<E>(bit))));
            }
        }
        return names;
    }
    template <typename T>
    [[nodiscard]] static QJsonValue value(const std::optional<T> &v)
    {
        return v ? value(*v) : QJsonValue();
    }
    template <typename T>
    [[nodiscard]] static QJsonValue value(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &item : list) {
            array.append(value(item));
        }
        return array;
    }
    template <typename T>
    [[nodiscard]] static QJsonValue value(const QMap<QString, T> &map)
    {
        QJsonObject object;
        for (auto it = map.begin(); it != map.end(); ++it) {
            object.insert(it.key(), value(it.value()));
        }
        return object;
    }
    template <typename T>
    requires std::is_class_v<T>
    [[nodiscard]] static QJsonValue value(const T &record)
    {
        JsonWriter writer;
        fields(writer, record);
        return writer.take();
    }

private:
    QJsonObject m_object;
};

} // namespace deskhand
