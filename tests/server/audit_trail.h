// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/wire/operations.h"
#include "tests/server/admin_client.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace provost::test {

/// The server whose chain of the audit trail is called `north`.
struct North
{
    [[nodiscard]] bool start(const QStringList& options = {})
    {
        server = std::make_unique<ProvostdProcess>();
        if (!server->start(QStringList{QStringLiteral("--instance"), QStringLiteral("north")} + options))
            return false;
        owner = std::make_unique<AdminClient>(*server);
        return true;
    }
    /// Four entries. The newest account's id, empty where one could not be made.
    [[nodiscard]] QString writeFour() const
    {
        QString newest;
        for (const auto& name : {QStringLiteral("Acme"), QStringLiteral("Globex"), QStringLiteral("Initech \U0001F980"),
                                 QStringLiteral("Umbrella")}) {
            newest = owner->makeAccount(name);
            if (newest.isEmpty())
                break;
        }
        return newest;
    }
    [[nodiscard]] ProvostdProcess::Outcome verifyByCommand() const
    {
        return ProvostdProcess::run(
            {QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--data"), server->dataFile()});
    }

    std::unique_ptr<ProvostdProcess> server;
    std::unique_ptr<AdminClient> owner;
};

/// Runs statements on the database as somebody does who gets at it past the server.
inline void tamper(const ProvostdProcess& server, const QStringList& statements)
{
    server.database().with([&statements](QSqlDatabase& database) {
        for (const auto& statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            QVERIFY2(query.numRowsAffected() != 0, qPrintable(statement));
        }
    });
}

inline AuditVerification verified(AdminClient& owner, const QByteArray& query = {})
{
    const auto answer = owner.get("/audit/verification" + query);
    const auto read = wire::fromJson<AuditVerification>(answer.json);
    return read ? *read : AuditVerification{{}, -1, -1, false};
}

inline AuditChainState chainOf(const AuditVerification& verification, const QString& name)
{
    for (const auto& chain : verification.chains) {
        if (chain.name == name)
            return chain;
    }
    return {};
}

} // namespace provost::test
