// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A check box whose sentence goes on in the next line where there is no room: languages differ in length.

#include <QCheckBox>

namespace deskhand {

class WrappingCheckBox final : public QCheckBox {
    Q_OBJECT
public:
    explicit WrappingCheckBox(const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] int textStart() const;
    [[nodiscard]] QRect textRect(int width) const;
};

} // namespace deskhand
