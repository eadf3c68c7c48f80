// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/process_figures.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace provost::server {

#ifdef Q_OS_LINUX
namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fields of /proc/self/stat after the program's name, which may hold anything: proc(5) counts them from 3.
QByteArrayList statFields()
{
    const auto stat = contentOf(u"/proc/self/stat"_s);
    return stat.sliced(stat.lastIndexOf(')') + 1).trimmed().split(' ');
}

/// Seconds since 1970 when the system was started.
double bootTime()
{
    const auto lines = contentOf(u"/proc/stat"_s).split('\n');
    for (const auto& line : lines) {
        if (line.startsWith("btime "))
            return line.sliced(6).toDouble();
    }
    return 0;
}

} // namespace

void writeProcessFigures(Exposition& out)
{
    const auto memory = contentOf(u"/proc/self/statm"_s).split(' ');
    const auto stat = statFields();
    const auto ticks = static_cast<double>(sysconf(_SC_CLK_TCK));
    out.gauge("process_resident_memory_bytes", "Resident memory size in bytes.",
              memory.value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)));
    out.counter("process_cpu_seconds_total", "Total user and system CPU time spent in seconds.",
                (stat.value(11).toDouble() + stat.value(12).toDouble()) / ticks);
    out.gauge("process_start_time_seconds", "Start time of the process since unix epoch in seconds.",
              bootTime() + stat.value(19).toDouble() / ticks);
    out.gauge("process_open_fds", "Number of open file descriptors.",
              static_cast<double>(QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size()));
}

#else

void writeProcessFigures(Exposition& /*out*/) {}

#endif

} // namespace provost::server
