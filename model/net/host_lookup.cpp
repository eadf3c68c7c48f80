// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/host_lookup.h"

#include <QCoroSignal>
#include <QHostInfo>
#include <QTimer>

#include <optional>

namespace provost {
namespace {

/// One question to the system's resolver, which ends once.
class HostLookup : public QObject
{
    Q_OBJECT

public:
    HostLookup(const QString& host, Call call)
        : m_host(host)
        , m_watch(std::move(call.cancel), [this] {
            QMetaObject::invokeMethod(this, [this] { end(fail(ErrorKind::Cancelled, m_host)); }, Qt::QueuedConnection);
        })
    {
        QTimer::singleShot(call.deadline, this, [this] { end(fail(ErrorKind::TimedOut, m_host)); });
        QHostInfo::lookupHost(host, this, [this](const QHostInfo& info) {
            if (info.error() == QHostInfo::NoError)
                end(static_cast<int>(info.addresses().size()));
            else
                end(fail(ErrorKind::Unreachable, m_host, info.errorString().left(500)));
        });
    }

    [[nodiscard]] const Result<int>& outcome() const { return *m_outcome; }

Q_SIGNALS:
    void finished();

private:
    void end(Result<int> outcome)
    {
        if (m_outcome)
            return;
        m_outcome = std::move(outcome);
        Q_EMIT finished();
    }

    QString m_host;
    std::optional<Result<int>> m_outcome;
    CancelWatch m_watch;
};

} // namespace

QCoro::Task<Result<int>> countAddresses(QString host, Call call)
{
    const HostLookup lookup(host, std::move(call));
    co_await qCoro(&lookup, &HostLookup::finished);
    co_return lookup.outcome();
}

} // namespace provost

#include "host_lookup.moc"
