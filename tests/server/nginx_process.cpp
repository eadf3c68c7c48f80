// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/nginx_process.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

QString configuration(const QString& folder, quint16 port, const QStringList& servers)
{
    QString lines;
    for (const auto& server : servers)
        lines += u"server %1 max_fails=1 fail_timeout=2s;\n"_s.arg(server);
    return u"daemon off;\nworker_processes 1;\npid %1/pid;\nerror_log stderr error;\nevents {}\nhttp {\n"
           "access_log off;\nclient_body_temp_path %1/body;\nproxy_temp_path %1/proxy;\nfastcgi_temp_path %1/fastcgi;\n"
           "uwsgi_temp_path %1/uwsgi;\nscgi_temp_path %1/scgi;\n"
           "upstream provost {\n%3keepalive 16;\n}\n"
           "server {\nlisten 127.0.0.1:%2;\nlocation / {\nproxy_pass http://provost;\nproxy_http_version 1.1;\n"
           "proxy_set_header Connection \"\";\nproxy_set_header Host $host;\n}\n}\n}\n"_s.arg(
               folder, QString::number(port), lines);
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

NginxProcess::~NginxProcess()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000))
        m_process.kill();
}

bool NginxProcess::start(const QStringList& servers)
{
    const quint16 port = freePort();
    QFile file(m_folder.filePath(u"nginx.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(configuration(m_folder.path(), port, servers).toUtf8());
    file.close();
    const QString program = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    m_process.start(program, {u"-p"_s, m_folder.path(), u"-c"_s, file.fileName(), u"-e"_s, u"stderr"_s});
    m_url = u"http://127.0.0.1:%1"_s.arg(port);
    const QDeadlineTimer deadline(20'000);
    while (m_process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        QTcpSocket probe;
        probe.connectToHost(u"127.0.0.1"_s, port);
        if (probe.waitForConnected(200))
            return true;
        m_process.waitForFinished(50);
    }
    return false;
}

QByteArray NginxProcess::errors()
{
    return m_process.readAllStandardError();
}

} // namespace provost::test
