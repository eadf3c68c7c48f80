// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/find_users.h"
#include "model/items/clock.h"
#include "model/items/record_model.h"

namespace provost {

struct HolderRow
{
    UserId id;
    NameHolder holder;

    friend bool operator==(const HolderRow&, const HolderRow&) = default;
};

/// Who has an identifier that was refused. GUI thread only.
class HoldersModel : public RecordModel<HolderRow>
{
    Q_OBJECT

public:
    enum Column { Person, State, By, Connection, ColumnCount };

    explicit HoldersModel(Clock clock, QObject* parent = nullptr);

    void setHolders(const QList<NameHolder>& holders);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const HolderRow& row, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;

private:
    Clock m_clock;
};

/// `User name`.
[[nodiscard]] QString nameOf(IdentifierKind kind);
/// What the answer means, and what to do about it: whole sentences.
[[nodiscard]] QStringList meaningOf(const NameHolders& found);
/// For a ticket at the vendor: what was refused, what was looked for, and what came. Without any secret.
[[nodiscard]] QString vendorText(const NameHolders& found, const QString& server, const QDateTime& now);

} // namespace provost
