// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/http_client.h"
#include "tests/support/provostd_process.h"

namespace provost::test {

/// A connection of a running server, with its token, and a client that speaks SCIM to it as an identity provider does.
class ScimClient
{
public:
    /// Makes an account and a connection through the admin API. isReady() is false where that failed. `plan` is the
    /// account's: some profiles offer provisioning with one plan alone. `idp` is the connection's, as on the wire.
    ScimClient(const ProvostdProcess& server, const QString& name, const QString& plan = {},
               const QString& idp = QStringLiteral("custom"));

    [[nodiscard]] bool isReady() const { return !m_token.isEmpty() && !m_id.isEmpty(); }
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QByteArray token() const { return m_token; }
    [[nodiscard]] QByteArray mount() const { return m_mount; }
    /// The address that the client uses from now on: `/scim/v2`.
    void setMount(const QByteArray& mount) { m_mount = mount; }
    /// Sent with every request from now on.
    void setHeaders(const HttpHeaders& headers) { m_headers = headers; }
    /// The whole value of the Authorization header.
    void setAuthorization(const QByteArray& value) { m_authorization = value; }

    /// `path` after the mount, percent-encoded; `body` JSON text, sent as `application/scim+json`.
    HttpAnswer send(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                    const HttpHeaders& headers = {});
    HttpAnswer get(const QByteArray& path) { return send("GET", path); }
    /// A list with a filter in clear text.
    HttpAnswer filtered(const QByteArray& endpoint, const QByteArray& filter, const QByteArray& more = {});
    /// A PATCH with these operations, JSON texts separated by commas.
    HttpAnswer patch(const QByteArray& path, const QByteArray& operations, const HttpHeaders& headers = {});
    /// POST /Bulk with these operations, JSON texts separated by commas; `more` are members before them, with a comma.
    HttpAnswer bulk(const QByteArray& operations, const QByteArray& more = {});
    /// POST /Users with a userName; returns the id, empty where it was refused.
    QByteArray createUser(const QByteArray& userName);
    QByteArray createGroup(const QByteArray& displayName);
    /// POST /Users with that body; returns the path below the mount, empty where it was refused.
    QByteArray create(const QByteArray& body);
    /// A request to the admin API with the owner's key.
    HttpAnswer admin(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                     const HttpHeaders& headers = {});

private:
    QString m_url;
    HttpClient m_scim;
    HttpClient m_admin;
    QString m_id;
    QByteArray m_token;
    QByteArray m_mount;
    QByteArray m_authorization;
    HttpHeaders m_headers;
};

/// PATCH operations on one member of a group, as JSON text.
[[nodiscard]] QByteArray addingMember(const QByteArray& id);
[[nodiscard]] QByteArray removingMember(const QByteArray& id);
/// The ids of what a list shows, in order.
[[nodiscard]] QByteArrayList idsOf(const HttpAnswer& list);
/// The userNames of what a list shows, in order, separated by spaces.
[[nodiscard]] QByteArray namesOf(const HttpAnswer& list);
[[nodiscard]] QString scimTypeOf(const HttpAnswer& answer);
/// The ids of a group's members, sorted.
[[nodiscard]] QByteArrayList membersOf(const QJsonObject& group);

} // namespace provost::test
