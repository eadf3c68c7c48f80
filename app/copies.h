// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/policy.h"
#include "app/server_profiles.h"
#include "model/store/local_copy.h"

#include <memory>

namespace provost {

class Settings;

/// The copies of servers on this computer, one file for each profile, as far as the person and the policy want any. GUI
/// thread.
class Copies
{
public:
    /// `folder` is made when the first copy is; `settings` outlive this.
    Copies(QString folder, Settings& settings, const Policy& policy);

    [[nodiscard]] bool areKept() const;
    /// The person's choice. What is there already stays until forgetAll().
    void setKept(bool kept);

    /// Where users may lie beside memory while a server is open; empty where nothing may be on the disk.
    [[nodiscard]] QString scratch() const { return areKept() ? m_folder : QString(); }
    /// Null where none is kept. An error where the folder cannot be made.
    [[nodiscard]] Result<std::unique_ptr<LocalCopy>> of(const ServerProfile& profile) const;
    /// Leaves nothing of it on the disk. The server is closed by then.
    Result<void> forget(const ServerProfile& profile) const;
    /// The same for every server, also one that is not saved any more.
    Result<void> forgetAll() const;

private:
    [[nodiscard]] QString fileOf(const QString& profileId) const;

    QString m_folder;
    Settings& m_settings;
    Policy m_policy;
};

} // namespace provost
