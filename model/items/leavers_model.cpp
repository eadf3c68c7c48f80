// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/leavers_model.h"

using namespace Qt::StringLiterals;

namespace provost {

LeaverFinding findingOf(const LeaverEvidence& evidence, const QList<LeaverFact>& facts)
{
    QStringList left;
    for (const auto& fact : facts) {
        if (fact.kind == LeaverFact::Kind::Still)
            left.append(fact.words);
    }
    return {evidence.user.id, evidence.user.displayName, evidence.user.userName, true, left.isEmpty(), left.join(u' ')};
}

int LeaversModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell LeaversModel::cell(const LeaverFinding& finding, int column) const
{
    if (column == Person)
        return {.text = finding.name, .secondLine = finding.userName};
    if (column == Left)
        return {.text = finding.left, .emphasis = Emphasis::Muted, .toolTip = finding.left};
    if (!finding.isKnown)
        return {.text = tr("not known"), .emphasis = Emphasis::Warning, .pill = true};
    if (finding.isOut)
        return {.text = tr("out"), .emphasis = Emphasis::Good, .pill = true};
    return {.text = tr("not out"), .emphasis = Emphasis::Bad, .pill = true, .alarm = true};
}

QString LeaversModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Person:
        return tr("Person");
    case Verdict:
        return tr("Out?");
    case Left:
        return tr("What is left");
    case ColumnCount:
        break;
    }
    return {};
}

bool LeaversModel::isRightAligned(int) const
{
    return false;
}

} // namespace provost
