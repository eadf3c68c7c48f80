// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariantMap>

namespace provost {

/// What a pane keeps between runs: columns, sorting, saved filters. Never a secret, never what a server sent but for
/// ids. GUI thread.
class PaneMemory
{
public:
    virtual ~PaneMemory() = default;

    /// Empty where nothing was kept. What comes back was in a file that anybody may have edited.
    [[nodiscard]] virtual QVariantMap read(const QString& pane) const = 0;
    virtual void write(const QString& pane, const QVariantMap& values) = 0;
    /// The same of what does not belong to one server.
    [[nodiscard]] virtual QVariantMap readCommon(const QString& what) const = 0;
    virtual void writeCommon(const QString& what, const QVariantMap& values) = 0;
};

} // namespace provost
