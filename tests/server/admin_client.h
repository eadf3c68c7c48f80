// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/server/open_api.h"
#include "tests/support/http_client.h"
#include "tests/support/provostd_process.h"

#include <memory>
#include <optional>

namespace provost::test {

/// What `POST /connections` answers.
struct MadeConnection
{
    QString id;
    QString tokenId;
    QByteArray secret;
    QByteArray version;
};

/// Speaks with the admin API of a real provostd and holds every answer against the OpenAPI document that it serves.
class AdminClient
{
public:
    explicit AdminClient(const ProvostdProcess& server);
    /// The same server with another key, and the same list of problems.
    [[nodiscard]] AdminClient as(const QString& key) const;

    /// `path` after `/admin/v1`, with query.
    HttpAnswer call(const QByteArray& method, const QByteArray& path, const std::optional<QJsonObject>& body = {},
                    const HttpHeaders& headers = {});
    HttpAnswer get(const QByteArray& path) { return call("GET", path); }
    HttpAnswer post(const QByteArray& path, const QJsonObject& body) { return call("POST", path, body); }
    HttpAnswer patch(const QByteArray& path, const QByteArray& version, const QJsonObject& body);
    HttpAnswer remove(const QByteArray& path, const QByteArray& version = "*");

    /// Empty where the answer was not 201.
    QString makeAccount(const QString& name);
    MadeConnection makeConnection(const QString& account, const QString& name,
                                  const QString& idp = QStringLiteral("okta"));
    /// The admin key.
    QString makeOperator(const QString& name, const QString& role, const QString& account = {});

    /// What the change feed tells after `since`, as soon as it tells of all of `ids`: `items`, and where to go on as
    /// `next`. On PostgreSQL it waits for transactions that are older than a row before it tells of it.
    QJsonObject changesTelling(const QStringList& ids, qint64 since = 0);
    /// A position of the change feed that has everything so far behind it. Makes an account to know it by.
    qint64 presentPosition();

    /// A client for the SCIM side of a connection.
    [[nodiscard]] std::unique_ptr<HttpClient> scim(const MadeConnection& connection) const;
    [[nodiscard]] static QByteArray scimPath(const MadeConnection& connection, const QByteArray& below);

    [[nodiscard]] const OpenApi& document() const { return *m_document; }
    /// What was not as documented, in all answers so far.
    [[nodiscard]] QStringList problems() const { return *m_problems; }

private:
    AdminClient(const AdminClient& other, const QString& key);

    QString m_url;
    std::unique_ptr<HttpClient> m_http;
    std::shared_ptr<OpenApi> m_document;
    std::shared_ptr<QStringList> m_problems;
};

} // namespace provost::test
