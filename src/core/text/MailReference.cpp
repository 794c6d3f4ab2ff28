// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/MailReference.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace deskhand {
namespace {

const QLatin1StringView prefix("deskhand.");
constexpr qsizetype signatureBytes = 16;
constexpr int mostCandidates = 100;
constexpr qsizetype longestNumber = 60;
constexpr qsizetype mostNumbers = 10;

QByteArray signature(const QByteArray &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).left(signatureBytes).toHex();
}

/// Takes as long for a wrong first byte as for a wrong last one, so that time tells nothing of the right signature.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size()) {
        return false;
    }
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    }
    return difference == 0;
}

char kindLetter(AuthorKind kind)
{
    switch (kind) {
    case AuthorKind::Agent:
        return 'a';
    case AuthorKind::Requester:
        return 'r';
    case AuthorKind::System:
        break;
    }
    return 's';
}

QByteArray unsignedText(const MailReference &reference)
{
    const Actor &person = reference.recipient;
    const qint64 id = person.kind == AuthorKind::Agent       ? person.agent.value
                      : person.kind == AuthorKind::Requester ? person.requester.value
                                                             : 0;
    return QByteArray("deskhand.") + QByteArray::number(reference.ticket.value) + '.' + kindLetter(person.kind)
           + QByteArray::number(id) + '.' + QByteArray::number(reference.mail);
}

/// Reads forward through a candidate.
class Cursor {
public:
    explicit Cursor(QStringView text)
        : m_rest(text)
    { }
    bool skip(QChar expected)
    {
        if (m_rest.isEmpty() || m_rest.front().toLower() != expected) {
            return false;
        }
        m_rest = m_rest.sliced(1);
        return true;
    }
    /// Decimal, without sign or leading zeros (each number is written in one way only).
    std::optional<qint64> number()
    {
        qsizetype length = 0;
        while (length < m_rest.size() && length < 19 && m_rest[length] >= u'0' && m_rest[length] <= u'9') {
            ++length;
        }
        bool fits = false;
        const qint64 value = m_rest.first(length).toLongLong(&fits);
        if (!fits || (length > 1 && m_rest.front() == u'0')) {
            return std::nullopt;
        }
        m_rest = m_rest.sliced(length);
        return value;
    }
    std::optional<QChar> letter()
    {
        if (m_rest.isEmpty()) {
            return std::nullopt;
        }
        const QChar result = m_rest.front().toLower();
        m_rest = m_rest.sliced(1);
        return result;
    }
    [[nodiscard]] QByteArray rest(qsizetype length) const
    {
        return m_rest.left(length).toString().toLower().toLatin1();
    }

private:
    QStringView m_rest;
};

/// `text` begins after the prefix.
std::optional<MailReference> read(QStringView text, const QByteArray &key)
{
    Cursor cursor(text);
    MailReference reference;
    const auto ticket = cursor.number();
    if (!ticket || !cursor.skip(u'.')) {
        return std::nullopt;
    }
    const auto kind = cursor.letter();
    const auto person = cursor.number();
    if (!kind || !person || !cursor.skip(u'.')) {
        return std::nullopt;
    }
    const auto mail = cursor.number();
    if (!mail || !cursor.skip(u'.')) {
        return std::nullopt;
    }
    reference.ticket = TicketId{*ticket};
    reference.mail = *mail;
    if (*kind == u'a') {
        reference.recipient = Actor::ofAgent(AgentId{*person});
    } else if (*kind == u'r') {
        reference.recipient = Actor::ofRequester(RequesterId{*person});
    } else if (*kind != u's' || *person != 0) {
        return std::nullopt;
    }
    if (!reference.ticket || !isSame(cursor.rest(signatureBytes * 2), signature(unsignedText(reference), key))) {
        return std::nullopt;
    }
    return reference;
}

} // namespace

QString signedReference(const MailReference &reference, const QByteArray &key)
{
    if (key.isEmpty()) {
        return {};
    }
    const QByteArray text = unsignedText(reference);
    return QString::fromLatin1(text + '.' + signature(text, key));
}

QString messageIdWith(const MailReference &reference, const QByteArray &key, const QString &helpDeskAddress)
{
    const QString domain = helpDeskAddress.section(u'@', -1).trimmed();
    return signedReference(reference, key) + u'@' + (domain.isEmpty() ? QStringLiteral("deskhand.invalid") : domain);
}

QString referenceLine(const MailReference &reference, const QByteArray &key)
{
    return QStringLiteral("[ref:%1]").arg(signedReference(reference, key));
}

std::optional<MailReference> findReference(QStringView text, const QByteArray &key)
{
    if (key.isEmpty()) {
        return std::nullopt;
    }
    int candidates = 0;
    for (qsizetype at = text.indexOf(prefix, 0, Qt::CaseInsensitive); at >= 0 && candidates < mostCandidates;
         at = text.indexOf(prefix, at + prefix.size(), Qt::CaseInsensitive)) {
        ++candidates;
        if (const auto reference = read(text.sliced(at + prefix.size()), key)) {
            return reference;
        }
    }
    return std::nullopt;
}

std::optional<MailReference> findReference(const QStringList &inReplyTo, const QStringList &references,
                                           QStringView body, const QByteArray &key)
{
    for (const QString &id : inReplyTo) {
        if (const auto reference = findReference(id, key)) {
            return reference;
        }
    }
    for (auto id = references.crbegin(); id != references.crend(); ++id) {
        if (const auto reference = findReference(*id, key)) {
            return reference;
        }
    }
    return findReference(body, key);
}

QString withoutReferences(QString text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\[ref:[^\\]\\s]*\\]|deskhand\\.[0-9]+\\.[ars][0-9]+\\.[0-9]+\\.[0-9a-f]{32}(@[^\\s>]*)?"),
        QRegularExpression::CaseInsensitiveOption);
    return text.remove(pattern);
}

QStringList numbersInSubject(QStringView subject)
{
    const auto isPart = [](QChar character) {
        return character.isLetterOrNumber() || QStringView(u"-_./#\\").contains(character);
    };
    QStringList result;
    for (qsizetype at = subject.indexOf(u'#'); at >= 0 && result.size() < mostNumbers;
         at = subject.indexOf(u'#', at + 1)) {
        qsizetype end = at + 1;
        while (end < subject.size() && end - at <= longestNumber && isPart(subject[end])) {
            ++end;
        }
        QStringView number = subject.sliced(at + 1, end - at - 1);
        while (!number.isEmpty() && !number.back().isLetterOrNumber()) {
            number.chop(1); // the sentence's, not the number's
        }
        if (!number.isEmpty() && !result.contains(number)) {
            result.append(number.toString());
        }
    }
    return result;
}

} // namespace deskhand
