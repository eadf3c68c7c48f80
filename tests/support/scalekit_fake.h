// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/vendor_fake.h"

namespace provost::test {

/// An environment of Scalekit: github.com/scalekit-inc/scalekit-sdk-go, `directories.proto`, `organizations.proto` and
/// `core.go` of May 2026. As protocol buffers have it, what is empty or 0 is left out.
class ScalekitFake : public VendorFake
{
public:
    ScalekitFake();

    [[nodiscard]] QByteArray key() const override { return m_clientId + ':' + m_secret; }

    void addOrganization(const QString& id, const QString& name);
    QString addDirectory(const QString& organization, const QString& name,
                         const QString& provider = QStringLiteral("OKTA"));
    QString addUser(const QString& directory, const QString& email, bool active = true);
    QString addGroup(const QString& directory, const QString& name, const QStringList& members);
    [[nodiscard]] qsizetype directories() const { return m_directories.size(); }
    void refuseSwitch() { m_refusesSwitch = true; }
    void endTokens() { m_tokens.clear(); }
    [[nodiscard]] int signIns() const { return m_signIns; }

protected:
    QByteArray answer(const Request& request) override;
    [[nodiscard]] bool onlyAsks(const Request& request) const override;

private:
    struct Directory
    {
        QString id;
        QString organization;
        QString name;
        QString provider;
        QList<QJsonObject> users;
        QList<QJsonObject> groups;
        QHash<QString, QStringList> members; ///< by group
        int secrets = 0;
        bool isEnabled = true;
    };

    QByteArray signIn(const Request& request);
    QByteArray ofOrganization(const Request& request);
    QByteArray ofDirectory(const Request& request, Directory& directory);
    QByteArray switched(const Request& request, Directory& directory, const QString& deed);
    QByteArray create(const Request& request, const QString& organization);
    [[nodiscard]] QByteArray paged(const Request& request, const QString& name, const QList<QJsonObject>& all,
                                   const QStringList& filters);
    [[nodiscard]] QJsonObject shown(const Directory& directory) const;
    [[nodiscard]] Directory* directory(const QString& id);

    QByteArray m_clientId = "skc_123";
    QByteArray m_secret;
    QSet<QByteArray> m_tokens;
    int m_signIns = 0;
    bool m_refusesSwitch = false;
    QList<QJsonObject> m_organizations;
    QList<Directory> m_directories;
};

} // namespace provost::test
