// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// A window with one table of a million rows, for tests/views/screen_reader.py. It lives until its standard input ends.
#include "tests/views/many_rows.h"
#include "views/common/appearance.h"
#include "views/common/table.h"

#include <QApplication>
#include <QSocketNotifier>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace provost;

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const Appearance appearance(*qApp);
    provost::test::ManyRows model(1'000'000);
    model.offersTicks = true;
    QWidget window;
    window.setWindowTitle(u"Many rows"_s);
    window.resize(700, 600);
    auto* table = new Table(u"Users"_s, metrics::RowTwoLines, &window);
    table->setObjectName("users"_L1);
    table->setTicking(true);
    table->setModel(&model);
    (new QVBoxLayout(&window))->addWidget(table);
    const QSocketNotifier end(0, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, qApp, &QApplication::quit);
    window.show();
    window.activateWindow();
    table->setFocus();
    table->selectRowOnly(0);
    return QApplication::exec();
}
