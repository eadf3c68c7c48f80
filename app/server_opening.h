// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/opened_server.h"
#include "app/policy.h"
#include "app/server_profiles.h"

#include <QObject>

#include <memory>
#include <optional>

namespace provost {

class Copies;
class LocalServer;
class SecretStore;
class Settings;
class WriteWitness;

/// The way from a profile to an open server: its key from the keychain, the Local server's process, the first words
/// with the server. One way at a time: a new one ends the one before silently. Nothing here blocks. GUI thread.
class ServerOpening : public QObject
{
    Q_OBJECT

public:
    /// What the way goes through; all of it outlives this object.
    struct Parts
    {
        SecretStore& secrets;
        LocalServer& localServer;
        ServerProfiles& profiles;
        Settings& settings;
        std::shared_ptr<WriteWitness> journal; ///< of all that is changed on any server
        Policy policy;
        Copies& copies;
    };
    enum class Sample { Never, WhenNew, WhenEmpty };

    explicit ServerOpening(Parts parts, QObject* parent = nullptr);
    ~ServerOpening() override;

    /// A saved server with the key that is in the keychain; `keyWanted` where there is none.
    void open(const ServerProfile& profile);
    /// The Local server, started where it is not running, with the sample organization where the database is new
    /// (WhenNew) or has no connection (WhenEmpty).
    void openLocal(Sample sample);
    /// The Local server with a new key in place of one that it does not accept (any more).
    void openLocalWithNewKey();
    /// A server with a key that a person typed, and what they typed for the way to it. Profile, key and passwords are
    /// saved once the server has accepted the key.
    void openWithKey(const ServerProfile& profile, std::shared_ptr<Secret> key, const NetworkSecrets& typed = {});
    /// Forgets the way under way.
    void cancel();

Q_SIGNALS:
    /// One sentence for the status line.
    void progress(const QString& sentence);
    void opened(const std::shared_ptr<provost::OpenedServer>& server);
    /// The key is not in this computer's keychain, or (`why`) the keychain did not answer.
    void keyWanted(const provost::ServerProfile& profile, const std::optional<provost::Error>& why);
    void failed(const provost::ServerProfile& profile, const provost::Error& error);
    /// The keychain did not take the key: it is kept in memory for this run.
    void keyKeptInMemory(const provost::Error& why);
    /// Another program has the Local server's port, so that the server is at `now` for this run. The port stays chosen:
    /// the next start asks for it again.
    void portTaken(int kept, const QUrl& now);
    /// The sample organization is there, or there was nothing to load.
    void sampleLoaded();
    /// Everything is open, but this did not work: the profile could not be saved, the sample not loaded.
    void warning(const provost::Error& error);

private:
    friend struct OpeningTurn;

    /// As it was saved, or as it begins.
    [[nodiscard]] ServerProfile localProfile() const;

    Parts m_parts;
    int m_turn = 0;
};

} // namespace provost
