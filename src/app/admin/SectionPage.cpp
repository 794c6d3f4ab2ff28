// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/SectionPage.h"

#include "app/admin/RecordListPane.h"
#include "app/admin/RecordTraits.h"
#include "app/session/Session.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Theme.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/HeaderBar.h"
#include "app/widgets/InlineBar.h"
#include "repository/WhenDone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

SectionPage::SectionPage(const FormContext &context, const AdminSection &section, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_section(section)
    , m_source(section.makeSource(context.session, this))
    , m_list(new RecordListPane(context.theme, section, *m_source, this))
    , m_bar(new InlineBar(context.theme, this))
    , m_failed(new InlineBar(context.theme, this))
    , m_removed(new InlineBar(context.theme, this))
    , m_pane(new QWidget(this))
    , m_empty(new EmptyState(context.theme, this))
    , m_title(new QLabel(this))
    , m_badge(new QLabel(tr("Archived"), this))
    , m_hint(new QLabel(this))
    , m_form(section.makeForm(context, this))
    , m_archive(new QPushButton(this))
    , m_revert(new QPushButton(tr("Revert"), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(u"section_"_s + section.key());
    makeLayout();
    connect(m_list, &RecordListPane::chosen, this, &SectionPage::show);
    connect(m_list, &RecordListPane::newWanted, this, &SectionPage::makeNew);
    connect(m_empty, &EmptyState::actionTriggered, this, &SectionPage::makeNew);
    connect(m_form, &RecordForm::edited, this, &SectionPage::keepEdit);
    connect(m_save, &QPushButton::clicked, this, &SectionPage::save);
    connect(m_revert, &QPushButton::clicked, this, &SectionPage::revert);
    connect(m_archive, &QPushButton::clicked, this, [this] {
        const DirectoryRecord record = m_form->record();
        if (m_section.canRemove(record)) {
            remove(record);
        } else {
            setArchived(!m_section.isArchived(record));
        }
    });
    connect(m_source, &RecordSource::changed, this, &SectionPage::refresh);
    connect(m_source, &RecordSource::changed, m_failed, &InlineBar::dismiss);
    connect(m_source, &RecordSource::failed, this, [this](const Error &error) { m_failed->showError(error); });
    showNothing();
    refresh();
}

void SectionPage::makeLayout()
{
    m_title->setFont(Theme::heading(font(), 1));
    m_title->setObjectName(u"recordTitle"_s);
    m_badge->setFont(Theme::small(font()));
    m_badge->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFont(Theme::small(font()));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"recordHint"_s);
    m_failed->setObjectName(u"searchBar"_s);
    m_removed->setObjectName(u"removedBar"_s);
    m_archive->setObjectName(u"archiveRecord"_s);
    m_revert->setObjectName(u"revertRecord"_s);
    m_save->setObjectName(u"saveRecord"_s);
    const QKeySequence saveKey(QKeySequence::Save);
    m_save->setToolTip(tr("Save (%1)").arg(saveKey.toString(QKeySequence::NativeText)));
    AppStyle::setPrimary(m_save);
    for (QPushButton *button : {m_archive, m_revert, m_save}) {
        button->setAutoDefault(false);
    }
    auto *header = new HeaderBar(m_pane);
    header->layout()->addWidget(m_title);
    header->layout()->addWidget(m_badge);
    static_cast<QHBoxLayout *>(header->layout())->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_archive);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    auto *line = new QWidget(m_pane);
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(m_pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_bar);
    column->addWidget(m_form, 1);
    column->addWidget(line);
    column->addLayout(buttons);
    m_pane->setBackgroundRole(QPalette::Base);
    m_pane->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    auto *right = new QWidget(splitter);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_pane);
    rightColumn->addWidget(m_empty);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({248, 700});
    m_list->setMinimumWidth(200);
    m_list->setVisible(!m_section.isSingle());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_failed);
    whole->addWidget(m_removed);
    whole->addWidget(splitter, 1);
}

void SectionPage::showList()
{
    QSet<qint64> unsaved;
    for (auto edit = m_unsaved.begin(); edit != m_unsaved.end(); ++edit) {
        unsaved.insert(edit.key());
    }
    m_list->showItems(unsaved);
}

void SectionPage::refresh()
{
    showList();
    m_list->setWhyNotNew(whyNot(RecordChange::Make));
    m_form->refreshChoices();
    if (m_shown && !m_unsaved.contains(*m_shown)) {
        const auto present = m_source->record(*m_shown);
        if (!present) {
            showNothing();
        } else if (*present != m_loaded) {
            m_loaded = *present;
            m_form->load(m_loaded);
        }
    }
    const QList<RecordItem> items = m_source->items();
    if (!m_shown && !items.isEmpty()) {
        const auto used = std::find_if(items.cbegin(), items.cend(), [](const RecordItem &i) { return !i.archived; });
        show(used != items.cend() ? used->id : items.constFirst().id);
    }
    showState();
}

void SectionPage::showNothing()
{
    m_shown.reset();
    m_pane->hide();
    m_empty->setContent(m_section.icon(), m_section.title(), m_section.purpose(),
                        whyNot(RecordChange::Make).isEmpty() ? m_section.newText() : QString());
    m_empty->show();
}

void SectionPage::show(qint64 id)
{
    const auto edit = m_unsaved.constFind(id);
    if (edit != m_unsaved.constEnd()) {
        m_form->load(edit->record);
    } else {
        const auto present = m_source->record(id);
        if (!present) {
            showNothing();
            return;
        }
        m_loaded = *present;
        m_form->load(m_loaded);
    }
    m_bar->dismiss();
    m_shown = id;
    m_list->select(id);
    m_empty->hide();
    m_pane->show();
    showState();
    if (id != 0) {
        m_source->lookAgain(id);
    }
}

void SectionPage::makeNew()
{
    if (m_section.isSingle() || !whyNot(RecordChange::Make).isEmpty()) {
        return;
    }
    if (!m_unsaved.contains(0)) {
        const DirectoryRecord blank = m_section.blank(*m_context.session.directory());
        m_unsaved.insert(0, {blank, blank, false});
        refresh();
        Q_EMIT unsavedChanged();
    }
    show(0);
    m_form->focusFirst();
}

void SectionPage::keepEdit()
{
    if (!m_shown) {
        return;
    }
    const DirectoryRecord record = m_form->record();
    const auto edit = m_unsaved.find(*m_shown);
    if (edit != m_unsaved.end()) {
        edit->record = record;
    } else {
        m_unsaved.insert(*m_shown, {record, m_loaded, false});
        refresh();
        Q_EMIT unsavedChanged();
        // What changed elsewhere meanwhile is told before it is replaced.
        m_source->lookAgain(*m_shown);
    }
    showState();
}

void SectionPage::showState()
{
    if (!m_shown) {
        return;
    }
    const auto edit = m_unsaved.constFind(*m_shown);
    const bool unsaved = edit != m_unsaved.constEnd();
    const bool isNew = *m_shown == 0 && !m_section.isSingle();
    const DirectoryRecord record = m_form->record();
    const QString name = m_section.name(record).trimmed();
    m_title->setText(isNew && name.isEmpty() ? m_section.newText() : name);
    const bool archived = m_section.isArchived(record);
    m_badge->setVisible(archived);
    showButtons(record, isNew, unsaved);
    const RecordProblems problems = unsaved ? m_form->problems() : RecordProblems();
    m_form->showProblems(problems, unsaved && !edit->tried);
    m_hint->setText(hint(problems));
}

void SectionPage::showButtons(const DirectoryRecord &record, bool isNew, bool unsaved)
{
    const bool archived = m_section.isArchived(record);
    const bool removable = m_section.canRemove(record);
    const QString whyKeep = removable ? whyNot(RecordChange::Remove) : QString();
    m_archive->setVisible((m_section.canArchive() || removable) && !isNew);
    m_archive->setText(removable ? tr("Delete") : archived ? tr("Restore") : tr("Archive"));
    m_archive->setToolTip(!whyKeep.isEmpty() ? whyKeep
                          : removable        ? m_section.removeHint()
                          : archived         ? tr("Offer it again")
                                             : tr("Kept where it is used, and offered no more"));
    m_archive->setEnabled(!m_saving && whyKeep.isEmpty());
    const bool may = whyNot(isNew ? RecordChange::Make : RecordChange::Edit).isEmpty();
    m_form->setEnabled(may);
    m_revert->setEnabled(unsaved && !m_saving);
    m_revert->setText(isNew ? tr("Discard") : tr("Revert"));
    m_save->setEnabled(unsaved && !m_saving && may);
}

QString SectionPage::whyNot(RecordChange change) const
{
    DirectoryCache &directory = m_context.session.directory();
    return m_section.whyNot(change, AgentAccess(*directory, directory.self()));
}

QString SectionPage::hint(const RecordProblems &problems) const
{
    const bool isNew = *m_shown == 0 && !m_section.isSingle();
    const QString reason = whyNot(isNew ? RecordChange::Make : RecordChange::Edit);
    const auto edit = m_unsaved.constFind(*m_shown);
    if (!reason.isEmpty() || edit == m_unsaved.constEnd()) {
        return reason;
    }
    if (edit->tried && !problems.isEmpty()) {
        QString text =
            tr("%n thing(s) must be mended before it can be saved.", nullptr, static_cast<int>(problems.size()));
        for (const RecordProblem &problem : problems) {
            if (problem.field.isEmpty()) {
                text += u' ' + problem.text.left(1).toUpper() + problem.text.mid(1) + u'.';
            }
        }
        return text;
    }
    const auto present = m_source->record(*m_shown);
    return !isNew && present && *present != edit->before
               ? tr("It was changed elsewhere meanwhile. Saving replaces that; Revert shows it.")
               : tr("Not saved yet.");
}

void SectionPage::save()
{
    if (!m_shown || m_saving || !m_unsaved.contains(*m_shown)) {
        return;
    }
    m_unsaved[*m_shown].tried = true;
    if (!m_form->problems().isEmpty()) {
        showState();
        m_form->focusProblem();
        return;
    }
    send(m_form->record());
}

void SectionPage::send(const DirectoryRecord &record)
{
    m_unsaved[*m_shown].record = record;
    m_saving = true;
    showState();
    whenDone(m_context.session.repository().directory().save(record), this,
             [this, record, id = *m_shown](const Result<qint64> &saved) {
                 m_saving = false;
                 if (!saved) {
                     m_bar->showError(saved.error());
                     showState();
                     return;
                 }
                 m_bar->dismiss();
                 // What was typed while it was being saved is an edit of its own.
                 const DirectoryRecord sent = withId(record, *saved);
                 const DirectoryRecord typed = withId(m_unsaved.take(id).record, *saved);
                 if (typed != sent) {
                     m_unsaved.insert(*saved, {typed, sent, false});
                 }
                 const bool inHand = m_shown == id;
                 if (inHand) {
                     m_form->setRecordId(*saved);
                     m_shown = *saved;
                     m_loaded = sent;
                 }
                 m_source->saved(*saved, sent);
                 showList();
                 if (inHand) {
                     m_list->select(*saved);
                 }
                 showState();
                 Q_EMIT unsavedChanged();
             });
}

void SectionPage::revert()
{
    if (!m_shown) {
        return;
    }
    m_unsaved.remove(*m_shown);
    const qint64 id = *m_shown;
    m_shown.reset();
    if (id != 0 || m_section.isSingle()) {
        show(id);
    } else {
        showNothing();
    }
    refresh();
    m_bar->dismiss();
    Q_EMIT unsavedChanged();
}

void SectionPage::setArchived(bool archived)
{
    if (!m_shown || m_saving) {
        return;
    }
    // Only that: what else was edited stays unsaved... unless nothing was.
    const auto present = m_source->record(*m_shown);
    if (!present) {
        return;
    }
    const DirectoryRecord changed = m_section.withArchived(*present, archived);
    const auto edit = m_unsaved.constFind(*m_shown);
    m_saving = true;
    showState();
    whenDone(
        m_context.session.repository().directory().save(changed), this,
        [this, archived, changed, id = *m_shown, hadEdit = edit != m_unsaved.constEnd()](const Result<qint64> &saved) {
            m_saving = false;
            if (!saved) {
                m_bar->showError(saved.error());
            } else {
                m_bar->dismiss();
                if (hadEdit && m_unsaved.contains(id)) {
                    Edit &kept = m_unsaved[id];
                    kept.record = m_section.withArchived(kept.record, archived);
                    kept.before = changed;
                    if (m_shown == id) {
                        m_form->load(kept.record);
                    }
                }
                m_source->saved(id, changed);
            }
            showState();
        });
}

void SectionPage::remove(const DirectoryRecord &record)
{
    if (!m_shown || m_saving) {
        return;
    }
    const auto present = m_source->record(*m_shown);
    m_saving = true;
    showState();
    whenDone(m_section.remove(m_context.session.repository().directory(), record), this,
             [this, id = *m_shown, before = present.value_or(record)](const Result<void> &removed) {
                 m_saving = false;
                 if (!removed) {
                     m_bar->showError(removed.error());
                     showState();
                     return;
                 }
                 m_unsaved.remove(id);
                 if (m_shown == id) {
                     m_shown.reset();
                 }
                 m_bar->dismiss();
                 m_source->removed(id);
                 m_removed->showNotice(tr("\"%1\" was deleted.").arg(m_section.name(before)), tr("&Put it back"),
                                       [this, before] { putBack(m_section.anew(before)); });
                 Q_EMIT unsavedChanged();
             });
}

void SectionPage::putBack(const DirectoryRecord &record)
{
    whenDone(m_context.session.repository().directory().save(record), this,
             [this, record](const Result<qint64> &saved) {
                 if (!saved) {
                     m_removed->showError(saved.error(), [this, record] { putBack(record); });
                     return;
                 }
                 m_removed->dismiss();
                 m_source->saved(*saved, record);
             });
}

} // namespace deskhand
