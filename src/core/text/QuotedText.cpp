// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/QuotedText.h"

#include <QRegularExpression>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QStringView text; ///< without its line end
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind its line end
    TextRangeKind kind = TextRangeKind::Own;
};

QList<Line> linesOf(QStringView text)
{
    QList<Line> lines;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf(u'\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        end = end < 0 ? text.size() : end;
        lines.append({text.sliced(at, end - at), at, next});
        at = next;
    }
    return lines;
}

bool isQuoted(QStringView line)
{
    return line.startsWith(u'>') || (line.startsWith(u" >") && !line.startsWith(u" >>>"));
}

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

/// "On Tue, 3 Mar 2026 at 10:00, Jane Roe <jane@example.org> wrote:" in one line, or wrapped into up to three.
bool isAttribution(const QString &joined)
{
    static const QRegularExpression pattern(
        u"^(On\\b.{6,300}\\bwrote|Am\\b.{6,300}\\bschrieb\\b.{0,120}|.{3,200}\\bschrieb "
        u"am\\b.{6,120}|Le\\b.{6,300}\\ba \u00e9crit|"
        "El\\b.{6,300}\\bescribi\u00f3|Il\\b.{6,300}\\bha scritto|Op\\b.{6,300}\\bschreef\\b.{0,120}|"
        "\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}.{0,200}(<[^>]{3,200}>)) ?:$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(joined).hasMatch();
}

/// How many lines from `at` on are the line before a quotation; 0 where it is none.
qsizetype attributionLength(const QList<Line> &lines, qsizetype at)
{
    QString joined;
    for (qsizetype count = 1; count <= 3 && at + count <= lines.size(); ++count) {
        const QStringView line = lines[at + count - 1].text.trimmed();
        if (line.isEmpty() || line.size() > 300 || isQuoted(line)) {
            return 0;
        }
        joined += (joined.isEmpty() ? u""_s : u" "_s) + line.toString();
        if (line.endsWith(u':')) {
            return isAttribution(joined) ? count : 0;
        }
    }
    return 0;
}

bool isSeparator(QStringView line)
{
    static const QRegularExpression pattern(
        u"^[-_]{2,}\\s*(Original Message|Original-Nachricht|Urspr\u00fcngliche Nachricht|Urspr\u00fcnglicher "
        u"Termin|Message d'origine|Mensaje original|"
        "Messaggio originale|Oorspronkelijk bericht|Original Appointment)\\s*[-_]{2,}$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() < 100 && pattern.match(line.toString()).hasMatch();
}

/// Outlook's block: From, Sent, To, Subject in neighbouring lines, in the words of its language.
bool isHeaderBlock(const QList<Line> &lines, qsizetype at)
{
    static const QRegularExpression from(u"^\\*?(From|Von|De|Da|Van)\\s?:\\*?\\s"_s);
    static const QRegularExpression other(
        u"^\\*?(Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoy\u00e9|\u00c0|Objet|Enviado( el)?|Para|Asunto|Inviato|A|Oggetto|Verzonden|Aan|Onderwerp)\\s?:\\*?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (!from.match(lines[at].text.trimmed().left(60).toString()).hasMatch()) {
        return false;
    }
    int known = 0;
    for (qsizetype i = at + 1; i < qMin(at + 7, lines.size()) && !isBlank(lines[i].text); ++i) {
        known += other.match(lines[i].text.trimmed().left(60).toString()).hasMatch() ? 1 : 0;
    }
    return known >= 2;
}

bool isSignatureMark(QStringView line)
{
    return line == u"-- " || line == u"--";
}

void mark(QList<Line> &lines, qsizetype from, qsizetype to, TextRangeKind kind)
{
    for (qsizetype i = from; i < to; ++i) {
        lines[i].kind = kind;
    }
}

/// Marks what begins at `at` and answers the line behind it, or `at` where nothing begins.
qsizetype markQuote(QList<Line> &lines, qsizetype at)
{
    const QStringView line = lines[at].text.trimmed();
    const bool rule =
        line.size() >= 10 && std::all_of(line.begin(), line.end(), [](QChar letter) { return letter == u'_'; });
    if (isSeparator(line) || isHeaderBlock(lines, at)
        || (rule && at + 1 < lines.size() && isHeaderBlock(lines, at + 1))) {
        mark(lines, at, lines.size(), TextRangeKind::Quote);
        return lines.size();
    }
    const qsizetype attribution = attributionLength(lines, at);
    qsizetype next = at + attribution;
    while (attribution > 0 && next < lines.size() && isBlank(lines[next].text)) {
        ++next;
    }
    const bool quoted = next < lines.size() && isQuoted(lines[next].text);
    if (attribution > 0 && !quoted) {
        // HTML turned into text repeats without marks: from here on all is repetition.
        mark(lines, at, lines.size(), TextRangeKind::Quote);
        return lines.size();
    }
    if (!quoted) {
        return at;
    }
    while (next < lines.size()) {
        qsizetype behind = next;
        while (behind < lines.size() && isBlank(lines[behind].text)) {
            ++behind;
        }
        if (behind >= lines.size() || !isQuoted(lines[behind].text)) {
            break;
        }
        next = behind + 1;
    }
    mark(lines, at, next, TextRangeKind::Quote);
    return next;
}

} // namespace

QList<TextRange> textRanges(QStringView text)
{
    QList<Line> lines = linesOf(text);
    bool signature = false;
    for (qsizetype at = 0; at < lines.size();) {
        const qsizetype next = markQuote(lines, at);
        if (next > at) {
            signature = false;
            at = next;
            continue;
        }
        signature = signature || isSignatureMark(lines[at].text);
        lines[at].kind = signature ? TextRangeKind::Signature : TextRangeKind::Own;
        ++at;
    }
    const bool anyOwn = std::any_of(lines.begin(), lines.end(), [](const Line &line) {
        return line.kind == TextRangeKind::Own && !isBlank(line.text);
    });
    QList<TextRange> ranges;
    for (const Line &line : lines) {
        const TextRangeKind kind = anyOwn ? line.kind : TextRangeKind::Own;
        if (!ranges.isEmpty() && ranges.constLast().kind == kind) {
            ranges.last().end = line.end;
        } else {
            ranges.append({kind, line.begin, line.end});
        }
    }
    return ranges;
}

QString ownText(QStringView text)
{
    QString own;
    const QList<TextRange> ranges = textRanges(text);
    for (const TextRange &range : ranges) {
        if (range.kind == TextRangeKind::Own) {
            own += text.sliced(range.begin, range.end - range.begin);
        }
    }
    return own.trimmed();
}

} // namespace deskhand
