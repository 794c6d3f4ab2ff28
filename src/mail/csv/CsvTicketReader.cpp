// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/csv/CsvTicketReader.h"

#include "core/text/CsvWriter.h"
#include "core/text/NearMatch.h"
#include "mail/csv/CsvHeader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

QString folded(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

} // namespace

std::optional<Source> CsvTicketReader::sourceFrom(const QString &text)
{
    static const QHash<QString, Source> words{
        {u"web"_s, Source::Web},          {u"portal"_s, Source::Web},    {u"self service"_s, Source::Web},
        {u"self-service"_s, Source::Web}, {u"email"_s, Source::Email},   {u"e-mail"_s, Source::Email},
        {u"mail"_s, Source::Email},       {u"phone"_s, Source::Phone},   {u"call"_s, Source::Phone},
        {u"api"_s, Source::Api},          {u"import"_s, Source::Import}, {u"other"_s, Source::Other}};
    const auto found = words.constFind(folded(text));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

namespace {

bool isEmail(const QString &text)
{
    static const QRegularExpression pattern(u"^[^\\s@<>,;]+@[^\\s@<>,;]+$"_s);
    return pattern.match(text).hasMatch();
}

QString hashOf(const QStringList &fields)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(csvRecord(fields), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

CsvTicketReader::CsvTicketReader(const QString &path)
    : m_file(path)
{ }

CsvTicketReader::~CsvTicketReader() = default;

qint64 CsvTicketReader::position() const
{
    return m_reader ? m_reader->position() : 0;
}

qint64 CsvTicketReader::size() const
{
    return m_file.size();
}

Result<void> CsvTicketReader::bind(const QString &target, const CsvValue &value, Binding &source) const
{
    QStringList named;
    if (!value.isTemplate) {
        named.append(value.column);
    } else {
        static const QRegularExpression variable(u"%\\{([^}]*)\\}"_s);
        QRegularExpressionMatchIterator matches = variable.globalMatch(value.text);
        while (matches.hasNext()) {
            named.append(matches.next().captured(1));
        }
    }
    for (const QString &name : std::as_const(named)) {
        if (!m_columnByName.contains(folded(name))) {
            const QStringList near = nearMatches(name, m_header, 3);
            return failure(
                ErrorKind::InvalidInput,
                CsvText::tr("The mapping of \"%1\" names the column \"%2\", which the file does not have. %3 "
                            "Nothing was imported.")
                    .arg(target, name,
                         near.isEmpty() ? CsvText::tr("Its columns are: %1.").arg(m_header.join(u", "_s))
                                        : CsvText::tr("Did you mean %1?").arg(near.join(u", "_s))));
        }
    }
    source.value = value;
    source.column = value.isTemplate ? -1 : m_columnByName.value(folded(value.column));
    return {};
}

Result<void> CsvTicketReader::open(std::optional<CsvMapping> mapping, const QByteArray &timeZone)
{
    const QString shown = QDir::toNativeSeparators(m_file.fileName());
    if (!m_file.open(QIODevice::ReadOnly)) {
        return failure(m_file.exists() ? ErrorKind::Unavailable : ErrorKind::NotFound,
                       CsvText::tr("The file %1 cannot be opened. Nothing was imported from it.").arg(shown),
                       m_file.errorString());
    }
    m_reader =
        std::make_unique<CsvReader>(m_file, mapping ? CsvOptions{mapping->encoding, mapping->delimiter} : CsvOptions{});
    DESKHAND_ASSIGN(m_header, readCsvHeader(*m_reader, m_file.fileName()));
    m_columnByName.clear();
    for (int column = 0; column < m_header.size(); ++column) {
        m_columnByName.insert(folded(m_header.at(column)), column);
    }
    if (mapping) {
        m_mapping = *std::move(mapping);
    } else {
        DESKHAND_ASSIGN(m_mapping, CsvMapping::forHeader(m_header));
    }
    m_dates =
        std::make_unique<CsvDate>(m_mapping.dateFormats, m_mapping.timeZone.isEmpty() ? timeZone : m_mapping.timeZone);
    for (const QString &word : std::as_const(m_mapping.unknown)) {
        m_unknown.insert(folded(word));
    }
    for (auto it = m_mapping.columns.cbegin(); it != m_mapping.columns.cend(); ++it) {
        DESKHAND_TRY(bind(it.key(), it.value(), m_sources[it.key()]));
    }
    for (auto it = m_mapping.fields.cbegin(); it != m_mapping.fields.cend(); ++it) {
        DESKHAND_TRY(bind(it.key(), it.value(), m_fields[it.key()]));
    }
    if (!m_sources.contains(u"requesterName"_s) && !m_sources.contains(u"requesterEmail"_s)) {
        return failure(ErrorKind::InvalidInput, CsvText::tr("No column of %1 says who asked. Map \"requesterName\" or "
                                                            "\"requesterEmail\" to one of: %2. Nothing was imported.")
                                                    .arg(shown, m_header.join(u", "_s)));
    }
    return {};
}

QString CsvTicketReader::plainField(const CsvRecord &record, int column) const
{
    const QString field = formulaRead(record.fields.value(column)).trimmed();
    return m_unknown.contains(field.toCaseFolded()) ? QString() : field;
}

QString CsvTicketReader::expand(const CsvRecord &record, const QString &text) const
{
    QString expanded;
    qsizetype at = 0;
    while (true) {
        const qsizetype begin = text.indexOf("%{"_L1, at);
        const qsizetype end = begin < 0 ? -1 : text.indexOf(u'}', begin);
        if (end < 0) {
            return (expanded + text.mid(at)).trimmed();
        }
        expanded += QStringView(text).sliced(at, begin - at);
        expanded += plainField(record, m_columnByName.value(folded(text.mid(begin + 2, end - begin - 2)), -1));
        at = end + 1;
    }
}

QString CsvTicketReader::value(const CsvRecord &record, const Binding &source) const
{
    const QString raw = source.value.isTemplate ? expand(record, source.value.text) : plainField(record, source.column);
    const auto mapped = source.value.values.constFind(raw.toCaseFolded());
    if (mapped != source.value.values.constEnd()) {
        return *mapped;
    }
    return source.value.otherwise.value_or(raw);
}

QString CsvTicketReader::value(const CsvRecord &record, const QString &target) const
{
    const auto source = m_sources.constFind(target);
    return source == m_sources.constEnd() ? QString() : value(record, *source);
}

QString CsvTicketReader::columnName(const QString &target) const
{
    const auto source = m_sources.constFind(target);
    return source == m_sources.constEnd() || source->value.isTemplate ? target : source->value.column;
}

CsvRowError CsvTicketReader::error(const CsvRecord &record, const QString &target, const QString &found,
                                   const QString &expected) const
{
    const QString column = columnName(target);
    return {
        record.row, column,
        CsvText::tr("Row %1, column \"%2\": \"%3\" is not %4.").arg(record.row).arg(column, found.left(80), expected)};
}

std::optional<CsvRowError> CsvTicketReader::problemOf(const CsvRecord &record) const
{
    if (!record.problem.isEmpty()) {
        return CsvRowError{record.row, {}, record.problem};
    }
    const auto extra = record.fields.size() - m_header.size();
    const bool emptyExtra = extra > 0
                            && std::all_of(record.fields.begin() + m_header.size(), record.fields.end(),
                                           [](const QString &field) { return field.trimmed().isEmpty(); });
    if (extra < 0 || (extra > 0 && !emptyExtra)) {
        return CsvRowError{record.row,
                           {},
                           CsvText::tr("Row %1 has %2 fields, but the header has %3.")
                               .arg(record.row)
                               .arg(record.fields.size())
                               .arg(m_header.size())};
    }
    return std::nullopt;
}

std::optional<CsvRowError> CsvTicketReader::readDates(const CsvRecord &record, ImportedTicket &ticket) const
{
    const std::array<std::pair<QString, std::optional<Timestamp> *>, 4> dates{{{u"created"_s, &ticket.created},
                                                                               {u"updated"_s, &ticket.updated},
                                                                               {u"closed"_s, &ticket.closed},
                                                                               {u"due"_s, &ticket.due}}};
    for (const auto &[target, time] : dates) {
        const QString text = value(record, target);
        if (text.isEmpty()) {
            continue;
        }
        *time = m_dates->read(text);
        if (!*time) {
            const QString formats =
                (m_mapping.dateFormats + QStringList{u"yyyy-MM-dd HH:mm"_s}).join(CsvText::tr("\" or \""));
            return error(record, target, text, CsvText::tr("a date like \"%1\"").arg(formats));
        }
    }
    return std::nullopt;
}

CsvTicketReader::Item CsvTicketReader::ticketFrom(const CsvRecord &record) const
{
    if (auto problem = problemOf(record)) {
        return *std::move(problem);
    }
    ImportedTicket ticket;
    ticket.row = record.row;
    ticket.number = value(record, u"number"_s);
    ticket.subject = value(record, u"subject"_s).simplified();
    ticket.requesterName = value(record, u"requesterName"_s).simplified();
    ticket.requesterEmail = value(record, u"requesterEmail"_s).toLower();
    ticket.department = value(record, u"department"_s);
    ticket.topic = value(record, u"topic"_s);
    ticket.priority = value(record, u"priority"_s);
    ticket.status = value(record, u"status"_s);
    ticket.slaPlan = value(record, u"slaPlan"_s);
    ticket.agent = value(record, u"agent"_s);
    ticket.team = value(record, u"team"_s);
    ticket.body = value(record, u"body"_s);
    ticket.tags = value(record, u"tags"_s).toLower().split(QRegularExpression(u"[,;]\\s*"_s), Qt::SkipEmptyParts);
    const QString key = value(record, u"externalKey"_s);
    ticket.externalKey = m_mapping.keyPrefix
                         + (!key.isEmpty()             ? key
                            : !ticket.number.isEmpty() ? ticket.number
                                                       : hashOf(record.fields));
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QString text = value(record, it.value());
        if (!text.isEmpty()) {
            ticket.fields.insert(it.key(), text);
        }
    }
    if (ticket.subject.isEmpty()) {
        return error(record, u"subject"_s, {}, CsvText::tr("a subject"));
    }
    if (!ticket.requesterEmail.isEmpty() && !isEmail(ticket.requesterEmail)) {
        return error(record, u"requesterEmail"_s, ticket.requesterEmail, CsvText::tr("an e-mail address"));
    }
    if (ticket.requesterEmail.isEmpty() && ticket.requesterName.isEmpty()) {
        return error(record, m_sources.contains(u"requesterName"_s) ? u"requesterName"_s : u"requesterEmail"_s, {},
                     CsvText::tr("somebody who asked"));
    }
    if (const QString source = value(record, u"source"_s); !source.isEmpty()) {
        ticket.source = sourceFrom(source);
        if (!ticket.source) {
            return error(record, u"source"_s, source, CsvText::tr("one of web, email, phone, api, import, other"));
        }
    }
    if (auto problem = readDates(record, ticket)) {
        return *std::move(problem);
    }
    return ticket;
}

Result<std::optional<CsvRecord>> CsvTicketReader::fetch()
{
    if (m_ahead) {
        return std::exchange(m_ahead, std::nullopt);
    }
    return m_reader->next();
}

/// All rows of one number that follow each other. One error among them, and none of them is taken.
Result<CsvTicketReader::Item> CsvTicketReader::group(CsvRecord first)
{
    Item item = ticketFrom(first);
    const QString number = value(first, u"number"_s);
    QList<ImportedNote> notes;
    while (true) {
        DESKHAND_ASSIGN(std::optional<CsvRecord> record, fetch());
        if (!record || !record->problem.isEmpty() || number.isEmpty() || value(*record, u"number"_s) != number) {
            m_ahead = std::move(record);
            break;
        }
        if (std::holds_alternative<CsvRowError>(item)) {
            continue;
        }
        Item further = ticketFrom(*record);
        auto *ticket = std::get_if<ImportedTicket>(&further);
        if (ticket && m_mapping.grouping == CsvGrouping::Notes) {
            if (const QString text = value(*record, u"note"_s); !text.isEmpty()) {
                notes.append({text, ticket->updated});
            }
        }
        if (!ticket || m_mapping.grouping != CsvGrouping::First) {
            item = std::move(further);
        }
    }
    if (auto *ticket = std::get_if<ImportedTicket>(&item)) {
        ticket->notes = std::move(notes);
    }
    return item;
}

Result<std::optional<CsvTicketReader::Item>> CsvTicketReader::next()
{
    DESKHAND_ASSIGN(std::optional<CsvRecord> record, fetch());
    if (!record) {
        return std::optional<Item>();
    }
    if (m_mapping.grouping == CsvGrouping::None || !record->problem.isEmpty()) {
        return std::optional<Item>(ticketFrom(*record));
    }
    DESKHAND_ASSIGN(Item item, group(*std::move(record)));
    return std::optional<Item>(std::move(item));
}

} // namespace deskhand
