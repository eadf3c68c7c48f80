// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/net/call.h"
#include "model/net/http_message.h"

#include <QDeadlineTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace provost {

/// One request on the wire and its one answer: reads within bounds and ends exactly once. Part of the network door.
class Exchange : public QObject
{
    Q_OBJECT

public:
    /// Takes `reply` over. `cancel` and `closed` end it early, from any thread.
    Exchange(QNetworkReply* reply, qint64 mostBytes, QDeadlineTimer deadline, CancelToken cancel, CancelToken closed);
    ~Exchange() override;

    /// Where the answer wants the caller to go; empty for none.
    [[nodiscard]] QUrl redirect() const { return m_redirect; }
    /// Qt knows no error for a proxy that cannot be reached: it is an unknown one then.
    [[nodiscard]] bool failedUnknown() const { return m_failedUnknown; }
    /// The outcome, without request id; once, after finished().
    [[nodiscard]] Result<HttpAnswer> takeOutcome();

Q_SIGNALS:
    void finished();

private:
    void hearTls(const QList<QSslError>& errors);
    void read();
    void end();
    void giveUp(ErrorKind kind, const QString& detail);
    [[nodiscard]] Result<HttpAnswer> outcomeOfReply();

    QPointer<QNetworkReply> m_reply;
    QString m_host;
    qint64 m_mostBytes;
    QByteArray m_body;
    QUrl m_redirect;
    bool m_failedUnknown = false;
    QTimer m_deadline;
    QList<QSslError> m_tlsErrors;
    std::optional<Result<HttpAnswer>> m_outcome;
    CancelWatch m_cancelWatch;
    CancelWatch m_closedWatch;
};

/// Host, reasons, chain and fingerprint of a certificate that was not accepted, for a person who investigates.
[[nodiscard]] QString describeDistrust(const QNetworkReply& reply, const QList<QSslError>& errors);

} // namespace provost
