// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// The least that a program with a window and a table can cost: what Provost's start and memory are compared with.
#include <QApplication>
#include <QMainWindow>
#include <QTableWidget>

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTableWidget(100, 6));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
