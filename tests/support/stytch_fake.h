// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/vendor_fake.h"

namespace provost::test {

/// A project of Stytch B2B: github.com/stytchauth/stytch-go v18 (`b2b/scim_connection.go`, `b2b/organizations.go`,
/// `b2b/organizations_members.go`, `b2b/rbac.go`) of June 2026.
class StytchFake : public VendorFake
{
public:
    StytchFake();

    [[nodiscard]] QByteArray key() const override { return m_projectId + ':' + m_secret; }

    void addOrganization(const QString& id, const QString& name);
    QString addConnection(const QString& organization, const QString& name,
                          const QString& provider = QStringLiteral("okta"));
    /// `groups`: the ids of those that the member says to be in. `connection` empty: a member who came another way.
    QString addMember(const QString& organization, const QString& connection, const QString& email,
                      const QStringList& groups = {}, bool active = true);
    QString addGroup(const QString& connection, const QString& name, const QString& role = {});
    [[nodiscard]] qsizetype connections() const { return m_connections.size(); }
    /// The role that the group gives now; empty: none.
    [[nodiscard]] QString roleOf(const QString& group) const;
    [[nodiscard]] QString nameOf(const QString& connection) const;
    /// The last four characters of the token that works, and of the one that is to replace it.
    [[nodiscard]] QPair<QString, QString> tokensOf(const QString& connection) const;
    [[nodiscard]] qsizetype members() const { return m_members.size(); }

protected:
    QByteArray answer(const Request& request) override;
    [[nodiscard]] bool onlyAsks(const Request& request) const override;

private:
    struct Found
    {
        QString id;
        QString organization;
        QString name;
        QString provider;
        QString token;
        QString next;
        QList<QJsonObject> groups;
        QJsonArray assignments;
    };

    QByteArray ofScim(const Request& request);
    QByteArray create(const Request& request);
    QByteArray ofConnection(const Request& request, Found& found);
    QByteArray rotate(const Request& request, Found& found);
    QByteArray searchOrganizations(const Request& request);
    QByteArray searchMembers(const Request& request);
    QByteArray readMember(const Request& request);
    [[nodiscard]] QJsonObject shown(const Found& found) const;
    [[nodiscard]] Found* ofOrganization(const QString& id);
    [[nodiscard]] Found* connection(const QString& id);

    QByteArray m_projectId = "project-test-11";
    QByteArray m_secret;
    QList<QJsonObject> m_organizations;
    QList<QJsonObject> m_members;
    QList<Found> m_connections;
};

} // namespace provost::test
