// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.h"
#include "app/composition.h"
#include "app/platform/closed_memory.h"
#include "app/platform/leaving.h"
#include "app/tour/tour.h"
#include "model/store/give_back.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace provost;

namespace {

int refuse(const QString& why)
{
    std::fprintf(stderr, "provost: %s\n", qUtf8Printable(why));
    return 2;
}

/// What it made is gone when it ends.
int run(int argc, char** argv)
{
    if (const auto code = answerWithoutDisplay(argc, argv))
        return *code;
    QApplication application(argc, argv);
    const auto line = CommandLine::parse(QCoreApplication::arguments());
    if (!line)
        return refuse(line.error().detail);

    std::optional<QTemporaryDir> empty; // a tour begins as a newcomer does
    if (!line->tourFolder.isEmpty())
        empty.emplace();
    const auto folder = empty ? empty->path() : line->dataFolder;
    const auto places = folder.isEmpty() ? Places::standard() : Places::under(folder);
    if (!places)
        return refuse(places.error().subject);
    Composition composition(application, *line, *places);
    composition.start();
    std::optional<Tour> tour;
    if (empty)
        tour.emplace(composition, line->tourFolder, line->tourVariant).start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    closeShippedMemory();
    giveLargePiecesBack();
    QCoreApplication::setApplicationName(QStringLiteral("provost"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.provost.Provost")); // gives a Wayland window its icon
    return leaveWith(run(argc, argv));
}
