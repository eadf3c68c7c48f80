// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/nginx_process.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

constexpr int patience = 20'000; // ms

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

/// In one process, so that whoever runs the test is also who reads and writes its files.
QByteArray configuration(const QByteArray& folder, const QByteArray& http)
{
    QByteArray temporary;
    for (const auto* kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        temporary += QByteArray(kind) + "_temp_path " + folder + '/' + kind + ";\n";
    return "daemon off;\nmaster_process off;\npid " + folder +
           "/pid;\nerror_log stderr notice;\nevents {}\nhttp {\naccess_log off;\n" + temporary + http + "}\n";
}

} // namespace

NginxProcess::NginxProcess()
    : m_port(freePort())
{
}

NginxProcess::~NginxProcess()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        m_process.kill();
}

QString NginxProcess::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

bool NginxProcess::start(const QByteArray& http)
{
    const auto program = QStandardPaths::findExecutable(
        u"nginx"_s, {u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/sbin"_s, u"/usr/local/bin"_s});
    if (program.isEmpty()) {
        m_errors = "There is no nginx here; packaging/dependencies/debian.txt names its package.";
        return false;
    }
    QFile file(m_folder.filePath(u"nginx.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(configuration(m_folder.path().toUtf8(), http));
    file.close();
    m_process.setReadChannel(QProcess::StandardError);
    m_process.start(program, {u"-p"_s, m_folder.path(), u"-c"_s, file.fileName(), u"-e"_s, u"stderr"_s});
    // It tells its limits when it listens.
    while (!m_errors.contains("getrlimit(RLIMIT_NOFILE)")) {
        if (!m_process.waitForReadyRead(patience))
            return false;
        m_errors += m_process.readAllStandardError();
    }
    return true;
}

} // namespace provost::test
