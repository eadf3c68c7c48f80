// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/storage.h"

#include <QCoreApplication>

/// Migrates the database that is named, and nothing else: the template of what tests write to.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto storage =
        provost::server::Storage::open({.database = QCoreApplication::arguments().value(1), .readers = 0});
    if (!storage)
        qCritical("%s: %s", qPrintable(storage.error().subject), qPrintable(storage.error().detail));
    return storage ? 0 : 1;
}
