// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/key_pipe.h"
#include "model/domain/error.h"
#include "model/secrets/secret.h"

#include <QFuture>
#include <QObject>
#include <QProcess>
#include <QPromise>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace provost {

/// The server that the application starts for itself: provostd as a child process on loopback. It ends when the
/// application ends, however that happens, because its standard input closes with it. GUI thread; nothing blocks.
class LocalServer : public QObject
{
    Q_OBJECT

public:
    /// Where provostd lies: beside the application, or in the folder for programs that are not started by hand. Empty
    /// where it is in neither.
    static QString findProgram();

    LocalServer(QString program, QString database, QObject* parent = nullptr);
    /// Kills a server that is still running; stop() first to let it finish its requests.
    ~LocalServer() override;

    struct Started
    {
        QUrl url;
        std::shared_ptr<Secret> firstKey; ///< the owner's key where the database is new, else null
    };
    /// `keptPort` is the one of the last run, 0 on the first. Where another program took it meanwhile, the server
    /// listens on a new one. Fails where it is not found, the database is of a newer version or in use, the disk is
    /// full; and with Conflict where it is running already. While it starts, every call gets the one answer.
    QFuture<Result<Started>> start(int keptPort);
    /// Lets the server finish what is under way, then `stopped` comes; also where none is running.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_phase == Phase::Running; }
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }
    [[nodiscard]] QString program() const { return m_program; }
    [[nodiscard]] QString database() const { return m_database; }

Q_SIGNALS:
    /// It ended by itself while it was in use.
    void crashed(const provost::Error& error);
    void stopped();

private:
    enum class Phase { Idle, Starting, Running, Stopping };

    void launch(int port);
    void readOutput();
    void readLine(const QByteArray& line);
    void becomeReady(const QUrl& url, QByteArray keyInLine);
    void onStartFailed(QProcess::ProcessError error);
    void onFinished();
    void answer(Result<Started> outcome);

    QString m_program;
    QString m_database;
    Phase m_phase = Phase::Idle;
    int m_triedPort = 0;
    QUrl m_url;
    QByteArray m_complaint; ///< the end of the child's standard error
    std::optional<QPromise<Result<Started>>> m_promise;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<KeyPipe> m_keyPipe;
    QTimer m_patience;
};

} // namespace provost
