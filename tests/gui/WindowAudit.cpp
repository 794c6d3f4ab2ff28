// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowAudit.h"

#include "app/widgets/ElidedLabel.h"
#include "gui/PseudoTranslator.h"
#include "gui/Scenes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

namespace deskhand::test {

using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *each = &widget; each != nullptr && path.size() < 4; each = each->parentWidget()) {
        path.prepend(each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className())
                                                  : each->objectName());
        if (each->isWindow()) {
            break;
        }
    }
    return path.join(u'/');
}

/// Part of another control, which speaks and is reached for it.
bool isInner(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent != nullptr
           && (qobject_cast<const QLineEdit *>(parent) != nullptr || qobject_cast<const QComboBox *>(parent) != nullptr
               || qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
               || qobject_cast<const QTabBar *>(parent) != nullptr
               || qobject_cast<const QScrollBar *>(&widget) != nullptr
               || qobject_cast<const QHeaderView *>(&widget) != nullptr || widget.objectName().startsWith(u"qt_"_s));
}

/// Text to read is no control: what shows it is reached and scrolled as one.
bool isEditor(const QWidget &widget)
{
    return (widget.inherits("QTextEdit") || widget.inherits("QPlainTextEdit")) && !widget.property("readOnly").toBool();
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr
           || qobject_cast<const QLineEdit *>(&widget) != nullptr || qobject_cast<const QComboBox *>(&widget) != nullptr
           || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr
           || qobject_cast<const QAbstractItemView *>(&widget) != nullptr
           || qobject_cast<const QTabBar *>(&widget) != nullptr || isEditor(widget);
}

QList<QWidget *> controls(QWidget &window)
{
    QList<QWidget *> result;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (each->isVisible() && each->isEnabled() && each->window() == &window && isControl(*each)
            && !isInner(*each)) {
            result.append(each);
        }
    }
    return result;
}

QString plain(const QString &text)
{
    if (!Qt::mightBeRichText(text) && !text.contains(u"&nbsp;"_s)) {
        return text;
    }
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

/// Texts of the widget that are the program's own and not what somebody typed.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        texts << label->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        texts << button->text();
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        texts << line->placeholderText();
    } else if (const auto *box = qobject_cast<const QGroupBox *>(&widget)) {
        texts << box->title();
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            texts << tabs->tabText(tab);
        }
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int section = 0; header->model() != nullptr && section < header->count(); ++section) {
            texts << header->model()->headerData(section, header->orientation()).toString();
        }
    }
    return texts;
}

bool hasWords(const QString &text)
{
    static const QRegularExpression words(u"\\p{L}{3,}"_s);
    return words.match(text).hasMatch();
}

/// What is left of a text without its translated parts and the help desk's own words.
QString remainder(QString text, const QStringList &data)
{
    static const QRegularExpression translated(u"⟦[^⟦⟧]*⟧"_s);
    static const QRegularExpression addressOrFile(u"[\\w.+/\\\\:-]+(@[\\w.-]+|\\.(png|pdf|log|txt|csv|xlsm|dhdb))"_s);
    static const QRegularExpression size(u"\\d+ ([kMG]B|bytes)"_s);
    while (text.contains(translated)) {
        text.remove(translated); // from the inside out
    }
    for (const QString &word : data) {
        text.remove(word);
    }
    // What was too long for its place is there with its beginning.
    const qsizetype elided = text.indexOf(u'\u2026');
    for (qsizetype at = 0; at + 10 <= elided; ++at) {
        const QString piece = text.mid(at, elided - at);
        if (std::any_of(data.cbegin(), data.cend(), [&piece](const QString &word) { return word.startsWith(piece); })) {
            text.remove(at, piece.size());
            break;
        }
    }
    text.remove(addressOrFile);
    text.remove(size);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        text.remove(locale.dayName(day)).remove(locale.dayName(day, QLocale::ShortFormat));
    }
    for (int month = 1; month <= 12; ++month) {
        text.remove(locale.monthName(month)).remove(locale.monthName(month, QLocale::ShortFormat));
    }
    return text;
}

/// Of exclusive buttons one has the focus for all; arrow keys move among them.
bool isReachedWithOthers(const QWidget &widget, const QSet<const QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button == nullptr || !button->autoExclusive() || button->parentWidget() == nullptr) {
        return false;
    }
    const auto siblings =
        button->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(siblings.cbegin(), siblings.cend(), [&reached](const QAbstractButton *each) {
        return each->autoExclusive() && reached.contains(each);
    });
}

QChar mnemonicOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text.at(at + 1) != u'&') {
            return text.at(at + 1).toLower();
        }
    }
    return {};
}

} // namespace

QStringList unreachableByTab(QWidget &window)
{
    if (window.windowType() == Qt::Popup) {
        return {}; // arrow keys rule there, and Tab leaves it
    }
    QSet<const QWidget *> reached;
    const auto wanted = controls(window);
    for (qsizetype step = 0; step < 2 * wanted.size() + 60; ++step) {
        QWidget *focus = QApplication::focusWidget();
        if (focus != nullptr) {
            for (QWidget *each = focus; each != nullptr && !each->isWindow(); each = each->parentWidget()) {
                reached.insert(each);
            }
        }
        QTest::keyClick(focus != nullptr ? focus : &window, Qt::Key_Tab);
    }
    QStringList result;
    for (const QWidget *each : wanted) {
        if (!reached.contains(each) && each->isVisible() && !isReachedWithOthers(*each, reached)) {
            result.append(describe(*each));
        }
    }
    return result;
}

QStringList withoutName(QWidget &window)
{
    QStringList result;
    const auto all = controls(window);
    for (QWidget *each : all) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(each);
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty()) {
            result.append(describe(*each));
        }
    }
    return result;
}

namespace {

QStringList twiceAmong(const QList<QAction *> &actions, const QString &menu)
{
    QStringList result;
    QHash<QChar, QString> owners;
    for (const QAction *action : actions) {
        const QChar key = action->isVisible() && !action->isSeparator() ? mnemonicOf(action->text()) : QChar();
        if (!key.isNull() && owners.contains(key)) {
            result.append(u"menu '%1', %2: %3, %4"_s.arg(menu, key, owners.value(key), action->text()));
        }
        owners.insert(key, action->text());
    }
    return result;
}

} // namespace

QStringList keysInConflict(QWidget &window)
{
    QStringList result;
    const auto bars = window.findChildren<QMenuBar *>();
    for (const QMenuBar *bar : bars) {
        result += twiceAmong(bar->actions(), u"bar"_s);
    }
    const auto menus = window.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        result += twiceAmong(menu->actions(), menu->title());
    }
    QHash<QString, QString> owners;
    const auto claim = [&](const QString &key, const QString &owner) {
        const QString other = owners.value(key);
        if (!key.isEmpty() && !other.isEmpty() && other != owner) {
            result.append(key + u": "_s + other + u", "_s + owner);
        }
        owners.insert(key, owner);
    };
    QSet<const QAction *> seen;
    const auto all = window.findChildren<QWidget *>() << &window;
    for (const QWidget *each : all) {
        const auto actions = each->actions();
        for (const QAction *action : actions) {
            const bool everywhere = action->shortcutContext() != Qt::WidgetShortcut
                                    && action->shortcutContext() != Qt::WidgetWithChildrenShortcut;
            if (everywhere && !seen.contains(action)) {
                seen.insert(action);
                const auto keys = action->shortcuts();
                for (const QKeySequence &key : keys) {
                    claim(key.toString(), action->objectName() + u' ' + action->text());
                }
            }
        }
        if (!each->isVisible() || each->window() != &window) {
            continue;
        }
        const auto *label = qobject_cast<const QLabel *>(each);
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        const QChar key = label != nullptr && label->buddy() != nullptr ? mnemonicOf(label->text())
                          : button != nullptr                           ? mnemonicOf(button->text())
                                                                        : QChar();
        if (!key.isNull()) {
            claim(u"Alt+"_s + key.toUpper(),
                  describe(*each) + u" '"_s + (label ? label->text() : button->text()) + u'\'');
        }
    }
    const auto shortcuts = window.findChildren<QShortcut *>();
    for (const QShortcut *each : shortcuts) {
        const auto *parent = qobject_cast<const QWidget *>(each->parent());
        if (each->context() != Qt::WidgetShortcut && each->context() != Qt::WidgetWithChildrenShortcut
            && parent != nullptr && parent->window() == &window) {
            claim(each->key().toString(), describe(*parent) + u" shortcut"_s);
        }
    }
    return result;
}

QStringList untranslated(QWidget &window, const QSet<QString> &words)
{
    QStringList data(words.cbegin(), words.cend());
    // Longer ones first, as others may be parts of them.
    std::sort(data.begin(), data.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QStringList result;
    const auto all = window.findChildren<QWidget *>() << &window;
    for (const QWidget *each : all) {
        if (each->window() != &window || (!each->isVisible() && each != &window)) {
            continue;
        }
        QStringList texts = textsOf(*each);
        if (each->isWindow()) {
            texts << each->windowTitle();
        }
        for (const QString &text : std::as_const(texts)) {
            if (hasWords(remainder(plain(text), data))) {
                result.append(describe(*each) + u": "_s + text.left(80));
            }
        }
    }
    result.removeDuplicates();
    return result;
}

namespace {

/// What is cut off at the side of a page, or scrolls sideways, or of a choice as wide as its words.
QString cutOffAt(const QWidget &widget)
{
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget)) {
        const int wanted = area->widget() != nullptr ? area->widget()->width() : 0;
        const bool fitsItself = area->widgetResizable() || area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
        return fitsItself && wanted > area->viewport()->width()
                   ? u"%1: its page needs %2, has %3"_s.arg(describe(widget)).arg(wanted).arg(area->viewport()->width())
                   : QString();
    }
    const auto *combo = qobject_cast<const QComboBox *>(&widget);
    if (combo == nullptr || combo->isEditable()
        || combo->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon) {
        return {}; // the last ends in an ellipsis
    }
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.frame = combo->hasFrame();
    option.subControls = QStyle::SC_All;
    const int room =
        combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
    const int need = combo->fontMetrics().horizontalAdvance(combo->currentText());
    return need > room ? u"%1: '%2' needs %3, has %4"_s.arg(describe(widget), combo->currentText()).arg(need).arg(room)
                       : QString();
}

} // namespace

QStringList clipped(QWidget &window)
{
    QStringList result;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (!each->isVisible() || each->window() != &window || qobject_cast<const ElidedLabel *>(each) != nullptr) {
            continue;
        }
        const auto *label = qobject_cast<const QLabel *>(each);
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        if (label != nullptr && label->text().isEmpty()) {
            continue;
        }
        if (label == nullptr && (button == nullptr || button->text().isEmpty())) {
            continue;
        }
        const bool wraps = each->hasHeightForWidth() && (label == nullptr || label->wordWrap());
        const QSize need = button != nullptr ? button->minimumSizeHint() : label->sizeHint();
        const int height = wraps ? each->heightForWidth(each->width()) : need.height();
        if ((!wraps && each->width() + 1 < need.width()) || each->height() + 1 < height) {
            const QString text = label != nullptr ? label->text() : button->text();
            result.append(u"%1: '%2' needs %3 x %4, has %5 x %6"_s.arg(describe(*each), text.left(60))
                              .arg(need.width())
                              .arg(height)
                              .arg(each->width())
                              .arg(each->height()));
        }
    }
    return result;
}

QStringList cutOff(QWidget &window)
{
    QStringList result;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (each->isVisible() && each->window() == &window) {
            result.append(cutOffAt(*each));
        }
    }
    result.removeAll(QString());
    return result;
}

QStringList faultsOfAllWindows(Theme &theme, const std::function<QStringList(QWidget &window)> &audit)
{
    QStringList faults;
    int views = 0;
    Scenes scenes(theme, [&](QWidget &view, const QString &name) {
        if (qobject_cast<QFileDialog *>(&view) != nullptr) {
            return; // Qt's own
        }
        ++views;
        const QStringList found = audit(*view.window());
        for (const QString &fault : found) {
            faults.append(name + u": "_s + fault);
        }
    });
    scenes.all();
    if (views == 0) {
        faults.append(u"no view was shown"_s);
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace deskhand::test
