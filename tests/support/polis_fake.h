// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/vendor_fake.h"

namespace provost::test {

/// Ory Polis with one product, `crm`: github.com/ory/polis, e13ed65, `pages/api/v1/dsync/**`. It tells every secret to
/// whoever has the key, and says 200 to a DELETE of nothing.
class PolisFake : public VendorFake
{
public:
    PolisFake();

    [[nodiscard]] QString url() const override { return VendorFake::url() + QStringLiteral("/crm"); }
    [[nodiscard]] QByteArray key() const override { return m_key; }

    QString addDirectory(const QString& tenant, const QString& name,
                         const QString& type = QStringLiteral("okta-scim-v2"));
    QString addUser(const QString& directory, const QString& email, bool active = true);
    QString addGroup(const QString& directory, const QString& name, const QStringList& members);
    [[nodiscard]] QString secretOf(const QString& directory) const;
    [[nodiscard]] bool isDeactivated(const QString& directory) const;
    [[nodiscard]] qsizetype directories() const { return m_directories.size(); }
    /// Something that the webhook of a directory was told.
    void addDelivery(const QString& directory, const QJsonValue& payload, const QString& at, int status);
    [[nodiscard]] qsizetype deliveries(const QString& directory) const;
    /// The address of the link of a tenant; empty: it has none.
    [[nodiscard]] QString linkOf(const QString& tenant) const;
    void setLinkUrl(const QString& url) { m_linkUrl = url; }
    /// A DELETE says that all went well, and does nothing.
    void pretendToDelete(bool on = true) { m_pretends = on; }

protected:
    QByteArray answer(const Request& request) override;

private:
    struct Directory
    {
        QString id;
        QJsonObject json;
        QList<QJsonObject> users;
        QList<QJsonObject> groups;
        QHash<QString, QStringList> members; ///< by group
        QList<QJsonObject> deliveries = {};
    };

    QByteArray create(const Request& request);
    QByteArray ofDirectory(const Request& request);
    QByteArray ofThings(const Request& request);
    QByteArray ofLinks(const Request& request);
    QByteArray createLink(const Request& request);
    QByteArray ofEvents(const Request& request);
    [[nodiscard]] Directory* directory(const QString& id);
    [[nodiscard]] const Directory* directory(const QString& id) const;
    [[nodiscard]] static QByteArray paged(const Request& request, const QList<QJsonObject>& all);

    QByteArray m_key;
    QList<Directory> m_directories;
    QList<QJsonObject> m_links;
    QString m_linkUrl; ///< empty: its own
    bool m_pretends = false;
};

} // namespace provost::test
