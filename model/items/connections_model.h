// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/clock.h"
#include "model/items/record_model.h"
#include "model/store/directory.h"

namespace provost {

/// All connections of a directory, kept up to date without a reset. GUI thread only.
class ConnectionsModel : public RecordModel<Connection>
{
    Q_OBJECT

public:
    enum Column { Name, Provider, Users, Heartbeat, TokenLeft, Errors, ColumnCount };

    ConnectionsModel(const Directory& directory, Clock clock, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

    /// Announces the texts that depend on the time of day; to be called once a minute while somebody looks.
    void refreshTimes();

protected:
    [[nodiscard]] ItemCell cell(const Connection& connection, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;
    [[nodiscard]] QString searchText(const Connection& connection) const override;

private:
    [[nodiscard]] ItemCell nameCell(const Connection& connection) const;
    [[nodiscard]] ItemCell errorsCell(const Connection& connection) const;

    Clock m_clock;
};

} // namespace provost
