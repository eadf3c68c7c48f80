// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/drift.h"
#include "model/items/filters.h"
#include "model/items/record_model.h"

#include <optional>

namespace provost {

using DriftId = Id<struct DriftTag>;

struct DriftRow
{
    DriftId id;
    DriftLine line;

    friend bool operator==(const DriftRow&, const DriftRow&) = default;
};

/// Where an identity provider and a server do not tell the same of people. GUI thread only.
class DriftModel : public RecordModel<DriftRow>
{
    Q_OBJECT

public:
    enum Column { Kind, Person, Differences, ColumnCount };

    using RecordModel::RecordModel;

    void setLines(const QList<DriftLine>& lines);
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const DriftRow& row, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;
    [[nodiscard]] QString searchText(const DriftRow& row) const override;
};

/// Narrows a DriftModel by kind, beside the search.
class DriftFilter : public RecordFilter
{
    Q_OBJECT

public:
    /// Of `model`, which outlives it.
    explicit DriftFilter(DriftModel& model, QObject* parent = nullptr);

    /// Unset: all of them.
    void setKind(std::optional<DriftLine::Kind> kind);

protected:
    [[nodiscard]] bool accepts(int row) const override;

private:
    DriftModel& m_model;
    std::optional<DriftLine::Kind> m_kind;
};

/// `only in the file`.
[[nodiscard]] QString inWords(DriftLine::Kind kind);
/// `First name`.
[[nodiscard]] QString inWords(PersonField field);
/// What to do about such a line.
[[nodiscard]] QString remedyFor(DriftLine::Kind kind);

} // namespace provost
