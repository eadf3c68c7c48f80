// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/clock.h"
#include "model/items/record_model.h"
#include "model/store/directory.h"

namespace provost {

/// The user's state in one word, and how it is coloured.
[[nodiscard]] QString stateWord(UserState state);
[[nodiscard]] Emphasis stateEmphasis(UserState state);
/// The state, and of a deleted user how long it can still be restored: `Deleted, 23 days left`.
[[nodiscard]] QString stateWords(const User& user, const QDateTime& now);

/// All users of a directory, kept up to date without a reset. GUI thread only.
class UsersModel : public RecordModel<User>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        State,
        RoleName,
        ConnectionName,
        Changed,
        AccountName,
        UserName,
        Title,
        Department,
        ExternalId,
        Created,
        ColumnCount
    };

    UsersModel(const Directory& directory, Clock clock, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const User& user, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;
    [[nodiscard]] QString searchText(const User& user) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

private:
    /// The key of a word that many users share.
    [[nodiscard]] const QString& keyOf(const QString& word) const;
    [[nodiscard]] ItemCell timeCell(const QDateTime& at) const;

    const Directory& m_directory;
    Clock m_clock;
    mutable QHash<QString, QString> m_keys;
};

} // namespace provost
