// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drop/DroppedMessages.h"

#include "app/desktop/WindowsApi.h"

#include <QByteArray>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QVariant>

#include <objidl.h>
#include <ole2.h>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QWindowsMimeConverter>
#else
#include <private/qguiapplication_p.h>
#include <private/qwindowsmime_p.h>
#endif

#include <limits>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
using ConverterBase = QWindowsMimeConverter; // makes itself known
#else
using ConverterBase = QNativeInterface::Private::QWindowsMime;
#endif

FORMATETC contents(int index)
{
    static const auto format = static_cast<CLIPFORMAT>(RegisterClipboardFormatW(L"FileContents"));
    return {format, nullptr, DVASPECT_CONTENT, index, TYMED_ISTORAGE};
}

/// The index in DroppedFiles::contentFormat(); -1 for any other format.
int contentIndex(const QString &mimeType)
{
    static const QRegularExpression pattern(
        u"^application/x-qt-windows-mime;value=\"FileContents\";index=(\\d{1,6})$"_s);
    const QRegularExpressionMatch match = pattern.match(mimeType);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

/// The storage as the compound file that it would be on a disk.
QByteArray bytesOf(IStorage &storage)
{
    Com<ILockBytes> memory;
    Com<IStorage> copy;
    HGLOBAL global = nullptr;
    STATSTG status{};
    const bool copied =
        SUCCEEDED(CreateILockBytesOnHGlobal(nullptr, TRUE, memory.address()))
        && SUCCEEDED(StgCreateDocfileOnILockBytes(memory.get(), STGM_READWRITE | STGM_SHARE_EXCLUSIVE | STGM_CREATE, 0,
                                                  copy.address()))
        && SUCCEEDED(storage.CopyTo(0, nullptr, nullptr, copy.get())) && SUCCEEDED(copy->Commit(STGC_DEFAULT))
        && SUCCEEDED(memory->Flush()) && SUCCEEDED(memory->Stat(&status, STATFLAG_NONAME))
        && SUCCEEDED(GetHGlobalFromILockBytes(memory.get(), &global));
    // GlobalSize() may be more than was written.
    if (!copied || status.cbSize.QuadPart > GlobalSize(global)
        || status.cbSize.QuadPart > static_cast<ULONGLONG>(std::numeric_limits<int>::max())) {
        return {};
    }
    const auto *begin = static_cast<const char *>(GlobalLock(global));
    if (begin == nullptr) {
        return {};
    }
    const QByteArray bytes(begin, static_cast<qsizetype>(status.cbSize.QuadPart));
    GlobalUnlock(global);
    return bytes;
}

} // namespace

struct DroppedMessages::Converter : ConverterBase {
    bool canConvertFromMime(const FORMATETC &, const QMimeData *) const override { return false; }
    bool convertFromMime(const FORMATETC &, const QMimeData *, STGMEDIUM *) const override { return false; }
    QList<FORMATETC> formatsForMime(const QString &, const QMimeData *) const override { return {}; }
    QString mimeForFormat(const FORMATETC &) const override { return {}; }

    bool canConvertToMime(const QString &mimeType, IDataObject *source) const override
    {
        const int index = contentIndex(mimeType);
        if (index < 0) {
            return false;
        }
        // Only -1 may be asked for here. What can be had as a stream too is Qt's.
        FORMATETC asStorage = contents(-1);
        FORMATETC asStream = asStorage;
        asStream.tymed = TYMED_ISTREAM | TYMED_HGLOBAL;
        return source->QueryGetData(&asStorage) == S_OK && source->QueryGetData(&asStream) != S_OK;
    }

    QVariant convertToMime(const QString &mimeType, IDataObject *source, QMetaType) const override
    {
        FORMATETC format = contents(contentIndex(mimeType));
        STGMEDIUM medium{};
        if (FAILED(source->GetData(&format, &medium))) {
            return {};
        }
        const QByteArray bytes =
            medium.tymed == TYMED_ISTORAGE && medium.pstg != nullptr ? bytesOf(*medium.pstg) : QByteArray();
        ReleaseStgMedium(&medium);
        return bytes.isEmpty() ? QVariant() : QVariant(bytes);
    }
};

DroppedMessages::DroppedMessages(const QGuiApplication &application)
    : m_converter(std::make_unique<Converter>())
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    using QNativeInterface::Private::QWindowsApplication;
    if (auto *native = application.nativeInterface<QWindowsApplication>()) {
        native->registerMime(m_converter.get());
    }
#else
    Q_UNUSED(application);
#endif
}

DroppedMessages::~DroppedMessages()
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    using QNativeInterface::Private::QWindowsApplication;
    if (auto *native = qGuiApp->nativeInterface<QWindowsApplication>()) {
        native->unregisterMime(m_converter.get());
    }
#endif
}

} // namespace deskhand
