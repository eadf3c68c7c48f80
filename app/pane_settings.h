// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings.h"
#include "views/common/pane_memory.h"

namespace provost {

/// What the panes of one server keep, in the settings file.
class PaneSettings : public PaneMemory
{
public:
    /// `server` is the id of its profile. `settings` outlive it.
    PaneSettings(Settings& settings, const QString& server);

    [[nodiscard]] QVariantMap read(const QString& pane) const override;
    void write(const QString& pane, const QVariantMap& values) override;
    [[nodiscard]] QVariantMap readCommon(const QString& what) const override;
    void writeCommon(const QString& what, const QVariantMap& values) override;

private:
    [[nodiscard]] QString groupOf(const QString& pane) const;

    Settings& m_settings;
    QString m_server;
};

} // namespace provost
