// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/AttachmentOpener.h"

#include "app/start/ProgramFolders.h"
#include "app/ticket/AttachmentPreview.h"
#include "core/text/FileName.h"
#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QUrl>

#include <memory>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// `taken` of this folder, or there already: "report (2).pdf".
QString freeName(const QString &folder, const QString &name, const QSet<QString> &taken)
{
    const QFileInfo file(name);
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString candidate = name;
    for (int i = 2; taken.contains(candidate.toLower()) || QFileInfo::exists(folder + u'/' + candidate); ++i) {
        candidate = u"%1 (%2)%3"_s.arg(file.completeBaseName(), QString::number(i), ending);
    }
    return candidate;
}

QString nameOf(const Attachment &attachment)
{
    const QString name = cleanFileName(attachment.name);
    return name.isEmpty() ? u"attachment"_s + endingOf(attachment.mediaType) : name;
}

} // namespace

AttachmentOpener::AttachmentOpener(Repository &repository, QWidget *window)
    : QObject(window)
    , m_repository(repository)
    , m_window(window)
{ }

bool AttachmentOpener::isRisky(const Attachment &attachment)
{
    static const QSet<QString> Endings{
        u"exe"_s,     u"com"_s, u"bat"_s,      u"cmd"_s,    u"msi"_s,  u"msix"_s, u"scr"_s,  u"pif"_s,
        u"lnk"_s,     u"url"_s, u"js"_s,       u"jse"_s,    u"vbs"_s,  u"vbe"_s,  u"wsf"_s,  u"wsh"_s,
        u"hta"_s,     u"ps1"_s, u"psm1"_s,     u"jar"_s,    u"reg"_s,  u"cpl"_s,  u"dll"_s,  u"chm"_s,
        u"desktop"_s, u"sh"_s,  u"appimage"_s, u"run"_s,    u"deb"_s,  u"rpm"_s,  u"py"_s,   u"pl"_s,
        u"iso"_s,     u"img"_s, u"vhd"_s,      u"vhdx"_s,   u"docm"_s, u"xlsm"_s, u"pptm"_s, u"xlam"_s,
        u"html"_s,    u"htm"_s, u"svg"_s,      u"xhtml"_s,  u"mht"_s,  u"one"_s,  u"scf"_s,  u"settingcontent-ms"_s,
        u"app"_s,     u"pkg"_s, u"dmg"_s,      u"command"_s};
    return Endings.contains(attachment.name.section(u'.', -1).toLower());
}

void AttachmentOpener::offer(const Attachment &attachment, const QList<Attachment> &all, QWidget *anchor)
{
    auto *menu = new QMenu(anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (AttachmentPreview::canShow(attachment)) {
        menu->addAction(tr("&Preview"), this, [this, attachment] { preview(attachment); });
    }
    menu->addAction(isRisky(attachment) ? tr("&Open… (may run programs)") : tr("&Open"), this,
                    [this, attachment] { open(attachment); });
    menu->addAction(tr("&Save as…"), this, [this, attachment] { save(attachment); });
    if (all.size() > 1) {
        menu->addSeparator();
        menu->addAction(tr("Save &all %n attachments…", nullptr, static_cast<int>(all.size())), this,
                        [this, all] { saveAll(all); });
    }
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void AttachmentOpener::fetch(const Attachment &attachment, QObject *guard, std::function<void(const QString &)> then)
{
    // Each in a folder of its own, so that it keeps its name.
    const QString folder = programFolders().cache + u"/attachments/%1"_s.arg(attachment.id.value);
    if (!QDir().mkpath(folder)) {
        Q_EMIT failed({ErrorKind::ReadOnly,
                       tr("The folder for opened attachments cannot be written. Save the attachment somewhere else."),
                       folder, false});
        return;
    }
    const QString path = folder + u'/' + nameOf(attachment);
    whenDone(m_repository.attachments().download(attachment.id, path), guard,
             [this, path, then = std::move(then)](const Result<void> &answer) {
                 if (answer) {
                     then(path);
                 } else {
                     Q_EMIT failed(answer.error());
                 }
             });
}

void AttachmentOpener::preview(const Attachment &attachment)
{
    fetch(attachment, this, [this, attachment](const QString &path) {
        auto *dialog = new AttachmentPreview(attachment, path, m_window);
        connect(dialog, &AttachmentPreview::openWanted, this, [this, attachment] { open(attachment); });
        connect(dialog, &AttachmentPreview::saveWanted, this, [this, attachment] { save(attachment); });
        dialog->show();
    });
}

void AttachmentOpener::open(const Attachment &attachment)
{
    if (!isRisky(attachment)) {
        openNow(attachment);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Open attachment"),
                                     tr("%1 may run programs on this computer.").arg(attachment.name),
                                     QMessageBox::Cancel, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(u"riskyAttachment"_s);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Open it only if you know who sent it and were waiting for it."));
    QPushButton *anyway = question->addButton(tr("&Open all the same"), QMessageBox::DestructiveRole);
    QPushButton *instead = question->addButton(tr("&Save…"), QMessageBox::ActionRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(anyway, &QPushButton::clicked, this, [this, attachment] { openNow(attachment); });
    connect(instead, &QPushButton::clicked, this, [this, attachment] { save(attachment); });
    question->open();
}

void AttachmentOpener::openNow(const Attachment &attachment)
{
    fetch(attachment, this, [this](const QString &path) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
            Q_EMIT notice(tr("No program is set up to open this kind of file. It can be saved instead."));
        }
    });
}

void AttachmentOpener::save(const Attachment &attachment)
{
    auto *dialog = new QFileDialog(m_window, tr("Save attachment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(nameOf(attachment));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = attachment.id](const QString &path) {
        whenDone(m_repository.attachments().download(id, path), this, [this, path](const Result<void> &answer) {
            if (answer) {
                Q_EMIT notice(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
            } else {
                Q_EMIT failed(answer.error());
            }
        });
    });
    dialog->open();
}

void AttachmentOpener::saveAll(const QList<Attachment> &attachments)
{
    auto *dialog = new QFileDialog(m_window, tr("Save all attachments into"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, attachments](const QString &folder) { saveInto(folder, attachments); });
    dialog->open();
}

void AttachmentOpener::saveInto(const QString &folder, const QList<Attachment> &attachments)
{
    // Nothing that is there is overwritten, and two of the same name stay two.
    QSet<QString> taken;
    auto left = std::make_shared<qsizetype>(attachments.size());
    for (const Attachment &attachment : attachments) {
        const QString name = freeName(folder, nameOf(attachment), taken);
        taken.insert(name.toLower());
        whenDone(m_repository.attachments().download(attachment.id, folder + u'/' + name), this,
                 [this, left, folder, count = attachments.size()](const Result<void> &answer) {
                     if (!answer) {
                         Q_EMIT failed(answer.error());
                     } else if (--*left == 0) {
                         Q_EMIT notice(tr("%n attachment(s) saved in %1.", nullptr, static_cast<int>(count))
                                           .arg(QDir::toNativeSeparators(folder)));
                     }
                 });
    }
}

} // namespace deskhand
