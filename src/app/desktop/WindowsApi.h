// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Windows' own interface, for the files called *Windows.cpp and no others.

#include <QString>

#ifndef NOMINMAX // libstdc++ may have it
#define NOMINMAX
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <windows.h>

namespace deskhand {

/// As Windows takes text; as long as `text` lives and does not change.
inline const wchar_t *wide(const QString &text)
{
    static_assert(sizeof(wchar_t) == sizeof(char16_t));
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

/// A reference to a COM object, released with it. Null until it is filled by way of address().
template <typename T>
class Com {
public:
    Com() = default;
    ~Com()
    {
        if (m_object != nullptr) {
            m_object->Release();
        }
    }
    Q_DISABLE_COPY_MOVE(Com)

    T *operator->() const { return m_object; }
    [[nodiscard]] T *get() const { return m_object; }
    /// Where a function that makes the object writes it to; once.
    [[nodiscard]] T **address() { return &m_object; }
    /// The same for those that make an object of any kind.
    [[nodiscard]] void **out() { return reinterpret_cast<void **>(&m_object); }

private:
    T *m_object = nullptr;
};

} // namespace deskhand
