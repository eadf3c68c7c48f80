// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/vendor_fake.h"

namespace provost::test {

/// An environment of WorkOS: github.com/workos/workos-go, `directory_sync.go`, `organizations.go` and `models.go` of
/// August 2026. Listings go on behind the last id.
class WorkOsFake : public VendorFake
{
public:
    WorkOsFake();

    [[nodiscard]] QByteArray key() const override { return m_key; }

    void addOrganization(const QString& id, const QString& name);
    QString addDirectory(const QString& organization, const QString& name,
                         const QString& type = QStringLiteral("okta scim v2.0"),
                         const QString& state = QStringLiteral("linked"));
    QString addUser(const QString& directory, const QString& email, const QString& state = QStringLiteral("active"));
    QString addGroup(const QString& directory, const QString& name, const QStringList& members);
    [[nodiscard]] qsizetype directories() const { return m_directories.size(); }

protected:
    QByteArray answer(const Request& request) override;

private:
    [[nodiscard]] QByteArray paged(const Request& request, const QList<QJsonObject>& all, const QStringList& filters);
    [[nodiscard]] static QByteArray one(const QString& id, const QList<QJsonObject>& all);
    [[nodiscard]] QList<QJsonObject> directoriesAsTold() const;

    QByteArray m_key;
    QList<QJsonObject> m_organizations;
    QList<QJsonObject> m_directories;
    QList<QJsonObject> m_users;
    QList<QJsonObject> m_groups;
    QHash<QString, QStringList> m_members; ///< by group
};

} // namespace provost::test
