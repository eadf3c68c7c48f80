// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// Shows every shared widget with sample data and writes pictures of it, light and dark: `gallery FOLDER [factor]`.
// A tool for eyes; it is not installed. tests/views/tst_common.cpp tests the behaviour.
#include "tests/views/gallery_scenes.h"
#include "views/common/appearance.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace provost;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: gallery FOLDER\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(u"."_s))
        return 1;
    Appearance appearance(app);
    for (const auto scheme : {Appearance::Scheme::Light, Appearance::Scheme::Dark}) {
        appearance.setScheme(scheme);
        const QString suffix = scheme == Appearance::Scheme::Dark ? u"-dark.png"_s : u"-light.png"_s;
        for (const gallery::Scene& scene : gallery::scenes()) {
            const std::unique_ptr<QWidget> window = scene.make();
            window->show();
            QApplication::setActiveWindow(window.get());
            QCoreApplication::sendPostedEvents();
            if (!window->grab().save(folder.filePath(scene.name + suffix)))
                return 1;
        }
    }
    return 0;
}
