// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/Taskbar.h"

#include "app/desktop/WindowsApi.h"

#include <objbase.h>
#include <shobjidl.h>
namespace deskhand {

namespace {

/// Errors of the taskbar are not told: what it shows is in the window too.
class ShellTaskbar final : public TaskbarBackEnd {
public:
    explicit ShellTaskbar(ITaskbarList3 *list)
        : m_list(list)
    { }
    ~ShellTaskbar() override { m_list->Release(); }
    Q_DISABLE_COPY_MOVE(ShellTaskbar)

    void showBadge(WId window, const QImage &badge, const QString &text) override
    {
        HICON icon = badge.isNull() ? nullptr : badge.toHICON();
        m_list->SetOverlayIcon(reinterpret_cast<HWND>(window), icon, wide(text));
        if (icon != nullptr) {
            DestroyIcon(icon); // the taskbar has a copy
        }
    }

    void showProgress(WId window, TaskbarState state, quint64 done, quint64 total) override
    {
        const auto handle = reinterpret_cast<HWND>(window);
        m_list->SetProgressState(handle, flagOf(state));
        if (state == TaskbarState::Error || state == TaskbarState::Paused) {
            // The colour is seen on a bar only; one that says nothing is full.
            m_list->SetProgressValue(handle, total > 0 ? done : 1, total > 0 ? total : 1);
        } else if (state == TaskbarState::Normal) {
            m_list->SetProgressValue(handle, done, total);
        }
    }

private:
    static TBPFLAG flagOf(TaskbarState state)
    {
        switch (state) {
        case TaskbarState::Nothing:
            return TBPF_NOPROGRESS;
        case TaskbarState::Busy:
            return TBPF_INDETERMINATE;
        case TaskbarState::Normal:
            return TBPF_NORMAL;
        case TaskbarState::Paused:
            return TBPF_PAUSED;
        case TaskbarState::Error:
            return TBPF_ERROR;
        }
        return TBPF_NOPROGRESS;
    }

    ITaskbarList3 *m_list;
};

} // namespace

std::unique_ptr<TaskbarBackEnd> systemTaskbar()
{
    // Qt has made COM ready on this thread.
    void *made = nullptr;
    if (FAILED(CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskbarList3, &made))) {
        return nullptr;
    }
    auto *list = static_cast<ITaskbarList3 *>(made);
    if (FAILED(list->HrInit())) {
        list->Release();
        return nullptr;
    }
    return std::make_unique<ShellTaskbar>(list);
}

} // namespace deskhand
