// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/limited_api.h"
#include "model/api/polis/product.h"
#include "model/api/session.h"

namespace provost {

/// The directory sync of Ory Polis (BoxyHQ Jackson) for one product, by `https://host/PRODUCT` and an API key: its
/// directories as connections, its tenants as accounts. Wire formats are those of the source of version 26.2
/// (github.com/ory/polis, e13ed65); not verified against a running service.
///
/// A directory's SCIM secret is readable for ever. What is listed therefore carries secrets, of which nothing but the
/// fields that are shown is kept.
class PolisApi : public LimitedApi
{
public:
    /// `address` is that of the server with the product behind its last slash. `key` is sent to `address` without that
    /// alone. Lives on the thread that makes it.
    PolisApi(const ServerUrl& address, std::shared_ptr<const Secret> key, DoorSettings settings);
    ~PolisApi() override;

    [[nodiscard]] static Capabilities polisCapabilities();
    [[nodiscard]] Capabilities capabilities() const override { return polisCapabilities(); }

    /// ErrorKind::Invalid where the address names no product.
    Answer<WhoAmI> whoAmI(Call call) override;
    /// The tenants that have a directory, and those that were named for one.
    Answer<QList<Account>> accounts(Call call) override;
    /// Sends nothing: a tenant is there as soon as something is in it. ErrorKind::Invalid where it has a colon.
    Answer<Account> createAccount(QString name, Call call) override;
    /// Polis has none.
    Answer<QList<AccessRole>> roles(Call call) override;
    Answer<QList<Connection>> connections(Call call) override;
    Answer<Connection> connection(ConnectionId id, Call call) override;
    /// ErrorKind::Conflict where the tenant has a directory of that name: Polis would take it, and nobody could tell
    /// them apart.
    Answer<CreatedConnection> createConnection(NewConnection request, Call call) override;
    /// Name and whether it is paused. ErrorKind::Unsupported for anything else.
    Answer<Connection> editConnection(ConnectionId id, qint64 version, ConnectionEdit edit, Call call) override;
    Answer<DeletionPreview> previewDeletion(ConnectionId id, Call call) override;
    /// Polis always removes users and groups too: ErrorKind::Unsupported without `removeResources`. It also says that
    /// all went well where there was nothing, so it is read before and afterwards.
    Answer<Removed> deleteConnection(ConnectionId id, qint64 version, bool removeResources, Call call) override;
    Answer<QList<Token>> tokens(ConnectionId id, Call call) override;
    Answer<std::shared_ptr<Secret>> readToken(ConnectionId id, Call call) override;

    /// One for each tenant at most. Polis tells their addresses with them, of which nothing is kept.
    Answer<QList<SetupLink>> setupLinks(Call call) override;
    Answer<CreatedSetupLink> createSetupLink(AccountId account, int days, Call call) override;
    Answer<void> removeSetupLink(SetupLinkId id, Call call) override;
    /// Of a directory with a webhook whose events are logged, for seven days.
    Answer<Page<Delivery>> deliveries(ConnectionId id, QString after, Call call) override;
    Answer<void> removeDeliveries(ConnectionId id, Call call) override;

    Answer<Page<User>> users(UserQuery query, Call call) override;
    Answer<UserDetail> user(UserId id, Call call) override;
    Answer<Page<Group>> groups(GroupQuery query, Call call) override;
    Answer<GroupDetail> group(GroupId id, Call call) override;
    /// All of them at once.
    Answer<Page<Membership>> members(GroupId id, MemberQuery query, Call call) override;

    Answer<void> testConnection(Connection connection, std::shared_ptr<Secret> token, Call call) override;

private:
    polis::ProductPtr m_product;
};

/// Opens a product of Polis: a session whose thread holds a PolisApi. Takes the key over.
[[nodiscard]] std::unique_ptr<Session> openPolis(const ServerUrl& address, Secret key, DoorSettings settings = {});

} // namespace provost
