// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/Printing.h"

#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr int PdfResolution = 300;
constexpr qreal Margin = 15; // mm
} // namespace

QPageLayout usualPage(QPageLayout::Orientation orientation)
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(letter ? QPageSize::Letter : QPageSize::A4), orientation,
            QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter};
}

bool writePdf(QIODevice &device, const QTextDocument &document, const QString &title,
              QPageLayout::Orientation orientation)
{
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setCreator(u"Deskhand"_s);
    writer.setResolution(PdfResolution);
    if (!writer.setPageLayout(usualPage(orientation))) {
        return false;
    }
    document.print(&writer);
    return true;
}

void print(QWidget *parent, std::shared_ptr<const QTextDocument> document, const QString &title,
           QPageLayout::Orientation orientation)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(u"Deskhand"_s);
    printer->setPageLayout(usualPage(orientation));
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setOption(QAbstractPrintDialog::PrintToFile);
    // The printer lives as long as the dialog that refers to it.
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [printer, document = std::move(document)] { document->print(printer.get()); });
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] { Q_UNUSED(printer) });
    dialog->open();
}

} // namespace deskhand
