// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/leaver.h"
#include "model/items/record_model.h"

namespace provost {

/// What was found of one person who should be out.
struct LeaverFinding
{
    UserId id;
    QString name;
    QString userName;
    bool isKnown = false; ///< false: could not be asked, and `left` says why
    bool isOut = false;
    QString left; ///< what still lets the person in; empty: nothing

    friend bool operator==(const LeaverFinding&, const LeaverFinding&) = default;
};

[[nodiscard]] LeaverFinding findingOf(const LeaverEvidence& evidence, const QList<LeaverFact>& facts);

/// The findings of many persons. GUI thread only.
class LeaversModel : public RecordModel<LeaverFinding>
{
    Q_OBJECT

public:
    enum Column { Person, Verdict, Left, ColumnCount };

    using RecordModel::RecordModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const LeaverFinding& finding, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;
};

} // namespace provost
