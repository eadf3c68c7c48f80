// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/vendor_fake.h"

namespace provost::test {

/// A tenant of Auth0: the OpenAPI document of its Management API (August 2026), and auth0.com/docs for the access token
/// and the search of users. Of one search it tells a thousand users at most, as Auth0 does.
class Auth0Fake : public VendorFake
{
public:
    Auth0Fake();

    [[nodiscard]] QByteArray key() const override { return m_clientId + ':' + m_secret; }

    /// An enterprise connection; `withScim`: it has a configuration.
    QString addConnection(const QString& name, const QString& strategy, bool withScim = true);
    /// `createdAt` as Auth0 writes times; empty: one that nobody else has.
    QString addUser(const QString& connection, const QString& email, const QString& createdAt = {});
    QString addGroup(const QString& connection, const QString& name, const QStringList& members);
    void addToken(const QString& connection, const QString& lastUsed = {});
    [[nodiscard]] int configurations() const;
    [[nodiscard]] qsizetype tokensOf(const QString& connection) const;
    [[nodiscard]] bool isBlocked(const QString& user) const;
    /// What an access token is for; empty: it is not said, and everything is.
    void grant(const QString& scopes) { m_scopes = scopes; }
    /// Groups are not open to every tenant.
    void refuseGroupScopes() { m_knowsGroups = false; }
    void endTokens() { m_accessTokens.clear(); }
    [[nodiscard]] int signIns() const { return m_signIns; }

    /// The defaults, and this besides.
    void setMapping(const QString& connection, const QString& auth0, const QString& scim);
    [[nodiscard]] QJsonArray mappingOf(const QString& connection);

protected:
    QByteArray answer(const Request& request) override;
    [[nodiscard]] bool onlyAsks(const Request& request) const override;

private:
    struct Enterprise
    {
        QString id;
        QString name;
        QString strategy;
        bool hasScim = false;
        QList<QJsonObject> tokens;
        QString userId = QStringLiteral("externalId");
        QJsonArray mapping = {}; ///< empty: as by default
    };

    QByteArray signIn(const Request& request);
    QByteArray ofConfiguration(const Request& request, Enterprise& found);
    QByteArray ofTokens(const Request& request, Enterprise& found);
    QByteArray ofUsers(const Request& request);
    QByteArray ofGroups(const Request& request);
    QByteArray search(const Request& request);
    QByteArray paged(const Request& request, const QString& name, const QList<QJsonObject>& all,
                     const QStringList& filters);
    [[nodiscard]] static QJsonArray defaultMapping();
    [[nodiscard]] static QJsonObject configuration(const Enterprise& found);
    [[nodiscard]] Enterprise* enterprise(const QString& id);
    [[nodiscard]] bool isFound(const QJsonObject& user, const QString& text) const;

    QByteArray m_clientId = "aUtH0cLiEnT";
    QByteArray m_secret;
    QString m_scopes;
    bool m_knowsGroups = true;
    QSet<QByteArray> m_accessTokens;
    int m_signIns = 0;
    qint64 m_moment = 0;
    QList<Enterprise> m_enterprises;
    QList<QJsonObject> m_users;
    QList<QJsonObject> m_groups;
    QHash<QString, QStringList> m_members; ///< by group
};

} // namespace provost::test
