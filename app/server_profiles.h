// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/environment.h"
#include "model/domain/error.h"
#include "model/net/network_options.h"
#include "model/net/server_url.h"

#include <QList>

#include <optional>

namespace provost {

/// A server that a person saved. Its key lives in the keychain under `secretPlace()`, never here.
struct ServerProfile
{
    QString id;
    QString name;
    QString kind;                 ///< `local`, or the word of a ServerKind
    std::optional<ServerUrl> url; ///< unset for the Local server: its port is known when it runs
    ServerCharacter character = {};
    NetworkOptions network = {};
    QString product = {}; ///< what is known of it beside its kind, by id (ServerKind::products); empty: nothing
    /// Another one at the same address came first, since a token may choose the tenant there: this one's key is kept
    /// apart from that one's.
    bool isApart = false;
    bool isManaged = false; ///< this computer's policy names it: name and label are not the person's to choose

    /// The Local server; there is one.
    static ServerProfile local(const QString& name);
    /// A new one for a server of that kind at an address; without a name it is called after its host.
    static Result<ServerProfile> remote(const QString& kind, const QString& name, const ServerUrl& url);
    [[nodiscard]] bool isLocal() const;

    /// What the admin key is bound to in the keychain: scheme, host, port and base path, and the id where it is apart.
    [[nodiscard]] QString secretPlace() const;

    friend bool operator==(const ServerProfile&, const ServerProfile&) = default;
};

/// The saved servers in one JSON file. Read strictly: a file that is not what save() writes is refused whole, and kept
/// under another name by the next save. GUI thread.
class ServerProfiles
{
public:
    explicit ServerProfiles(QString file);

    /// A missing file is an empty list.
    Result<void> load();
    /// Servers that this computer's policy names stand in the list as it has them, whatever the file says, and stay
    /// there when they are forgotten. What a person chose for the way to one of them is kept in the file.
    void provide(const QList<ServerProfile>& managed);
    [[nodiscard]] const QList<ServerProfile>& all() const { return m_profiles; }
    [[nodiscard]] std::optional<ServerProfile> find(const QString& id) const;
    /// With which a run begins: what `address` names, or else the one of the last run, or else the first that the
    /// policy names. Unset also for an address that none of them has.
    [[nodiscard]] std::optional<ServerProfile> first(const QString& address, const QString& lastId) const;
    /// Of that kind at that address, and of that name; without a name the one that came first.
    [[nodiscard]] std::optional<ServerProfile> find(const QString& kind, const ServerUrl& url,
                                                    const QString& name = {}) const;
    /// What whoever enters this address means: a server that is known, or a new one, which is kept apart where another
    /// one has the address already; as that product, where one is named. ErrorKind::Invalid for a name that cannot be
    /// used.
    [[nodiscard]] Result<ServerProfile> meant(const QString& kind, const ServerUrl& url, const QString& name,
                                              const QString& product = {}) const;

    /// Adds, or replaces the one of the same id.
    Result<void> save(const ServerProfile& profile);
    Result<void> forget(const QString& id);

private:
    Result<void> write(const QList<ServerProfile>& profiles);
    void join();

    QString m_file;
    QList<ServerProfile> m_own;     ///< as they stand in the file
    QList<ServerProfile> m_managed; ///< as the policy has them
    QList<ServerProfile> m_profiles;
    bool m_refused = false; ///< the file on disk could not be read: do not overwrite it
};

} // namespace provost
