// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/provostd_process.h"

#include "tests/support/secret_trail.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

constexpr int patience = 30'000;
constexpr int patienceWithRun = 90'000; ///< some of them make hundreds of requests, one after the other

QString program()
{
    return qEnvironmentVariable("PROVOSTD");
}

} // namespace

ProvostdProcess::ProvostdProcess(std::shared_ptr<const TestDatabase> database)
    : m_database(std::move(database))
{
}

ProvostdProcess::~ProvostdProcess()
{
    kill();
}

bool ProvostdProcess::start(const QStringList& moreOptions)
{
    m_errors.clear();
    m_process.start(program(), QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--data"_s,
                                           dataFile(), u"--test-clock"_s} +
                                   moreOptions);
    const QDeadlineTimer deadline(patience);
    while (!m_process.canReadLine()) {
        if (deadline.hasExpired() || !m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            m_errors += m_process.readAllStandardError();
            return false;
        }
    }
    const auto line = m_process.readLine();
    rememberSecrets(line);
    const auto ready = QJsonDocument::fromJson(line).object();
    m_url = ready.value(u"url"_s).toString();
    if (ready.contains(u"adminKey"_s))
        m_adminKey = ready.value(u"adminKey"_s).toString();
    return ready.value(u"event"_s) == "ready"_L1;
}

int ProvostdProcess::stop()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(20'000))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void ProvostdProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

quint16 ProvostdProcess::port() const
{
    return static_cast<quint16>(QUrl(m_url).port());
}

QByteArray ProvostdProcess::errors()
{
    m_errors += m_process.readAllStandardError();
    return m_errors;
}

qint64 ProvostdProcess::residentBytes() const
{
    QFile status(u"/proc/%1/status"_s.arg(pid()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const auto& line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

ProvostdProcess::Outcome ProvostdProcess::run(const QStringList& arguments)
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(patienceWithRun)) {
        process.kill();
        process.waitForFinished(patience);
        return {-1, {}, "It did not end in time."};
    }
    const auto out = process.readAllStandardOutput();
    rememberSecrets(out);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, out,
            process.readAllStandardError()};
}

} // namespace provost::test
