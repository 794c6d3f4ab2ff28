// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Writes Outlook messages (MS-OXMSG in an MS-CFB file), as tests need them.

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace deskhand::test {

/// A storage or a stream of a compound file that is to be written.
struct MsgNode {
    QString name;
    bool isStorage = false;
    QByteArray content;
    QList<MsgNode> children;
};

/// The file whose root has these children. `version` 3 has sectors of 512 bytes, 4 of 4096.
[[nodiscard]] QByteArray compoundFile(const QList<MsgNode> &children, int version = 3);

/// A message, a recipient or an attachment; each call adds a property or a part.
class MsgBuilder {
public:
    MsgBuilder &text(quint16 property, const QString &value);
    /// In the code page that the message names.
    MsgBuilder &narrow(quint16 property, const QByteArray &value);
    MsgBuilder &binary(quint16 property, const QByteArray &value);
    MsgBuilder &number(quint16 property, qint32 value);
    MsgBuilder &time(quint16 property, const QDateTime &value);
    MsgBuilder &recipient(const MsgBuilder &recipient);
    MsgBuilder &attachment(const MsgBuilder &attachment);
    /// As the value of an attachment.
    MsgBuilder &message(const MsgBuilder &message);

    [[nodiscard]] QByteArray file(int version = 3) const { return compoundFile(children(32), version); }
    /// The streams of it, with so many bytes before the first property.
    [[nodiscard]] QList<MsgNode> children(qsizetype head) const;

private:
    MsgBuilder &stream(quint16 property, quint16 type, const QByteArray &value, qsizetype size);
    void fixed(quint16 property, quint16 type, quint64 value);

    QByteArray m_properties;
    QList<MsgNode> m_nodes;
    int m_recipients = 0;
    int m_attachments = 0;
};

inline const QDateTime sent(QDate(2026, 3, 3), QTime(10, 0), Qt::UTC);

/// A mail from jane@customer.example as one of Outlook's sent ones: without the headers of its transport.
[[nodiscard]] MsgBuilder letter(const QString &subject = QStringLiteral("Printer on floor 3"));
/// A recipient; `kind`: 1 To, 2 Cc, 3 Bcc.
[[nodiscard]] MsgBuilder person(const QString &name, const QString &address, qint32 kind = 1);
/// An attachment with its bytes.
[[nodiscard]] MsgBuilder file(const QString &name, const QByteArray &content, const QString &type = {});

/// RTF as PR_RTF_COMPRESSED, with nothing made shorter.
[[nodiscard]] QByteArray compressedRtf(const QByteArray &rtf);

} // namespace deskhand::test
