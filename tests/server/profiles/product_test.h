// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/server/admin_client.h"

#include <QJsonArray>

namespace provost::test {

/// A server with a product's profile, one account and one connection of it, seen from its three sides: the identity
/// provider (scim), an operator (admin) and the product itself, which registers sessions and asks who may sign in.
class ProductTest
{
public:
    /// errors() says what went wrong where isReady() is false. `plan` is what the account has bought.
    explicit ProductTest(const QString& profile, const QString& plan = {});

    [[nodiscard]] bool isReady() const { return !m_connection.secret.isEmpty(); }
    [[nodiscard]] QByteArray errors() { return m_server.errors(); }
    [[nodiscard]] ProvostdProcess& server() { return m_server; }
    [[nodiscard]] AdminClient& admin() { return *m_admin; }
    [[nodiscard]] QString account() const { return m_account; }
    [[nodiscard]] const MadeConnection& connection() const { return m_connection; }
    /// Another connection of the account.
    MadeConnection connect(const QString& name);

    /// As the identity provider, at the address that set-up values show.
    HttpAnswer scim(const QByteArray& method, const QByteArray& path, const QByteArray& body = {});
    HttpAnswer scimOf(const MadeConnection& connection, const QByteArray& method, const QByteArray& path,
                      const QByteArray& body = {});
    /// POST /Users with that address as userName and email; the answer's id.
    QByteArray provision(const QByteArray& address);
    QByteArray provisionBy(const MadeConnection& connection, const QByteArray& address);
    /// PATCH that replaces `active`.
    HttpAnswer setActive(const QByteArray& user, bool active);
    /// POST /Groups with these members; the answer's id.
    QByteArray makeGroup(const QByteArray& displayName, const QByteArrayList& members = {});
    /// PATCH that adds a user to a group, or with `remove` takes them out.
    HttpAnswer changeMember(const QByteArray& op, const QByteArray& group, const QByteArray& user);
    /// The address that the connection's set-up values show, without scheme, host and port.
    [[nodiscard]] QByteArray mountOf(const MadeConnection& connection);

    /// As the product.
    QByteArray beginSession(const QByteArray& user);
    [[nodiscard]] bool isGood(const QByteArray& session);
    /// `allowed`, or why not.
    [[nodiscard]] QString signIn(const QString& login);
    [[nodiscard]] qint64 seatsUsed();

    /// Makes these the connection's rules, each as roleRule() gives it.
    HttpAnswer applyRules(const QJsonArray& rules);
    /// The user's roles, highest first, with `+` between them.
    [[nodiscard]] QString rolesOf(const QByteArray& user);
    /// PATCH of the connection with these members.
    HttpAnswer editConnection(const QJsonObject& edit);
    void advanceDays(int days);
    /// The newest SCIM event that is not a read; waits until there is one with that status.
    [[nodiscard]] QJsonObject eventWith(int status);

private:
    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_admin;
    QString m_account;
    MadeConnection m_connection;
};

/// A user as identity providers send it.
[[nodiscard]] QByteArray userBody(const QByteArray& address, const QByteArray& more = {});
/// Members of the group have the role; without `group` the rule waits for one of that name.
[[nodiscard]] QJsonObject roleRule(const QString& role, const QByteArray& group, const QString& name = {});
/// PATCH operations around one operation.
[[nodiscard]] QByteArray patchBody(const QByteArray& operation);

} // namespace provost::test
