// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/vendor_fake.h"

namespace provost::test {

/// An environment of Frontegg: `openapi/_original/frontegg-{env-auth,scim,identity,tenants,audits}-openapi.yml` of
/// August 2026. What a person is in one account is told by the header `frontegg-tenant-id`; a DELETE of a person
/// without it would take them out of every account, and is never expected.
class FronteggFake : public VendorFake
{
public:
    /// `prefix`: as it is behind an own domain, `/frontegg`.
    explicit FronteggFake(const QString& prefix = {});

    [[nodiscard]] QString url() const override { return VendorFake::url() + m_prefix; }
    [[nodiscard]] QByteArray key() const override { return m_clientId + ':' + m_secret; }
    [[nodiscard]] QByteArray secret() const { return m_secret; }

    void addAccount(const QString& id, const QString& name);
    QString addConnection(const QString& account, const QString& name, const QString& source = QStringLiteral("okta"));
    /// Gives the user's id. `by` is `managedBy`.
    QString addUser(const QStringList& accounts, const QString& email, const QString& by = QStringLiteral("scim2"));
    QString addGroup(const QString& account, const QString& name, const QStringList& members,
                     const QString& by = QStringLiteral("scim2"));
    void setSynced(const QString& connection, const QString& time);
    /// In which accounts the person still is.
    [[nodiscard]] QStringList accountsOf(const QString& user) const;
    [[nodiscard]] bool isActive(const QString& user, const QString& account) const;
    [[nodiscard]] int connections() const { return static_cast<int>(m_connections.size()); }
    /// Environment tokens that were given end here, without a word.
    void endTokens() { m_tokens.clear(); }
    [[nodiscard]] int signIns() const { return m_signIns; }
    /// Ids of the roles that a group gives; at first it is role-1 alone, and role-2 is there too.
    [[nodiscard]] QStringList rolesOf(const QString& group) const;

    /// Ids of the permissions that a role has; at first role-1 has p-1 and p-3.
    [[nodiscard]] QStringList keysOf(const QString& role) const { return m_keys.value(role); }
    /// A PUT says that all went well, and does nothing.
    void pretendToSetKeys() { m_pretends = true; }
    /// What customers' administrators see.
    [[nodiscard]] QJsonObject portal() const { return m_portal; }
    void setPortal(const QJsonObject& portal) { m_portal = portal; }

protected:
    QByteArray answer(const Request& request) override;
    QByteArray answerBelowPrefix(const Request& request);
    [[nodiscard]] bool onlyAsks(const Request& request) const override;

private:
    struct Person
    {
        QString id;
        QString email;
        QString by;
        QMap<QString, bool> active; ///< by account
    };
    struct GroupRow
    {
        QString id;
        QString account;
        QString name;
        QString by;
        QStringList members;
        QStringList roles;
    };

    QByteArray signIn(const Request& request);
    QByteArray ofGroupRoles(const Request& request, const QString& account);
    QByteArray ofConnections(const Request& request);
    QByteArray ofUsers(const Request& request);
    QByteArray ofGroups(const Request& request);
    QByteArray ofAccounts(const Request& request);
    QByteArray ofAudits(const Request& request);
    QByteArray ofRoles(const Request& request);
    QByteArray ofPortal(const Request& request);
    [[nodiscard]] QByteArray paged(const Request& request, const QJsonArray& all) const;
    [[nodiscard]] QJsonObject shown(const Person& person, const QString& account) const;
    [[nodiscard]] QJsonObject shown(const GroupRow& group) const;
    [[nodiscard]] Person* person(const QString& id);

    QString m_prefix;
    QByteArray m_clientId;
    QByteArray m_secret;
    QSet<QByteArray> m_tokens;
    int m_signIns = 0;
    QList<QPair<QString, QString>> m_accounts;
    QList<QJsonObject> m_connections;
    QList<Person> m_people;
    QList<GroupRow> m_groups;
    QHash<QString, QStringList> m_keys{{QStringLiteral("role-1"), {QStringLiteral("p-1"), QStringLiteral("p-3")}}};
    QJsonObject m_portal;
    bool m_pretends = false;
};

} // namespace provost::test
