// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/secrets/secret.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QPromise>

namespace provost {

/// One command of provostd that is run to its end as a child process, such as `provostd sample`. Destruction kills it.
/// GUI thread.
class ServerCommand : public QObject
{
    Q_OBJECT

public:
    explicit ServerCommand(QString program, QObject* parent = nullptr);
    ~ServerCommand() override;

    /// Once. `input` goes to the command's standard input, which is closed after it. The answer is the JSON object that
    /// the command wrote, empty where it writes none, or its complaint.
    QFuture<Result<QJsonObject>> run(const QStringList& arguments, Secret input = {});

Q_SIGNALS:
    /// A line for people: how far it is.
    void said(const QString& line);

private:
    void readOutput();
    void finish();
    void answer(Result<QJsonObject> outcome);

    QString m_program;
    QProcess m_process;
    QPromise<Result<QJsonObject>> m_promise;
    QJsonObject m_answer;
    QByteArray m_complaint;
    bool m_answered = false;
};

} // namespace provost
