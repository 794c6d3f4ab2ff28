// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/AttachmentOpener.h"

#include "app/desktop/ForeignFiles.h"
#include "app/start/ProgramFolders.h"
#include "app/ticket/AttachmentPreview.h"
#include "core/text/FileName.h"
#include "repository/Repository.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QUrl>

#include <algorithm>
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
    // Programs, what Windows starts as such or looks up elsewhere, scripts, what carries macros, disks, pages.
    static constexpr auto Endings =
        "exe com bat cmd pif scr cpl dll ocx sys drv msi msp mst msix msixbundle appx appxbundle appinstaller "
        "lnk url website scf appref-ms application xbap settingcontent-ms library-ms search-ms "
        "searchconnector-ms theme themepack desktopthemepack deskthemepack diagcab diagcfg msc gadget job rdp "
        "js jse mjs vb vbs vbe vbscript ws wsf wsh wsc sct hta ps1 ps1xml psm1 psd1 psc1 cdxml msh mshxml reg "
        "inf ins isp chm hlp shb shs jar jnlp desktop sh bash run appimage deb rpm flatpakref py pyw pyc pyz "
        "pl rb lua php app pkg dmg command workflow scpt terminal iso img vhd vhdx cab docm dotm xlsm xltm "
        "xlam xla xll xlw pptm potm ppsm ppam sldm accdb accde accdr mdb mde ade adp mam iqy slk html htm "
        "xhtml shtml mht mhtml svg svgz xsl xslt one onepkg onetoc2 wll"_L1;
    static const auto Known = [] {
        const QStringList endings = QString(Endings).split(u' ');
        return QSet<QString>(endings.cbegin(), endings.cend());
    }();
    return Known.contains(nameOf(attachment).section(u'.', -1).toLower());
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

void AttachmentOpener::bring(const Attachment &attachment, QObject *guard, Fetched then)
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
    if (QFileInfo::exists(path)) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // it was opened before, see below
    }
    saveForeign(m_repository.attachments(), attachment.id, path, guard,
                [this, path, then = std::move(then)](const Result<WebMark> &answer) {
                    if (answer) {
                        then(path, *answer);
                    } else {
                        Q_EMIT failed(answer.error());
                    }
                });
}

void AttachmentOpener::fetch(const Attachment &attachment, QObject *guard, std::function<void(const QString &)> then)
{
    bring(attachment, guard, [then = std::move(then)](const QString &path, WebMark) { then(path); });
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
        openNow(attachment, false);
        return;
    }
    ask(attachment, tr("%1 may run programs on this computer.").arg(nameOf(attachment)),
        [this, attachment] { openNow(attachment, true); });
}

void AttachmentOpener::ask(const Attachment &attachment, const QString &reason, const std::function<void()> &openIt)
{
    auto *question =
        new QMessageBox(QMessageBox::Warning, tr("Open attachment"), reason, QMessageBox::Cancel, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(u"riskyAttachment"_s);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Open it only if you know who sent it and were waiting for it."));
    QPushButton *anyway = question->addButton(tr("&Open all the same"), QMessageBox::DestructiveRole);
    QPushButton *instead = question->addButton(tr("&Save…"), QMessageBox::ActionRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(anyway, &QPushButton::clicked, this, openIt);
    connect(instead, &QPushButton::clicked, this, [this, attachment] { save(attachment); });
    question->open();
}

void AttachmentOpener::openNow(const Attachment &attachment, bool asked)
{
    bring(attachment, this, [this, attachment, asked](const QString &path, WebMark mark) {
        if (mark == WebMark::NotPossible && !asked) {
            // The program that opens it would take it for one's own, and not protect anybody from it.
            ask(attachment,
                tr("%1 cannot be marked as coming from somebody else: the program that opens it would trust it.")
                    .arg(nameOf(attachment)),
                [this, path] { openFile(path); });
            return;
        }
        openFile(path);
    });
}

void AttachmentOpener::openFile(const QString &path)
{
    // Nobody shall work in a copy that is lost: the program that opens it asks for another place to save in.
    QFile::setPermissions(path, QFile::ReadOwner);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        Q_EMIT notice(tr("No program is set up to open this kind of file. It can be saved instead."));
    }
}

void AttachmentOpener::save(const Attachment &attachment)
{
    auto *dialog = new QFileDialog(m_window, tr("Save attachment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(nameOf(attachment));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = attachment.id](const QString &path) {
        saveForeign(m_repository.attachments(), id, path, this, [this, path](const Result<WebMark> &answer) {
            if (answer) {
                Q_EMIT notice(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)) + markNotice(*answer));
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
    auto saved = std::make_shared<int>(0);
    auto marked = std::make_shared<WebMark>(WebMark::NotNeeded);
    for (const Attachment &attachment : attachments) {
        const QString name = freeName(folder, nameOf(attachment), taken);
        taken.insert(name.toLower());
        saveForeign(
            m_repository.attachments(), attachment.id, folder + u'/' + name, this,
            [this, left, saved, marked, folder](const Result<WebMark> &answer) {
                if (answer) {
                    ++*saved;
                    *marked = std::max(*marked, *answer); // the worst of them
                } else {
                    Q_EMIT failed(answer.error());
                }
                if (--*left == 0 && *saved > 0) {
                    Q_EMIT notice(
                        tr("%n attachment(s) saved in %1.", nullptr, *saved).arg(QDir::toNativeSeparators(folder))
                        + markNotice(*marked));
                }
            });
    }
}

} // namespace deskhand
