// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/JumpListSystem.h"

#include "app/desktop/WindowsApi.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <objbase.h>
#include <propkey.h>
#include <shlobj.h>
#include <shobjidl.h>

#include <array>
#include <cwchar>

namespace deskhand {

namespace {

bool make(Com<IObjectCollection> &collection)
{
    return SUCCEEDED(CoCreateInstance(CLSID_EnumerableObjectCollection, nullptr, CLSCTX_INPROC_SERVER,
                                      IID_IObjectCollection, collection.out()));
}

bool addLink(IObjectCollection &collection, const JumpEntry &entry)
{
    Com<IShellLinkW> link;
    if (FAILED(CoCreateInstance(CLSID_ShellLink, nullptr, CLSCTX_INPROC_SERVER, IID_IShellLinkW, link.out()))) {
        return false;
    }
    const QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
    const QString argument = quotedArgument(entry.argument);
    Com<IPropertyStore> properties;
    PROPVARIANT title = {};
    title.vt = VT_LPWSTR;
    title.pwszVal = const_cast<wchar_t *>(wide(entry.title)); // copied, and not written to
    return SUCCEEDED(link->SetPath(wide(program))) && SUCCEEDED(link->SetArguments(wide(argument)))
           && SUCCEEDED(link->SetDescription(wide(entry.description)))
           && SUCCEEDED(link->SetIconLocation(wide(program), 0))
           && SUCCEEDED(link->QueryInterface(IID_IPropertyStore, properties.out()))
           && SUCCEEDED(properties->SetValue(PKEY_Title, title)) && SUCCEEDED(properties->Commit())
           && SUCCEEDED(collection.AddObject(link.get()));
}

/// What people took off the list: the system refuses a category that brings it back.
QSet<QString> removedArguments(IObjectArray &removed)
{
    QSet<QString> arguments;
    UINT count = 0;
    if (FAILED(removed.GetCount(&count))) {
        return arguments;
    }
    for (UINT i = 0; i < count; ++i) {
        Com<IShellLinkW> link;
        std::array<wchar_t, 4096> argument{};
        if (SUCCEEDED(removed.GetAt(i, IID_IShellLinkW, link.out()))
            && SUCCEEDED(link->GetArguments(argument.data(), static_cast<int>(argument.size())))) {
            arguments.insert(QString::fromWCharArray(argument.data()));
        }
    }
    return arguments;
}

bool addCategory(ICustomDestinationList &destinations, const QString &title, const QList<JumpEntry> &entries,
                 const QSet<QString> &removed)
{
    Com<IObjectCollection> collection;
    if (!make(collection)) {
        return false;
    }
    bool any = false;
    for (const JumpEntry &entry : entries) {
        if (!removed.contains(quotedArgument(entry.argument))) {
            any = addLink(*collection.get(), entry) || any;
        }
    }
    return !any || SUCCEEDED(destinations.AppendCategory(wide(title), collection.get()));
}

bool addTasks(ICustomDestinationList &destinations, const QList<JumpEntry> &entries)
{
    Com<IObjectCollection> collection;
    if (!make(collection)) {
        return false;
    }
    for (const JumpEntry &entry : entries) {
        addLink(*collection.get(), entry);
    }
    return SUCCEEDED(destinations.AddUserTasks(collection.get()));
}

} // namespace

bool writeJumpList(const JumpList &list)
{
    // Without an id of the program's own: Windows takes one by the program's path, which the shortcuts share.
    // Qt has COM ready on the thread of the windows.
    Com<ICustomDestinationList> destinations;
    Com<IObjectArray> removed;
    UINT room = 0;
    if (FAILED(CoCreateInstance(CLSID_DestinationList, nullptr, CLSCTX_INPROC_SERVER, IID_ICustomDestinationList,
                                destinations.out()))
        || FAILED(destinations->BeginList(&room, IID_IObjectArray, removed.out()))) {
        return false;
    }
    const QSet<QString> gone = removedArguments(*removed.get());
    // Where a person wants no lists of recent files kept, a category is refused, and the others still stand.
    addCategory(*destinations.get(), list.queuesTitle, list.queues, gone);
    addCategory(*destinations.get(), list.filesTitle, list.files, gone);
    if (!addTasks(*destinations.get(), list.tasks)) {
        destinations->AbortList();
        return false;
    }
    return SUCCEEDED(destinations->CommitList());
}

} // namespace deskhand
