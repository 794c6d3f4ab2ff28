// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/PseudoTranslator.h"

namespace deskhand::test {

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar plain)
{
    static const QString from = u"aceinouyACEINOUY"_s;
    static const QString to = u"àçéîñôûýÀÇÉÎÑÔÛÝ"_s;
    const auto at = from.indexOf(plain);
    return at < 0 ? plain : to.at(at);
}

} // namespace

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    const bool letters = std::any_of(text.cbegin(), text.cend(), [](QChar each) { return each.isLetter(); });
    if (!letters) {
        return {};
    }
    QString result(1, QChar(opening));
    bool tag = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar each = text.at(at);
        tag = tag ? each != u'>' : each == u'<';
        // Placeholders, mnemonics, entities and tags stay as they are.
        const bool bound = at > 0
                           && (text.at(at - 1) == u'%' || text.at(at - 1) == u'&'
                               || (at > 1 && text.at(at - 2) == u'%' && text.at(at - 1) == u'L'));
        const auto entity = text.lastIndexOf(u'&', at);
        const auto ends = entity < 0 ? -1 : text.indexOf(u';', entity);
        const bool inEntity =
            entity >= 0 && ends >= at && ends - entity < 8 && !text.mid(entity, ends - entity).contains(u' ');
        result += tag || bound || inEntity ? each : accented(each);
    }
    const auto more = std::max<qsizetype>(text.size() / 3, 1);
    return result + QString(more, u'~') + QChar(closing);
}

} // namespace deskhand::test
