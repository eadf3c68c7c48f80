// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/clock.h"
#include "model/items/record_model.h"
#include "model/store/directory.h"

namespace provost {

class TokenReminders;

/// The tokens of one connection at a time. GUI thread only.
class TokensModel : public RecordModel<Token>
{
    Q_OBJECT

public:
    enum Column { Name, LastUsed, Expires, ColumnCount };

    /// `reminders` outlive the model.
    TokensModel(const Directory& directory, const TokenReminders& reminders, Clock clock, QObject* parent = nullptr);

    /// Shows the tokens of this connection from now on; an empty id shows none.
    void setConnection(const ConnectionId& id);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    void refreshTimes();

protected:
    [[nodiscard]] ItemCell cell(const Token& token, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;

private:
    const Directory& m_directory;
    const TokenReminders& m_reminders;
    Clock m_clock;
    ConnectionId m_connection;
};

} // namespace provost
