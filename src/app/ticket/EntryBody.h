// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The text of a thread entry, as high as it is, with text that can be selected and copied. Shows
/// the HTML of others without loading anything by itself: pictures are those it is given.

#include <QHash>
#include <QImage>
#include <QTextBrowser>

#include <memory>

namespace deskhand {

class EntryBody : public QTextBrowser {
    Q_OBJECT
public:
    explicit EntryBody(QWidget *parent = nullptr);

    /// The same again changes nothing: what is selected in it stays so.
    void setBody(const QString &text, bool html);
    /// Forgets text, pictures and selection.
    void clearBody();
    /// For an address as it stands in the text ("cid:...", "https://..."); made to fit.
    void addPicture(const QString &address, const QImage &picture);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static void openLink(const QUrl &link);
    void showBody();
    void givePictures(QTextDocument &document) const;
    [[nodiscard]] QImage fitted(const QImage &picture) const;

    QString m_text;
    bool m_html = false;
    QHash<QString, QImage> m_pictures; ///< by address
    int m_room = 0;                    ///< the width pictures were made to fit
    bool m_filled = false;
    /// The same text once more, to be measured at any width without disturbing what is shown. Made when it is asked
    /// about a width that it has not got.
    mutable std::unique_ptr<QTextDocument> m_measured;
    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
};

} // namespace deskhand
