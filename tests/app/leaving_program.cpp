// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/leaving.h"
#include "model/net/proxy_lookup.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace provost;

/// A command that something breaks as it ends, as libproxy does once it has followed a script: asks the system for
/// proxies where it is told to (`ask`), says something, and ends with 7.
int main(int argc, char** argv)
{
    std::atexit([] { std::_Exit(66); });
    const auto run = [&] {
        QCoreApplication application(argc, argv);
        if (argc > 1 && std::strcmp(argv[1], "ask") == 0) {
            QCoro::connect(findProxies(QUrl(u"https://scim.example.com"_s), {}, Call{std::chrono::seconds(20), {}}, {}),
                           &application, [](const Result<QList<QNetworkProxy>>&) {
                               QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(7); });
                           });
        } else {
            QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(7); });
        }
        return QCoreApplication::exec();
    };
    const int code = run();
    std::fputs("said", stdout);
    return leaveWith(code);
}
