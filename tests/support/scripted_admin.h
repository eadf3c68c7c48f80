// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/access.h"
#include "model/domain/activity.h"
#include "model/domain/attribute_mapping.h"
#include "model/domain/connection.h"
#include "model/domain/directory.h"
#include "model/domain/error.h"
#include "model/domain/operator.h"
#include "model/domain/role_rule.h"
#include "tests/support/scripted_server.h"

#include <optional>

namespace provost::test {

/// One of everything that a server can send.
struct World
{
    Operator person;
    ServerInfo server;
    Account account;
    Connection connection;
    Token token;
    User user;
    Group group;
    Membership membership;
    ProductSession session;
    AccessRole role;
    PlacedRule rule; ///< the only one: the group gives the role
    MappedAttribute mapped;
    ConnectionPrerequisite prerequisite;
    HeldChange held;
    EventDetail event;
    AuditEntry audit;
    QString resourceName; ///< a text inside of the user's SCIM resource
    Error error;          ///< what a refusal says
};

/// Every text of it is a word of its own that stands nowhere else, times lie days back.
[[nodiscard]] World plainWorld();

/// A text that a server sends: what it is called, and where it stands.
struct WorldText
{
    const char* name;
    QString& (*at)(World& world);
};
[[nodiscard]] const QList<WorldText>& worldTexts();

/// An admin API that sends exactly one world, over real HTTP. Changes never come.
class ScriptedAdmin
{
public:
    explicit ScriptedAdmin(World world);

    World world;
    /// Everything but who is asking, the account and the connection is refused with the world's error.
    bool refusesDetails = false;
    QByteArray headers; ///< lines with CRLF that each answer has
    [[nodiscard]] QString url() const { return m_http.url(); }
    [[nodiscard]] const QList<ReceivedRequest>& requests() const { return m_http.requests(); }
    void setScript(ScriptedServer::Script script) { m_http.setScript(std::move(script)); }

private:
    void answer(QTcpSocket& socket, const ReceivedRequest& request) const;
    [[nodiscard]] std::optional<QJsonObject> bodyFor(const QString& path) const;
    [[nodiscard]] std::optional<QJsonObject> detailFor(const QString& path) const;
    [[nodiscard]] RuleSet ruleSet() const;
    [[nodiscard]] QJsonObject rulesFor(const QString& path) const;
    [[nodiscard]] RoleReason reason() const;

    ScriptedServer m_http;
};

} // namespace provost::test
