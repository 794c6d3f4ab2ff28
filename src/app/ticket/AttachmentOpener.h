// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What one does with attachments of a thread: look at them, open them, save one or all. What may
/// run programs is opened only after asking.

#include "app/desktop/WebMark.h"
#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QObject>

#include <functional>

class QMenu;

namespace deskhand {

class Repository;

class AttachmentOpener : public QObject {
    Q_OBJECT
public:
    /// `repository` outlives it; dialogs belong to `window`.
    AttachmentOpener(Repository &repository, QWidget *window);

    /// The menu at an attachment; `all` are those of its entry.
    void offer(const Attachment &attachment, const QList<Attachment> &all, QWidget *anchor);
    void preview(const Attachment &attachment);
    void open(const Attachment &attachment);
    void save(const Attachment &attachment);
    void saveAll(const QList<Attachment> &attachments);
    /// Brings the content into a file of the cache that keeps its name; `then` gets its path.
    void fetch(const Attachment &attachment, QObject *guard, std::function<void(const QString &)> then);
    /// Kinds that do something when opened, by the name that the file gets.
    [[nodiscard]] static bool isRisky(const Attachment &attachment);

Q_SIGNALS:
    void failed(const deskhand::Error &error);
    void notice(const QString &text);

private:
    using Fetched = std::function<void(const QString &path, WebMark mark)>;

    void bring(const Attachment &attachment, QObject *guard, Fetched then);
    /// Asks whether to open it for this reason; `openIt` if so.
    void ask(const Attachment &attachment, const QString &reason, const std::function<void()> &openIt);
    void openNow(const Attachment &attachment, bool asked);
    void openFile(const QString &path);
    void saveInto(const QString &folder, const QList<Attachment> &attachments);

    Repository &m_repository;
    QWidget *m_window;
};

} // namespace deskhand
