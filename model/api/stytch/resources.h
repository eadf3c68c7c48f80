// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/directory.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// What Stytch's JSON means, by its Go client (github.com/stytchauth/stytch-go v18 of June 2026: `b2b/scim`,
/// `b2b/organizations`, `b2b/rbac`). Pure.
namespace provost::stytch {

/// A group and a role that its members have (`scim_group_implicit_role_assignments`).
struct Assignment
{
    QString role;
    QString group;

    friend bool operator==(const Assignment&, const Assignment&) = default;
};

/// A SCIM connection. An organization has one at most.
struct Found
{
    Account organization;
    QString id;
    QString name;
    QString provider; ///< Stytch's word
    QString status;   ///< likewise
    QString baseUrl;
    QString lastFour; ///< of its token
    QString nextFour; ///< of the token that is to replace it; empty: none
    std::optional<QDateTime> ends;
    std::optional<QDateTime> nextEnds;
    QList<Assignment> assignments; ///< all of them: what is sent replaces them
    bool isWhole = true;           ///< false: there are assignments that could not be read, and would be lost
};
/// Unset where it has no usable id, or is of another organization.
[[nodiscard]] std::optional<Found> connectionIn(const QJsonObject& object, const Account& organization);
/// `okta`, `microsoft-entra`, `jumpcloud`, `onelogin`; `generic` for those that Stytch has no word for.
[[nodiscard]] QString providerWord(IdentityProvider idp);
[[nodiscard]] Connection shown(const Found& found);
[[nodiscard]] QJsonArray assignmentsOf(const Found& found);

[[nodiscard]] std::optional<Account> organizationIn(const QJsonObject& object);
/// Ids of tokens: Stytch has none.
[[nodiscard]] TokenId currentToken(const QString& connection);
[[nodiscard]] TokenId nextToken(const QString& connection);
/// One, or two while one is being replaced. Stytch tells neither when they were made nor when they were used.
[[nodiscard]] QList<Token> tokensOf(const Found& found);

/// A member who came by SCIM, with all that is told.
struct MemberEntry
{
    User user;
    QJsonObject raw;
    QList<std::pair<QString, QString>> groups; ///< id and name, as the identity provider's groups stand at them
};
/// Unset where the member did not come through this connection.
[[nodiscard]] std::optional<MemberEntry> memberIn(const QJsonObject& object, const Found& connection);

struct GroupEntry
{
    Group group;
    QString id; ///< Stytch's own
    QJsonObject raw;
};
[[nodiscard]] std::optional<GroupEntry> groupIn(const QJsonObject& object, const Found& connection);
/// Whether a member says to be in the group: by its id, else by its name. That the id in `scim_attributes.groups` is
/// the `group_id` of the group is inferred, not documented.
[[nodiscard]] bool isIn(const MemberEntry& member, const GroupEntry& group);

} // namespace provost::stytch
