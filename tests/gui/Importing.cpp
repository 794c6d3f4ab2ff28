// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/Importing.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

namespace deskhand::test {

using namespace Qt::StringLiterals;

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

ImportDialog *openImport(Desk &desk)
{
    desk.window().actionRegistry().action(ActionId::Import)->trigger();
    return desk.find<ImportDialog>(u"importDialog"_s);
}

void next(ImportDialog *dialog)
{
    auto *button = dialog->findChild<QPushButton *>(u"importNext"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20000);
    QTest::mouseClick(button, Qt::LeftButton);
}

QComboBox *comboOf(QTableWidget *table, const QString &name, int nameColumn, int comboColumn)
{
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, nameColumn)->text() == name) {
            return qobject_cast<QComboBox *>(table->cellWidget(row, comboColumn));
        }
    }
    return nullptr;
}

} // namespace deskhand::test
