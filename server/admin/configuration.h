// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/configuration.h"
#include "model/domain/permission.h"
#include "server/http/address_ranges.h"
#include "server/profiles/profile.h"
#include "server/storage/audit.h"
#include "server/storage/sql.h"

#include <functional>
#include <memory>

namespace provost::server {

/// Who applies a configuration, and where.
struct ConfigurationScope
{
    Sql& sql;
    qint64 now = 0; ///< milliseconds since 1970, UTC
    Actor actor;
    PermissionSet permissions;     ///< of who applies it: nobody reaches more this way than thing by thing
    AddressRanges webhookNetworks; ///< private networks that webhooks may be in
    std::shared_ptr<const Profile> profile;
};

/// One thing of a configuration: its place in the document, and there what it is.
struct ConfigurationItem
{
    QString kind;
    QString account; ///< empty: of the whole server
    QString name;
    QJsonObject value;    ///< in canonical form; what the document says nothing of is left out, and stays as it is
    QString behind{};     ///< of an ordered list: the name of the thing before it; empty: it is the first
    bool isFixed = false; ///< comes with the product: cannot be removed
    QString place{};      ///< in the document; empty: it was read from the server

    /// Equal for what is the same thing in the document and on the server.
    [[nodiscard]] QString key() const;
};

/// What applying a document has done in the transactions before, of which it takes more than one where many users part
/// with their connections.
struct ConfigurationParts
{
    QString steps;     ///< digest of those that are left; empty: nothing is done yet
    QStringList begun; ///< what is being removed, by ConfigurationItem::key()

    /// As HttpResponse::soFar has it; empty where applying is done.
    [[nodiscard]] QVariantList toList() const { return steps.isEmpty() ? QVariantList() : QVariantList{steps, begun}; }
    [[nodiscard]] static ConfigurationParts fromList(const QVariantList& list)
    {
        return {list.value(0).toString(), list.value(1).toStringList()};
    }
};

/// One kind of thing that a configuration consists of.
struct ConfigurationKind
{
    enum class Place {
        Object,     ///< one of it, a member of the document
        List,       ///< a member of the document
        Account,    ///< the accounts, which hold lists of other kinds
        AccountList ///< a member of an account's object
    };

    QString name;   ///< `connection`
    QString member; ///< where it stands: `connections`
    Place place = Place::AccountList;
    /// The order of the list means something: a new thing is made right behind the one before it, the others stay in
    /// the order in which they are. Removed after all else, as others name it.
    bool isOrdered = false;
    std::function<Result<QList<ConfigurationItem>>(ConfigurationScope&)> read;
    /// From the document's own object; ErrorKind::Invalid names a member.
    std::function<Result<ConfigurationItem>(const ConfigurationScope&, const QJsonObject&)> parse;
    /// As the document has it.
    std::function<QJsonObject(const ConfigurationItem&)> show;
    /// What it takes to make the one of the other; null where it is created or removed. ErrorKind::Invalid where that
    /// cannot be done.
    std::function<Result<PermissionSet>(const ConfigurationItem* before, const ConfigurationItem* after)> takes;
    /// The roles that it names.
    std::function<QStringList(const ConfigurationItem&)> roles;
    /// Each notes it in the audit trail. A secret that came into being is returned; else empty.
    std::function<Result<QString>(ConfigurationScope&, const ConfigurationItem&)> create;
    std::function<Result<void>(ConfigurationScope&, const ConfigurationItem& before, const ConfigurationItem& after)>
        change;
    std::function<Result<void>(ConfigurationScope&, const ConfigurationItem&)> remove;
    /// Where removing all of these is more than one transaction should hold: does a part of it, notes which of them it
    /// is the first part of, and returns true. Unset: it never is.
    std::function<Result<bool>(ConfigurationScope&, const QList<ConfigurationItem>&, ConfigurationParts&)> removePart =
        {};
};

/// All of them, in the order in which they are created.
[[nodiscard]] const QList<ConfigurationKind>& configurationKinds();

/// Accounts, connections and so on in one document.
inline constexpr qsizetype maxConfigurationItems = 10'000;

/// `format` of a document.
inline constexpr int configurationFormat = 1;

/// The JSON Schema of a document.
[[nodiscard]] Result<QJsonObject> configurationSchema();

/// Everything that is configured, without secrets and without what identity providers brought.
[[nodiscard]] Result<QJsonObject> exportConfiguration(ConfigurationScope& scope);

/// What applying the document does. An account that it does not name stays as it is; so do the roles, an account's
/// connections or webhooks where there is no list of that kind; of a list that it gives, what is not in it is removed.
/// ErrorKind::Invalid names the place in the document; ErrorKind::Forbidden where a step takes a permission that the
/// scope has not.
[[nodiscard]] Result<ConfigurationPlan> planConfiguration(ConfigurationScope& scope, const QJsonObject& document);

/// What came out of it.
struct AppliedConfiguration
{
    ConfigurationPlan plan;
    /// Secrets that were made for new things, in no other answer: step and secret.
    QList<std::pair<ConfigurationStep, QString>> secrets;
};

/// Plans again and does it where the digest is still that of the plan. ErrorKind::Precondition where it is not: the
/// document or the server is another one by now. All of it or nothing, within one transaction; but where connections
/// with many users are removed, those part before, in transactions of their own, and the tokens end with the first: as
/// long as `parts` is not empty, apply again with it.
[[nodiscard]] Result<AppliedConfiguration> applyConfiguration(ConfigurationScope& scope, const QJsonObject& document,
                                                              const QString& digest, ConfigurationParts& parts);

} // namespace provost::server
