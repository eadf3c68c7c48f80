// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"

#include <QObject>

namespace provost {

class JsonView;

/// Answers a view of a user's or group's resource that asks what it was before, from the requests that the server
/// keeps.
class VersionComparison : public QObject
{
    Q_OBJECT

public:
    /// `view` outlives it.
    VersionComparison(OpenServer at, Clock clock, JsonView& view);

    /// What the view shows is this resource as it was at `until`; unset: as it is now. Without an id it is none.
    void setResource(const QString& id, const QByteArray& resource, const std::optional<QDateTime>& until = {});

private:
    void read();

    OpenServer m_at;
    Clock m_clock;
    JsonView& m_view;
    QString m_id;
    QByteArray m_resource;
    std::optional<QDateTime> m_until;
    Cancellation m_cancel;
};

} // namespace provost
