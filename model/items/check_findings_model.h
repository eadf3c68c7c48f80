// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/report_parts.h"
#include "model/domain/id.h"
#include "model/items/record_model.h"

namespace provost {

using CheckId = Id<struct CheckTag>;

/// A finding as a row.
struct FindingRow
{
    CheckId id;
    ReportedFinding finding;
    int place = 0; ///< in the order of what was tried

    friend bool operator==(const FindingRow&, const FindingRow&) = default;
};

/// What was found out about a SCIM endpoint, in the order of its checks, or of the steps of a rehearsal. GUI thread
/// only.
class CheckFindingsModel : public RecordModel<FindingRow>
{
    Q_OBJECT

public:
    enum Column { Verdict, Check, Found, ColumnCount };

    explicit CheckFindingsModel(QObject* parent = nullptr);

    void setFindings(const QList<ReportedFinding>& findings);
    /// Of a check that has none yet: it comes last.
    void add(const ReportedFinding& finding);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const FindingRow& row, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;
};

/// `For whoever runs the server: Renew the certificate.`; empty where nobody has to do anything.
[[nodiscard]] QString whatToDo(const ReportedFinding& finding);
[[nodiscard]] Emphasis emphasisOf(CheckVerdict verdict);

} // namespace provost
