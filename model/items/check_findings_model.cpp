// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/check_findings_model.h"

namespace provost {
namespace {

FindingRow findingRow(const ReportedFinding& finding, qsizetype place)
{
    return {CheckId(finding.id), finding, static_cast<int>(place)};
}

} // namespace

CheckFindingsModel::CheckFindingsModel(QObject* parent)
    : RecordModel(parent)
{
}

void CheckFindingsModel::setFindings(const QList<ReportedFinding>& findings)
{
    QList<FindingRow> rows;
    for (const auto& finding : findings)
        rows.append(findingRow(finding, rows.size()));
    assign(rows);
}

void CheckFindingsModel::add(const ReportedFinding& finding)
{
    upsertAll({findingRow(finding, rowCount())});
}

int CheckFindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell CheckFindingsModel::cell(const FindingRow& row, int column) const
{
    const auto& finding = row.finding;
    switch (Column(column)) {
    case Verdict:
        return {.text = nameOf(finding.verdict),
                .sort = int(finding.verdict),
                .emphasis = emphasisOf(finding.verdict),
                .pill = true,
                .alarm = finding.verdict == CheckVerdict::Fail};
    case Check:
        return {.text = finding.name, .secondLine = finding.section, .sort = row.place};
    case Found:
        return {.text = finding.sentence, .secondLine = whatToDo(finding), .sort = row.place};
    case ColumnCount:
        break;
    }
    return {};
}

QString CheckFindingsModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Verdict:
        return tr("Verdict");
    case Check:
        return tr("Check");
    case Found:
        return tr("What was found, and what to do");
    case ColumnCount:
        break;
    }
    return {};
}

bool CheckFindingsModel::isRightAligned(int) const
{
    return false;
}

QString whatToDo(const ReportedFinding& finding)
{
    if (finding.remedy.isEmpty())
        return {};
    return CheckFindingsModel::tr("For %1: %2", "who acts, what to do").arg(nameOf(finding.actor), finding.remedy);
}

Emphasis emphasisOf(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Pass:
        return Emphasis::Good;
    case CheckVerdict::Warning:
        return Emphasis::Warning;
    case CheckVerdict::Fail:
        return Emphasis::Bad;
    case CheckVerdict::NotChecked:
        return Emphasis::Muted;
    }
    Q_UNREACHABLE();
}

} // namespace provost
