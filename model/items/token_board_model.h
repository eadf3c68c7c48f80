// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/clock.h"
#include "model/items/filters.h"
#include "model/items/record_model.h"
#include "model/store/directory.h"

namespace provost {

class TokenReminders;

/// The tokens of all connections that were not revoked, as far as they were loaded. GUI thread only.
class TokenBoardModel : public RecordModel<Token>
{
    Q_OBJECT

public:
    enum Column { Name, Connection, LastUsed, Expires, Scopes, Rotation, ColumnCount };

    /// `reminders` outlive the model.
    TokenBoardModel(const Directory& directory, const TokenReminders& reminders, Clock clock,
                    QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    void refreshTimes();

protected:
    [[nodiscard]] ItemCell cell(const Token& token, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;
    [[nodiscard]] QString searchText(const Token& token) const override;

private:
    void load();

    const Directory& m_directory;
    const TokenReminders& m_reminders;
    Clock m_clock;
};

/// For a TokenBoardModel.
class TokenBoardFilter : public RecordFilter
{
    Q_OBJECT

public:
    /// Only tokens of this account's connections; unset: all.
    TokenBoardFilter(std::optional<AccountId> account, const Directory& directory, QObject* parent);

protected:
    [[nodiscard]] bool accepts(int row) const override;

private:
    std::optional<AccountId> m_account;
    const Directory& m_directory;
};

} // namespace provost
