// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/local_server.h"

#include "app/server_complaint.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr std::chrono::seconds startPatience{30};
constexpr std::chrono::seconds stopPatience{5};
constexpr qsizetype longestLine = 64 * 1024;

} // namespace

QString LocalServer::findProgram()
{
    const auto here = QCoreApplication::applicationDirPath();
    // As packages of Windows and macOS have it, as a build has it (on macOS out of the bundle), and as Linux has it.
    return QStandardPaths::findExecutable(u"provostd"_s,
                                          {here, here + "/../server"_L1, here + "/../../../../server"_L1,
                                           here + "/../libexec/provost"_L1, here + "/../lib/provost"_L1});
}

LocalServer::LocalServer(QString program, QString database, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_database(std::move(database))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_process)
            m_process->kill();
    });
}

LocalServer::~LocalServer()
{
    if (m_process)
        m_process->disconnect(this);
}

QFuture<Result<LocalServer::Started>> LocalServer::start(int keptPort)
{
    if (m_promise)
        return m_promise->future();
    QPromise<Result<Started>> promise;
    auto future = promise.future();
    promise.start();
    if (m_phase != Phase::Idle || m_program.isEmpty()) {
        const auto kind = m_program.isEmpty() ? ErrorKind::NotFound : ErrorKind::Conflict;
        promise.addResult(fail(kind, u"provostd"_s));
        promise.finish();
        return future;
    }
    m_promise = std::move(promise);
    launch(keptPort);
    return future;
}

void LocalServer::launch(int port)
{
    m_phase = Phase::Starting;
    m_triedPort = port;
    m_complaint.clear();
    m_process = std::make_unique<QProcess>();
    m_keyPipe = std::make_unique<KeyPipe>();
    m_keyPipe->openFor(*m_process);
    connect(m_process.get(), &QProcess::started, this, [this] { m_keyPipe->closeWritingEnd(); });
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &LocalServer::readOutput);
    connect(m_process.get(), &QProcess::readyReadStandardError, this,
            [this] { m_complaint = endOfComplaint(m_complaint + m_process->readAllStandardError()); });
    connect(m_process.get(), &QProcess::errorOccurred, this, &LocalServer::onStartFailed);
    connect(m_process.get(), &QProcess::finished, this, &LocalServer::onFinished);
    m_patience.start(startPatience);
    m_process->start(m_program,
                     QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(port),
                                 u"--data"_s, m_database, u"--profile"_s, u"standard"_s, u"--exit-with-stdin"_s} +
                         m_keyPipe->arguments());
}

void LocalServer::stop()
{
    if (!m_process) {
        QMetaObject::invokeMethod(this, &LocalServer::stopped, Qt::QueuedConnection);
        return;
    }
    m_phase = Phase::Stopping;
    m_process->closeWriteChannel();
    m_patience.start(stopPatience);
}

void LocalServer::readOutput()
{
    while (m_process && m_process->canReadLine())
        readLine(m_process->readLine(longestLine));
}

void LocalServer::readLine(const QByteArray& line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    if (m_phase != Phase::Starting || object["event"_L1].toString() != "ready"_L1)
        return;
    becomeReady(QUrl(object["url"_L1].toString()), object["adminKey"_L1].toString().toUtf8());
}

void LocalServer::becomeReady(const QUrl& url, QByteArray keyInLine)
{
    m_patience.stop();
    m_phase = Phase::Running;
    m_url = url;
    auto key = m_keyPipe->take();
    if (key.isEmpty())
        key = Secret::take(std::move(keyInLine));
    m_keyPipe.reset();
    answer(Started{url, key.isEmpty() ? nullptr : std::make_shared<Secret>(std::move(key))});
}

void LocalServer::onStartFailed(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return; // `finished` follows
    m_patience.stop();
    m_phase = Phase::Idle;
    const auto words = m_process->errorString();
    m_process.release()->deleteLater();
    answer(fail(ErrorKind::NotFound, m_program, words));
}

void LocalServer::onFinished()
{
    m_patience.stop();
    m_complaint = endOfComplaint(m_complaint + m_process->readAllStandardError());
    const auto phase = std::exchange(m_phase, Phase::Idle);
    const auto told = errorOfComplaint(m_process->exitCode(), m_complaint, m_database);
    m_process.release()->deleteLater();
    m_keyPipe.reset();
    if (phase == Phase::Running) {
        Q_EMIT crashed(told);
    } else if (phase == Phase::Starting && m_triedPort != 0 && told.kind == ErrorKind::Conflict) {
        launch(0); // another program listens on the kept port
    } else {
        answer(tl::unexpected(told));
        if (phase == Phase::Stopping)
            Q_EMIT stopped();
    }
}

void LocalServer::answer(Result<Started> outcome)
{
    if (!m_promise)
        return;
    auto promise = *std::exchange(m_promise, std::nullopt);
    promise.addResult(std::move(outcome));
    promise.finish();
}

} // namespace provost
