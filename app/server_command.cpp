// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/server_command.h"

#include "app/server_complaint.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qint64 longestLine = 64 * 1024;

} // namespace

ServerCommand::ServerCommand(QString program, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ServerCommand::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_complaint = endOfComplaint(m_complaint + m_process.readAllStandardError()); });
    connect(&m_process, &QProcess::finished, this, &ServerCommand::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            answer(fail(ErrorKind::NotFound, m_program, m_process.errorString()));
    });
}

ServerCommand::~ServerCommand()
{
    m_process.disconnect(this);
    answer(fail(ErrorKind::Cancelled, u"provostd"_s));
}

QFuture<Result<QJsonObject>> ServerCommand::run(const QStringList& arguments, Secret input)
{
    m_promise.start();
    m_process.start(m_program, arguments);
    if (!input.isEmpty()) {
        m_process.write(input.expose().constData(), input.expose().size());
        m_process.write("\n");
    }
    m_process.closeWriteChannel();
    return m_promise.future();
}

void ServerCommand::readOutput()
{
    while (m_process.canReadLine()) {
        const auto line = m_process.readLine(longestLine).trimmed();
        const auto document = QJsonDocument::fromJson(line);
        if (document.isObject())
            m_answer = document.object();
        else
            Q_EMIT said(QString::fromUtf8(line));
    }
}

void ServerCommand::finish()
{
    readOutput();
    m_complaint = endOfComplaint(m_complaint + m_process.readAllStandardError());
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0)
        answer(m_answer);
    else
        answer(tl::unexpected(errorOfComplaint(m_process.exitCode(), m_complaint, m_program)));
}

void ServerCommand::answer(Result<QJsonObject> outcome)
{
    if (std::exchange(m_answered, true))
        return;
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
}

} // namespace provost
