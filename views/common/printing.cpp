// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/printing.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace provost {

void printPage(const QString& title, const QString& html, QWidget* over)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    auto* dialog = new QPrintDialog(printer.get(), over); // which holds what it prints on as long as it lives
    dialog->setObjectName("printDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog, [printer, html](QPrinter* chosen) {
        QTextDocument page;
        page.setHtml(html);
        page.print(chosen);
    });
    dialog->open();
}

} // namespace provost
